// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planner.h"
#include "models/run/outlook.h"
#include "models/runbook/reader.h"
#include "models/simulator/world.h"
#include "tests/run/pilot.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using sample::Flight;
using sample::Pilot;
using std::chrono::minutes;

namespace {

const QString first = u"000_427354af0c197d1e.txt"_s;
const QString second = u"003_20c0390ba7a35da6.txt"_s;

std::shared_ptr<const plan::Plan> planOf(const QString& file)
{
    const QDir folder(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"));
    if (!QFileInfo::exists(folder.filePath(file)))
        return nullptr;
    const auto read = runbook::readFile(folder.filePath(file));
    if (!read)
        return nullptr;
    return std::make_shared<const plan::Plan>(
        plan::makePlan(*read, simulator::stagedEnvironment(*read)));
}

milliseconds ms(minutes time)
{
    return time;
}

/// The trigger fires as it would in the air: by its metric, or by a person's word.
QString fire(Flight& flight, const plan::Trigger& trigger)
{
    const plan::Condition* condition = flight.state().plan->condition(trigger.condition);
    if (condition && condition->isMeasured())
        return flight.measure(trigger.condition, u"firing"_s, 1'000);
    return flight.team(DeclareTrigger{trigger.id, u"seen by support"_s, 12});
}

} // namespace

/// The two documents that are to be flown in full, by the rules alone; skipped without them.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastSafeStartOfTheSecond();
    void ladderOfTheFirst();
    void conflictsOfTheFirst();
    void nominal_data();
    void nominal();
    void triggers_data();
    void triggers();
    void depths_data();
    void depths();
};

void TestDocuments::lastSafeStartOfTheSecond()
{
    const auto plan = planOf(second);
    if (!plan)
        QSKIP("The shared runbooks are not there.");
    Flight flight(plan);
    flight.start();
    const auto window = rollbackWindow(flight.state(), flight.now());
    QVERIFY(window);
    QCOMPARE(window->worstCase, ms(minutes(60)));
    QCOMPARE(window->lastSafeStart, ms(minutes(180))); // T+3:00
    // The ramp reaches 100 % at T+3:05, in the step that ends beyond it.
    const auto full = std::find_if(plan->ramp.begin(), plan->ramp.end(),
                                   [](const plan::RampStage& s) { return s.percent >= 100; });
    QVERIFY(full != plan->ramp.end());
    QCOMPARE(full->offset, ms(minutes(185)));
    QVERIFY(*full->offset > window->lastSafeStart);
    QCOMPARE(pointOfNoReturn(flight.state()), full->step);
    QCOMPARE(worstTimes(*plan).toFull, ms(minutes(185)));
    QVERIFY(promiseOf(flight.state()).sentence.contains(u"not proved"));
}

void TestDocuments::ladderOfTheFirst()
{
    const auto plan = planOf(first);
    if (!plan)
        QSKIP("The shared runbooks are not there.");
    Flight flight(plan);
    flight.open();
    const Promise promise = promiseOf(flight.state());
    QCOMPARE(promise.promised, ms(minutes(15)));
    QCOMPARE(promise.ladder, ms(minutes(18)));
    QVERIFY(!promise.isProved);
    // Before anything was done the promise stands; with the database touched the restore is added.
    QCOMPARE(timeToGetBack(flight.state()), ms(minutes(15)));
    QCOMPARE(rollbackOutlook(flight.state()).back().worstCase, ms(minutes(18)));
}

void TestDocuments::conflictsOfTheFirst()
{
    const auto plan = planOf(first);
    if (!plan)
        QSKIP("The shared runbooks are not there.");
    bool errorRate = false;
    for (const Conflict& conflict : conflictsOf(*plan)) {
        QStringList said;
        for (const QString& trigger : conflict.triggers)
            said << plan->trigger(trigger)->text;
        for (const int row : conflict.rows)
            said << plan->matrix[static_cast<std::size_t>(row)].scenario;
        // "for > 5 minutes" against "immediate, < 5 minutes", side by side
        errorRate = errorRate
            || (said.contains(u"API error rate > 10% for > 5 minutes"_s)
                && said.contains(u"API error rate > 10%"_s));
    }
    QVERIFY(errorRate);
    QCOMPARE(askedNumber(*plan->trigger(u"t1"_s))->limit, 10.0);
}

void TestDocuments::nominal_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("000") << first;
    QTest::newRow("003") << second;
}

void TestDocuments::nominal()
{
    QFETCH(QString, file);
    const auto plan = planOf(file);
    if (!plan)
        QSKIP("The shared runbooks are not there.");
    Flight flight(plan);
    Pilot pilot(flight);
    flight.start();
    pilot.measureAllOk();
    pilot.flyAll();
    QCOMPARE(pilot.trouble(), QString());
    QCOMPARE(flight.lead(CloseRun{}), QString());
    QCOMPARE(flight.state().outcome, RunOutcome::Completed);
    QCOMPARE(targetLock(flight.state()), QString());
    QVERIFY(replay(emptyState(plan), flight.log()).sameAs(flight.state()));
}

