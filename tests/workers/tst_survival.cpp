// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/campaign.h"
#include "tests/workers/follow.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#include <signal.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int steps = 40;

/// Notes its start in the ledger, says its steps, and ends with 7.
QString steppingScript(const QString& ledger, int number)
{
    return u"echo job%1 >> '%2'; i=0; while [ $i -lt %3 ]; do echo \"step $i of %1\"; "
           "echo \"note $i\" >&2; i=$((i+1)); sleep 0.005; done; exit 7"_s.arg(number)
               .arg(ledger)
               .arg(steps);
}

QByteArray steppingOutput(int number)
{
    QByteArray bytes;
    for (int i = 0; i < steps; ++i)
        bytes += "step " + QByteArray::number(i) + " of " + QByteArray::number(number) + '\n';
    return bytes;
}

QByteArray notes()
{
    QByteArray bytes;
    for (int i = 0; i < steps; ++i)
        bytes += "note " + QByteArray::number(i) + '\n';
    return bytes;
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private:
    QString folder(int number = 1) const { return m_place->filePath(u"job%1"_s.arg(number)); }
    Job* start(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, folder(), this);
        return job ? *job : nullptr;
    }
    void letGo() { QVERIFY(QFile(folder() + u"/go"_s).open(QIODevice::WriteOnly)); }
    void rewrite(const QByteArray& from, const QByteArray& to)
    {
        QByteArray record = contents(folder() + u"/pid.json"_s);
        QVERIFY2(record.contains(from), record.constData());
        QFile file(folder() + u"/pid.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(record.replace(from, to)) > 0);
    }

    /// Starts a follower on job `number` and kills it: at once after `delay` ms, or so long after it
    /// said that the command runs.
    void startAndKill(int number, bool afterStart, int delay)
    {
        QProcess follower;
        follower.start(program("COCKPIT_TEST_FOLLOWER"),
                       {program("COCKPIT_TEST_WORKER"), folder(number), u"/bin/sh"_s, u"-c"_s,
                        steppingScript(m_place->filePath(u"ledger"_s), number)});
        QVERIFY(follower.waitForStarted());
        if (afterStart)
            QVERIFY(follower.waitForReadyRead());
        QTest::qSleep(delay); // when the kill comes is what is random here, nothing is proved by it
        follower.kill();
        QVERIFY(follower.waitForFinished());
        QCOMPARE(follower.exitStatus(), QProcess::CrashExit);
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void theFollowerIsKilled()
    {
        const int repetitions = std::max(50, 2 * workers::repetitions(200)); // every other has begun
        QRandomGenerator random(20260101);
        std::vector<std::unique_ptr<Follow>> follows;
        for (int i = 0; i < repetitions; ++i) {
            const bool afterStart = i % 2 == 0;
            startAndKill(i, afterStart, random.bounded(afterStart ? 120 : 60));
            QVERIFY(!QTest::currentTestFailed());
            follows.push_back(std::make_unique<Follow>(m_runner.attach(folder(i), this)));
        }
        for (const auto& follow : follows)
            QTRY_VERIFY_WITH_TIMEOUT(follow->over(), 60'000);
        const QByteArrayList ledger = contents(m_place->filePath(u"ledger"_s)).split('\n');
        int finished = 0;
        int survived = 0;
        for (int i = 0; i < repetitions; ++i) {
            const Follow& follow = *follows[static_cast<std::size_t>(i)];
            QVERIFY(follow.isOrderly());
            // One start for every outcome, and none where none can be proved.
            const bool ran = follow.exit && !follow.exit->startFailure;
            QCOMPARE(ledger.count("job" + QByteArray::number(i)), ran ? 1 : 0);
            QVERIFY2(ran || i % 2 == 1, qPrintable(follow.lost.value_or(QString())));
            if (!ran)
                continue;
            ++finished;
            survived += i % 2 == 0 ? 1 : 0;
            QCOMPARE(follow.exit->code, std::optional(7));
            QCOMPARE(follow.out, steppingOutput(i));
            QCOMPARE(follow.err, notes());
            QCOMPARE(follow.exit->outputSha256, follow.sha256());
            QCOMPARE(follow.starts, 1);
        }
        qInfo("%d of %d that had begun went on to their end; of %d others %d did, %d never began",
              survived, repetitions / 2, repetitions / 2, finished - survived,
              repetitions - finished);
        QCOMPARE(survived, repetitions / 2);
        // And no folder can be started a second time.
        for (int i = 0; i < repetitions; ++i)
            QVERIFY(!JobFolder(folder(i)).exists()
                    || !m_runner.start(shell(u"true"_s), folder(i), this));
    }

    void theWorkerIsKilled()
    {
        Follow follow(start(shell(u"echo begin; while [ ! -e go ]; do sleep 0.01; done"_s)));
        QTRY_COMPARE(follow.out, QByteArrayLiteral("begin\n"));
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record);
        QCOMPARE(::kill(record->worker.pid, SIGKILL), 0);
        QTRY_VERIFY(follow.over());
        QVERIFY(follow.lost && follow.isOrderly());
        QVERIFY2(follow.lost->contains(QString::number(record->command.pid)),
                 qPrintable(*follow.lost));
        QCOMPARE(follow.job()->state(), JobState::Unknown);

        Follow again(m_runner.attach(folder(), this));
        QCOMPARE(again.job()->state(), JobState::Unknown);
        QTRY_VERIFY(again.lost);
        QCOMPARE(again.out, QByteArrayLiteral("begin\n"));
        letGo();
        QTRY_VERIFY(!isAlive(record->command));
    }

    void bothAreKilled()
    {
        Follow follow(start(shell(u"while [ ! -e go ]; do sleep 0.01; done"_s)));
        QTRY_COMPARE(follow.starts, 1);
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record);
        QCOMPARE(::kill(record->worker.pid, SIGKILL), 0);
        QCOMPARE(::kill(record->command.pid, SIGKILL), 0);
        QTRY_VERIFY(follow.over());
        QVERIFY(follow.lost);
    }

    void anotherProcessWithThePid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("another start time") << u"startTime"_s;
        QTest::newRow("another boot") << u"boot"_s;
        QTest::newRow("another pid") << u"pid"_s;
    }
    void anotherProcessWithThePid()
    {
        QFETCH(QString, what);
        Follow follow(start(shell(u"while [ ! -e go ]; do sleep 0.01; done; exit 4"_s)));
        QTRY_COMPARE(follow.starts, 1);
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record);
        delete follow.job();
        const auto quoted = [](qint64 number) { return ':' + QByteArray::number(number); };
        if (what == u"startTime"_s)
            rewrite(quoted(static_cast<qint64>(record->worker.startTime)), quoted(1));
        else if (what == u"boot"_s)
            rewrite(record->boot.toUtf8(), QByteArrayLiteral("00000000-0000-0000-0000-000000000000"));
        else
            rewrite(quoted(record->worker.pid), quoted(QCoreApplication::applicationPid()));
        Follow again(m_runner.attach(folder(), this));
        QCOMPARE(again.job()->state(), JobState::Unknown);
        QTRY_VERIFY(again.lost && !again.exit);
        letGo();
        // An outcome that is there proves itself, whoever wrote it.
        QTRY_VERIFY(JobFolder(folder()).exit());
        Follow late(m_runner.attach(folder(), this));
        QTRY_VERIFY(late.exit);
        QCOMPARE(late.exit->code, std::optional(4));
    }

    void twoWorkersRunOneCommand()
    {
        QVERIFY(JobFolder(folder()).create(
            shell(u"echo x >> ledger; while [ ! -e go ]; do sleep 0.01; done"_s)));
        std::vector<std::unique_ptr<QProcess>> workers;
        for (int i = 0; i < 8; ++i) {
            workers.push_back(std::make_unique<QProcess>());
            workers.back()->start(program("COCKPIT_TEST_WORKER"), {folder()});
        }
        int accepted = 0;
        for (const auto& worker : workers) {
            QVERIFY(worker->waitForFinished());
            accepted += worker->exitCode() == 0 ? 1 : 0;
        }
        QCOMPARE(accepted, 1);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_COMPARE(follow.starts, 1);
        letGo();
        QTRY_VERIFY(follow.exit);
        // Not afterwards either.
        QProcess late;
        late.start(program("COCKPIT_TEST_WORKER"), {folder()});
        QVERIFY(late.waitForFinished());
        QCOMPARE(late.exitCode(), 3);
        QVERIFY(late.readAllStandardError().contains("started before"));
        QCOMPARE(contents(folder() + u"/ledger"_s), QByteArrayLiteral("x\n"));
    }

    void aHeldFolderIsNotLostYet()
    {
        auto lock = JobFolder(folder()).create(shell(u"true"_s));
        QVERIFY(lock);
        Follow follow(m_runner.attach(folder(), this));
        QCOMPARE(follow.job()->state(), JobState::Running);
        lock->close();
        QTRY_VERIFY(follow.exit); // nobody is left who could start it
        QVERIFY(follow.exit->startFailure && follow.starts == 0);
    }

    void aWorkerThatCannotReadItsOrderSaysSo()
    {
        QVERIFY(JobFolder(folder()).create(shell(u"true"_s)));
        QFile spec(folder() + u"/spec.json"_s);
        QVERIFY(spec.open(QIODevice::WriteOnly) && spec.write("{\"version\":1") > 0);
        spec.close();
        QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 0);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.over());
        QVERIFY(follow.exit && follow.exit->startFailure);
        QCOMPARE(follow.starts, 0);
    }

    void aWorkerWithoutItsVariablesOrInputRunsNothing_data()
    {
        QTest::addColumn<bool>("input");
        QTest::newRow("variable") << false;
        QTest::newRow("input") << true;
    }
    void aWorkerWithoutItsVariablesOrInputRunsNothing()
    {
        QFETCH(bool, input);
        JobSpec spec = shell(u"echo ran"_s);
        if (input)
            spec.input = QByteArrayLiteral("password");
        else
            spec.environment.insert(u"COCKPIT_TEST_ABSENT"_s, u"value"_s);
        QVERIFY(JobFolder(folder()).create(spec));
        QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 0);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->startFailure && follow.bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
