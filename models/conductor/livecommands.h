// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/conductor/sessions.h"
#include "models/workers/routes/database.h"

#include <functional>

namespace cockpit::conductor {

/// Runs lines for real: on this machine, over ssh, in containers, at a database prompt, as their contexts
/// say. A line is one job; what the lines above it have set up (a directory, a variable) is set up again
/// before it, and what cannot be set up again is refused with a sentence.
class LiveCommands final : public CommandFactory
{
public:
    struct Settings {
        std::shared_ptr<const plan::Plan> plan;
        /// Where a host of the runbook really is; an error when the environment does not say.
        std::function<Result<workers::SshHop>(const QString& host)> hopOf;
        QMap<QString, QString> variables; ///< for every line; secrets too
        QStringList secrets;              ///< values that are masked wherever they turn up
        QString workingDirectory;         ///< of lines on this machine
        QString statementProgram;         ///< release-cockpit-statement
        bool attended = true; ///< somebody can type; else what asks is told that there is nothing
    };

    explicit LiveCommands(Settings settings)
        : m_settings(std::move(settings))
    {}

    [[nodiscard]] Result<workers::JobSpec> specFor(const plan::Action& action, int attempt,
                                                   const QMap<QString, QString>& values) override;
    [[nodiscard]] Result<std::optional<SessionOrder>>
    sessionFor(const plan::Action& action, const QMap<QString, QString>& values) override;
    [[nodiscard]] QString targetOf(const plan::Action& action) const override;
    [[nodiscard]] QStringList secrets() const override { return m_settings.secrets; }
    /// On this machine: the value is the same for every line, wherever that runs.
    [[nodiscard]] Result<std::vector<Computation>>
    computationsFor(const plan::Action& action, const QMap<QString, QString>& values) override;
    [[nodiscard]] Result<std::vector<Proving>>
    proofsFor(const plan::Action& action, const QMap<QString, QString>& values) override;
    [[nodiscard]] Result<std::vector<Followup>>
    followupsFor(const plan::Action& action, const QMap<QString, QString>& values) override;
    [[nodiscard]] Result<std::optional<workers::JobSpec>> lookFor(const plan::Action& action,
                                                                  const QString& folder) override;

    [[nodiscard]] Result<workers::JobSpec> probeFor(const plan::ProbeLine& line) override;

    /// The way to where an action's line runs.
    [[nodiscard]] Result<workers::Route> routeTo(const plan::Action& action) const;

private:
    [[nodiscard]] Result<workers::Route> routeThrough(const std::vector<OpenSession>& sessions,
                                                      const plan::Action& action) const;
    [[nodiscard]] Result<workers::SshHop> hopTo(const QString& target,
                                                const plan::Action& action) const;
    [[nodiscard]] Result<workers::Errand> errandOf(const plan::Action& action,
                                                   const Surroundings& here) const;
    void addCommon(workers::Errand& errand, const QMap<QString, QString>& values) const;
    [[nodiscard]] workers::JobSpec statementJobFor(const workers::Statement& statement) const;
    [[nodiscard]] Result<workers::JobSpec> statementOf(const plan::Action& action,
                                                       const Surroundings& here) const;
    [[nodiscard]] Result<workers::JobSpec> specOf(const plan::Action& action, const Surroundings& here,
                                                  const QMap<QString, QString>& values) const;

    Settings m_settings;
};

} // namespace cockpit::conductor
