// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/frame.h"
#include "models/workers/jobfolder.h"
#include "models/workers/journalreader.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QDir>
#include <QProcess>

#include <signal.h>
#include <sys/stat.h>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

QByteArray frame(std::uint8_t stream, const QByteArray& payload)
{
    const auto head = encoded({1, stream, static_cast<std::uint32_t>(payload.size())});
    return QByteArray(head.data(), head.size()) + payload;
}

QByteArray gap(quint64 count)
{
    QByteArray payload(8, '\0');
    putLittleEndian(payload.data(), count);
    return frame(FrameHeader::gapStream, payload);
}

} // namespace

/// Disks that refuse, and logs that are not whole.
class TestDisk : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    QString log() const { return m_place->filePath(u"out.log"_s); }
    void write(const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
    {
        QFile file(log());
        QVERIFY(file.open(mode) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void aFullDiskDoesNotEndTheCommand()
    {
        QVERIFY(JobFolder(folder()).create(shell(u"head -c 500000 /dev/zero; exit 6"_s)));
        QVERIFY(QFile::link(u"/dev/full"_s, folder() + u"/out.log"_s));
        QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 0);
        QTRY_VERIFY(JobFolder(folder()).exit());
        const auto exit = JobFolder(folder()).exit();
        QCOMPARE(exit->code, std::optional(6));
        QCOMPARE(exit->outputBytes, 0);
        QCOMPARE(exit->lostBytes, 500'000);
    }

    void aLogThatMayNotGrowStaysWhole()
    {
        QVERIFY(
            JobFolder(folder()).create(shell(u"head -c 3000000 /dev/zero | tr '\\0' a; exit 6"_s)));
        // The limit is in blocks of 512 bytes; a write beyond it fails as on a full disk.
        QCOMPARE(QProcess::execute(u"/bin/sh"_s,
                                   {u"-c"_s, u"ulimit -f 1000; exec \"$0\" \"$1\""_s,
                                    program("COCKPIT_TEST_WORKER"), folder()}),
                 0);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->code, std::optional(6));
        QVERIFY(follow.exit->lostBytes > 0 && follow.exit->outputBytes > 0);
        QCOMPARE(follow.exit->outputBytes + follow.exit->lostBytes, 3'000'000);
        QCOMPARE(follow.bytes.size(), follow.exit->outputBytes);
        QCOMPARE(follow.bytes.count('a'), follow.bytes.size());
        QCOMPARE(follow.exit->outputSha256, follow.sha256());
    }

    void aSlowDiskCutsNothingOff()
    {
        // The log is a pipe that nobody reads for a while. The command has long ended by then, a
        // daemon holds its output open, and most of what it wrote still waits to be kept.
        JobSpec spec;
        spec.arguments = {program("COCKPIT_TEST_FAMILY"), m_place->filePath(u"pid"_s), u"heap"_s};
        QVERIFY(JobFolder(folder()).create(spec));
        const QByteArray path = QFile::encodeName(folder() + u"/out.log"_s);
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 0);
        QFile slow(folder() + u"/out.log"_s);
        QVERIFY(slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        QTRY_VERIFY(JobFolder(folder()).startRecord());
        const auto record = JobFolder(folder()).startRecord();
        QTRY_VERIFY(!isAlive(record->command));
        QByteArray frames = slow.read(100'000); // enough for the worker to take note of the end
        QTest::qWait(400);                      // longer than it waits for late bytes
        for (QByteArray more = slow.read(65'536); !more.isEmpty(); more = slow.read(65'536))
            frames += more;
        write(frames);
        JournalReader reader(log());
        QByteArray bytes;
        do {
            for (const auto& piece : reader.read(65'536))
                bytes += piece.bytes;
        } while (!reader.atEnd());
        QCOMPARE(bytes.size(), 500'000);
        QCOMPARE(bytes.count('h'), bytes.size());
        QTRY_VERIFY(JobFolder(folder()).exit());
        QCOMPARE(JobFolder(folder()).exit()->outputBytes, 500'000);
        const auto daemon = contents(m_place->filePath(u"pid"_s)).trimmed().toInt();
        QVERIFY(daemon > 0);
        QCOMPARE(::kill(daemon, SIGKILL), 0);
    }

    void aJobWhoseFolderGoesAwayEnds()
    {
        const auto job = m_runner.start(
            shell(u"while [ ! -e '%1' ]; do sleep 0.01; done"_s.arg(log())), folder(), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_COMPARE(follow.starts, 1);
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record && QDir(folder()).removeRecursively());
        write("go");
        QTRY_VERIFY(!isAlive(record->worker) && !isAlive(record->command));
        QTRY_VERIFY(follow.lost);
    }

    void theReaderFollows()
    {
        JournalReader reader(log());
        QVERIFY(reader.read(100).empty() && reader.atEnd()); // there is no file yet
        const QByteArray whole = frame(1, "one") + frame(1, "two") + frame(2, "bad");
        write(whole.left(20));
        using Pieces = std::vector<JournalReader::Piece>;
        QCOMPARE(reader.read(100), (Pieces{{Stream::Out, "one", 0, {}}}));
        QVERIFY(reader.atEnd());
        write(whole.mid(20), QIODevice::Append);
        QCOMPARE(reader.read(100), (Pieces{{Stream::Out, "two", 3, {}}, {Stream::Err, "bad", 6, {}}}));
        QVERIFY(reader.read(100).empty() && reader.atEnd());
        QCOMPARE(reader.delivered(), 9);
    }

    /// The worker cuts off what the disk took only in part; what comes then stands in its place.
    void theReaderForgetsHalfAFrame()
    {
        const QByteArray kept = frame(1, "kept");
        write(kept + frame(1, QByteArray(1000, 'x')).left(600));
        JournalReader reader(log());
        using Pieces = std::vector<JournalReader::Piece>;
        QCOMPARE(reader.read(100), (Pieces{{Stream::Out, "kept", 0, {}}}));
        while (!reader.atEnd())
            QVERIFY(reader.read(100).empty());
        write(kept + gap(1000) + frame(1, "later"));
        QByteArray later;
        do {
            for (const auto& piece : reader.read(100))
                later += piece.bytes + '@' + QByteArray::number(piece.offset);
        } while (!reader.atEnd());
        QCOMPARE(later, "later@1004");
    }

    void theReaderTakesBoundedPieces()
    {
        write(frame(1, QByteArray(1000, 'x')) + frame(1, QByteArray(1000, 'y')));
        JournalReader reader(log());
        QByteArray all;
        int reads = 0;
        do {
            for (const auto& piece : reader.read(10))
                all += piece.bytes;
            ++reads;
        } while (!reader.atEnd());
        QCOMPARE(all, QByteArray(1000, 'x') + QByteArray(1000, 'y'));
        QVERIFY(reads > 200);
    }

    void aGapMovesTheOffset()
    {
        write(frame(1, "abc") + gap(1000) + frame(1, "def"));
        JournalReader reader(log());
        const auto pieces = reader.read(1000);
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[1].offset, 1003);
        QCOMPARE(pieces[1].gapsBefore, (std::vector<Gap>{{Gap::Cause::Disk, 3, 1000, 0}}));
        QCOMPARE(reader.delivered(), 6);
    }

    void whatIsNoFrameEndsTheReading_data()
    {
        QTest::addColumn<QByteArray>("junk");
        QTest::newRow("stream") << frame(3, "x");
        QTest::newRow("length") << QByteArray("\0\0\0\0\0\0\0\0\1\xff\xff\xff\xff", 13);
        QTest::newRow("empty") << frame(1, {});
        QTest::newRow("gap") << frame(0, "abc");
    }
    void whatIsNoFrameEndsTheReading()
    {
        QFETCH(QByteArray, junk);
        write(frame(1, "good") + junk + frame(1, "never"));
        JournalReader reader(log());
        const auto pieces = reader.read(1000);
        QCOMPARE(pieces.size(), std::size_t{1});
        QCOMPARE(pieces.front().bytes, QByteArrayLiteral("good"));
        QVERIFY(reader.atEnd() && reader.read(1000).empty() && reader.atEnd());
    }

    void aLogThatLostItsEndIsCounted()
    {
        const auto job = m_runner.start(shell(u"echo one; sleep 0.1; echo two"_s), folder(), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->lostBytes, 0);
        QFile file(folder() + u"/out.log"_s);
        QVERIFY(file.resize(file.size() - 1));
        Follow again(m_runner.attach(folder(), this));
        QTRY_VERIFY(again.exit);
        QCOMPARE(again.bytes, QByteArrayLiteral("one\n"));
        QCOMPARE(again.exit->lostBytes, 4);
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
