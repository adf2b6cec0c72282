// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/apply.h"
#include "models/simulator/scenario.h"
#include "models/simulator/score.h"
#include "models/simulator/world.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::simulator;
using namespace std::chrono_literals;

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledOnesAreThereAndReadable();
    void readsFaultsAndPeople();
    void unknownNamesListTheKnownOnes();
    void badYamlNamesItsLine();
    void findsALineToBreak();
    void aFaultThatNeverCameIsNoGoodFlight();
    void aReleaseOfDaysIsPolledLessOften();
};

void TestScenario::theBundledOnesAreThereAndReadable()
{
    QCOMPARE(scenarioNames(),
             (QStringList{QStringLiteral("error-rate-spike"), QStringLiteral("failed-migration"),
                          QStringLiteral("nominal")}));
    for (const QString& name : scenarioNames()) {
        const auto scenario = namedScenario(name);
        QVERIFY2(scenario.has_value(), qPrintable(name));
        QCOMPARE(scenario->name, name);
        QVERIFY(scenario->metrics.contains(QStringLiteral("error_rate")));
    }
    QVERIFY(namedScenario(QStringLiteral("nominal"))->faults.empty());
}

void TestScenario::readsFaultsAndPeople()
{
    const auto scenario = readScenario(
        "name: storm\n"
        "line_seconds: {default: 7}\n"
        "faults:\n"
        "  - {kind: metric, metric: error_rate, after_minutes: 4}\n"
        "  - {kind: command, match: migrat, or: last-irreversible, exit: 3, times: 2}\n"
        "people: {decide_seconds: 90, on_failure: ask}\n");
    QVERIFY(scenario.has_value());
    QCOMPARE(scenario->line, 7s);
    QCOMPARE(scenario->faults.size(), std::size_t{2});
    QCOMPARE(scenario->faults[0].after, 4min);
    QCOMPARE(scenario->faults[1].exitCode, 3);
    QCOMPARE(scenario->faults[1].times, 2);
    QVERIFY(scenario->faults[1].orLastIrreversible);
    QCOMPARE(scenario->people.decide, 90s);
    QVERIFY(!scenario->people.retryFailures);
    QVERIFY(scenario->people.rollBackOnTrigger);
}

void TestScenario::unknownNamesListTheKnownOnes()
{
    const auto scenario = namedScenario(QStringLiteral("sunshine"));
    QVERIFY(!scenario);
    QVERIFY(scenario.error().sentence.contains(QStringLiteral("nominal")));
    QVERIFY(!namedScenario(QStringLiteral("../scenarios/nominal")));
}

void TestScenario::badYamlNamesItsLine()
{
    const auto scenario = readScenario("name: storm\nfaults: [\n");
    QVERIFY(!scenario);
    QVERIFY(scenario.error().sentence.contains(QStringLiteral("line")));
    QVERIFY(!readScenario("just a sentence"));
}

namespace {

plan::Action lineOf(const QString& text, plan::Blast blast)
{
    plan::Action line;
    line.id = text;
    line.kind = runbook::ActionKind::Command;
    line.text = text;
    line.blast = blast;
    return line;
}

} // namespace

void TestScenario::findsALineToBreak()
{
    const auto scenario = namedScenario(QStringLiteral("failed-migration"));
    const ScenarioFault& fault = scenario->faults.front();
    plan::Plan plan;
    QVERIFY(!victimOf(plan, fault));
    plan.steps.resize(1);
    auto& lines = plan.steps[0].actions;
    const auto victim = [&] { return victimOf(plan, fault)->text; };
    lines = {lineOf(QStringLiteral("look"), plan::Blast::ReadOnly)};
    QCOMPARE(victim(), QStringLiteral("look"));
    lines.push_back(lineOf(QStringLiteral("deploy"), plan::Blast::Unknown));
    lines.push_back(lineOf(QStringLiteral("look again"), plan::Blast::ReadOnly));
    QCOMPARE(victim(), QStringLiteral("deploy"));
    lines.insert(lines.begin(), lineOf(QStringLiteral("drop"), plan::Blast::Irreversible));
    QCOMPARE(victim(), QStringLiteral("drop"));
    lines.push_back(lineOf(QStringLiteral("migrate up"), plan::Blast::Reversible));
    QCOMPARE(victim(), QStringLiteral("migrate up"));
    lines.back().cannotRun = QStringLiteral("a placeholder is open");
    QCOMPARE(victim(), QStringLiteral("drop"));
    QVERIFY(!victimOf(plan, ScenarioFault{}));
}

void TestScenario::aFaultThatNeverCameIsNoGoodFlight()
{
    const auto scenario = namedScenario(QStringLiteral("failed-migration"));
    plan::Plan plan;
    plan.steps.resize(1);
    plan.steps[0].id = QStringLiteral("s1");
    plan.steps[0].actions = {lineOf(QStringLiteral("migrate up"), plan::Blast::Irreversible)};
    run::RunState state = run::emptyState(std::make_shared<const plan::Plan>(plan));
    state.outcome = run::RunOutcome::Completed;
    std::vector<run::Event> events;
    const Score spared = scoreOf(state, events, *scenario);
    QCOMPARE(spared.struck, std::optional(false));
    QCOMPARE(spared.points, 50);
    QCOMPARE(spared.reasons.size(), 1);
    QCOMPARE(scoreOf(state, events, *namedScenario(QStringLiteral("nominal"))).points, 100);

    run::CommandFinished failed;
    failed.action = QStringLiteral("migrate up");
    failed.outcome = run::Outcome::Failed;
    run::Event event;
    event.body = failed;
    events.push_back(event);
    const Score struck = scoreOf(state, events, *scenario);
    QCOMPARE(struck.struck, std::optional(true));
    QCOMPARE(struck.points, 100);
}

void TestScenario::aReleaseOfDaysIsPolledLessOften()
{
    runbook::Runbook runbook;
    runbook.steps.resize(1);
    const auto interval = [&](std::chrono::minutes length) {
        runbook.steps[0].duration = length;
        return stagedEnvironment(runbook).sources.front().interval;
    };
    QCOMPARE(interval(4h), milliseconds{15s});
    QCOMPARE(interval(24h), milliseconds{1min});
    QCOMPARE(interval(24h * 7), milliseconds{2min});
    runbook.steps[0].actions.resize(1);
    runbook.steps[0].actions[0].wait = 48h;
    QCOMPARE(interval(1h), milliseconds{2min});
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
