// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"

#include "models/items/triggersmodel.h"
#include "models/plan/planner.h"
#include "models/run/outlook.h"
#include "models/runbook/reader.h"

#include <QCoreApplication>

#include <stdexcept>

namespace cockpit::fake {
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const Instant origin{milliseconds{1'809'226'800'000}, milliseconds{1'000}};

std::shared_ptr<const plan::Plan> samplePlan(plan::RunKind kind,
                                             const std::function<void(plan::Plan&)>& change)
{
    const QString folder = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/");
    const auto runbook = runbook::readFile(folder + u"timeline.md"_s);
    auto environment = plan::readEnvironmentFile(folder + u"timeline.staging.yaml"_s);
    if (!runbook || !environment)
        throw std::runtime_error("the sample runbook cannot be read");
    environment->kind = kind;
    plan::Plan plan = plan::makePlan(*runbook, *environment);
    plan.environment = plan::word(kind);
    if (change)
        change(plan);
    return std::make_shared<const plan::Plan>(std::move(plan));
}

} // namespace

Bench::Bench(plan::RunKind kind, const std::function<void(plan::Plan&)>& change)
    : plan(samplePlan(kind, change))
    , clock(origin, false)
    , monitor(clock)
{
    conductor::Parts parts;
    parts.clock = &clock;
    parts.store = &store;
    parts.jobs = &jobs;
    parts.commands = &commands;
    parts.monitor = &monitor;
    parts.jobsFolder = m_folder.path();
    setUpMetrics();
    conductor =
        std::make_unique<conductor::Conductor>(u"run-1"_s, plan, std::vector<run::Event>(), parts);
    run::RunOpened facts;
    facts.title = plan->title;
    facts.kind = plan::word(kind);
    facts.environment = plan->environment;
    facts.run = u"run-1"_s;
    lead(run::OpenRun{facts});
    conductor->begin();
    settle();
}

void Bench::setUpMetrics()
{
    std::vector<telemetry::Query> queries;
    QMap<QString, double> bases;
    for (const plan::MetricQuery& query : plan->queries) {
        queries.push_back({query.id, query.expression, {}, query.unit});
        bases[query.id] = query.unit == "%"_L1 ? 0.3
            : query.unit == "ms"_L1            ? 120 + 50.0 * bases.size()
                                               : 80;
    }
    auto source = std::make_unique<Metrics>(bases);
    m_metrics = source.get();
    monitor.addSource(std::move(source), queries, seconds(15));
    std::vector<telemetry::Watched> watched;
    for (const plan::Condition& condition : plan->conditions)
        watched.push_back({condition.id, items::ruleOf(*plan, condition),
                           condition.binding ? condition.binding->query : QString(), condition.unit});
    monitor.watch(watched);
    monitor.start();
}

void Bench::settle()
{
    for (int turn = 0; turn < 12; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void Bench::pass(milliseconds time)
{
    for (milliseconds done{0}; done < time; done += seconds(5)) {
        clock.advance(seconds(5));
        settle();
    }
}

void Bench::lead(run::Wish wish)
{
    conductor->submit({u"lead"_s, std::move(wish)});
    settle();
}

void Bench::start()
{
    pass(seconds(60)); // the metrics come in
    lead(run::StartRun{});
}

void Bench::flyStep()
{
    const QString step = run::currentStep(state());
    lead(run::StartStep{step});
    for (int guard = 0; guard < 200 && state().step(step).status == run::StepStatus::Running;
         ++guard) {
        if (jobs.last) {
            jobs.last->begin();
            jobs.last->print(expectedOutput());
            settle();
            pass(seconds(20));
            if (jobs.last)
                jobs.last->end(0);
            settle();
            continue;
        }
        approveNext(step);
        if (jobs.last)
            continue;
        for (const plan::Action& action : actionsOf(step)) {
            const run::ActionStatus status = state().action(action.id).status;
            if (status == run::ActionStatus::Waiting || status == run::ActionStatus::Running
                || status == run::ActionStatus::Asked)
                lead(run::ResolveAction{action.id, run::Outcome::Passed,
                                        action.cannotRun ? u"done outside"_s : u"confirmed"_s,
                                        u"seen"_s});
        }
        lead(run::ResolveAction{step, run::Outcome::Passed, u"confirmed"_s, u"seen"_s});
        pass(seconds(30));
    }
}

const std::vector<plan::Action>& Bench::actionsOf(const QString& step) const
{
    const plan::Step* found = plan->step(step);
    return found ? found->actions : plan->rung(step)->actions;
}

QByteArray Bench::expectedOutput() const
{
    const auto open = run::openCommands(state());
    const plan::Action* action = open.empty() ? nullptr : plan->action(open.front().first);
    return (action && action->expected ? action->expected->toUtf8() : QByteArray("ok")) + '\n';
}

void Bench::approveNext(const QString& step)
{
    for (const plan::Action& action : actionsOf(step)) {
        const run::ApprovalNow approval = run::approvalOf(state(), action.id);
        if (approval.needed && !approval.given && run::personsTurn(state()) == action.id)
            conductor->submit({plan->roster.back().role,
                               run::ApproveLine{action.id, QString::fromLatin1(action.hash),
                                                commands.targetOf(action)}});
    }
    settle();
}

void Bench::tickAll()
{
    for (const plan::Checklist& list : plan->checklists) {
        for (const plan::CheckItem& item : list.items)
            conductor->submit({u"lead"_s, run::TickItem{item.id, true, {}}});
    }
    settle();
}

void Bench::passGate()
{
    const QString gate = run::gateInTheWay(state());
    tickAll();
    pass(seconds(5));
    for (const run::Probe& probe : run::probesOf(*plan)) {
        if (plan->kind == plan::RunKind::Live && !state().probes.contains(probe.id))
            lead(run::ReportProbe{probe.id, run::Outcome::Passed, u"listed and read"_s});
    }
    const std::vector<plan::Criterion>& criteria = plan->gate(gate)->criteria;
    for (std::size_t at = 0; at < criteria.size(); ++at) {
        if (criteria[at].kind == plan::Criterion::Kind::Statement)
            lead(run::ConfirmStatement{gate, static_cast<int>(at), run::Outcome::Passed, {}});
    }
    for (const plan::Position& position : plan->roster)
        conductor->submit(
            {position.role, run::AnswerPoll{gate, position.role, run::Answer::Go, {}, {}, {}}});
    settle();
    lead(run::DeclareGate{gate, run::GateOutcome::Go, u"seen"_s});
}

void Bench::flyTo(const QString& step)
{
    for (int guard = 0;
         guard < 100 && !(run::currentStep(state()) == step && run::gateInTheWay(state()).isEmpty());
         ++guard) {
        if (!run::gateInTheWay(state()).isEmpty())
            passGate();
        else
            flyStep();
    }
}

} // namespace cockpit::fake
