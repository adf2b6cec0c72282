// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/process.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/campaign.h"
#include "tests/workers/follow.h"

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

class TestStop : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    QString pidFile() const { return m_place->filePath(u"pids"_s); }
    Job* start(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, folder(), this);
        return job ? *job : nullptr;
    }
    JobSpec family(const QString& mode, milliseconds grace) const
    {
        JobSpec spec;
        spec.arguments = {program("COCKPIT_TEST_FAMILY"), pidFile(), mode};
        spec.stopGrace = grace;
        return spec;
    }
    QList<pid_t> pids() const
    {
        QList<pid_t> list;
        for (const QByteArray& line : contents(pidFile()).split('\n')) {
            if (!line.isEmpty())
                list += line.toInt();
        }
        return list;
    }
    static int living(const QList<pid_t>& pids)
    {
        return static_cast<int>(std::count_if(pids.begin(), pids.end(), [](pid_t pid) {
            const auto found = process(pid);
            return found && !found->over;
        }));
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void endsThePlainOne()
    {
        JobSpec spec;
        spec.arguments = {u"sleep"_s, u"1000"_s};
        spec.stopGrace = 60s; // TERM alone does it
        Follow follow(start(spec));
        QTRY_COMPARE(follow.starts, 1);
        follow.job()->stop();
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->stopped && !follow.exit->timedOut && follow.exit->leftBehind.isEmpty());
        QCOMPARE(follow.exit->signal, std::optional(SIGTERM));
    }

    void keepsTheExitCodeOfAnOrderlyEnd()
    {
        JobSpec spec =
            shell(u"trap 'echo bye; exit 12' TERM; echo ready; while :; do sleep 0.01; done"_s);
        Follow follow(start(spec));
        QTRY_COMPARE(follow.out, QByteArrayLiteral("ready\n"));
        follow.job()->stop();
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->code, std::optional(12));
        QVERIFY(follow.exit->stopped);
        QCOMPARE(follow.out, QByteArrayLiteral("ready\nbye\n"));
    }

    void endsTheWholeFamily_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("signal");
        QTest::newRow("children that do not want to") << u"stay"_s << SIGTERM;
        QTest::newRow("nobody wants to") << u"trap"_s << SIGKILL;
    }
    void endsTheWholeFamily()
    {
        QFETCH(QString, mode);
        QFETCH(int, signal);
        Follow follow(start(family(mode, 200ms)));
        QTRY_COMPARE(follow.out, QByteArrayLiteral("ready\n"));
        const QList<pid_t> all = pids();
        QCOMPARE(all.size(), 5);
        QCOMPARE(living(all), 5);
        follow.job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow.exit, 20'000);
        QCOMPARE(living(all), 0);
        QVERIFY(follow.exit->stopped && follow.exit->leftBehind.isEmpty());
        QCOMPARE(follow.exit->signal, std::optional(signal));
    }

    void endsManyFamilies()
    {
        const int stops = repetitions(500);
        QRandomGenerator random(20261122);
        int survivors = 0;
        int named = 0;
        for (int i = 0; i < stops; ++i) {
            init();
            // From obedient to deaf, with and without time to end by itself.
            const QString mode = random.bounded(2) ? u"trap"_s : u"stay"_s;
            Follow follow(start(family(mode, milliseconds{random.bounded(100)})));
            QTRY_COMPARE_WITH_TIMEOUT(follow.out, QByteArrayLiteral("ready\n"), 20'000);
            const QList<pid_t> all = pids();
            QCOMPARE(all.size(), 5);
            follow.job()->stop();
            QTRY_VERIFY_WITH_TIMEOUT(follow.exit, 20'000);
            QVERIFY(follow.exit->stopped);
            survivors += living(all);
            named += static_cast<int>(follow.exit->leftBehind.size());
            cleanup();
        }
        qInfo("%d stops of five processes each: %d survivors, %d of them named", stops, survivors,
              named);
        QCOMPARE(survivors, named);
    }

    void aHaltedCommandIsStoppedToo()
    {
        JobSpec spec = shell(u"trap 'exit 5' TERM; echo ready; kill -STOP $$; sleep 1000"_s);
        spec.stopGrace = 60s;
        Follow follow(start(spec));
        QTRY_COMPARE(follow.out, QByteArrayLiteral("ready\n"));
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record);
        QTRY_VERIFY(contents(u"/proc/%1/stat"_s.arg(record->command.pid)).contains(") T "));
        follow.job()->stop();
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->code, std::optional(5));
    }

    void termToTheWorkerIsAStop()
    {
        Follow follow(start(family(u"stay"_s, 100ms)));
        QTRY_COMPARE(follow.out, QByteArrayLiteral("ready\n"));
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record);
        QCOMPARE(::kill(record->worker.pid, SIGTERM), 0);
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->stopped);
        QCOMPARE(living(pids()), 0);
    }

    void aStopBeforeTheStartStartsNothing()
    {
        QVERIFY(JobFolder(folder()).create(shell(u"echo ran"_s)));
        QVERIFY(JobFolder(folder()).requestStop());
        QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 0);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->stopped && follow.exit->startFailure && follow.bytes.isEmpty());
        QCOMPARE(follow.starts, 0);
    }

    void aStopRightAfterTheStartArrives()
    {
        JobSpec spec;
        spec.arguments = {u"sleep"_s, u"1000"_s};
        Follow follow(start(spec));
        follow.job()->stop();
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->stopped);
    }

    void theTimeLimitEndsIt()
    {
        JobSpec spec = family(u"trap"_s, 100ms);
        spec.timeLimit = 1s;
        Follow follow(start(spec));
        QTRY_VERIFY_WITH_TIMEOUT(follow.exit, 20'000);
        QVERIFY(follow.exit->timedOut && !follow.exit->stopped);
        QVERIFY(follow.exit->duration >= 1s);
        QCOMPARE(pids().size(), 5);
        QCOMPARE(living(pids()), 0);
    }

    void aTimeLimitThatIsKeptDoesNothing()
    {
        JobSpec spec = shell(u"exit 2"_s);
        spec.timeLimit = 60s;
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QVERIFY(!follow.exit->timedOut);
        QCOMPARE(follow.exit->code, std::optional(2));
    }

    void whatIsLeftBehindIsNamed()
    {
        Follow follow(start(family(u"daemon"_s, 100ms)));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->code, std::optional(0));
        QCOMPARE(follow.out, QByteArrayLiteral("ready\n"));
        const QList<pid_t> all = pids();
        QCOMPARE(all.size(), 1);
        QCOMPARE(living(all), 1); // the command ended by itself, so its daemon is left alone
        QCOMPARE(follow.exit->leftBehind, QStringList{u"workers_family (%1)"_s.arg(all.first())});
        QCOMPARE(::kill(all.first(), SIGKILL), 0);
    }

    void theLastOutputIsNotCutOff()
    {
        // The daemon keeps the pipe open, so the end is by time; all that was written must be there.
        const QString script =
            u"head -c 3000000 /dev/zero; sleep 1000 & echo $! > '%1'"_s.arg(pidFile());
        Follow follow(start(shell(script)));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out.size(), 3'000'000);
        QCOMPARE(follow.exit->leftBehind.size(), 1);
        QCOMPARE(::kill(pids().first(), SIGKILL), 0);
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "tst_stop.moc"