void TestDocuments::triggers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("row"); // of the decision matrix; empty where the document has none

    const auto row = [](const char* name, const QString& file, const QString& trigger,
                        const QString& scenario) {
        QTest::newRow(name) << file << trigger << scenario;
    };
    row("bug", first, u"Critical bug affecting > 10% of users"_s, u"3+ critical bugs"_s);
    row("errors", first, u"API error rate > 10% for > 5 minutes"_s, u"API error rate > 10%"_s);
    row("slow", first, u"Database performance degradation (p95 latency > 1 second)"_s,
        u"Performance degradation (2x slower)"_s);
    row("job", first, u"Background job completely failing"_s, u"Background job failure"_s);
    row("corruption", first, u"Data corruption detected"_s, u"Data corruption"_s);
    row("broken", second, u"Critical functionality broken"_s, {});
    row("error rate", second, u"Error rate > 5%"_s, {});
    row("degradation", second, u"Performance degradation > 50%"_s, {});
    row("integrity", second, u"Data integrity issues"_s, {});
    row("security", second, u"Security vulnerability introduced"_s, {});
}

void TestDocuments::triggers()
{
    QFETCH(QString, file);
    QFETCH(QString, trigger);
    QFETCH(QString, row);
    const auto plan = planOf(file);
    if (!plan)
        QSKIP("The shared runbooks are not there.");
    const auto found =
        std::find_if(plan->triggers.begin(), plan->triggers.end(),
                     [&trigger](const plan::Trigger& one) { return one.text == trigger; });
    QVERIFY(found != plan->triggers.end());
    QCOMPARE(plan->triggers.size(), std::size_t(5)); // the rows above are all of them

    Flight flight(plan);
    Pilot pilot(flight);
    flight.start();
    pilot.measureAllOk();
    QCOMPARE(fire(flight, *found), QString());
    QVERIFY(openTriggers(flight.state()).contains(found->id));
    QVERIFY(flight.state().held);
    QCOMPARE(flight.state().matrixRow.has_value(), !row.isEmpty());
    if (!row.isEmpty())
        QCOMPARE(plan->matrix[static_cast<std::size_t>(*flight.state().matrixRow)].scenario, row);
    for (const QString& open : openTriggers(flight.state()))
        QCOMPARE(flight.lead(AnswerTrigger{open, u"roll-back"_s, trigger}), QString());
    QCOMPARE(flight.state().stage, Stage::RollingBack);
    QCOMPARE(flight.state().rollbackTrigger, found->id);
    for (const plan::Rung& rung : plan->ladder)
        pilot.fly(rung.id);
    QCOMPARE(pilot.trouble(), QString());
    QVERIFY(measuredRollback(flight.state()));
    QCOMPARE(flight.lead(CloseRun{RunOutcome::RolledBack, {}}), QString());
    QVERIFY(targetLock(flight.state()).contains(trigger));
    QVERIFY(replay(emptyState(plan), flight.log()).sameAs(flight.state()));
}

void TestDocuments::depths_data()
{
    QTest::addColumn<QStringList>("flown");
    QTest::addColumn<int>("budget"); // minutes
    QTest::newRow("flag only") << QStringList{u"r1"_s} << 1;
    QTest::newRow("application") << QStringList{u"r1"_s, u"r2"_s, u"r3"_s} << 8;
    QTest::newRow("with database") << QStringList{u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s} << 18;
}

/// The whole release was flown; then it is taken back as far as is needed, and verified.
void TestDocuments::depths()
{
    QFETCH(QStringList, flown);
    QFETCH(int, budget);
    const auto plan = planOf(first);
    if (!plan)
        QSKIP("The shared runbooks are not there.");
    Flight flight(plan);
    Pilot pilot(flight);
    flight.start();
    pilot.measureAllOk();
    pilot.flyAll();
    flight.lead(StartRollback{u"users complain"_s, {}});
    for (const QString& rung : flown)
        pilot.fly(rung);
    if (flown.size() < 4)
        QCOMPARE(flight.lead(StopLadder{u"that was enough"_s}), QString());
    QCOMPARE(currentStep(flight.state()), u"r5"_s);
    QCOMPARE(backProgress(flight.state(), flight.now())->budget, ms(minutes(budget)));
    pilot.fly(u"r5"_s);
    QCOMPARE(pilot.trouble(), QString());
    QCOMPARE(flight.lead(CloseRun{RunOutcome::RolledBack, {}}), QString());
    for (const QString& rung : {u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s}) {
        const StepStatus status = flight.state().step(rung).status;
        QCOMPARE(status, flown.contains(rung) ? StepStatus::Done : StepStatus::Skipped);
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
