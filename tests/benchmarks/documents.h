// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bench {

/// A runbook of about `size` bytes: steps with commands, checks, tables and a rollback.
[[nodiscard]] QByteArray runbookOf(qsizetype size);

} // namespace bench
