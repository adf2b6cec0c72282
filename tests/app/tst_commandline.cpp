// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using cockpit::test::runCockpit;

namespace {

const QString samples = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/");

QJsonDocument json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text);
}

} // namespace

/// The command line as people and scripts use it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelp();
    void unknownWordsAreUsageErrors();
    void readPrintsTheKeysOfItsContract();
    void lintFormats();
    void lintExplainsItsRules();
    void planListsEveryLine();
    void environmentReadsBack();
    void recordsCanBeListedShownReportedAndVerified();
    void verifyNamesTheFirstBrokenRecord();
};

void TestCommandLine::everyCommandHasHelp()
{
    for (const char* command : {"read", "lint", "plan", "environment", "rehearse", "run", "runs",
                                "report", "patch", "verify"}) {
        const auto ran = runCockpit({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains("Usage"), command);
    }
    QCOMPARE(runCockpit({QStringLiteral("--help")}).exitCode, 0);
    QVERIFY(runCockpit({QStringLiteral("--version")}).out.startsWith("release-cockpit "));
}

void TestCommandLine::unknownWordsAreUsageErrors()
{
    QCOMPARE(runCockpit({QStringLiteral("--sing")}).exitCode, 2);
    QCOMPARE(runCockpit({QStringLiteral("read")}).exitCode, 2);
    QCOMPARE(runCockpit({QStringLiteral("read"), samples + QStringLiteral("phases.md"),
                         QStringLiteral("--format"), QStringLiteral("xml")})
                 .exitCode,
             2);
    QCOMPARE(runCockpit({QStringLiteral("rehearse"), samples + QStringLiteral("phases.md"),
                         QStringLiteral("--headless"), QStringLiteral("--scenario"),
                         QStringLiteral("sunshine")})
                 .exitCode,
             2);
    QCOMPARE(
        runCockpit({QStringLiteral("rehearse"), samples + QStringLiteral("phases.md"),
                    QStringLiteral("--headless"), QStringLiteral("--speed"), QStringLiteral("-3")})
            .exitCode,
        2);
}

void TestCommandLine::readPrintsTheKeysOfItsContract()
{
    const auto ran = runCockpit({QStringLiteral("read"), samples + QStringLiteral("timeline.md"),
                                 QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject read = json(ran.out).object();
    for (const char* key :
         {"title", "encoding", "metadata", "start", "window_minutes", "checklists", "roster",
          "phases", "steps", "gates", "conditions", "ramp", "rollout", "rollback", "messages",
          "dashboards", "monitoring", "links", "placeholders"})
        QVERIFY2(read.contains(QLatin1String(key)), key);
    QVERIFY(!read[QStringLiteral("steps")].toArray().isEmpty());
}

void TestCommandLine::lintFormats()
{
    const QString file = samples + QStringLiteral("phases.md");
    const auto asJson = runCockpit(
        {QStringLiteral("lint"), file, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(asJson.exitCode, 0);
    QVERIFY(json(asJson.out).object().contains(QStringLiteral("findings")));
    const auto sarif = runCockpit(
        {QStringLiteral("lint"), file, QStringLiteral("--format"), QStringLiteral("sarif")});
    QCOMPARE(json(sarif.out).object()[QStringLiteral("version")].toString(), QStringLiteral("2.1.0"));
    const auto failingOn = [](const char* severity) {
        return runCockpit({QStringLiteral("lint"), samples + QStringLiteral("timeline.md"),
                           QStringLiteral("--fail-on"), QString::fromLatin1(severity)})
            .exitCode;
    };
    QCOMPARE(failingOn("error"), 0);
    QCOMPARE(failingOn("warning"), 0);
    QCOMPARE(failingOn("note"), 1);
    QCOMPARE(failingOn("never"), 0);
    QCOMPARE(failingOn("sometimes"), 2);
}

void TestCommandLine::lintExplainsItsRules()
{
    const auto all = runCockpit({QStringLiteral("lint"), QStringLiteral("--explain")});
    QCOMPARE(all.exitCode, 0);
    const QList<QByteArray> lines = all.out.trimmed().split('\n');
    QVERIFY(lines.size() > 10);
    const QString first = QString::fromUtf8(lines.constFirst()).section(QLatin1Char(':'), 0, 0);
    const auto one = runCockpit({QStringLiteral("lint"), QStringLiteral("--explain"), first});
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.out.startsWith(first.toUtf8()));
    QCOMPARE(runCockpit({QStringLiteral("lint"), QStringLiteral("--explain"),
                         QStringLiteral("no-such-rule")})
                 .exitCode,
             2);
}

void TestCommandLine::planListsEveryLine()
{
    const auto ran = runCockpit({QStringLiteral("plan"), samples + QStringLiteral("timeline.md"),
                                 QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(json(ran.out).object()[QStringLiteral("steps")].toArray().size() >= 5);
}

void TestCommandLine::environmentReadsBack()
{
    const QTemporaryDir folder;
    const QString runbook = folder.filePath(QStringLiteral("release.md"));
    QVERIFY(QFile::copy(samples + QStringLiteral("timeline.md"), runbook));
    QCOMPARE(runCockpit({QStringLiteral("environment"), runbook, QStringLiteral("--new"),
                         QStringLiteral("staging")})
                 .exitCode,
             0);
    const QString made = folder.filePath(QStringLiteral("release.staging.yaml"));
    QVERIFY(QFile::exists(made));
    // Never overwritten.
    QCOMPARE(runCockpit({QStringLiteral("environment"), runbook, QStringLiteral("--new"),
                         QStringLiteral("staging")})
                 .exitCode,
             3);
    const auto plan =
        runCockpit({QStringLiteral("plan"), runbook, QStringLiteral("--environment"), made});
    QVERIFY2(plan.exitCode == 0 || plan.exitCode == 1, plan.err.constData());
}

void TestCommandLine::recordsCanBeListedShownReportedAndVerified()
{
    const QTemporaryDir data;
    const QStringList where{QStringLiteral("--data"), data.path()};
    QCOMPARE(runCockpit(QStringList{QStringLiteral("runs"), QStringLiteral("--format"),
                                    QStringLiteral("json")}
                        + where)
                 .out.trimmed(),
             QByteArray("[\n]"));
    QCOMPARE(runCockpit(QStringList{QStringLiteral("rehearse"), samples + QStringLiteral("phases.md"),
                                    QStringLiteral("--headless")}
                        + where)
                 .exitCode,
             0);
    const QJsonArray runs =
        json(runCockpit(QStringList{QStringLiteral("runs"), QStringLiteral("--format"),
                                    QStringLiteral("json")}
                        + where)
                 .out)
            .array();
    QCOMPARE(runs.size(), 1);
    const QJsonObject run = runs.first().toObject();
    QCOMPARE(run[QStringLiteral("runbook")].toString(), QStringLiteral("phases.md"));
    QCOMPARE(run[QStringLiteral("kind")].toString(), QStringLiteral("simulated"));
    QCOMPARE(run[QStringLiteral("state")].toString(), QStringLiteral("completed"));
    const QString id = run[QStringLiteral("id")].toString();
    QVERIFY(runCockpit(QStringList{QStringLiteral("runs"), QStringLiteral("show"), id} + where)
                .out.contains("closed"));
    const auto stateAt = [&](const QStringList& moment) {
        return json(runCockpit(QStringList{QStringLiteral("runs"), QStringLiteral("show"), id,
                                           QStringLiteral("--format"), QStringLiteral("json")}
                               + moment + where)
                        .out)
            .object();
    };
    const QJsonObject end = stateAt({});
    QCOMPARE(end[QStringLiteral("stage")].toString(), QStringLiteral("closed"));
    const QDateTime started =
        QDateTime::fromString(run[QStringLiteral("started")].toString(), Qt::ISODate);
    QVERIFY(started.isValid());
    const QString moment = started.addSecs(60).toUTC().toString(Qt::ISODate);
    const QJsonObject then = stateAt({QStringLiteral("--at"), moment});
    QCOMPARE(then[QStringLiteral("stage")].toString(), QStringLiteral("flying"));
    const QJsonObject clocks = then[QStringLiteral("clocks")].toObject();
    QCOMPARE(clocks[QStringLiteral("at")].toString(), moment);
    const double clock = clocks[QStringLiteral("plan_clock_ms")].toDouble();
    QVERIFY2(clock > 0 && clock <= 61'000, qPrintable(QString::number(clock)));
    QVERIFY(!then[QStringLiteral("current_step")].toString().isEmpty());
    QVERIFY(runCockpit(QStringList{QStringLiteral("runs"), QStringLiteral("show"), id,
                                   QStringLiteral("--at"), moment}
                       + where)
                .out.contains("Plan clock: T+0:0"));
    QVERIFY(runCockpit(QStringList{QStringLiteral("report"), id} + where)
                .out.contains("Planned against actual"));
    QVERIFY(runCockpit(QStringList{QStringLiteral("report"), id, QStringLiteral("--format"),
                                   QStringLiteral("html")}
                       + where)
                .out.startsWith("<!DOCTYPE html>"));
    QCOMPARE(runCockpit(QStringList{QStringLiteral("verify"), id} + where).exitCode, 0);
    const auto again = runCockpit(QStringList{QStringLiteral("rehearse"), QStringLiteral("--resume"),
                                              id, QStringLiteral("--headless")}
                                  + where);
    QCOMPARE(again.exitCode, 3);
    QVERIFY2(again.err.contains("is over"), again.err.constData());
    QCOMPARE(
        runCockpit(QStringList{QStringLiteral("verify"), QStringLiteral("no-such-run")} + where).exitCode,
        3);
}

void TestCommandLine::verifyNamesTheFirstBrokenRecord()
{
    const QTemporaryDir data;
    const QStringList where{QStringLiteral("--data"), data.path()};
    QCOMPARE(runCockpit(QStringList{QStringLiteral("rehearse"), samples + QStringLiteral("phases.md"),
                                    QStringLiteral("--headless")}
                        + where)
                 .exitCode,
             0);
    const QString id = json(runCockpit(QStringList{QStringLiteral("runs"),
                                                   QStringLiteral("--format"), QStringLiteral("json")}
                                       + where)
                                .out)
                           .array()
                           .first()
                           .toObject()[QStringLiteral("id")]
                           .toString();
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        db.setDatabaseName(data.filePath(QStringLiteral("runs.sqlite")));
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(
            query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'")));
        QStringList triggers;
        while (query.next())
            triggers.append(query.value(0).toString());
        QVERIFY2(!triggers.isEmpty(), "the log should refuse changes by itself");
        for (const QString& trigger : triggers)
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER ") + trigger));
        QVERIFY(
            query.exec(QStringLiteral("UPDATE event SET actor = 'somebody else' WHERE seq = 7")));
        db.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    const auto verified = runCockpit(QStringList{QStringLiteral("verify"), id} + where);
    QCOMPARE(verified.exitCode, 1);
    QVERIFY2(verified.out.contains("7"), verified.out.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
