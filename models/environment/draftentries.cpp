// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/draftentries.h"

#include "models/environment/forms.h"
#include "models/plan/placeholders.h"

#include <QSet>

#include <algorithm>

namespace cockpit::environment {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    Collector(const plan::Environment& environment, const plan::Environment& needed)
        : m_environment(environment)
        , m_needed(needed)
    {}

    std::vector<Entry> take()
    {
        hosts();
        variables();
        secrets();
        sources();
        roles();
        proofs();
        return std::move(m_all);
    }

private:
    void host(const QString& name, const plan::HostBinding& host, bool isInFile)
    {
        Entry entry{Part::Hosts,
                    name,
                    {{u"address"_s, host.address},
                     {u"user"_s, host.user},
                     {u"survives"_s, host.survives ? u"yes"_s : QString()}}};
        const auto proof =
            std::find_if(m_environment.identities.begin(), m_environment.identities.end(),
                         [&name](const plan::Identity& identity) { return identity.at == name; });
        const bool proven = proof != m_environment.identities.end();
        entry.fields.insert(u"probe"_s, proven ? proof->proof.probe : QString());
        entry.fields.insert(u"expect"_s, proven ? proof->proof.expect : QString());
        entry.isInFile = isInFile;
        entry.isReached = name != thisMachine();
        entry.isSet = !host.address.isEmpty() || !entry.isReached;
        m_all.push_back(std::move(entry));
    }

    void hosts()
    {
        const auto& groups = m_environment.groups; // have a form of their own
        for (auto it = m_environment.hosts.begin(); it != m_environment.hosts.end(); ++it)
            host(it.key(), *it, true);
        for (auto it = m_needed.hosts.begin(); it != m_needed.hosts.end(); ++it) {
            if (!m_environment.hosts.contains(it.key()) && !groups.contains(it.key()))
                host(it.key(), {}, false);
        }
        for (const plan::Identity& identity : m_environment.identities) {
            if (identity.at == thisMachine())
                host(identity.at, {}, true);
        }
    }

    void variable(const QString& name, const QString& value, bool isInFile)
    {
        Entry entry{Part::Variables, name, {{u"value"_s, value}}};
        entry.isInFile = isInFile;
        entry.isSet = !value.isEmpty();
        entry.isHidden = plan::soundsSecret(name);
        m_all.push_back(std::move(entry));
    }

    void variables()
    {
        for (auto it = m_environment.variables.begin(); it != m_environment.variables.end(); ++it)
            variable(it.key(), *it, true);
        for (auto it = m_needed.variables.begin(); it != m_needed.variables.end(); ++it) {
            const bool isThere = m_environment.variables.contains(it.key())
                || !m_environment.value(it.key()).isEmpty()
                || m_environment.secrets.contains(it.key());
            if (!isThere)
                variable(it.key(), {}, false);
        }
    }

    void secret(const QString& name, bool isInFile)
    {
        Entry entry{Part::Secrets, name, {{u"variable"_s, m_environment.secretVariables.value(name)}}};
        entry.isInFile = isInFile;
        entry.isSet = isInFile;
        m_all.push_back(std::move(entry));
    }

    /// Named by the file, needed by the runbook, or asked for by a source or service.
    void secrets()
    {
        QStringList names = m_environment.secrets;
        const qsizetype inFile = names.size();
        QStringList wanted = m_needed.secrets;
        for (const plan::MetricSource& source : m_environment.sources)
            wanted.append(source.credential);
        for (const plan::Service& service : m_environment.services)
            wanted.append(service.credential);
        for (const QString& name : std::as_const(wanted)) {
            if (!name.isEmpty() && !names.contains(name) && m_environment.value(name).isEmpty())
                names.append(name);
        }
        for (qsizetype i = 0; i < names.size(); ++i)
            secret(names.at(i), i < inFile);
    }

    void sources()
    {
        for (const plan::MetricSource& source : m_environment.sources) {
            m_all.push_back(formEntry(m_environment, Part::Sources, source.name));
        }
    }

    void role(const plan::Position& position, bool isInFile)
    {
        Entry entry = isInFile ? formEntry(m_environment, Part::Roles, position.role)
                               : emptyEntry(Part::Roles, position.role);
        entry.isInFile = isInFile;
        entry.isSet = isInFile && !position.name.isEmpty();
        m_all.push_back(std::move(entry));
    }

    void roles()
    {
        QSet<QString> met;
        for (const plan::Position& position : m_environment.roster) {
            role(position, true);
            met.insert(position.role.toLower());
        }
        for (const plan::Position& position : m_needed.roster) {
            if (!met.contains(position.role.toLower()))
                role(position, false);
        }
    }

    /// Of databases, containers and everywhere: a host's stands in its own form.
    void proofs()
    {
        for (const plan::Identity& identity : m_environment.identities) {
            const bool isShown =
                std::any_of(m_all.begin(), m_all.end(), [&identity](const Entry& entry) {
                    return entry.part == Part::Hosts && entry.name == identity.at;
                });
            if (!isShown)
                m_all.push_back(formEntry(m_environment, Part::Proofs, identity.at));
        }
    }

    const plan::Environment& m_environment;
    const plan::Environment& m_needed;
    std::vector<Entry> m_all;
};

} // namespace

std::vector<Entry> entriesOf(const plan::Environment& environment, const plan::Environment& needed)
{
    return Collector(environment, needed).take();
}

QMap<QString, int> linesOf(const runbook::Runbook& runbook)
{
    QMap<QString, int> lines;
    const auto meet = [&lines](const QString& name, int line) {
        if (!name.isEmpty() && !lines.contains(name))
            lines.insert(name, line);
    };
    for (const runbook::Placeholder& placeholder : runbook.placeholders)
        meet(plan::placeholderName(placeholder.text), placeholder.line);
    for (const runbook::Role& role : runbook.roster)
        meet(role.role.simplified(), role.line);
    const auto visit = [&meet](const std::vector<runbook::Action>& actions) {
        for (const runbook::Action& action : actions) {
            if (action.context && action.context->kind == runbook::ContextKind::Ssh)
                meet(action.context->target.value_or(QString()).section(u'@', -1), action.line);
        }
    };
    for (const runbook::Step& step : runbook.steps)
        visit(step.actions);
    for (const runbook::RollbackStep& step : runbook.rollback.steps)
        visit(step.actions);
    return lines;
}

QString thisMachine()
{
    return u"this machine"_s;
}

} // namespace cockpit::environment
