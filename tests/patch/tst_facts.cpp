// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/facts.h"
#include "tests/run/flight.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::patch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The sample plan with its steps and commands on lines of their own.
std::shared_ptr<const plan::Plan> numberedPlan()
{
    plan::Plan plan = sample::makePlan();
    int line = 1;
    for (plan::Step& step : plan.steps) {
        step.line = line++;
        for (plan::Action& action : step.actions)
            action.line = line++;
    }
    return std::make_shared<const plan::Plan>(std::move(plan));
}

int lineOf(const run::RunState& state, const QString& action)
{
    return state.plan->action(action)->line;
}

Facts factsOf(const sample::Flight& flight, const runbook::Runbook& runbook = {})
{
    return patch::factsOf(flight.state(), flight.log(), runbook);
}

/// The first command of s2, ended as the test says.
void runFirst(sample::Flight& flight, const run::CommandFinished& ended)
{
    flight.begin(u"s2.a1"_s);
    run::CommandFinished facts = ended;
    facts.action = u"s2.a1"_s;
    facts.attempt = flight.state().action(u"s2.a1"_s).attempt;
    QCOMPARE(flight.cockpit(run::ReportFinished{facts}), QString());
}

sample::Flight inDeploy()
{
    sample::Flight flight(numberedPlan());
    flight.start();
    flight.flyChecks();
    flight.lead(run::StartStep{u"s2"_s});
    return flight;
}

run::CommandFinished well(qint64 bytes, const QString& sha256 = u"a"_s)
{
    run::CommandFinished facts;
    facts.outcome = run::Outcome::Passed;
    facts.exitCode = 0;
    facts.outputBytes = bytes;
    facts.outputSha256 = sha256;
    return facts;
}

} // namespace

/// What of a run's log is worth putting into its runbook.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThatWereDone();
    void holdsAreNotTheStepsTime();
    void skippedStepsTeachNothing();
    void commandsWithShortOutput();
    void failedAttemptsTeachNothing();
    void outputThatDiffersTeachesNothing();
    void guessesThatWereConfirmed();
};

void TestFacts::stepsThatWereDone()
{
    sample::Flight flight(numberedPlan());
    flight.start();
    flight.lead(run::StartStep{u"s1"_s});
    QVERIFY(factsOf(flight).steps.empty());
    flight.cockpit(run::ResolveAction{u"s1.a1"_s, run::Outcome::Passed, u"noted"_s, {}});
    flight.pass(7min);
    flight.confirm(u"s1.a2"_s);
    flight.confirm(u"s1.a3"_s);
    const Facts facts = factsOf(flight);
    QCOMPARE(facts.steps, (std::vector<Facts::Step>{{1, 7min}}));
}

void TestFacts::holdsAreNotTheStepsTime()
{
    sample::Flight flight(numberedPlan());
    flight.start();
    flight.lead(run::StartStep{u"s1"_s});
    flight.pass(3min);
    flight.lead(run::BeginHold{u"rain"_s});
    flight.pass(50min);
    flight.lead(run::EndHold{});
    flight.cockpit(run::ResolveAction{u"s1.a1"_s, run::Outcome::Passed, u"noted"_s, {}});
    flight.pass(4min);
    flight.confirm(u"s1.a2"_s);
    flight.confirm(u"s1.a3"_s);
    QCOMPARE(factsOf(flight).steps, (std::vector<Facts::Step>{{1, 7min}}));
    // A hold after the step is not its own either.
    flight.lead(run::BeginHold{u"rain"_s});
    flight.pass(9min);
    flight.lead(run::EndHold{});
    QCOMPARE(factsOf(flight).steps, (std::vector<Facts::Step>{{1, 7min}}));
}

void TestFacts::skippedStepsTeachNothing()
{
    sample::Flight flight(numberedPlan());
    flight.start();
    flight.pass(5min);
    QCOMPARE(flight.lead(run::SkipStep{u"s1"_s, u"done yesterday"_s}), QString());
    QVERIFY(factsOf(flight).steps.empty());
}

void TestFacts::commandsWithShortOutput()
{
    sample::Flight flight = inDeploy();
    runFirst(flight, well(12));
    QCOMPARE(factsOf(flight).commands, (std::vector<int>{lineOf(flight.state(), u"s2.a1"_s)}));
    sample::Flight chatty = inDeploy();
    runFirst(chatty, well(40'000));
    QVERIFY(factsOf(chatty).commands.empty());
}

void TestFacts::failedAttemptsTeachNothing()
{
    sample::Flight flight = inDeploy();
    run::CommandFinished failed = well(12);
    failed.outcome = run::Outcome::Failed;
    failed.exitCode = 1;
    runFirst(flight, failed);
    QVERIFY(factsOf(flight).commands.empty());
    QCOMPARE(flight.lead(run::RetryAction{u"s2.a1"_s, u"again"_s}), QString());
    runFirst(flight, well(12));
    QVERIFY(factsOf(flight).commands.empty());
}

void TestFacts::outputThatDiffersTeachesNothing()
{
    sample::Flight flight = inDeploy();
    runFirst(flight, well(12, u"a"_s));
    // The log of a run in which the line was run a second time, with another output.
    std::vector<run::Event> log = flight.log();
    run::CommandFinished again = well(12, u"b"_s);
    again.action = u"s2.a1"_s;
    log.push_back({log.back().seq + 1, log.back().at, u"cockpit"_s, again});
    QVERIFY(patch::factsOf(flight.state(), log, {}).commands.empty());
    std::get<run::CommandFinished>(log.back().body).outputSha256 = u"a"_s;
    QCOMPARE(patch::factsOf(flight.state(), log, {}).commands.size(), std::size_t(1));
}

void TestFacts::guessesThatWereConfirmed()
{
    sample::Flight flight(numberedPlan());
    flight.open();
    runbook::Runbook runbook;
    const auto guess = [](int line) {
        return runbook::Guess{u"offset-after-start"_s,         u"T-1:10"_s,
                              u"1 h 10 min after the start"_s, u"T+1:10"_s,
                              runbook::Certainty::Likely,      line};
    };
    runbook.guesses = {guess(2), guess(3), guess(4)};
    flight.lead(run::ConfirmGuess{2, u"offset-after-start"_s, u"T-1:10"_s, true});
    flight.lead(run::ConfirmGuess{3, u"offset-after-start"_s, u"T-1:10"_s, false});
    QCOMPARE(factsOf(flight, runbook).guesses, (std::vector<runbook::Guess>{guess(2)}));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
