// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

#include <QSet>

namespace cockpit::runbook {

/// Follows a script from command to command and says where each runs. `ssh host` alone takes the lines
/// after it to that host until "exit"; a bare `psql -d db` makes them SQL until "\q" or a line that is
/// clearly shell again. Each fence starts anew where the runbook's reader stands: in the local shell.
class ContextTracker
{
public:
    /// The context in which `command`, with its commandWords(), runs; what it opens holds for the next.
    [[nodiscard]] Context next(const QString& command, const QStringList& words);
    [[nodiscard]] Context next(const QString& command);

    /// The fence is over: sessions are left. The last database stays known, for fences that go on in SQL.
    void leave();

    [[nodiscard]] bool inSql() const
    {
        return !m_open.empty() && m_open.back().kind == ContextKind::Sql;
    }
    /// Whether a statement was met before any database was named: it belongs to one that was named before
    /// all that was followed here, if one was.
    [[nodiscard]] bool asksBefore() const { return m_asksBefore; }
    [[nodiscard]] bool knowsDatabase() const { return m_database.has_value(); }
    /// Takes what was followed by another from where this one stands.
    void goOn(const ContextTracker& after);
    /// The ssh targets met, distinct, in the order of their first use.
    [[nodiscard]] const QStringList& hosts() const { return m_hosts; }

private:
    Context current() const { return m_open.empty() ? Context{} : m_open.back(); }
    void note(const Context& context);
    void noteHost(const QString& host);

    std::vector<Context> m_open;
    std::optional<QString> m_database;
    bool m_asksBefore = false;
    QStringList m_hosts;
    QSet<QString> m_known; // the same, to look them up
};

/// Whether `line` is SQL by its looks: a psql command or a statement's first word.
[[nodiscard]] bool looksLikeSql(const QString& line);
/// Whether `line` begins with a program or a path: a line a shell would run.
[[nodiscard]] bool looksLikeShell(const QString& line);
/// Whether the command, with its commandWords(), never ends by itself ("tail -f", "watch").
[[nodiscard]] bool isEndless(const QString& command, const QStringList& words);
[[nodiscard]] bool isEndless(const QString& command);

} // namespace cockpit::runbook
