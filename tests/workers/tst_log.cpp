// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QDir>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;

QByteArray numbers(int last)
{
    QByteArray text;
    for (int i = 1; i <= last; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

} // namespace

/// The room that a log may take.
class TestLog : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    qint64 roomTaken() const
    {
        qint64 bytes = 0;
        for (const QFileInfo& file : QDir(folder()).entryInfoList({u"out.log*"_s}, QDir::Files))
            bytes += file.size();
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void headAndTailAreKeptAndTheGapIsCounted()
    {
        JobSpec spec = shell(u"seq 1 2000000; exit 3"_s);
        spec.logLimit = limit;
        const auto job = m_runner.start(spec, folder(), this);
        QVERIFY(job);
        Follow live(*job);
        QTRY_VERIFY_WITH_TIMEOUT(live.exit, 60'000);
        Follow late(m_runner.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(late.exit, 60'000);
        const QByteArray all = numbers(2'000'000);
        QVERIFY(roomTaken() <= limit + limit / 4);

        QVERIFY(late.isOrderly());
        QCOMPARE(late.gaps.size(), std::size_t{1});
        const Gap& gap = late.gaps.front();
        QCOMPARE(gap.cause, Gap::Cause::Limit);
        QVERIFY2(gap.offset > limit / 2 - 300'000, qPrintable(QString::number(gap.offset)));
        const QByteArray tail = late.bytes.mid(gap.offset);
        QVERIFY2(tail.size() >= limit / 4 - 300'000, qPrintable(QString::number(tail.size())));
        QVERIFY(all.startsWith(late.bytes.left(gap.offset)));
        QVERIFY(all.endsWith(tail));
        QCOMPARE(gap.bytes, all.size() - late.bytes.size());
        QCOMPARE(gap.lines, all.count('\n') - late.bytes.count('\n'));

        const Exit& exit = *late.exit;
        QCOMPARE(exit.code, std::optional(3));
        QCOMPARE(exit.outputBytes, late.bytes.size());
        QCOMPARE(exit.cutBytes, gap.bytes);
        QCOMPARE(exit.cutLines, gap.lines);
        QCOMPARE(exit.lostBytes, 0);
        QCOMPARE(exit.outputSha256, late.sha256());

        // Who follows at once may see more of it, and is told what it does not see.
        qint64 unseen = 0;
        for (const Gap& each : live.gaps)
            unseen += each.bytes;
        QVERIFY(live.isOrderly());
        QCOMPARE(live.bytes.size() + unseen, all.size());
        QVERIFY(live.bytes.size() >= late.bytes.size());
    }

    void whatFitsIsKeptWhole()
    {
        JobSpec spec = shell(u"seq 1 50000"_s);
        spec.logLimit = limit;
        const auto job = m_runner.start(spec, folder(), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_VERIFY_WITH_TIMEOUT(follow.exit, 60'000);
        QVERIFY(follow.bytes == numbers(50'000));
        QVERIFY(follow.gaps.empty() && follow.exit->cutBytes == 0);
    }

    void parts_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {2, 1000, 4096, 100'000})
            QTest::addRow("%lld", room) << room;
    }
    /// However small it is: what is read afterwards and what is told of add up.
    void parts()
    {
        QFETCH(qint64, room);
        JobSpec spec = shell(u"for i in 1 2 3 4 5 6 7 8 9; do echo line $i; echo err $i >&2; "
                             "sleep 0.01; done; head -c 300000 /dev/zero"_s);
        spec.logLimit = room;
        const auto job = m_runner.start(spec, folder(), this);
        QVERIFY(job);
        Follow live(*job);
        QTRY_VERIFY_WITH_TIMEOUT(live.exit, 60'000);
        Follow late(m_runner.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(late.exit, 60'000);
        QVERIFY(late.isOrderly());
        QCOMPARE(late.exit->outputBytes, late.bytes.size());
        QCOMPARE(late.exit->outputSha256, late.sha256());
        qint64 unseen = 0;
        qint64 lines = 0;
        for (const Gap& each : late.gaps) {
            unseen += each.bytes;
            lines += each.lines;
        }
        QCOMPARE(late.bytes.size() + unseen, 300'000 + 9 * 7 + 9 * 6);
        QCOMPARE(late.bytes.count('\n') + lines, 18);
        QCOMPARE(late.exit->cutBytes, unseen);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
