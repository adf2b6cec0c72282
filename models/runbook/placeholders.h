// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cockpit::runbook {

/// The blanks that a person must fill in one line, as written and in their order: "[PAGE_ID]", "<version>",
/// "{{ region }}", "YYYY-MM-DD", "your-server". `script`: the line is of a fence, where brackets are also
/// patterns and tests.
[[nodiscard]] QStringList placeholdersIn(const QString& line, bool script);
/// Only the blanks that need no brackets, for data and programs, whose brackets are their own.
[[nodiscard]] QStringList barePlaceholdersIn(const QString& line);

} // namespace cockpit::runbook
