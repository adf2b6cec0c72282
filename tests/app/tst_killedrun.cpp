// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using cockpit::test::cockpitProgram;
using cockpit::test::runCockpit;

namespace {

constexpr quint32 seed = 20261122;
constexpr int kills = 200;

} // namespace

/// kill -9 of a headless run at random moments, each time taken up again, until the wanted number of
/// kills is reached: nothing that was acknowledged is lost, and no command is started twice.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedEventsSurviveAndNothingRunsTwice();

private:
    /// Runs until `after` ms have passed since the first event, then kills. Gives what was acknowledged.
    void runAndKill(const QStringList& arguments, int after);

    QMap<QString, QByteArray> m_acknowledged; // "run/seq" -> the event as it was told
    QString m_run;
    bool m_closed = false;
};

void TestKill::runAndKill(const QStringList& arguments, int after)
{
    QProcess process;
    process.start(cockpitProgram(), arguments);
    QVERIFY(process.waitForStarted());
    QTimer killer;
    killer.setSingleShot(true);
    // QProcess::kill() is SIGKILL, and nothing at all once the process is gone.
    connect(&killer, &QTimer::timeout, &process, &QProcess::kill);
    QByteArray line;
    const auto take = [&] {
        while (process.canReadLine()) {
            line = process.readLine();
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event.isEmpty())
                continue;
            if (event[QStringLiteral("kind")].toString() == u"run-opened")
                m_run = event[QStringLiteral("data")].toObject()[QStringLiteral("run")].toString();
            m_closed = m_closed || event[QStringLiteral("kind")].toString() == u"run-closed";
            m_acknowledged.insert(
                QStringLiteral("%1/%2").arg(m_run).arg(event[QStringLiteral("seq")].toInteger()),
                line.trimmed());
            if (!killer.isActive())
                killer.start(after);
        }
    };
    connect(&process, &QProcess::readyReadStandardOutput, this, take);
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 120'000);
    take();
    // The kill may have come between the end of the run and its telling.
    m_closed = m_closed || process.readAllStandardError().contains("is over");
}

void TestKill::acknowledgedEventsSurviveAndNothingRunsTwice()
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("ledger"));
    const QStringList common{QStringLiteral("--headless"),
                             QStringLiteral("--speed"),
                             QStringLiteral("max"),
                             QStringLiteral("--format"),
                             QStringLiteral("json"),
                             QStringLiteral("--data"),
                             folder.path(),
                             QStringLiteral("--ledger"),
                             ledger};
    const QString sample = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/timeline.md");
    QRandomGenerator random(seed);
    int done = 0;
    int runs = 0;
    while (done < kills) {
        const bool anew = m_run.isEmpty() || m_closed;
        m_closed = false;
        runs += anew ? 1 : 0;
        if (anew)
            m_run.clear();
        const QStringList what = anew
            ? QStringList{QStringLiteral("rehearse"), sample}
            : QStringList{QStringLiteral("rehearse"), QStringLiteral("--resume"), m_run};
        runAndKill(what + common, static_cast<int>(random.bounded(250)));
        ++done;
    }

    // Every acknowledged event is in the store, as it was told, and every chain is whole.
    const QJsonArray listed =
        QJsonDocument::fromJson(
            runCockpit({QStringLiteral("runs"), QStringLiteral("--format"), QStringLiteral("json"),
                        QStringLiteral("--data"), folder.path()})
                .out)
            .array();
    QCOMPARE(listed.size(), runs);
    QMap<QString, qint64> events;
    for (const QJsonValue& run : listed) {
        const QString id = run.toObject()[QStringLiteral("id")].toString();
        events.insert(id, run.toObject()[QStringLiteral("events")].toInteger());
        const auto verified =
            runCockpit({QStringLiteral("verify"), id, QStringLiteral("--data"), folder.path()});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
    }
    for (auto it = m_acknowledged.constBegin(); it != m_acknowledged.constEnd(); ++it) {
        const QString run = it.key().section(QLatin1Char('/'), 0, 0);
        QVERIFY2(it.key().section(QLatin1Char('/'), 1).toLongLong() <= events.value(run, 0),
                 qPrintable(it.key()));
    }

    // Each start of a command wrote its key once.
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QByteArray, int> starts;
    for (const QByteArray& key : file.readAll().trimmed().split('\n'))
        ++starts[key];
    for (auto it = starts.constBegin(); it != starts.constEnd(); ++it)
        QVERIFY2(it.value() == 1, it.key().constData());
    qInfo("seed %u: %d kills over %d runs, %lld acknowledged events, %lld commands, none lost, "
          "none twice",
          seed, done, runs, static_cast<long long>(m_acknowledged.size()),
          static_cast<long long>(starts.size()));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_killedrun.moc"
