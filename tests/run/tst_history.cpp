// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/history.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace std::chrono_literals;

/// What a log measured, and what several say together.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepThatWentThroughIsMeasured();
    void whatWasDisturbedIsNot_data();
    void whatWasDisturbedIsNot();
    void aRollbackIsMeasuredAsAWhole();
    void aRollbackAcrossARestartIsNot();
    void severalRunsGiveTheMedianAndTheLongestRollback();
    void noRunsSayNothing();
};

namespace {

Event at(milliseconds elapsed, Body body)
{
    return {0, {1000s, elapsed}, QStringLiteral("cockpit"), std::move(body)};
}

Measured stepsTook(milliseconds first, std::optional<milliseconds> rollback = {})
{
    return {{{QStringLiteral("s1"), first}}, rollback};
}

} // namespace

void TestHistory::aStepThatWentThroughIsMeasured()
{
    const auto measured = measuredIn({at(5s, StepStarted{QStringLiteral("s1")}),
                                      at(6s, StepStarted{QStringLiteral("s2")}),
                                      at(65s, StepFinished{QStringLiteral("s1")})});
    QCOMPARE(measured.steps.size(), 1U);
    QCOMPARE(measured.steps.at(QStringLiteral("s1")), 60s);
    QVERIFY(!measured.rollback);
}

void TestHistory::whatWasDisturbedIsNot_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("failed and done again") << 0;
    QTest::newRow("held meanwhile") << 1;
    QTest::newRow("the program was restarted") << 2;
}

void TestHistory::whatWasDisturbedIsNot()
{
    QFETCH(int, which);
    const std::vector<Body> disturbances{StepFailed{QStringLiteral("s1"), QStringLiteral("no")},
                                         HoldBegan{}, RunResumed{}};
    std::vector<Event> events{at(5s, StepStarted{QStringLiteral("s1")}),
                              at(20s, disturbances.at(static_cast<std::size_t>(which))),
                              at(65s, StepFinished{QStringLiteral("s1")})};
    QVERIFY(measuredIn(events).steps.empty());
    // The same log without the disturbance is measured.
    events.erase(events.begin() + 1);
    QCOMPARE(measuredIn(events).steps.size(), 1U);
}

void TestHistory::aRollbackIsMeasuredAsAWhole()
{
    const auto measured =
        measuredIn({at(10s, RollbackStarted{}), at(11s, StepStarted{QStringLiteral("r1")}),
                    at(20s, StepFailed{QStringLiteral("r1"), QString()}),
                    at(50s, StepStarted{QStringLiteral("r1")}),
                    at(90s, StepFinished{QStringLiteral("r1")}), at(100s, RollbackFinished{})});
    QCOMPARE(measured.rollback, std::optional<milliseconds>(90s));
    QCOMPARE(measured.steps.at(QStringLiteral("r1")), 40s);
}

void TestHistory::aRollbackAcrossARestartIsNot()
{
    const auto measured =
        measuredIn({at(10s, RollbackStarted{}), at(2s, RunResumed{}), at(100s, RollbackFinished{})});
    QVERIFY(!measured.rollback);
}

void TestHistory::severalRunsGiveTheMedianAndTheLongestRollback()
{
    const Experience experience = experienceOf(
        {stepsTook(60s, 300s), stepsTook(600s), stepsTook(50s, 900s), stepsTook(70s, 100s)});
    QCOMPARE(experience.steps.value(QStringLiteral("s1")).toInteger(), 70'000);
    QCOMPARE(experience.rollbackMs, 900'000);
}

void TestHistory::noRunsSayNothing()
{
    const Experience experience = experienceOf({});
    QVERIFY(experience.steps.isEmpty());
    QCOMPARE(experience.rollbackMs, 0);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
