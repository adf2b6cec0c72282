// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using cockpit::test::runCockpit;

/// Whole simulated releases, with real workers and real HTTP: each document through each scenario.
class TestFlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flight_data();
    void flight();
    void windowFliesOffscreen();
};

void TestFlights::flight_data()
{
    QTest::addColumn<QString>("runbook");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("triggerFires");
    QStringList runbooks{QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/phases.md"),
                         QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/timeline.md")};
    for (const char* name : {"000_427354af0c197d1e.txt", "003_20c0390ba7a35da6.txt"})
        runbooks.append(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/") + QLatin1String(name));
    for (const QString& runbook : runbooks) {
        const QByteArray name = QFileInfo(runbook).baseName().toUtf8();
        QTest::newRow((name + ": nominal").constData())
            << runbook << QStringLiteral("nominal") << QStringLiteral("completed") << false;
        QTest::newRow((name + ": error-rate-spike").constData())
            << runbook << QStringLiteral("error-rate-spike") << QStringLiteral("rolled-back")
            << true;
        QTest::newRow((name + ": failed-migration").constData())
            << runbook << QStringLiteral("failed-migration") << QStringLiteral("rolled-back")
            << false;
    }
}

void TestFlights::flight()
{
    QFETCH(QString, runbook);
    QFETCH(QString, scenario);
    QFETCH(QString, outcome);
    QFETCH(bool, triggerFires);
    if (!QFile::exists(runbook))
        QSKIP("this document is not part of the project and not beside it here");
    const QTemporaryDir folder;
    const auto ran =
        runCockpit({QStringLiteral("rehearse"), runbook, QStringLiteral("--scenario"), scenario,
                    QStringLiteral("--headless"), QStringLiteral("--data"), folder.path(),
                    QStringLiteral("--report"), folder.filePath(QStringLiteral("report"))});
    QVERIFY2(ran.exitCode == (outcome == u"completed" ? 0 : 1), ran.err.constData());
    QFile scoreFile(folder.filePath(QStringLiteral("report/score.json")));
    QVERIFY(scoreFile.open(QIODevice::ReadOnly));
    const QJsonObject score = QJsonDocument::fromJson(scoreFile.readAll()).object();
    QCOMPARE(score[QStringLiteral("outcome")].toString(), outcome);
    QCOMPARE(score[QStringLiteral("unknown_outcomes")].toInt(), 0);
    QVERIFY(score[QStringLiteral("commands")].toInt() > 0);
    QCOMPARE(!score[QStringLiteral("fault_to_trigger_minutes")].isNull(), triggerFires);
    QFile report(folder.filePath(QStringLiteral("report/report.md")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY(text.contains("Planned against actual"));
    QCOMPARE(text.contains("## Rollback"), outcome == u"rolled-back");
}

void TestFlights::windowFliesOffscreen()
{
    const QTemporaryDir folder;
    const auto ran =
        runCockpit({QStringLiteral("rehearse"),
                    QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/timeline.md"),
                    QStringLiteral("--scenario"), QStringLiteral("error-rate-spike"),
                    QStringLiteral("--offscreen"), QStringLiteral("--data"), folder.path(),
                    QStringLiteral("--report"), folder.filePath(QStringLiteral("report"))});
    QVERIFY2(ran.exitCode == 1, ran.err.constData());
    const QDir report(folder.filePath(QStringLiteral("report")));
    QVERIFY(report.exists(QStringLiteral("report.html")));
    const QStringList pictures = report.entryList({QStringLiteral("*.png")});
    for (const char* moment : {"gate", "trigger-fired", "rollback", "end"})
        QVERIFY2(!pictures.filter(QLatin1String(moment)).isEmpty(), moment);
    for (const QString& picture : pictures)
        QVERIFY2(ran.out.contains(picture.toUtf8()), "every picture is named");
}

QTEST_GUILESS_MAIN(TestFlights)
#include "tst_flights.moc"
