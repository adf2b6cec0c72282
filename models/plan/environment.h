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

/// Where a host of the runbook really is; the runbook's own name for it is the key.
struct HostBinding {
    QString address;       ///< "10.0.0.4", "app-01.example.org"; empty: not known yet
    QString user;          ///< empty: as the runbook or ssh itself has it
    bool survives = false; ///< lines there may leave files and go on when the link is cut
};

/// Several hosts behind one name of the runbook.
struct HostGroup {
    QStringList members; ///< names under `hosts`
    Spread spread;
};

/// How it is shown, before something irreversible runs there, that a place is the one that is meant.
struct Identity {
    QString at; ///< a host, database or container as the runbook names it; "this machine"; "*": everywhere
    Proof proof;
};

enum class ServiceKind { Flags, StatusPage, Chat, Mail, Traffic, Alerts };

/// A service that a run speaks to besides hosts and metric sources.
struct Service {
    QString name;
    ServiceKind kind = ServiceKind::Chat;
    QString url;
    QString credential; ///< name of a secret; never its value
};

/// What holds for lines of a kind where the runbook says nothing.
struct LineDefaults {
    std::optional<milliseconds> timeLimit; ///< after which the line is stopped
    std::optional<milliseconds> silenceLimit; ///< without a word of output, after which a person is asked
    std::optional<int> retries;               ///< only for lines that may be repeated without harm
    Input input = Input::None;                ///< what each of them gets to read, whatever its tool
};

/// What binds a runbook to a target. Read from `<name>.<environment>.yaml`; never holds a secret's value.
struct Environment {
    QString name = QStringLiteral("simulated");
    RunKind kind = RunKind::Simulated;
    bool preview = false;           ///< lines that may change anything are left out
    QByteArray text;                ///< the YAML as it is on disk; empty for a built-in environment
    QByteArray sha256;              ///< of `text`, hexadecimal
    std::optional<QDateTime> start; ///< overrides the document's
    std::optional<milliseconds> window;
    std::optional<milliseconds> rollback;
    QMap<QString, QString> variables; ///< for placeholders, keyed without brackets ("PAGE_ID")
    QStringList secrets;              ///< names only
    /// Of a secret that is not looked for in the keychain: the variable of the program's own environment.
    QMap<QString, QString> secretVariables;
    std::vector<Position> roster; ///< names for the runbook's roles, or more positions
    std::vector<MetricSource> sources;
    std::vector<MetricBinding> metrics;
    std::vector<DashboardRef> dashboards;
    QMap<QString, HostBinding> hosts; ///< by the name that the runbook uses
    QMap<QString, HostGroup> groups;  ///< likewise
    std::vector<Identity> identities;
    std::vector<Service> services;
    QByteArray timeZone;                  ///< of the people, IANA ("Europe/Berlin"); empty: UTC
    QMap<QString, LineDefaults> defaults; ///< by blast radius ("read-only"), "observer", and "line" for all
    Rules rules;
    QMap<QString, TriggerMode> triggers; ///< by text of the trigger; "*" for all

    /// The value for a placeholder's name; where none is written exactly so, the one whose name has the
    /// same words ("page id" for "PAGE_ID"). Empty: none.
    [[nodiscard]] QString value(const QString& placeholder) const;
    /// What holds for a line of this blast radius, "line" filling what its kind leaves open.
    [[nodiscard]] LineDefaults defaultsFor(Blast blast, bool observer) const;
};

/// Reads an environment from YAML. Errors name the line and the key, and say what is expected there.
[[nodiscard]] Result<Environment> readEnvironment(const QByteArray& yaml, const QString& fileName);
[[nodiscard]] Result<Environment> readEnvironmentFile(const QString& path);

/// A text as a person may see it: the values of variables whose names sound like a secret are dots.
[[nodiscard]] QString masked(QString text, const Environment& environment);

[[nodiscard]] QString word(ServiceKind kind);

/// A first environment file for this runbook, with every host, open placeholder, role and metric listed.
[[nodiscard]] QByteArray newEnvironment(const runbook::Runbook& runbook, const QString& name,
                                        RunKind kind);

} // namespace cockpit::plan
