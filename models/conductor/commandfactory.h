// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/plan/probeline.h"
#include "models/plan/sqlsession.h"
#include "models/workers/job.h"

#include <vector>

namespace cockpit::conductor {

/// A value that a line needs and that the run has not computed yet.
struct Computation {
    QString variable;
    QString command; ///< for people
    workers::JobSpec spec;
};

/// A line that shows where a command would run.
struct Proving {
    plan::Proof proof;
    workers::JobSpec spec;
};

/// What is looked at after a line that ended well, at the place where it ran.
struct Followup {
    enum class Kind {
        Status, ///< the output is the status of a request that the line made
        Health  ///< exit code 0: the host is as it should be
    };
    Kind kind = Kind::Health;
    QString words; ///< for people
    workers::JobSpec spec;
    workers::milliseconds limit{30'000};
};

/// The session at a database's prompt in which a line is typed.
struct SessionOrder {
    QString name;          ///< of its folder, without the number that tells it from earlier ones
    workers::JobSpec spec; ///< opens a new one; its key is workers::sessionKey()
    std::vector<plan::SqlLine> lines; ///< of the runbook, typed in it
    std::size_t index = 0;            ///< of the line among them
    bool opens = false;               ///< it is the line that opens it
    bool leaves = false;
};

/// Turns an action that a person has seen into what a worker runs. The transports (and the simulator's
/// stage) are behind it. Of a line that runs on several hosts they are given what plan::onHost() makes.
class CommandFactory
{
public:
    virtual ~CommandFactory() = default;
    /// Fails with a sentence when the line cannot be run here; nothing is started then. `values`: what the
    /// run has computed, by variable.
    [[nodiscard]] virtual Result<workers::JobSpec> specFor(const plan::Action& action, int attempt,
                                                           const QMap<QString, QString>& values) = 0;
    /// The session in which it is typed, if what specFor() and proofsFor() give for it are statements for one
    /// (see workers::inSession()).
    [[nodiscard]] virtual Result<std::optional<SessionOrder>>
    sessionFor(const plan::Action& action, const QMap<QString, QString>& values)
    {
        Q_UNUSED(action)
        Q_UNUSED(values)
        return std::nullopt;
    }
    /// Where the line runs, for people: "production-db-01", "database dcmms", "this machine".
    [[nodiscard]] virtual QString targetOf(const plan::Action& action) const = 0;

    /// Values that no log may hold, whatever they are a part of.
    [[nodiscard]] virtual QStringList secrets() const { return {}; }

    /// What must be computed before the line runs.
    [[nodiscard]] virtual Result<std::vector<Computation>>
    computationsFor(const plan::Action& action, const QMap<QString, QString>& values)
    {
        Q_UNUSED(action)
        Q_UNUSED(values)
        return {};
    }
    /// What must be shown before the line runs, at the place where it runs.
    [[nodiscard]] virtual Result<std::vector<Proving>> proofsFor(const plan::Action& action,
                                                                 const QMap<QString, QString>& values)
    {
        Q_UNUSED(action)
        Q_UNUSED(values)
        return {};
    }
    /// Read-only all of them.
    [[nodiscard]] virtual Result<std::vector<Followup>>
    followupsFor(const plan::Action& action, const QMap<QString, QString>& values)
    {
        Q_UNUSED(action)
        Q_UNUSED(values)
        return {};
    }
    /// A line of the environment that shows whether one could get back.
    [[nodiscard]] virtual Result<workers::JobSpec> probeFor(const plan::ProbeLine& line)
    {
        return failure(QStringLiteral("Nothing is probed here: %1").arg(line.line));
    }
    /// A line that only looks whether anything of the command in this folder still runs there: exit code
    /// 0 says no, 1 names it on standard output. Nothing: it ran on this machine, whose worker tells.
    [[nodiscard]] virtual Result<std::optional<workers::JobSpec>> lookFor(const plan::Action& action,
                                                                          const QString& folder)
    {
        Q_UNUSED(action)
        Q_UNUSED(folder)
        return std::nullopt;
    }
};

} // namespace cockpit::conductor
