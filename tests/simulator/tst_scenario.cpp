// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/scenario.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
