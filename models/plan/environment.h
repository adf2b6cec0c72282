// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"

#include <QMap>

namespace cockpit::plan {

/// Which query a metric of the runbook is read from. `match` are words that must all stand in the
/// condition's metric or text ("error rate"); the most specific match wins.
struct MetricBinding {
    QString match;
    MetricQuery query;
};

/// What binds a runbook to a target. Read from `<name>.<environment>.yaml`; never holds a secret's value.
struct Environment {
    QString name = QStringLiteral("simulated");
    RunKind kind = RunKind::Simulated;
    QByteArray text;                ///< the YAML as it is on disk; empty for a built-in environment
    QByteArray sha256;              ///< of `text`, hexadecimal
    std::optional<QDateTime> start; ///< overrides the document's
    std::optional<milliseconds> window;
    std::optional<milliseconds> rollback;
    QMap<QString, QString> variables; ///< for placeholders, keyed without brackets ("PAGE_ID")
    QStringList secrets;              ///< names only
    std::vector<Position> roster;     ///< names for the runbook's roles, or more positions
    std::vector<MetricSource> sources;
    std::vector<MetricBinding> metrics;
    QMap<QString, TriggerMode> triggers; ///< by text of the trigger; "*" for all

    /// The value for a placeholder's name; where none is written exactly so, the one whose name has the
    /// same words ("page id" for "PAGE_ID"). Empty: none.
    [[nodiscard]] QString value(const QString& placeholder) const;
};

/// Reads an environment from YAML. Errors name the line and the key, and say what is expected there.
[[nodiscard]] Result<Environment> readEnvironment(const QByteArray& yaml, const QString& fileName);
[[nodiscard]] Result<Environment> readEnvironmentFile(const QString& path);

/// A first environment file for this runbook, with every open placeholder, role and metric listed.
[[nodiscard]] QByteArray newEnvironment(const runbook::Runbook& runbook, const QString& name,
                                        RunKind kind);

} // namespace cockpit::plan
