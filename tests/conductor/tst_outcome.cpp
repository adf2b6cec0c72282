// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/outcome.h"

#include <QTest>

using namespace cockpit;

/// What an exit means: passed only when nothing speaks against it.
class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void anUnknownActionNeverPasses();
};

void TestOutcome::judges_data()
{
    QTest::addColumn<workers::Exit>("exit");
    QTest::addColumn<bool>("endless");
    QTest::addColumn<bool>("endedByPerson");
    QTest::addColumn<bool>("passes");
    workers::Exit clean;
    clean.code = 0;
    QTest::newRow("exit 0") << clean << false << false << true;
    workers::Exit failed;
    failed.code = 3;
    QTest::newRow("exit 3") << failed << false << false << false;
    QTest::newRow("no exit at all") << workers::Exit{} << false << false << false;
    workers::Exit late = clean;
    late.timedOut = true;
    QTest::newRow("exit 0 after its time limit") << late << false << false << false;
    workers::Exit never;
    never.startFailure = QStringLiteral("no such program");
    QTest::newRow("never started") << never << false << false << false;
    workers::Exit signalled;
    signalled.signal = 15;
    signalled.stopped = true;
    QTest::newRow("stopped") << signalled << false << true << false;
    QTest::newRow("watched, then ended by a person") << signalled << true << true << true;
    QTest::newRow("endless, but ended by itself") << signalled << true << false << false;
}

void TestOutcome::judges()
{
    QFETCH(workers::Exit, exit);
    QFETCH(bool, endless);
    QFETCH(bool, endedByPerson);
    QFETCH(bool, passes);
    plan::Action action;
    action.kind = runbook::ActionKind::Command;
    action.endless = endless;
    const run::CommandFinished facts =
        conductor::judge(&action, QStringLiteral("s1.a1"), 2, exit, endedByPerson, {});
    QCOMPARE(facts.outcome == run::Outcome::Passed, passes);
    QCOMPARE(facts.attempt, 2);
    QVERIFY(!facts.sentence.isEmpty());
}

void TestOutcome::anUnknownActionNeverPasses()
{
    workers::Exit clean;
    clean.code = 0;
    const run::CommandFinished facts =
        conductor::judge(nullptr, QStringLiteral("s9.a9"), 1, clean, false, {});
    QVERIFY(facts.outcome != run::Outcome::Passed);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
