// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/unresolved.h"

#include "models/plan/probeline.h"
#include "models/plan/session.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QSet>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

class Check
{
public:
    explicit Check(const Environment& environment)
        : m_environment(environment)
    {}

    void lines(const std::vector<Action>& actions)
    {
        for (const Action& action : actions) {
            if (action.kind != runbook::ActionKind::Command)
                continue;
            if (m_environment.preview && action.blast != Blast::ReadOnly)
                continue; // it is left out
            if (action.cannotRun)
                m_all.push_back({action.id, action.line, *action.cannotRun, {}});
            const bool remote = action.context && action.context->kind == runbook::ContextKind::Ssh
                && action.context->target;
            if (remote)
                host(*action.context->target, action.line);
            if (const auto reached = hostReached(action.resolved))
                host(*reached, action.line);
        }
    }

    void credential(const QString& owner, const QString& name)
    {
        if (name.isEmpty() || m_environment.secrets.contains(name))
            return;
        m_all.push_back(
            {owner, 0,
             Tr::tr("%1 asks for the secret \"%2\", which the environment does not name.").arg(owner, name),
             Tr::tr("Name %1 under \"secrets\".").arg(name)});
    }

    void trigger(const Trigger& trigger, const Plan& plan)
    {
        const Condition* condition = plan.condition(trigger.condition);
        if (trigger.mode != TriggerMode::Act || (condition && condition->isMeasured()))
            return;
        m_all.push_back({trigger.id, trigger.line,
                         Tr::tr("The trigger \"%1\" is to act by itself, but nothing measures it.")
                             .arg(shortened(trigger.text)),
                         Tr::tr("Bind a metric to it, or let it ask.")});
    }

    void probe(const QString& text)
    {
        if (const auto line = probeLineOf(text); line && !line->host.isEmpty())
            host(line->host, 0);
    }

    [[nodiscard]] std::vector<Unresolved> take() { return std::move(m_all); }

private:
    void host(const QString& name, int line)
    {
        const QString bare = name.section(u'@', -1);
        for (const QString& member : m_environment.groups.value(bare).members)
            host(member, line);
        if (m_environment.groups.contains(bare))
            return;
        if (m_met.contains(bare))
            return;
        m_met.insert(bare);
        const auto address = [this](const QString& key) {
            return m_environment.hosts.value(key).address;
        };
        if (!address(name).isEmpty() || !address(bare).isEmpty())
            return;
        m_all.push_back({u"host "_s + bare, line,
                         Tr::tr("The host \"%1\" has no address in this environment.").arg(bare),
                         Tr::tr("Give it one under \"hosts\".")});
    }

    const Environment& m_environment;
    std::vector<Unresolved> m_all;
    QSet<QString> m_met;
};

} // namespace

std::vector<Unresolved> unresolved(const Plan& plan, const Environment& environment)
{
    if (environment.kind == RunKind::Simulated)
        return {};
    Check check(environment);
    for (const Step& step : plan.steps)
        check.lines(step.actions);
    for (const Rung& rung : plan.ladder)
        check.lines(rung.actions);
    for (const MetricSource& source : environment.sources)
        check.credential(Tr::tr("the source %1").arg(source.name), source.credential);
    for (const Service& service : environment.services)
        check.credential(Tr::tr("the service %1").arg(service.name), service.credential);
    for (const Trigger& trigger : plan.triggers)
        check.trigger(trigger, plan);
    for (const QString& probe : plan.rules.probes)
        check.probe(probe);
    return check.take();
}

} // namespace cockpit::plan
