// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/routes/route.h"

namespace cockpit::workers {

/// A database as a runbook's lines are typed at its prompt.
struct Database {
    enum class Client { Psql, MySql };
    Client client = Client::Psql;
    QString host; ///< empty: as the client is set up where it runs
    int port = 0;
    QString name;
    QString user;

    bool operator==(const Database&) const = default;
};

/// What was typed at the prompt, as an errand: the client runs without a terminal, reads it from standard
/// input, stops at the first statement that fails and then says so by its exit code. It reads no settings
/// file of a person's, and asks for no password: that comes as PGPASSWORD or MYSQL_PWD in the variables.
/// Several statements of one errand share a session; two errands do not.
/// Fails for what needs the session of a later line (a transaction that is begun and not ended, a setting
/// or temporary table by itself), because every errand has a session of its own.
[[nodiscard]] Result<Errand> sqlErrand(const Database& database, const QString& statements);

} // namespace cockpit::workers
