// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calls.h"
#include "tests/run/flight.h"

#include <QTest>

using namespace cockpit;
using items::Call;
using items::callsOf;

/// What a desktop notification is made of: each need of a person, and nothing else.
class TestCalls : public QObject
{
    Q_OBJECT

    static QStringList titles(const sample::Flight& flight)
    {
        QStringList titles;
        for (const Call& call : callsOf(flight.state(), flight.now()))
            titles << call.title;
        return titles;
    }
    static std::vector<Call> calls(const sample::Flight& flight)
    {
        return callsOf(flight.state(), flight.now());
    }

private Q_SLOTS:
    void whatGoesOnByItselfCallsNobody()
    {
        sample::Flight flight;
        QVERIFY(calls(flight).empty());
        flight.start();
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
        flight.flyChecks();
        flight.lead(run::StartStep{QStringLiteral("s2")});
        flight.begin(QStringLiteral("s2.a1"));
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
    }

    void openGateCallsUntilItIsDeclared()
    {
        sample::Flight flight;
        flight.flyToGate();
        const auto open = calls(flight);
        QCOMPARE(open.size(), 1U);
        QVERIFY(open[0].key.startsWith(QStringLiteral("gate:g1")));
        QVERIFY2(open[0].text.contains(QStringLiteral("QA")), qPrintable(open[0].text));
        flight.meetCriteria();
        flight.answer(QStringLiteral("g1"));
        QCOMPARE(calls(flight).size(), 1U);
        QCOMPARE(calls(flight)[0].key, open[0].key); // the same need, in other words
        QVERIFY(!calls(flight)[0].text.contains(QStringLiteral("QA")));
        QCOMPARE(flight.declare(QStringLiteral("g1")), QString());
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
    }

    void askedAgainIsAnotherNeed()
    {
        sample::Flight flight;
        flight.flyToGate();
        const QString key = calls(flight)[0].key;
        flight.pass(std::chrono::minutes(1));
        QCOMPARE(flight.lead(run::OpenGate{QStringLiteral("g1")}), QString());
        QVERIFY(calls(flight)[0].key != key);
    }

    void failedLineCallsUntilItIsTriedAgain()
    {
        sample::Flight flight;
        flight.start();
        flight.flyChecks();
        flight.lead(run::StartStep{QStringLiteral("s2")});
        flight.begin(QStringLiteral("s2.a1"));
        flight.finish(QStringLiteral("s2.a1"), run::Outcome::Failed);
        QVERIFY2(titles(flight).contains(QStringLiteral("A line failed")),
                 qPrintable(titles(flight).join(u',')));
        QVERIFY(!calls(flight)[0].isAlarm);
        QCOMPARE(flight.lead(run::RetryAction{QStringLiteral("s2.a1"),
                                              QStringLiteral("the disk was full")}),
                 QString());
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
    }

    void firedTriggerIsAnAlarmUntilItIsAnswered()
    {
        sample::Flight flight;
        flight.start();
        const std::vector<plan::Trigger>& triggers = flight.state().plan->triggers;
        const auto asks = std::find_if(triggers.begin(), triggers.end(), [](const auto& trigger) {
            return trigger.mode == plan::TriggerMode::Ask && !trigger.condition.isEmpty();
        });
        QVERIFY(asks != triggers.end());
        flight.measure(asks->condition, QStringLiteral("pending"), 900);
        QCOMPARE(titles(flight).count(QStringLiteral("A trigger is about to fire")), 1);
        flight.measure(asks->condition, QStringLiteral("firing"), 900);
        flight.cockpit(run::Tick{});
        const auto fired = calls(flight);
        QVERIFY(!fired.empty());
        QVERIFY2(fired[0].isAlarm, qPrintable(titles(flight).join(u',')));
        QCOMPARE(fired[0].text, asks->text);
        QVERIFY(!titles(flight).contains(QStringLiteral("A trigger is about to fire")));
        flight.measure(QStringLiteral("c1"), QStringLiteral("pending"), 900); // t4 only observes
        QVERIFY(!titles(flight).contains(QStringLiteral("A trigger is about to fire")));
    }

    void expiredSignOffCallsUntilItIsGivenAgain()
    {
        using std::chrono::hours;
        sample::Flight flight;
        flight.open();
        const auto sign = [&flight](const QString& item, hours time) {
            return flight.team(
                run::TickItem{item, true, {}, run::Outcome::Passed, flight.now().wall + time});
        };
        QCOMPARE(sign(QStringLiteral("k1.1"), hours(1)), QString());
        QCOMPARE(sign(QStringLiteral("k1.2"), hours(2)), QString());
        QVERIFY(calls(flight).empty());
        flight.pass(hours(1));
        const auto expired = calls(flight);
        QCOMPARE(titles(flight), QStringList{QStringLiteral("A sign-off has expired")});
        QVERIFY2(expired[0].text.contains(QStringLiteral("backup taken (QA, until ")),
                 qPrintable(expired[0].text));
        flight.pass(hours(1)); // the other one: another need of the same list
        QCOMPARE(calls(flight).size(), 1U);
        QVERIFY(calls(flight)[0].key != expired[0].key);
        QVERIFY(calls(flight)[0].text.contains(QStringLiteral("team on call")));
        sign(QStringLiteral("k1.1"), hours(1));
        sign(QStringLiteral("k1.2"), hours(1));
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
        flight.pass(hours(2));
        QVERIFY(calls(flight)[0].key != expired[0].key);
        flight.lead(run::CloseRun{run::RunOutcome::Aborted, QStringLiteral("another day")});
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
    }

    void holdThatAPersonCalledCallsNobody()
    {
        sample::Flight flight;
        flight.start();
        QCOMPARE(flight.lead(run::BeginHold{QStringLiteral("coffee")}), QString());
        QVERIFY2(calls(flight).empty(), qPrintable(titles(flight).join(u',')));
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
