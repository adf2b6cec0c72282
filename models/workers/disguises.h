// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace cockpit::workers {

/// The forms in which a value turns up in other programs' output, itself and its lines included. Forms
/// that are shorter than `shortest` bytes are left out.
[[nodiscard]] QByteArrayList disguises(const QByteArray& value, qsizetype shortest);

} // namespace cockpit::workers
