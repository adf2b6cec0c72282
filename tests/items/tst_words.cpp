// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/effects.h"
#include "models/items/format.h"
#include "models/items/status.h"
#include "tests/run/flight.h"

#include <QTest>

#include <limits>

using namespace cockpit;
using namespace cockpit::items;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocks_data();
    void clocks();
    void durations();
    void valuesThatAreNone();
    void everyStatusHasAWord();
    void unknownConditionWordsAreUnknown();
    void effectsOfAStep();
    void nextIsTheGateOrTheStep();
    void stageSaysHold();
    void rungsAsWrittenEndAtTheNextHeading();
    void linesOfACodeBlockStayCode();
};

void TestWords::clocks_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("brief");
    QTest::newRow("zero") << qint64{0} << u"0:00:00"_s << u"0:00"_s;
    QTest::newRow("just under a second") << qint64{999} << u"0:00:00"_s << u"0:00"_s;
    QTest::newRow("a little before zero") << qint64{-999} << u"0:00:00"_s << u"0:00"_s;
    QTest::newRow("forty seconds") << qint64{40'000} << u"0:00:40"_s << u"0:40"_s;
    QTest::newRow("an hour and more") << qint64{6'130'000} << u"1:42:10"_s << u"1:42:10"_s;
    QTest::newRow("negative") << qint64{-300'000} << u"-0:05:00"_s << u"-5:00"_s;
    QTest::newRow("days") << qint64{100 * 3'600'000} << u"100:00:00"_s << u"100:00:00"_s;
}

void TestWords::clocks()
{
    QFETCH(const qint64, ms);
    QTEST(clockText(milliseconds(ms)), "clock");
    QTEST(shortText(milliseconds(ms)), "brief");
}

void TestWords::durations()
{
    QCOMPARE(durationText(seconds(45)), u"45 s"_s);
    QCOMPARE(durationText(minutes(20)), u"20 min"_s);
    QCOMPARE(durationText(hours(2)), u"2 h"_s);
    QCOMPARE(durationText(minutes(90)), u"1 h 30 min"_s);
}

void TestWords::valuesThatAreNone()
{
    QCOMPARE(valueText({}, u"ms"_s), QString());
    QCOMPARE(valueText(0.3, u"%"_s), u"0.3 %"_s);
    QVERIFY(!valueText(std::numeric_limits<double>::quiet_NaN(), u"%"_s).contains(u'%'));
}

void TestWords::everyStatusHasAWord()
{
    for (const auto status :
         {run::StepStatus::Waiting, run::StepStatus::Ready, run::StepStatus::Running,
          run::StepStatus::Done, run::StepStatus::Skipped, run::StepStatus::Failed,
          run::StepStatus::Unknown, run::StepStatus::Left})
        QVERIFY(!wordOf(status).isEmpty());
    QVERIFY(statusOf(run::StepStatus::Skipped) != statusOf(run::StepStatus::Done));
    QVERIFY(statusOf(run::StepStatus::Unknown) != statusOf(run::StepStatus::Failed));
    QVERIFY(statusOf(run::Answer::GoWithWaiver) != statusOf(run::Answer::Go));
}

void TestWords::unknownConditionWordsAreUnknown()
{
    QCOMPARE(statusOfCondition(u"ok"_s), Status::Done);
    for (const QString& word : {u"no-data"_s, u"unbound"_s, u"error"_s, u"something"_s, QString()})
        QCOMPARE(statusOfCondition(word), Status::Unknown);
}

void TestWords::effectsOfAStep()
{
    const plan::Plan plan = sample::makePlan();
    const TargetOf oneHost = [](const plan::Action&) { return u"db-01"_s; };
    QVERIFY(startEffect(plan.steps[1].actions, oneHost).contains(u"db-01"_s));
    QVERIFY(startEffect(plan.steps[1].actions, oneHost).contains(u'2'));
    QVERIFY(!startEffect(plan.steps[0].actions, oneHost).contains(u"db-01"_s));
    int host = 0;
    const TargetOf manyHosts = [&host](const plan::Action&) { return QString::number(++host); };
    std::vector<plan::Action> three(3, plan.steps[1].actions[0]);
    QVERIFY(startEffect(three, manyHosts).contains(u"3 places"_s));
    QVERIFY(!startEffect({}, oneHost).isEmpty());
}

void TestWords::nextIsTheGateOrTheStep()
{
    sample::Flight flight;
    flight.start();
    QVERIFY(nextText(flight.state()).contains(u"Pre-checks"_s));
    sample::Flight gated;
    gated.flyToGate();
    QVERIFY(nextText(gated.state()).contains(u"Deploy"_s));
    QVERIFY(nextText(gated.state()).startsWith(u"Go / No-Go"_s));
}

void TestWords::stageSaysHold()
{
    sample::Flight flight;
    flight.start();
    QCOMPARE(stageText(flight.state(), flight.now()), u"flying"_s);
    flight.lead(run::BeginHold{u"a question"_s});
    flight.pass(seconds(40));
    QVERIFY(stageText(flight.state(), flight.now()).contains(u"0:40"_s));
    QVERIFY(stageText(flight.state(), flight.now()).contains(u"a question"_s));
}

void TestWords::rungsAsWrittenEndAtTheNextHeading()
{
    plan::Plan plan = sample::makePlan();
    plan.lines = {u"# Rollback"_s, u"### Old version back"_s, u"run it"_s, u"# After"_s, u"other"_s};
    plan.ladder.resize(1);
    plan.ladder[0].line = 2;
    plan.ladder[0].actions[0].line = 3;
    QCOMPARE(asWritten(plan, u"r1"_s), u"### Old version back\nrun it"_s);
    QCOMPARE(asWritten(plan, u"nothing"_s), QString());
    plan.steps[0].line = 4;
    plan.steps[0].lastLine = 5;
    QCOMPARE(asWritten(plan, u"s1"_s), u"# After\nother"_s);
}

/// Rungs may be comments of one block: what was cut out of it is still no prose.
void TestWords::linesOfACodeBlockStayCode()
{
    plan::Plan plan = sample::makePlan();
    plan.lines = {u"# Rollback"_s, u"```"_s,      u"a block before"_s,
                  u"```"_s,        u"````bash"_s, u"# 1. Old version back"_s,
                  u"run it"_s,     u"```"_s,      u"# 2. Look"_s,
                  u"look"_s,       u"````"_s,     u"prose"_s};
    plan.steps[0].line = 6;
    plan.steps[0].lastLine = 7;
    QCOMPARE(asWritten(plan, u"s1"_s), u"````bash\n# 1. Old version back\nrun it"_s);
    plan.steps[0].line = 9;
    plan.steps[0].lastLine = 11;
    QCOMPARE(asWritten(plan, u"s1"_s), u"````bash\n# 2. Look\nlook\n````"_s);
    plan.ladder.resize(1);
    plan.ladder[0].line = 6;
    plan.ladder[0].actions[0].line = 7;
    const QString whole = u"````bash\n# 1. Old version back\nrun it\n```\n# 2. Look\nlook\n````"_s;
    QCOMPARE(asWritten(plan, u"r1"_s), whole); // a comment is no heading
    plan.steps[0].line = 12;
    plan.steps[0].lastLine = 12;
    QCOMPARE(asWritten(plan, u"s1"_s), u"prose"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
