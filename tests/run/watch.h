// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <QStringList>

/// Somebody who watches a run and notes what must not be. Written against the state and the plan alone:
/// nothing here calls the rules that it watches.
namespace cockpit::sample {

class Watch
{
public:
    explicit Watch(const plan::Plan& plan)
        : m_plan(plan)
    {}

    [[nodiscard]] const QStringList& faults() const { return m_faults; }

protected:
    using State = run::RunState;
    using Event = run::Event;

    void demand(bool holds, const Event& event, const char* what)
    {
        if (!holds && m_faults.size() < 5)
            m_faults.append(
                QStringLiteral("%1 (event %2, %3)")
                    .arg(QLatin1String(what), QString::number(event.seq), run::word(event.body)));
    }

    static bool isOver(const State& state, const QString& part)
    {
        const run::StepStatus status = state.step(part).status;
        return status == run::StepStatus::Done || status == run::StepStatus::Skipped;
    }
    static bool isByPerson(const Event& event) { return event.actor != QLatin1String("cockpit"); }
    static QString partOfAction(const QString& action)
    {
        return action.section(QLatin1Char('.'), 0, 0);
    }
    bool isOk(const State& state, const QString& id) const
    {
        const plan::Condition* condition = m_plan.condition(id);
        // By the plan, or by the lead in this run.
        return condition && (condition->binding || state.bindings.contains(id))
            && state.conditions.value(id).state == QLatin1String("ok");
    }

    bool isByLead(const State& before, const Event& event) const
    {
        if (!before.leadNow.isEmpty())
            return event.actor == before.leadNow || isAlias(event.actor, before.leadNow);
        bool byLead = event.actor == QLatin1String("lead");
        for (const plan::Position& position : m_plan.roster)
            byLead = byLead || (position.lead && position.role == event.actor);
        return byLead;
    }

    /// "lead" is the roster's lead by another word.
    bool isAlias(const QString& left, const QString& right) const
    {
        for (const plan::Position& position : m_plan.roster) {
            const auto is = [&position](const QString& who) {
                return who == position.role || (position.lead && who == QLatin1String("lead"));
            };
            if (is(left) && is(right))
                return true;
        }
        return false;
    }

    const plan::Plan& m_plan;

private:
    QStringList m_faults;
};

} // namespace cockpit::sample
