// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <memory>

/// A small plan with one of everything that the rules of a run speak of.
///
/// s1 note, two checks · s2 two commands, wait 5 min, metric c1 · gate g1 · s3 an endless command and one
/// that cannot run · s4 without actions · gate g2. Rungs: r1 command, r2 conditional, r3 check.
namespace cockpit::sample {

using runbook::ActionKind;

inline plan::Action action(const QString& id, ActionKind kind)
{
    plan::Action made;
    made.id = id;
    made.kind = kind;
    made.text = id;
    made.hash = "hash-of-" + id.toLatin1();
    return made;
}

inline std::vector<plan::Step> steps()
{
    using std::chrono::minutes;
    plan::Step checks;
    checks.id = QStringLiteral("s1");
    checks.title = QStringLiteral("Pre-checks");
    checks.plannedStart = minutes(0);
    checks.planned = minutes(20);
    checks.actions = {action(QStringLiteral("s1.a1"), ActionKind::Note),
                      action(QStringLiteral("s1.a2"), ActionKind::Check),
                      action(QStringLiteral("s1.a3"), ActionKind::Check)};

    plan::Step deploy;
    deploy.id = QStringLiteral("s2");
    deploy.title = QStringLiteral("Deploy");
    deploy.plannedStart = minutes(20);
    deploy.planned = minutes(40);
    deploy.actions = {action(QStringLiteral("s2.a1"), ActionKind::Command),
                      action(QStringLiteral("s2.a2"), ActionKind::Command),
                      action(QStringLiteral("s2.a3"), ActionKind::Wait),
                      action(QStringLiteral("s2.a4"), ActionKind::Metric)};
    deploy.actions[1].blast = plan::Blast::Reversible;
    deploy.actions[1].retries = 1;
    deploy.actions[2].wait = minutes(5);
    deploy.actions[3].conditions = {QStringLiteral("c1")};

    plan::Step watch;
    watch.id = QStringLiteral("s3");
    watch.title = QStringLiteral("Watch the log");
    watch.plannedStart = minutes(60);
    watch.planned = minutes(130);
    watch.actions = {action(QStringLiteral("s3.a1"), ActionKind::Command),
                     action(QStringLiteral("s3.a2"), ActionKind::Command)};
    watch.actions[0].endless = true;
    watch.actions[0].input = plan::Input::Typed;
    watch.actions[1].cannotRun = QStringLiteral("the line is cut short");

    plan::Step announce;
    announce.id = QStringLiteral("s4");
    announce.title = QStringLiteral("Announce");
    announce.plannedStart = minutes(190);
    announce.planned = minutes(10);
    return {checks, deploy, watch, announce};
}

inline plan::Condition condition(const QString& id, runbook::ConditionRole role, bool bound)
{
    plan::Condition made;
    made.id = id;
    made.metric = QStringLiteral("metric ") + id;
    made.text = QStringLiteral("rule ") + id;
    made.value = 200;
    made.unit = QStringLiteral("ms");
    made.role = role;
    if (bound)
        made.binding = plan::Binding{QStringLiteral("q-") + id};
    return made;
}

inline plan::Trigger trigger(const QString& id, const QString& condition, plan::TriggerMode mode)
{
    plan::Trigger made;
    made.id = id;
    made.text = QStringLiteral("trigger ") + id;
    made.condition = condition;
    made.mode = mode;
    return made;
}

inline std::vector<plan::Gate> gates()
{
    using Kind = plan::Criterion::Kind;
    plan::Gate decision;
    decision.id = QStringLiteral("g1");
    decision.text = QStringLiteral("Go or no-go");
    decision.afterStep = QStringLiteral("s2");
    decision.criteria = {
        {Kind::Steps, QStringLiteral("all steps done"), {QStringLiteral("s1"), QStringLiteral("s2")}},
        {Kind::Checklists, QStringLiteral("list complete"), {QStringLiteral("k1")}},
        {Kind::Conditions, QStringLiteral("latency fine"), {QStringLiteral("c1")}},
        {Kind::Statement, QStringLiteral("support is informed"), {}}};
    plan::Gate last;
    last.id = QStringLiteral("g2");
    last.text = QStringLiteral("Release complete");
    last.afterStep = QStringLiteral("s4");
    return {decision, last};
}

inline std::vector<plan::Rung> ladder()
{
    plan::Rung application;
    application.id = QStringLiteral("r1");
    application.title = QStringLiteral("Old version back");
    application.budget = std::chrono::minutes(20);
    application.actions = {action(QStringLiteral("r1.a1"), ActionKind::Command)};
    plan::Rung database;
    database.id = QStringLiteral("r2");
    database.title = QStringLiteral("Restore the database");
    database.budget = std::chrono::minutes(40);
    database.conditional = true;
    plan::Rung verify;
    verify.id = QStringLiteral("r3");
    verify.title = QStringLiteral("Verify");
    verify.actions = {action(QStringLiteral("r3.a1"), ActionKind::Check)};
    return {application, database, verify};
}

inline std::vector<plan::Checklist> checklists()
{
    plan::Checklist before;
    before.id = QStringLiteral("k1");
    before.when = plan::Checklist::When::Before;
    before.items = {{QStringLiteral("k1.1"), QStringLiteral("backup taken"), true, 0},
                    {QStringLiteral("k1.2"), QStringLiteral("team on call"), false, 0}};
    plan::Checklist after;
    after.id = QStringLiteral("k2");
    after.when = plan::Checklist::When::After;
    after.items = {{QStringLiteral("k2.1"), QStringLiteral("retrospective held"), false, 0}};
    return {before, after};
}

inline plan::Plan makePlan()
{
    using plan::TriggerMode;
    using runbook::ConditionRole;
    plan::Plan made;
    made.title = QStringLiteral("Sample release");
    made.lines = QStringList(40, QStringLiteral("as written"));
    made.schedule.window = std::chrono::minutes(240);
    made.schedule.rollbackMax = std::chrono::minutes(60);
    made.roster = {{QStringLiteral("Deployment lead"), QStringLiteral("on-call lead"), {}, {}, true},
                   {QStringLiteral("QA"), {}, {}, {}, false},
                   {QStringLiteral("Backend"), {}, {}, {}, false}};
    made.steps = steps();
    made.gates = gates();
    made.ladder = ladder();
    made.checklists = checklists();
    made.conditions = {condition(QStringLiteral("c1"), ConditionRole::Success, true),
                       condition(QStringLiteral("c2"), ConditionRole::Rollback, true),
                       condition(QStringLiteral("c3"), ConditionRole::Success, false),
                       condition(QStringLiteral("c4"), ConditionRole::Rollback, true)};
    made.triggers = {trigger(QStringLiteral("t1"), QStringLiteral("c2"), TriggerMode::Ask),
                     trigger(QStringLiteral("t2"), {}, TriggerMode::Ask),
                     trigger(QStringLiteral("t3"), QStringLiteral("c4"), TriggerMode::Act),
                     trigger(QStringLiteral("t4"), QStringLiteral("c1"), TriggerMode::Observe)};
    made.triggers[0].matrixRow = 0;
    made.matrix.resize(1);
    made.captures = {{QStringLiteral("RUN_VALUE_1"), QStringLiteral("date"), {3, 9}}};
    return made;
}

inline std::shared_ptr<const plan::Plan> sharedPlan()
{
    return std::make_shared<const plan::Plan>(makePlan());
}

} // namespace cockpit::sample
