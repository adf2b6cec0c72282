// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cockpit::charts {

/// The translation context of everything a person reads from this folder.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace cockpit::charts
