// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/apply.h"
#include "models/run/decide.h"
#include "tests/run/sampleplan.h"

#include <QStringList>

/// Flies a run in a test: every intent is decided, applied and logged, with a clock of the test's own.
namespace cockpit::sample {

class Flight
{
public:
    explicit Flight(std::shared_ptr<const plan::Plan> plan = sharedPlan())
        : m_state(run::emptyState(std::move(plan)))
    {}

    [[nodiscard]] const run::RunState& state() const { return m_state; }
    [[nodiscard]] const std::vector<run::Event>& log() const { return m_log; }
    [[nodiscard]] Instant now() const { return m_now; }
    void pass(milliseconds time) { m_now = {m_now.wall + time, m_now.elapsed + time}; }

    /// Empty when it was allowed; otherwise the refusal.
    QString attempt(const QString& actor, run::Wish wish)
    {
        auto events = run::decide(m_state, {actor, std::move(wish)}, m_now);
        if (!events)
            return events.error().sentence;
        m_last.clear();
        for (run::Event& event : *events) {
            m_state = run::apply(std::move(m_state), event);
            m_last.append(run::word(event.body));
            m_log.push_back(std::move(event));
        }
        return {};
    }
    QString lead(run::Wish wish) { return attempt(QStringLiteral("lead"), std::move(wish)); }
    QString team(run::Wish wish) { return attempt(QStringLiteral("QA"), std::move(wish)); }
    QString cockpit(run::Wish wish) { return attempt(QStringLiteral("cockpit"), std::move(wish)); }

    /// The kinds of the events that the last allowed intent made.
    [[nodiscard]] QStringList last() const { return m_last; }

    void open()
    {
        run::RunOpened facts;
        facts.run = QStringLiteral("run-1");
        lead(run::OpenRun{facts});
    }
    void start()
    {
        open();
        lead(run::StartRun{});
    }
    /// s1 from start to end.
    void flyChecks()
    {
        lead(run::StartStep{QStringLiteral("s1")});
        cockpit(run::ResolveAction{
            QStringLiteral("s1.a1"), run::Outcome::Passed, QStringLiteral("noted"), {}});
        confirm(QStringLiteral("s1.a2"));
        confirm(QStringLiteral("s1.a3"));
    }
    void flyDeploy()
    {
        lead(run::StartStep{QStringLiteral("s2")});
        runCommand(QStringLiteral("s2.a1"));
        runCommand(QStringLiteral("s2.a2"));
        cockpit(run::BeginWait{QStringLiteral("s2.a3")});
        pass(std::chrono::minutes(5));
        cockpit(run::Tick{});
        measure(QStringLiteral("c1"), QStringLiteral("ok"), 120);
        cockpit(run::ResolveAction{
            QStringLiteral("s2.a4"), run::Outcome::Passed, QStringLiteral("measured"), {}});
    }
    /// Everything up to g1, with its question open.
    void flyToGate()
    {
        start();
        flyChecks();
        flyDeploy();
        cockpit(run::Tick{});
    }
    void answer(const QString& gate, run::Answer answer = run::Answer::Go)
    {
        for (const plan::Position& position : m_state.plan->roster)
            attempt(position.role,
                    run::AnswerPoll{gate, position.role, answer, QStringLiteral("until noon"),
                                    QStringLiteral("QA"), QStringLiteral("noon")});
    }
    void meetCriteria()
    {
        team(run::TickItem{QStringLiteral("k1.1"), true, {}});
        team(run::TickItem{QStringLiteral("k1.2"), true, {}});
        team(run::ConfirmStatement{QStringLiteral("g1"), 3, run::Outcome::Passed, {}});
    }
    QString declare(const QString& gate, run::GateOutcome outcome = run::GateOutcome::Go,
                    const QString& reason = {})
    {
        return lead(run::DeclareGate{gate, outcome, reason});
    }
    QString confirm(const QString& action)
    {
        return team(run::ResolveAction{action, run::Outcome::Passed, QStringLiteral("confirmed"), {}});
    }
    QString begin(const QString& action)
    {
        return cockpit(run::BeginCommand{action, QStringLiteral("app-01")});
    }
    QString finish(const QString& action, run::Outcome outcome = run::Outcome::Passed)
    {
        run::CommandFinished facts;
        facts.action = action;
        facts.attempt = m_state.action(action).attempt;
        facts.outcome = outcome;
        facts.exitCode = outcome == run::Outcome::Passed ? 0 : 1;
        return cockpit(run::ReportFinished{facts});
    }
    void runCommand(const QString& action)
    {
        begin(action);
        cockpit(run::ReportStarted{action, m_state.action(action).attempt, 4242});
        finish(action);
    }
    QString measure(const QString& condition, const QString& to, std::optional<double> value = {})
    {
        return cockpit(run::ReportCondition{condition, to, value, {}});
    }

private:
    run::RunState m_state;
    std::vector<run::Event> m_log;
    QStringList m_last;
    Instant m_now{milliseconds{1'800'000'000'000}, milliseconds{5'000}};
};

} // namespace cockpit::sample
