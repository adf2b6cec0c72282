// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/campaign.h"
#include "tests/workers/follow.h"

#include <QProcess>

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
constexpr int atOnce = 20;

QByteArray expectedOutput()
{
    QByteArray bytes;
    for (int i = 0; i < 12; ++i)
        bytes += "step " + QByteArray::number(i) + '\n';
    return bytes;
}

} // namespace

/// Worker and window are killed at every call that writes, and every call is refused once.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    struct Tally {
        int done = 0;
        int notStarted = 0;
        int unknown = 0;
    };

    QString folder(int number) const { return m_place->filePath(u"job%1"_s.arg(number)); }
    QString script(int number) const
    {
        return u"echo job%1 >> '%2'; for i in 0 1 2 3 4 5 6 7 8 9 10 11; do echo step $i; "
               "sleep 0.002; done; exit 7"_s.arg(number)
                   .arg(m_place->filePath(u"ledger"_s));
    }
    int startsOf(int number) const
    {
        const QByteArrayList ledger = contents(m_place->filePath(u"ledger"_s)).split('\n');
        return static_cast<int>(ledger.count("job" + QByteArray::number(number)));
    }
    WorkerRunner* faulty(const QString& fault)
    {
        auto environment = WorkerRunner::cleanEnvironment();
        environment.insert(u"COCKPIT_TEST_FAULT"_s, fault);
        return new WorkerRunner(program("COCKPIT_TEST_FAULTY_WORKER"), environment, this);
    }
    Job* startFaulty(int number, const QString& fault)
    {
        JobSpec spec = shell(script(number));
        spec.logLimit = 200; // so that the log goes on in further files
        auto job = faulty(fault)->start(spec, folder(number), this);
        return job ? *job : nullptr;
    }
    /// What is told of the job is true; and it cannot be started again.
    void check(const Follow& follow, int number, Tally& tally)
    {
        QVERIFY(follow.isOrderly());
        const int starts = startsOf(number);
        QVERIFY2(starts <= 1, qPrintable(u"job %1 was started %2 times"_s.arg(number).arg(starts)));
        if (follow.lost) {
            ++tally.unknown;
        } else if (follow.exit->startFailure) {
            QCOMPARE(starts, 0);
            ++tally.notStarted;
        } else {
            QCOMPARE(starts, 1);
            QCOMPARE(follow.exit->code, std::optional(7));
            qint64 unseen = 0;
            for (const Gap& gap : follow.gaps)
                unseen += gap.bytes;
            QCOMPARE(follow.bytes.size() + unseen, expectedOutput().size());
            ++tally.done;
        }
        QVERIFY(!JobFolder(folder(number)).exists()
                || !m_runner.start(shell(u"true"_s), folder(number), this));
    }
    void tell(const char* what, const Tally& tally)
    {
        qInfo("%s: %d done, %d not started, %d unknown", what, tally.done, tally.notStarted,
              tally.unknown);
    }

    static void errors()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("full") << ENOSPC;
        QTest::newRow("broken") << EIO;
        QTest::newRow("read-only") << EROFS;
        QTest::newRow("quota") << EDQUOT;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>());
        qDeleteAll(findChildren<WorkerRunner*>());
    }

    void theWorkerIsKilledAtEveryCall()
    {
        const int kills = repetitions(500);
        constexpr int points = 125; // a job has some more or less, by how its output comes in
        Tally tally;
        for (int number = 0; number < kills;) {
            std::vector<std::unique_ptr<Follow>> follows;
            const int first = number;
            for (; number < kills && number < first + atOnce; ++number) {
                const int point = 1 + (kills < points ? number * points / kills : number % points);
                Job* job = startFaulty(number, u"kill %1"_s.arg(point));
                QVERIFY(job);
                follows.push_back(std::make_unique<Follow>(job));
            }
            for (const auto& follow : follows)
                QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
            for (int i = first; i < number; ++i) {
                // A worker that died leaves its command to itself, which may note its start late.
                const auto record = JobFolder(folder(i)).startRecord();
                QTRY_VERIFY_WITH_TIMEOUT(!record || !isAlive(record->command), patience);
                Follow again(m_runner.attach(folder(i), this));
                QTRY_VERIFY_WITH_TIMEOUT(again.over(), patience);
                check(again, i, tally);
                QVERIFY(!QTest::currentTestFailed());
            }
            qDeleteAll(findChildren<Job*>());
        }
        tell("worker killed", tally);
        QVERIFY(tally.unknown > 0 && tally.done > 0);
    }

    void theWindowIsKilledAtEveryCall()
    {
        const int kills = repetitions(500);
        constexpr int points = 40;
        Tally tally;
        for (int number = 0; number < kills; ++number) {
            QProcess follower;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            const int point = 1 + (kills < points ? number * points / kills : number % points);
            environment.insert(u"COCKPIT_TEST_FAULT"_s, u"kill %1"_s.arg(point));
            follower.setProcessEnvironment(environment);
            follower.start(program("COCKPIT_TEST_FAULTY_FOLLOWER"),
                           {program("COCKPIT_TEST_WORKER"), folder(number), u"/bin/sh"_s, u"-c"_s,
                            script(number)});
            QVERIFY(follower.waitForStarted());
            follower.waitForReadyRead(patience); // it follows, or it has been killed
            follower.kill();
            QVERIFY(follower.state() == QProcess::NotRunning || follower.waitForFinished());
            Follow follow(m_runner.attach(folder(number), this));
            QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
            check(follow, number, tally);
            QVERIFY(!QTest::currentTestFailed());
            qDeleteAll(findChildren<Job*>());
        }
        tell("window killed", tally);
        QVERIFY(tally.unknown > 0 && tally.done > 0);
    }

    void theDiskRefusesTheWindow_data() { errors(); }
    /// What cannot be ordered is not started, and whoever looks later hears the same.
    void theDiskRefusesTheWindow()
    {
        QFETCH(int, error);
        const int faults = repetitions(100);
        constexpr int calls = 10; // of a window until its worker is started
        Tally tally;
        int refused = 0;
        for (int number = 0; number < faults; ++number) {
            QProcess follower;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            // One call alone, or several in a row.
            environment.insert(
                u"COCKPIT_TEST_FAULT"_s,
                u"error %1 %2 %3"_s.arg(error).arg(1 + number % calls).arg(number % 3 == 0 ? 1 : 6));
            follower.setProcessEnvironment(environment);
            follower.start(program("COCKPIT_TEST_FAULTY_FOLLOWER"),
                           {program("COCKPIT_TEST_WORKER"), folder(number), u"/bin/sh"_s, u"-c"_s,
                            script(number)});
            QVERIFY(follower.waitForStarted());
            follower.waitForReadyRead(patience); // it follows, or it has given up
            const bool gaveUp = follower.readAllStandardOutput().isEmpty();
            QVERIFY(!gaveUp || follower.state() == QProcess::NotRunning || follower.waitForFinished());
            follower.kill();
            QVERIFY(follower.state() == QProcess::NotRunning || follower.waitForFinished());
            Follow follow(m_runner.attach(folder(number), this));
            QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
            check(follow, number, tally);
            QVERIFY(!QTest::currentTestFailed());
            QCOMPARE(startsOf(number), gaveUp ? 0 : 1);
            refused += gaveUp ? 1 : 0;
            qDeleteAll(findChildren<Job*>());
        }
        tell(std::strerror(error), tally);
        qInfo("%d refused", refused);
        QVERIFY(refused > 0 && tally.done > 0);
    }

    void theDiskRefuses_data() { errors(); }
    void theDiskRefuses()
    {
        QFETCH(int, error);
        const int faults = repetitions(250);
        constexpr int calls = 60;
        Tally tally;
        int gaps = 0;
        for (int number = 0; number < faults;) {
            std::vector<std::unique_ptr<Follow>> follows;
            const int first = number;
            for (; number < faults && number < first + atOnce; ++number) {
                const int call = 1 + (faults < calls ? number * calls / faults : number % calls);
                // One call alone, or several in a row.
                const int count = number % 3 == 0 ? 1 : 6;
                Job* job = startFaulty(number, u"error %1 %2 %3"_s.arg(error).arg(call).arg(count));
                QVERIFY(job);
                follows.push_back(std::make_unique<Follow>(job));
            }
            for (std::size_t i = 0; i < follows.size(); ++i) {
                const Follow& follow = *follows[i];
                QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
                check(follow, first + static_cast<int>(i), tally);
                QVERIFY(!QTest::currentTestFailed());
                QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
                gaps += follow.exit->lostBytes > 0 ? 1 : 0;
                if (follow.exit->startFailure)
                    QVERIFY(follow.exit->reason == Reason::DiskFull);
            }
            qDeleteAll(findChildren<Job*>());
        }
        tell(std::strerror(error), tally);
        qInfo("%d with a gap", gaps);
        QVERIFY(tally.done > 0 && tally.notStarted > 0 && gaps > 0);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
