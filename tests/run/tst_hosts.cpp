// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "tests/run/flight.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using sample::Flight;
using Strategy = plan::Spread::Strategy;

/// Lines that run on several hosts: by decide() and apply() alone.
class TestHosts : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 seed = 20261122;
    static QString line() { return u"s1.a1"_s; }

    static std::shared_ptr<const plan::Plan> planWith(int hosts, const plan::Spread& spread,
                                                      int retries = 0)
    {
        plan::Plan made;
        made.roster = {{u"Deployment lead"_s, {}, {}, {}, true}};
        plan::Step step;
        step.id = u"s1"_s;
        step.actions = {sample::action(u"s1.a1"_s, runbook::ActionKind::Command),
                        sample::action(u"s1.a2"_s, runbook::ActionKind::Command)};
        plan::Action& action = step.actions.front();
        action.blast = plan::Blast::ReadOnly;
        action.retries = retries;
        action.group = u"web"_s;
        action.spread = spread;
        for (int i = 1; i <= hosts; ++i)
            action.hosts.push_back({u"web-%1"_s.arg(i), u"10.0.0.%1"_s.arg(i), {}, {}});
        plan::Step next;
        next.id = u"s2"_s;
        made.steps = {step, next};
        return std::make_shared<const plan::Plan>(std::move(made));
    }
    static Flight flying(int hosts, const plan::Spread& spread, int retries = 0)
    {
        Flight flight(planWith(hosts, spread, retries));
        flight.start();
        flight.lead(StartStep{u"s1"_s});
        return flight;
    }
    /// Begins on every host that may begin now; their names.
    static QStringList beginAll(Flight& flight)
    {
        QStringList begun;
        for (auto due = nextDue(flight.state()); due && due->action == line();
             due = nextDue(flight.state())) {
            if (!flight.cockpit(BeginCommand{line(), due->host, due->host}).isEmpty())
                return {u"refused"_s};
            begun.append(due->host);
        }
        return begun;
    }
    static QString end(Flight& flight, const QString& host, Outcome outcome = Outcome::Passed)
    {
        CommandFinished facts;
        facts.action = line();
        facts.host = host;
        facts.attempt = stateOf(flight.state(), line(), host).attempt;
        facts.outcome = outcome;
        facts.exitCode = outcome == Outcome::Passed ? 0 : 3;
        facts.sentence = u"Exit code 3."_s;
        return flight.cockpit(ReportFinished{facts});
    }
    static QString lose(Flight& flight, const QString& host)
    {
        return flight.cockpit(
            ReportUnknown{line(), stateOf(flight.state(), line(), host).attempt, u"gone"_s, host});
    }
    static ActionStatus statusOf(const Flight& flight, const QString& host = {})
    {
        return stateOf(flight.state(), line(), host).status;
    }
    static StepStatus stepOf(const Flight& flight) { return flight.state().step(u"s1"_s).status; }

