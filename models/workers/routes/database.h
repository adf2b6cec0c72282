// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/routes/route.h"

/// A database as a runbook's lines are typed at its prompt.
///
/// psql: one session holds for several lines. It is a job of its own, an interactive one, whose worker
/// keeps psql at the end of the route; each line is a job too, whose command hands a statement to the
/// session through the pipe of the session's folder and follows its output from there, between marks that
/// psql itself prints (see sessionmarks.h). So a line has its output, its limits and its outcome as any
/// other, and the session outlives the window as any other job.
namespace cockpit::workers {

/// A psql that stays open.
struct DatabaseSession {
    QString opener;       ///< as the author calls psql, with its user, host and sudo
    QString mark;         ///< newNonce()
    QStringList settings; ///< typed before anything else: SET …, \c …; each one statement or command

    bool operator==(const DatabaseSession&) const = default;
};

/// A transaction in which nothing is typed for so long is given up: the server ends the session then.
inline constexpr std::chrono::hours idleTransactionLimit{4};

/// psql reads no settings file of a person's, asks for no password (it comes as PGPASSWORD in the
/// variables) and ends at the first statement that fails; then whatever transaction is open is rolled
/// back. When it is stopped, the server is told to end what it does for it, and is asked whether it has.
[[nodiscard]] Errand sessionErrand(const DatabaseSession& session);

/// A session that runs, or ran.
struct SessionPlace {
    QString folder;
    QString mark;
    QString nonce; ///< of its errand where that went elsewhere; else its mark

    bool operator==(const SessionPlace&) const = default;
};

/// What a session's job is called, and its mark again from that.
[[nodiscard]] QString sessionKey(const QString& mark);
[[nodiscard]] QString sessionMarkOf(const QString& key);

/// One line for a session.
struct Statement {
    QString id;        ///< of its action; what psql says when it is done
    QString text;      ///< ends with nothing open
    bool last = false; ///< the session is left after it
};

/// `program`: release-cockpit-statement. Where the session is, is told by inSession().
[[nodiscard]] JobSpec statementJob(const QString& program, const Statement& statement);
[[nodiscard]] JobSpec inSession(JobSpec statement, const SessionPlace& place);

/// Whether these are the arguments of a job that inSession() gave, and the nonce among them.
[[nodiscard]] bool isStatement(const QStringList& arguments);
[[nodiscard]] QString sessionNonceOf(const QStringList& arguments);

/// The exit code of a statement's command when psql never began it.
inline constexpr int statementNotBegun = 3;

/// What was typed at the prompt of mysql or mariadb, as an errand: the client runs without a terminal and
/// stops at the first statement that fails. Several statements of one errand share a session; two errands
/// do not.
[[nodiscard]] Errand mysqlErrand(const QString& opener, const QString& statements);

} // namespace cockpit::workers
