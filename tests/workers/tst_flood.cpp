// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/campaign.h"
#include "tests/workers/follow.h"

#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

/// A figure in kB of /proc/PID/status, e.g. VmRSS.
qint64 memory(const QString& pid, const QByteArray& name)
{
    for (const QByteArray& line : contents(u"/proc/%1/status"_s.arg(pid)).split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).chopped(2).trimmed().toLongLong();
    }
    return -1;
}

constexpr bool sanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

} // namespace

/// Commands that say more than anybody can read.
class TestFlood : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    Job* start(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, folder(), this);
        return job ? *job : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void muchOutputNeedsLittleMemory()
    {
        constexpr qint64 size = 50 * 1024 * 1024;
        JobSpec spec = shell(u"head -c %1 /dev/zero; exit 9"_s.arg(size));
        Job* job = start(spec);
        QVERIFY(job);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 got = 0;
        qint64 largest = 0;
        qint64 workerPeak = 0;
        std::optional<Exit> exit;
        const qint64 before = memory(u"self"_s, "VmRSS");
        qint64 after = 0;
        connect(job, &Job::output, this, [&](Stream, const QByteArray& bytes, qint64 offset) {
            QCOMPARE(offset, got);
            got += bytes.size();
            largest = std::max<qint64>(largest, bytes.size());
            hash.addData(bytes);
            after = std::max(after, memory(u"self"_s, "VmRSS"));
            if (const auto record = JobFolder(folder()).startRecord())
                workerPeak =
                    std::max(workerPeak, memory(QString::number(record->worker.pid), "VmHWM"));
        });
        connect(job, &Job::finished, this, [&](const Exit& ended) { exit = ended; });
        QTRY_VERIFY_WITH_TIMEOUT(exit, 180'000);
        QCOMPARE(got, size);
        QCOMPARE(exit->code, std::optional(9));
        QCOMPARE(exit->outputBytes, size);
        QCOMPARE(exit->outputSha256, hash.result().toHex());
        QVERIFY2(largest <= 512 * 1024, qPrintable(QString::number(largest)));
        if (sanitized())
            return; // their own memory is not ours
        QVERIFY2(after - before < 16 * 1024, qPrintable(u"%1 -> %2 kB"_s.arg(before).arg(after)));
        QVERIFY2(workerPeak > 0 && workerPeak < 5 * 1024, qPrintable(u"%1 kB"_s.arg(workerPeak)));
    }

    void deluges_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<qint64>("size"); // 0: whatever comes
        const qint64 line = qint64{repetitions(1000)} * 1'000'000;
        QTest::newRow("a line of 1 GB") << u"head -c %1 /dev/zero | tr '\\0' a"_s.arg(line) << line;
        const int escapes = repetitions(1'000'000);
        QTest::newRow("a million escapes")
            << u"yes \"$(printf '\\033[31m\\033]52;c;aGk=\\007\\033[0m')\" | head -n %1"_s.arg(escapes)
            << qint64{escapes} * 22;
        QTest::newRow("NUL and no UTF-8") << u"head -c 20000000 /dev/urandom"_s << qint64{20'000'000};
        QTest::newRow("yes for 60 s") << u"timeout %1 yes"_s.arg(repetitions(60)) << qint64{0};
    }
    void deluges()
    {
        QFETCH(QString, script);
        QFETCH(qint64, size);
        JobSpec spec = shell(script);
        spec.logLimit = 32 * 1024 * 1024;
        Job* job = start(spec);
        QVERIFY(job);
        qint64 seen = 0;
        qint64 unseen = 0;
        qint64 after = 0;
        const qint64 before = memory(u"self"_s, "VmRSS");
        std::optional<Exit> exit;
        connect(job, &Job::output, this, [&](Stream, const QByteArray& bytes) {
            seen += bytes.size();
            after = std::max(after, memory(u"self"_s, "VmRSS"));
        });
        connect(job, &Job::gap, this, [&](const Gap& gap) { unseen += gap.bytes; });
        connect(job, &Job::finished, this, [&](const Exit& ended) { exit = ended; });
        QTRY_VERIFY_WITH_TIMEOUT(exit, 400'000);
        qInfo("%lld bytes, %lld of them not seen by one who followed, %lld not kept",
              static_cast<long long>(seen + unseen), static_cast<long long>(unseen),
              static_cast<long long>(exit->cutBytes));
        QCOMPARE(exit->lostBytes, 0);
        QCOMPARE(seen + unseen, exit->outputBytes + exit->cutBytes);
        if (size > 0)
            QCOMPARE(seen + unseen, size);
        Follow again(m_runner.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(again.exit, 180'000);
        QCOMPARE(again.exit->outputSha256, again.sha256());
        if (!sanitized())
            QVERIFY2(after - before < 64 * 1024, qPrintable(u"%1 -> %2 kB"_s.arg(before).arg(after)));
    }

    void muchOutputOfAFinishedJobComesBeforeItsEnd()
    {
        Follow first(start(shell(u"head -c 3000000 /dev/zero"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(first.exit, 180'000);
        Follow again(m_runner.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(again.exit, 180'000);
        QVERIFY(again.isOrderly());
        QCOMPARE(again.bytes.size(), 3'000'000);
        QCOMPARE(*again.exit, *first.exit);
    }

    void endlessOutputLeavesRoomForOthers()
    {
        Follow follow(start(shell(u"exec yes"_s)));
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
        timer.start(0);
        QTRY_VERIFY(follow.bytes.size() > 2 * 1024 * 1024);
        QVERIFY2(turns >= 8, qPrintable(QString::number(turns)));
        follow.job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow.exit, 180'000);
        QVERIFY(follow.exit->stopped);
        QCOMPARE(follow.exit->outputSha256, follow.sha256());
    }
};

QTEST_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
