// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cockpit::runbook {

/// Whether `line` begins a loop, a branch or a function of the shell ("for", "if", "name() {").
[[nodiscard]] bool opensCompound(QStringView line);

/// Follows a loop or a branch through its lines until it is closed: the shell takes it only as a whole.
class Compound
{
public:
    /// Takes a further physical line.
    void take(QStringView line);
    [[nodiscard]] bool isClosed() const { return m_depth == 0 && m_any; }

private:
    void word(QStringView word);

    int m_depth = 0;
    bool m_any = false;    // something was opened
    bool m_command = true; // the next word begins a command
    QChar m_quote;         // one that is open over the end of a line
};

} // namespace cockpit::runbook
