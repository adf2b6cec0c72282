// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"

#include <QMap>

#include <vector>

namespace cockpit::environment {

enum class Part {
    Hosts,
    Variables,
    Secrets,
    Sources,
    Roles,
    Groups,
    Metrics,
    Triggers,
    Services,
    Limits,
    Rules,
    Freezes,
    Holds,
    Starts,
    Probes,
    Proofs,
    Dashboards,
    Release
};

/// Something that an environment file says, or that its runbook needs and it does not say. Its fields are
/// by the file's own words for them:
/// Hosts: address, user, survives, probe, expect. Variables: value. Secrets: variable (empty: the keychain).
/// The others: see forms.h; a metric's name is what it matches, a freeze's when it begins, a hold's and a
/// start's the step, a probe's the probe itself; a list is written with commas.
struct Entry {
    Part part = Part::Hosts;
    QString name; ///< the host, the variable, …; of a role: the role
    QMap<QString, QString> fields = {};
    int line = 0; ///< of the runbook, where it is met first; 0: nowhere
    bool isInFile = false;
    bool isSet = false;    ///< false: the runbook cannot be flown, or answered for, as it is
    bool isReached = true; ///< of a host: over ssh; else it is this machine
    bool isHidden = false; ///< its value sounds like a secret and is not shown

    bool operator==(const Entry&) const = default;
};

/// An environment file while it is edited. Each change is made in the text at its place (see yamledit.h)
/// and read again by the reader of environment files: a draft can always be read.
class Draft
{
public:
    /// Fails for a text that is no environment file: only a person can mend that.
    [[nodiscard]] static Result<Draft> of(const QByteArray& yaml, const runbook::Runbook& runbook,
                                          const QString& fileName);

    [[nodiscard]] const QByteArray& text() const { return m_environment.text; }
    [[nodiscard]] const plan::Environment& environment() const { return m_environment; }
    /// By part, in the order of Part, and by name; roles and sources in the order of the file.
    [[nodiscard]] std::vector<Entry> entries() const;

    /// Writes what an entry says, and adds it where it is not there. Nothing is changed where it fails.
    Result<void> put(const Entry& entry);
    /// Takes an entry out of the file.
    Result<void> remove(Part part, const QString& name);

private:
    Draft(plan::Environment environment, plan::Environment needed, const runbook::Runbook& runbook,
          QString fileName);
    /// Metrics that conditions of the runbook ask for, and nothing is bound to.
    void addUnbound(std::vector<Entry>& entries) const;
    Result<void> take(const Result<QByteArray>& text);

    plan::Environment m_environment;
    QMap<QString, int> m_lines;                ///< of the runbook, by name
    plan::Environment m_needed;                ///< what a first file for the runbook would list
    std::vector<plan::Condition> m_conditions; ///< of the runbook, bound to nothing
    QString m_fileName;
};

} // namespace cockpit::environment
