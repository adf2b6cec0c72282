// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/insight.h"
#include "tests/run/flight.h"

/// Flies whole plans by the rules alone: what is due is done, what waits for a person is confirmed.
namespace cockpit::sample {

class Pilot
{
public:
    explicit Pilot(Flight& flight)
        : m_flight(flight)
    {}

    /// The first refusal; empty while everything was allowed.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

    void measureAllOk()
    {
        for (const plan::Condition& condition : m_flight.state().plan->conditions) {
            if (condition.isMeasured())
                m_flight.measure(condition.id, QStringLiteral("ok"), 0);
        }
    }

    /// A step or rung from its start to its end.
    void fly(const QString& part)
    {
        demand(m_flight.lead(run::StartStep{part}));
        constexpr int enough = 1'000;
        for (int i = 0; i < enough && isUnderWay(part); ++i) {
            if (const auto due = run::nextDue(m_flight.state()))
                carryOut(*due);
            else
                confirm(run::personsTurn(m_flight.state()));
        }
        if (isUnderWay(part))
            demand(part + QStringLiteral(" does not end"));
    }

    void passGate(const QString& id)
    {
        m_flight.cockpit(run::Tick{});
        if (m_flight.state().gate(id).status != run::GateStatus::Open)
            demand(m_flight.lead(run::OpenGate{id}));
        const plan::Gate* gate = m_flight.state().plan->gate(id);
        for (int i = 0; i < static_cast<int>(gate->criteria.size()); ++i)
            show(id, gate->criteria[static_cast<std::size_t>(i)], i);
        m_flight.answer(id);
        demand(m_flight.declare(id));
    }

    void flyAll()
    {
        for (int i = 0; i < 200 && m_trouble.isEmpty(); ++i) {
            const QString gate = run::gateInTheWay(m_flight.state());
            const QString step = run::currentStep(m_flight.state());
            if (!gate.isEmpty())
                passGate(gate);
            else if (!step.isEmpty())
                fly(step);
            else
                return;
        }
    }

private:
    void demand(const QString& refusal)
    {
        if (m_trouble.isEmpty())
            m_trouble = refusal;
    }
    [[nodiscard]] bool isUnderWay(const QString& part) const
    {
        return m_trouble.isEmpty() && m_flight.state().step(part).status == run::StepStatus::Running;
    }

    void carryOut(const run::Due& due)
    {
        const plan::Action* action = m_flight.state().plan->action(due.action);
        switch (due.kind) {
        case run::Due::Kind::Command:
            demand(m_flight.begin(due.action));
            if (action->endless)
                m_flight.lead(run::StopCommand{due.action});
            demand(m_flight.finish(due.action));
            break;
        case run::Due::Kind::Wait:
            demand(m_flight.cockpit(run::BeginWait{due.action}));
            m_flight.pass(*action->wait);
            m_flight.cockpit(run::Tick{});
            break;
        case run::Due::Kind::Metric:
            for (const QString& condition : action->conditions)
                m_flight.measure(condition, QStringLiteral("ok"), 0);
            demand(resolve(due.action, QStringLiteral("measured")));
            break;
        case run::Due::Kind::Note:
            demand(resolve(due.action, QStringLiteral("noted")));
            break;
        }
    }

    QString resolve(const QString& action, const QString& how)
    {
        return m_flight.cockpit(run::ResolveAction{action, run::Outcome::Passed, how, {}});
    }

    void confirm(const QString& action)
    {
        const plan::Action* planned = m_flight.state().plan->action(action);
        const bool isCommand = planned && planned->kind == runbook::ActionKind::Command;
        const QString how = isCommand ? QStringLiteral("done outside") : QStringLiteral("confirmed");
        demand(m_flight.lead(
            run::ResolveAction{action, run::Outcome::Passed, how, QStringLiteral("looked at it")}));
    }

    void show(const QString& gate, const plan::Criterion& criterion, int index)
    {
        using Kind = plan::Criterion::Kind;
        if (criterion.kind == Kind::Statement)
            m_flight.lead(run::ConfirmStatement{gate, index, run::Outcome::Passed, {}});
        for (const plan::Checklist& list : m_flight.state().plan->checklists) {
            for (const plan::CheckItem& item : list.items) {
                if (criterion.kind == Kind::Checklists && criterion.refs.contains(list.id))
                    m_flight.lead(run::TickItem{item.id, true, {}});
            }
        }
    }

    Flight& m_flight;
    QString m_trouble;
};

} // namespace cockpit::sample
