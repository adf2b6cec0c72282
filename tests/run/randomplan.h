// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <memory>

/// Plans of every shape, the odd ones included: no roster, empty steps, gates that stand nowhere,
/// criteria that name what is not there.
namespace cockpit::sample {

class RandomPlan
{
public:
    explicit RandomPlan(QRandomGenerator& random)
        : m_random(random)
    {}

    std::shared_ptr<const plan::Plan> make()
    {
        plan::Plan made;
        made.lines = QStringList(m_random.bounded(0, 10), QStringLiteral("as written"));
        if (chance(60))
            made.captures = {{QStringLiteral("RUN_VALUE_1"), QStringLiteral("date"), {}}};
        makeRoster(made);
        makeConditions(made);
        makeChecklists(made);
        for (int i = 1, last = m_random.bounded(0, 8); i <= last; ++i)
            made.steps.push_back(makeStep(i));
        for (int i = 1, last = m_random.bounded(0, 7); i <= last; ++i)
            made.ladder.push_back(makeRung(i));
        for (int i = 1, last = m_random.bounded(0, 3); i <= last; ++i)
            made.gates.push_back(makeGate(i, made));
        makeRules(made);
        return std::make_shared<const plan::Plan>(std::move(made));
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    static QString id(QLatin1Char letter, int number)
    {
        return QString(letter) + QString::number(number);
    }

    /// What teams agree on: half of the plans have nothing of it.
    void makeRules(plan::Plan& made)
    {
        if (chance(50))
            return;
        made.kind = static_cast<plan::RunKind>(m_random.bounded(3));
        made.rules.executorMayApprove = chance(70);
        made.rules.approvals = chance(30) ? m_random.bounded(1, 4) : 0;
        if (chance(50))
            made.rules.twoPeople = {plan::Blast::Irreversible, plan::Blast::Reversible};
        made.rules.remindAfter = milliseconds(m_random.bounded(0, 300'000));
        made.rules.holdAfter = milliseconds(m_random.bounded(0, 600'000));
        made.rules.idleAfter = milliseconds(m_random.bounded(0, 600'000));
        if (chance(10))
            made.rules.probes = {chance(50) ? QStringLiteral("the backup is there")
                                            : QStringLiteral("the backup is there: `ls backup`")};
        if (chance(30))
            made.rules.freezes = {{momentAt(0), momentAt(m_random.bounded(1, 4)), {}}};
        for (int i = 0, count = m_random.bounded(0, 3); i < count; ++i) {
            plan::PlannedHold hold;
            hold.before = id(QLatin1Char('s'), m_random.bounded(1, 6));
            hold.until = static_cast<plan::PlannedHold::Until>(m_random.bounded(3));
            hold.length = milliseconds(m_random.bounded(1, 600'000));
            hold.checklist = QStringLiteral("k1");
            made.rules.holds.push_back(hold);
        }
        if (chance(30))
            made.rules.fixedStarts = {{id(QLatin1Char('s'), m_random.bounded(1, 6)), momentAt(1)}};
        made.ramp.resize(static_cast<std::size_t>(m_random.bounded(0, 4)));
        for (plan::RampStage& stage : made.ramp)
            stage.soak = milliseconds(m_random.bounded(0, 120'000));
        made.rollout.resize(static_cast<std::size_t>(m_random.bounded(0, 3)));
        for (runbook::RolloutPhase& phase : made.rollout) {
            phase.checkEveryHours = m_random.bounded(1, 3);
            phase.criteria = {QStringLiteral("rule c1"), QStringLiteral("users are content")};
        }
    }

    static QDateTime momentAt(int hours)
    {
        return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + hours * 3'600'000LL, Qt::UTC);
    }

    void makeRoster(plan::Plan& made)
    {
        const QStringList roles{QStringLiteral("Deployment lead"), QStringLiteral("QA"),
                                QStringLiteral("Backend")};
        for (int i = 0, count = m_random.bounded(0, 4); i < count; ++i)
            made.roster.push_back({roles[i], {}, {}, {}, i == 0 && chance(80)});
    }

    void makeConditions(plan::Plan& made)
    {
        using runbook::ConditionRole;
        for (int i = 1, last = m_random.bounded(0, 5); i <= last; ++i) {
            plan::Condition condition;
            condition.id = id(QLatin1Char('c'), i);
            condition.text = QStringLiteral("rule ") + condition.id;
            condition.role = chance(40) ? ConditionRole::Rollback : ConditionRole::Success;
            if (chance(85))
                condition.binding = plan::Binding{QStringLiteral("q")};
            if (chance(90))
                condition.value = 200;
            made.conditions.push_back(condition);
        }
        if (chance(70)) {
            plan::MetricQuery query;
            query.id = QStringLiteral("q2");
            made.queries.push_back(query);
        }
        for (int i = 1, last = m_random.bounded(0, 4); i <= last; ++i) {
            plan::Trigger trigger;
            trigger.id = id(QLatin1Char('t'), i);
            trigger.mode = m_random.bounded(5) == 0 ? plan::TriggerMode::Act
                : chance(50)                        ? plan::TriggerMode::Ask
                                                    : plan::TriggerMode::Observe;
            if (chance(70))
                trigger.condition = id(QLatin1Char('c'), m_random.bounded(1, 5));
            made.triggers.push_back(trigger);
        }
    }

    void makeChecklists(plan::Plan& made)
    {
        using When = plan::Checklist::When;
        for (int i = 1, last = m_random.bounded(0, 3); i <= last; ++i) {
            plan::Checklist list;
            list.id = id(QLatin1Char('k'), i);
            list.when = chance(50) ? When::Before : When::After;
            if (list.when == When::After && chance(70))
                list.due = chance(50) ? QStringLiteral("end+1h") : QStringLiteral("end+3h every 1h");
            for (int item = 1, count = m_random.bounded(0, 3); item <= count; ++item)
                list.items.push_back(
                    {list.id + QLatin1Char('.') + QString::number(item), {}, chance(50), 0});
            made.checklists.push_back(list);
        }
    }

    std::vector<plan::Action> makeActions(const QString& part)
    {
        std::vector<plan::Action> actions;
        for (int i = 1, last = m_random.bounded(0, 6); i <= last; ++i) {
            plan::Action action;
            action.id = part + QStringLiteral(".a") + QString::number(i);
            action.kind = chance(40) ? runbook::ActionKind::Command
                                     : static_cast<runbook::ActionKind>(m_random.bounded(8));
            action.endless = chance(15);
            if (action.kind == runbook::ActionKind::Command && chance(30))
                spread(action);
            action.input = chance(50) ? plan::Input::Typed : plan::Input::None;
            action.blast = static_cast<plan::Blast>(m_random.bounded(5));
            action.retries = chance(30) ? m_random.bounded(3) : 0;
            action.hash = "h" + QByteArray::number(m_random.bounded(1000));
            if (chance(10))
                action.cannotRun = QStringLiteral("cut short");
            if (chance(85))
                action.wait = milliseconds(m_random.bounded(1, 600'000));
            for (int c = 1, count = m_random.bounded(0, 3); c <= count; ++c)
                action.conditions.append(id(QLatin1Char('c'), m_random.bounded(1, 5)));
            actions.push_back(action);
        }
        return actions;
    }

    void spread(plan::Action& action)
    {
        using Strategy = plan::Spread::Strategy;
        action.group = QStringLiteral("web");
        for (int i = 1, last = m_random.bounded(1, 7); i <= last; ++i)
            action.hosts.push_back(
                {QStringLiteral("web-%1").arg(i), QStringLiteral("10.0.0.9"), {}, {}});
        action.spread.strategy = static_cast<Strategy>(m_random.bounded(3));
        action.spread.batch = m_random.bounded(1, 4);
        action.spread.goesOn = chance(40);
        action.spread.atMostFailed = chance(30) ? m_random.bounded(1, 3) : 0;
    }

    plan::Step makeStep(int number)
    {
        plan::Step step;
        step.id = id(QLatin1Char('s'), number);
        if (chance(50))
            step.planned = milliseconds(m_random.bounded(0, 3'600'000));
        step.title = chance(50) ? QStringLiteral("Deploy the backend") : QStringLiteral("Do it");
        step.actions = makeActions(step.id);
        return step;
    }

    plan::Rung makeRung(int number)
    {
        plan::Rung rung;
        rung.id = id(QLatin1Char('r'), number);
        rung.conditional = chance(30);
        rung.depth = static_cast<plan::RungDepth>(m_random.bounded(6));
        rung.actions = makeActions(rung.id);
        return rung;
    }

    plan::Gate makeGate(int number, const plan::Plan& made)
    {
        plan::Gate gate;
        gate.id = id(QLatin1Char('g'), number);
        if (chance(80))
            gate.afterStep = id(QLatin1Char('s'), m_random.bounded(1, 7));
        for (int i = 1, last = m_random.bounded(0, 3); i <= last; ++i) {
            plan::Criterion criterion;
            criterion.kind = static_cast<plan::Criterion::Kind>(m_random.bounded(4));
            criterion.text = QStringLiteral("criterion");
            const QLatin1Char letter(criterion.kind == plan::Criterion::Kind::Steps            ? 's'
                                         : criterion.kind == plan::Criterion::Kind::Checklists ? 'k'
                                                                                               : 'c');
            for (int ref = 1, count = m_random.bounded(0, 3); ref <= count; ++ref)
                criterion.refs.append(
                    id(letter, m_random.bounded(1, static_cast<int>(made.steps.size()) + 2)));
            gate.criteria.push_back(criterion);
        }
        return gate;
    }

    QRandomGenerator& m_random;
};

} // namespace cockpit::sample