private Q_SLOTS:
    void oneAfterTheOther()
    {
        Flight f = flying(3, {});
        for (const QString& host : {u"web-1"_s, u"web-2"_s, u"web-3"_s}) {
            QCOMPARE(beginAll(f), QStringList{host});
            QCOMPARE(statusOf(f), ActionStatus::Running);
            QCOMPARE(end(f, host), QString());
        }
        QCOMPARE(statusOf(f), ActionStatus::Done);
        QCOMPARE(nextDue(f.state())->action, u"s1.a2"_s);
        const auto rows = hostsOf(f.state(), line());
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[2].address, u"10.0.0.3"_s);
        QCOMPARE(rows[2].now.exitCode, 0);
        QVERIFY(rows[2].now.began && rows[2].now.ended);
    }

    void batchWaitsForTheOneBefore()
    {
        Flight f = flying(5, {Strategy::Rolling, 2});
        QCOMPARE(beginAll(f), (QStringList{u"web-1"_s, u"web-2"_s}));
        end(f, u"web-2"_s);
        QCOMPARE(beginAll(f), QStringList());
        end(f, u"web-1"_s);
        QCOMPARE(beginAll(f), (QStringList{u"web-3"_s, u"web-4"_s}));
        end(f, u"web-3"_s);
        end(f, u"web-4"_s, Outcome::Failed);
        QCOMPARE(beginAll(f), QStringList());
        QCOMPARE(statusOf(f), ActionStatus::Failed);
        QCOMPARE(stepOf(f), StepStatus::Failed);
        QCOMPARE(statusOf(f, u"web-5"_s), ActionStatus::Waiting);
    }

    void holdKeepsTheNextBatch()
    {
        Flight f = flying(4, {Strategy::Rolling, 2});
        beginAll(f);
        f.team(BeginHold{u"look"_s});
        end(f, u"web-1"_s);
        end(f, u"web-2"_s);
        QVERIFY(!nextDue(f.state()));
        QVERIFY(f.cockpit(BeginCommand{line(), u"web-3"_s, u"web-3"_s}).contains(u"held"_s));
        f.lead(EndHold{u"seen"_s});
        QCOMPARE(beginAll(f), (QStringList{u"web-3"_s, u"web-4"_s}));
    }

    void stopsAtOnceWhileOthersStillRun()
    {
        Flight f = flying(3, {Strategy::Parallel});
        QCOMPARE(beginAll(f).size(), 3);
        end(f, u"web-2"_s, Outcome::Failed);
        QCOMPARE(stepOf(f), StepStatus::Failed);
        QCOMPARE(statusOf(f), ActionStatus::Running); // two are still at it
        QVERIFY(!f.lead(CloseRun{RunOutcome::Aborted, u"enough"_s}).isEmpty());
        end(f, u"web-1"_s);
        end(f, u"web-3"_s);
        QCOMPARE(statusOf(f), ActionStatus::Failed);
        QVERIFY(f.state().action(line()).sentence.startsWith(u"web-2: "_s));
    }

    void onlyWhereItFailedIsItRunAgain()
    {
        Flight f = flying(4, {Strategy::Parallel});
        beginAll(f);
        end(f, u"web-1"_s);
        end(f, u"web-2"_s, Outcome::Failed);
        end(f, u"web-3"_s, Outcome::Failed);
        end(f, u"web-4"_s);
        QCOMPARE(f.lead(RetryAction{line(), u"disk is free again"_s}), QString());
        QCOMPARE(f.last(), (QStringList{u"action-reopened"_s, u"action-reopened"_s}));
        QCOMPARE(stepOf(f), StepStatus::Running);
        QCOMPARE(beginAll(f), (QStringList{u"web-2"_s, u"web-3"_s}));
        QCOMPARE(stateOf(f.state(), line(), u"web-2"_s).attempt, 2);
        QCOMPARE(stateOf(f.state(), line(), u"web-1"_s).attempt, 1);
        QVERIFY(f.lead(RetryAction{line(), u"again"_s, u"web-1"_s}).contains(u"Only a line"_s));
        end(f, u"web-2"_s);
        end(f, u"web-3"_s);
        QCOMPARE(statusOf(f), ActionStatus::Done);
    }

    void unknownOfOneMakesTheLineUnknown()
    {
        Flight f = flying(3, {Strategy::Rolling, 2});
        beginAll(f);
        lose(f, u"web-1"_s);
        QCOMPARE(stepOf(f), StepStatus::Unknown);
        end(f, u"web-2"_s, Outcome::Failed);
        QCOMPARE(statusOf(f), ActionStatus::Unknown);
        QCOMPARE(beginAll(f), QStringList());
        // A retry without a name is for what failed; what nobody knows is not among it.
        f.lead(RetryAction{line(), u"again"_s});
        QCOMPARE(statusOf(f, u"web-2"_s), ActionStatus::Waiting);
        QCOMPARE(statusOf(f), ActionStatus::Unknown);
        QCOMPARE(beginAll(f), QStringList());
        QCOMPARE(f.lead(ResolveAction{line(), Outcome::Passed, u"done outside"_s, u"looked"_s,
                                      u"web-1"_s}),
                 QString());
        QCOMPARE(stepOf(f), StepStatus::Running);
        QCOMPARE(beginAll(f), QStringList{u"web-2"_s});
    }

    void oneHostIsLeftOutWithAReason()
    {
        Flight f = flying(2, {});
        beginAll(f);
        end(f, u"web-1"_s, Outcome::Failed);
        QVERIFY(
            !f.lead(ResolveAction{line(), Outcome::NotTested, u"skipped"_s, {}, u"web-1"_s}).isEmpty());
        QCOMPARE(f.lead(ResolveAction{line(), Outcome::NotTested, u"skipped"_s, u"being repaired"_s,
                                      u"web-1"_s}),
                 QString());
        QCOMPARE(stepOf(f), StepStatus::Running);
        QCOMPARE(beginAll(f), QStringList{u"web-2"_s});
        end(f, u"web-2"_s);
        QCOMPARE(statusOf(f), ActionStatus::Done);
    }

    void wholeLineIsSkippedWithAReason()
    {
        Flight f = flying(3, {});
        beginAll(f);
        end(f, u"web-1"_s);
        f.team(BeginHold{u"late"_s});
        QCOMPARE(f.lead(ResolveAction{line(), Outcome::NotTested, u"skipped"_s, u"no time"_s}),
                 QString());
        QCOMPARE(f.last().size(), 2); // the one that is done stays done
        QCOMPARE(statusOf(f, u"web-1"_s), ActionStatus::Done);
        QCOMPARE(statusOf(f, u"web-3"_s), ActionStatus::Skipped);
    }

    void someMayFail()
    {
        plan::Spread spread{Strategy::Parallel};
        spread.atMostFailed = 1;
        Flight f = flying(3, spread);
        beginAll(f);
        end(f, u"web-1"_s, Outcome::Failed);
        QCOMPARE(stepOf(f), StepStatus::Running);
        end(f, u"web-2"_s);
        end(f, u"web-3"_s);
        QCOMPARE(statusOf(f), ActionStatus::Done);
        QCOMPARE(statusOf(f, u"web-1"_s), ActionStatus::Failed);
    }

    void goesOverAllAndFailsAtTheEnd()
    {
        plan::Spread spread;
        spread.goesOn = true;
        Flight f = flying(3, spread);
        for (const QString& host : {u"web-1"_s, u"web-2"_s, u"web-3"_s}) {
            QCOMPARE(beginAll(f), QStringList{host});
            end(f, host, host == u"web-1"_s ? Outcome::Failed : Outcome::Passed);
        }
        QCOMPARE(statusOf(f), ActionStatus::Failed);
        QCOMPARE(stepOf(f), StepStatus::Failed);
    }

    void aStopIsForTheLine()
    {
        plan::Spread spread;
        spread.goesOn = true;
        Flight f = flying(3, spread);
        beginAll(f);
        QCOMPARE(f.lead(StopCommand{line()}), QString());
        end(f, u"web-1"_s, Outcome::Failed);
        QCOMPARE(beginAll(f), QStringList());
        QCOMPARE(stepOf(f), StepStatus::Failed);
    }

    void exhaustedRetriesStop()
    {
        Flight f = flying(2, {}, 2);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            QCOMPARE(beginAll(f), QStringList{u"web-1"_s});
            QCOMPARE(stateOf(f.state(), line(), u"web-1"_s).attempt, attempt);
            end(f, u"web-1"_s, Outcome::Failed);
        }
        QCOMPARE(stepOf(f), StepStatus::Failed);
        QCOMPARE(beginAll(f), QStringList());
        f.pass(std::chrono::hours(1));
        f.cockpit(Tick{});
        QCOMPARE(beginAll(f), QStringList());
    }

    void isSpokenOfHostByHost()
    {
        Flight f = flying(2, {});
        QVERIFY(f.cockpit(BeginCommand{line(), u"web"_s}).contains(u"several hosts"_s));
        QVERIFY(f.cockpit(BeginCommand{line(), u"web"_s, u"db-1"_s}).contains(u"db-1"_s));
        QVERIFY(f.cockpit(BeginCommand{line(), u"web"_s, u"web-2"_s}).contains(u"not next"_s));
        beginAll(f);
        QVERIFY(!f.cockpit(ReportStarted{line(), 1, 7}).isEmpty());
        const Event& intended = f.log().back();
        QCOMPARE(std::get<CommandIntended>(intended.body).key, u"run-1/s1.a1@web-1/1"_s);
        QVERIFY(describe(intended).contains(u"web-1"_s));
    }

    void beginsAtALaterStep()
    {
        Flight f = flying(2, {});
        QVERIFY(f.lead(RunFrom{u"s2"_s, {}}).contains(u"reason"_s));
        QVERIFY(f.team(RunFrom{u"s2"_s, u"done yesterday"_s}).contains(u"lead"_s));
        beginAll(f);
        QVERIFY(f.lead(RunFrom{u"s2"_s, u"done yesterday"_s}).contains(u"still runs"_s));
        lose(f, u"web-1"_s);
        QVERIFY(f.lead(RunFrom{u"s2"_s, u"done yesterday"_s}).contains(u"Nobody knows"_s));
        f.lead(ResolveAction{line(), Outcome::Passed, u"done outside"_s, u"seen"_s});
        QCOMPARE(f.lead(RunFrom{u"s2"_s, u"done yesterday"_s}), QString());
        QCOMPARE(f.last(), QStringList{u"step-skipped"_s});
        QVERIFY(f.state().step(u"s1"_s).leftOut);
        QCOMPARE(currentStep(f.state()), u"s2"_s);
        QVERIFY(describe(f.log().back()).contains(u"left out"_s));
        QVERIFY(f.lead(RunFrom{u"s1"_s, u"back"_s}).contains(u"over already"_s));
    }

    void notOverWhatCannotBeTakenBack()
    {
        auto made = std::make_shared<plan::Plan>(*planWith(1, {}));
        made->steps[0].actions[0].blast = plan::Blast::Irreversible;
        Flight f(made);
        f.start();
        f.lead(StartStep{u"s1"_s});
        beginAll(f);
        end(f, u"web-1"_s, Outcome::Failed);
        QVERIFY(f.lead(RunFrom{u"s2"_s, u"go on"_s}).contains(u"taken back"_s));
    }

    void gatesBeforeItStay()
    {
        Flight f;
        f.start();
        QCOMPARE(f.lead(RunFrom{u"s3"_s, u"deployed yesterday"_s}), QString());
        f.cockpit(Tick{});
        QCOMPARE(gateInTheWay(f.state()), u"g1"_s);
        QVERIFY(f.lead(StartStep{u"s3"_s}).contains(u"Gate \"Go or no-go\""_s));
        f.answer(u"g1"_s);
        f.meetCriteria();
        f.measure(u"c1"_s, u"ok"_s, 120);
        QVERIFY(!f.declare(u"g1"_s).isEmpty()); // what was left out is no evidence
    }

    /// Random outcomes on many hosts: none twice at once, none forgotten, and the log gives the same again.
    void manyHosts()
    {
        QRandomGenerator random(seed);
        int lines = 0;
        int begun = 0;
        int failures = 0;
        for (; lines < 400; ++lines) {
            const int hosts = random.bounded(1, 60);
            plan::Spread spread{static_cast<Strategy>(random.bounded(3)), random.bounded(1, 9)};
            spread.goesOn = random.bounded(2) == 0;
            spread.atMostFailed = random.bounded(4);
            Flight f = flying(hosts, spread, random.bounded(3));
            QMap<QString, int> starts;
            QStringList open;
            for (int moves = 0; statusOf(f) != ActionStatus::Done && moves < 5'000; ++moves) {
                for (const QString& host : beginAll(f)) {
                    QVERIFY2(!open.contains(host), qPrintable(host));
                    open.append(host);
                    ++starts[host];
                    ++begun;
                }
                if (open.isEmpty()) {
                    const QString refused = statusOf(f) == ActionStatus::Waiting
                        ? u"nothing begins"_s
                        : f.lead(RetryAction{line(), u"again"_s});
                    QVERIFY2(refused.isEmpty(), qPrintable(refused));
                    continue;
                }
                const QString host = open.takeAt(random.bounded(static_cast<int>(open.size())));
                const int luck = random.bounded(100);
                failures += luck < 15 ? 1 : 0;
                QCOMPARE(luck < 5 ? lose(f, host)
                                  : end(f, host, luck < 15 ? Outcome::Failed : Outcome::Passed),
                         QString());
            }
            QCOMPARE(statusOf(f), ActionStatus::Done);
            int failed = 0;
            for (const HostRow& row : hostsOf(f.state(), line())) {
                failed += row.now.status == ActionStatus::Failed ? 1 : 0;
                QVERIFY(row.now.status == ActionStatus::Done
                        || row.now.status == ActionStatus::Failed);
                QCOMPARE(starts.value(row.name), row.now.attempt);
            }
            QVERIFY(failed <= spread.atMostFailed);
            RunState again = emptyState(f.state().plan);
            for (const Event& event : f.log()) {
                const auto read =
                    eventFromJson(QJsonDocument::fromJson(canonicalBytes(event)).object());
                QVERIFY(read);
                again = apply(std::move(again), *read);
            }
            QVERIFY(again.sameAs(f.state()));
        }
        QVERIFY(failures > 500);
        qInfo("seed %u: %d lines, %d starts on hosts, %d failed or unknown", seed, lines, begun,
              failures);
    }
};

QTEST_GUILESS_MAIN(TestHosts)
#include "tst_hosts.moc"
