// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/pace.h"
#include "tests/run/flight.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using sample::Flight;
using simulator::movesByItself;
using std::chrono::minutes;

/// When the clock of a rehearsal waits for people.
class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForWhoeverStartsAndTicks();
    void goesOnWhileLinesRunAndWaitsPass();
    void waitsForWhatAPersonEnds();
    void waitsForQuestions();
    void goesOnOnTheWayBack();
};

void TestPace::waitsForWhoeverStartsAndTicks()
{
    Flight f;
    QVERIFY(!movesByItself(f.state()));
    f.open();
    QVERIFY(!movesByItself(f.state()));
    f.lead(StartRun{});
    QVERIFY(!movesByItself(f.state())); // the first step is ready
    f.lead(StartStep{u"s1"_s});
    f.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QVERIFY(!movesByItself(f.state())); // its checks are to be confirmed
    f.confirm(u"s1.a2"_s);
    f.confirm(u"s1.a3"_s);
    QVERIFY(!movesByItself(f.state()));
}

void TestPace::goesOnWhileLinesRunAndWaitsPass()
{
    Flight f;
    f.start();
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
    QVERIFY(movesByItself(f.state()));
    f.begin(u"s2.a1"_s);
    QVERIFY(movesByItself(f.state()));
    f.lead(BeginHold{u"look"_s});
    QVERIFY(!movesByItself(f.state()));
    f.lead(EndHold{u"go on"_s});
    QVERIFY(movesByItself(f.state()));
    f.finish(u"s2.a1"_s);
    f.runCommand(u"s2.a2"_s);
    f.cockpit(BeginWait{u"s2.a3"_s});
    QVERIFY(movesByItself(f.state()));
}

void TestPace::waitsForWhatAPersonEnds()
{
    Flight f;
    f.start();
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
    f.begin(u"s2.a1"_s);
    f.finish(u"s2.a1"_s, Outcome::NotTested);
    QCOMPARE(f.state().action(u"s2.a1"_s).status, ActionStatus::Asked);
    QVERIFY(!movesByItself(f.state()));
    f.confirm(u"s2.a1"_s);
    QVERIFY(movesByItself(f.state()));
    f.begin(u"s2.a2"_s);
    f.finish(u"s2.a2"_s, Outcome::Failed);
    QVERIFY(movesByItself(f.state())); // it is tried again by itself, once
    f.begin(u"s2.a2"_s);
    f.finish(u"s2.a2"_s, Outcome::Failed);
    QVERIFY(!movesByItself(f.state()));

    Flight g;
    g.flyToGate();
    g.meetCriteria();
    g.answer(u"g1"_s);
    QCOMPARE(g.declare(u"g1"_s), QString());
    g.lead(StartStep{u"s3"_s});
    QVERIFY(movesByItself(g.state()));
    g.begin(u"s3.a1"_s);
    QVERIFY(!movesByItself(g.state())); // only a person ends it
}

void TestPace::waitsForQuestions()
{
    Flight f;
    f.flyToGate();
    QVERIFY(!movesByItself(f.state()));

    Flight g;
    g.start();
    g.flyChecks();
    g.lead(StartStep{u"s2"_s});
    g.begin(u"s2.a1"_s);
    QCOMPARE(g.lead(DeclareTrigger{u"t2"_s, u"seen"_s}), QString());
    QVERIFY(!openTriggers(g.state()).isEmpty());
    QVERIFY(!movesByItself(g.state()));
}

void TestPace::goesOnOnTheWayBack()
{
    Flight f;
    f.start();
    f.flyChecks();
    f.lead(BeginHold{u"look"_s});
    QCOMPARE(f.lead(StartRollback{u"it does not work"_s, {}}), QString());
    QVERIFY(!movesByItself(f.state()));
    QCOMPARE(f.lead(StartStep{u"r1"_s}), QString());
    QVERIFY(movesByItself(f.state()));
    f.runCommand(u"r1.a1"_s);
    QVERIFY(!movesByItself(f.state()));
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
