// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chain.h"
#include "models/store/connection.h"
#include "tests/store/storefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace cockpit;
using namespace Qt::StringLiterals;
using sample::append;
using sample::createRun;
using sample::documents;
using sample::eventAt;
using sample::remarks;
using sample::StoreFile;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterReopening();
    void chainIsAsDocumented();
    void acknowledgesInOrderInThisThread();
    void writesWhatIsQueuedAtTheEnd();
    void refusesWhatDoesNotFollow_data();
    void refusesWhatDoesNotFollow();
    void refusedAppendLeavesTheOthers();
    void unknownRun();
    void listsRuns();
    void documentsAreKeptOnce();
    void logIsAppendOnly_data();
    void logIsAppendOnly();
    void claimIsExclusive();
    void claimOfADeadProcessIsFree();
    void cannotOpen_data();
    void cannotOpen();
    void headIsAWitness();
    void fullDiskIsSaid();
    void diskThatRefusesIsSaid();
    void twoStoresOneFile();
    void keepsUpWithBareSqlite();
};

void TestStore::comesBackAfterReopening()
{
    const StoreFile file;
    const store::Documents kept{QByteArray("\xff\x00 bytes \r\n", 10), {}};
    {
        auto opened = file.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        QCOMPARE(createRun(**opened, u"run-1"_s, kept), QString());
        QCOMPARE(append(**opened, u"run-1"_s, remarks(1, 3)), QString());
        QCOMPARE(append(**opened, u"run-1"_s, remarks(4, 1)), QString());
    }
    auto reopened = file.open();
    QVERIFY(reopened);
    const auto record = (*reopened)->load(u"run-1"_s);
    QVERIFY2(record, record ? "" : qPrintable(record.error().sentence));
    QCOMPARE(record->documents.runbook, kept.runbook);
    QCOMPARE(record->documents.environment, QByteArray());
    const auto written = remarks(1, 4);
    QCOMPARE(record->events.size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i)
        QVERIFY(record->events[i].event == written[i]);
    const auto verified = (*reopened)->verify(u"run-1"_s);
    QVERIFY(verified);
    QVERIFY2(verified->intact, qPrintable(verified->sentence));
    QCOMPARE(verified->records, qint64(4));
    QCOMPARE(verified->head, record->events.back().hash);
    QCOMPARE(append(**reopened, u"run-1"_s, remarks(5, 2)), QString());
    QVERIFY((*reopened)->verify(u"run-1"_s)->intact);
}

void TestStore::chainIsAsDocumented()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    createRun(**opened, u"run-1"_s, documents());
    append(**opened, u"run-1"_s, remarks(1, 2));

    // Recomputed with nothing but SHA-256, as any other program could.
    const auto sha256 = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    const QByteArray zero(1, '\0');
    QByteArray hash = sha256("run-1" + zero + sha256(documents().runbook).toHex() + zero
                             + sha256(documents().environment).toHex());
    const auto record = (*opened)->load(u"run-1"_s);
    QVERIFY(record);
    for (const store::StoredEvent& stored : record->events) {
        hash = sha256(zero + hash + run::canonicalBytes(stored.event));
        QCOMPARE(stored.hash, hash.toHex());
    }
}

void TestStore::acknowledgesInOrderInThisThread()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    QList<int> order;
    QStringList faults;
    const auto note = [&](int number) {
        return [&, number](const Result<void>& result) {
            order.append(number);
            if (!result)
                faults.append(result.error().sentence);
            if (QThread::currentThread() != thread())
                faults.append(u"another thread"_s);
        };
    };
    (*opened)->createRun(u"run-1"_s, documents(), note(0));
    for (int i = 1; i <= 200; ++i)
        (*opened)->append(u"run-1"_s, remarks(i, 1), note(i));
    QVERIFY(order.isEmpty()); // never from within the call
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), qsizetype(201), 30'000);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(faults, QStringList());
    QCOMPARE((*opened)->head(u"run-1"_s)->seq, qint64(200));
}

void TestStore::writesWhatIsQueuedAtTheEnd()
{
    const StoreFile file;
    bool called = false;
    {
        auto opened = file.open();
        QVERIFY(opened);
        (*opened)->createRun(u"run-1"_s, documents(), {});
        for (int i = 1; i <= 50; ++i)
            (*opened)->append(u"run-1"_s, remarks(i, 1), [&](const Result<void>&) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
    auto reopened = file.open();
    QVERIFY(reopened);
    QCOMPARE((*reopened)->head(u"run-1"_s)->seq, qint64(50));
}

void TestStore::refusesWhatDoesNotFollow_data()
{
    QTest::addColumn<QList<qint64>>("sequence");
    QTest::newRow("a gap") << QList<qint64>{5};
    QTest::newRow("again") << QList<qint64>{3};
    QTest::newRow("a gap within") << QList<qint64>{4, 6};
    QTest::newRow("backwards") << QList<qint64>{5, 4};
    QTest::newRow("zero") << QList<qint64>{0};
}

void TestStore::refusesWhatDoesNotFollow()
{
    QFETCH(QList<qint64>, sequence);
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    createRun(**opened, u"run-1"_s, documents());
    append(**opened, u"run-1"_s, remarks(1, 3));
    std::vector<run::Event> events;
    for (const qint64 seq : sequence)
        events.push_back(eventAt(seq, run::Remarked{u"x"_s}));
    const QString refusal = append(**opened, u"run-1"_s, events);
    QVERIFY2(refusal.contains(u"gone on elsewhere"), qPrintable(refusal));
    QCOMPARE((*opened)->head(u"run-1"_s)->seq, qint64(3));
    QCOMPARE(append(**opened, u"run-1"_s, remarks(4, 1)), QString());
}

void TestStore::refusedAppendLeavesTheOthers()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    sample::Acknowledgement created, first, wrong, second;
    (*opened)->createRun(u"run-1"_s, documents(), created.callback());
    (*opened)->append(u"run-1"_s, remarks(1, 1), first.callback());
    (*opened)->append(u"run-1"_s, remarks(7, 1), wrong.callback());
    (*opened)->append(u"run-1"_s, remarks(2, 1), second.callback());
    QTRY_VERIFY_WITH_TIMEOUT(second.came(), 30'000);
    QCOMPARE(created.sentence(), QString());
    QCOMPARE(first.sentence(), QString());
    QVERIFY(!wrong.sentence().isEmpty());
    QCOMPARE(second.sentence(), QString());
    QCOMPARE((*opened)->head(u"run-1"_s)->seq, qint64(2));
    QVERIFY(!createRun(**opened, u"run-1"_s, documents()).isEmpty()); // it is there already
}

void TestStore::unknownRun()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    QVERIFY(append(**opened, u"run-9"_s, remarks(1, 1)).contains(u"run-9"));
    QVERIFY((*opened)->load(u"run-9"_s).error().sentence.contains(u"run-9"));
    QVERIFY((*opened)->verify(u"run-9"_s).error().sentence.contains(u"run-9"));
    QVERIFY((*opened)->head(u"run-9"_s).error().sentence.contains(u"run-9"));
    QVERIFY((*opened)->runs()->empty());
}

void TestStore::listsRuns()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    run::RunOpened facts;
    facts.title = u"Release 2"_s;
    facts.kind = u"staging"_s;
    facts.environment = u"staging-eu"_s;
    facts.runbookName = u"release.md"_s;
    const QStringList names{u"z-first"_s, u"a-second"_s, u"third"_s, u"fourth"_s, u"fifth"_s};
    for (const QString& name : names)
        QCOMPARE(createRun(**opened, name, documents()), QString());
    append(**opened, names[0],
           {eventAt(1, facts), eventAt(2, run::RunStarted{}),
            eventAt(3, run::RunClosed{run::RunOutcome::Aborted, u"rain"_s})});
    append(**opened, names[1],
           {eventAt(1, facts), eventAt(2, run::RunStarted{}), eventAt(3, run::Remarked{u"x"_s})});
    append(**opened, names[2],
           {eventAt(1, facts), eventAt(2, run::RunStarted{}), eventAt(3, run::RollbackStarted{})});
    append(**opened, names[3], {eventAt(1, facts)});

    const auto runs = (*opened)->runs();
    QVERIFY(runs);
    QStringList ids, states;
    for (const store::RunSummary& run : *runs) {
        ids.append(run.id);
        states.append(run.state);
    }
    QCOMPARE(ids, names); // oldest first
    QCOMPARE(
        states,
        (QStringList{u"aborted"_s, u"flying"_s, u"rolling-back"_s, u"prepared"_s, u"prepared"_s}));
    const store::RunSummary& first = runs->front();
    QCOMPARE(first.title, facts.title);
    QCOMPARE(first.kind, facts.kind);
    QCOMPARE(first.environment, facts.environment);
    QCOMPARE(first.runbook, facts.runbookName);
    QCOMPARE(first.opened, milliseconds(1'800'000'000'001));
    QCOMPARE(first.started, milliseconds(1'800'000'000'002));
    QCOMPARE(first.events, qint64(3));
    QCOMPARE((*runs)[3].started, milliseconds(0));
}

void TestStore::documentsAreKeptOnce()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    createRun(**opened, u"run-1"_s, documents());
    createRun(**opened, u"run-2"_s, documents());
    createRun(**opened, u"run-3"_s, {documents().runbook, {}});
    QCOMPARE((*opened)->load(u"run-2"_s)->documents.environment, documents().environment);
    QCOMPARE((*opened)->load(u"run-3"_s)->documents.environment, QByteArray());
    // A fourth document would break this: the table holds the runbook, the environment and the empty one.
    QCOMPARE(file.sql({u"CREATE TEMP TABLE t (n CHECK (n = 3))"_s,
                       u"INSERT INTO t SELECT count(*) FROM document"_s}),
             QString());
}

void TestStore::logIsAppendOnly_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE event SET actor = 'me' WHERE seq = 2"_s;
    QTest::newRow("delete") << u"DELETE FROM event WHERE seq = 3"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO event SELECT run, seq, wall, elapsed, 'me', kind, bytes, hash FROM event WHERE seq = 2"_s;
    QTest::newRow("gap")
        << u"INSERT INTO event SELECT run, 9, wall, elapsed, actor, kind, bytes, hash FROM event WHERE seq = 2"_s;
    QTest::newRow("document") << u"UPDATE document SET bytes = x'00'"_s;
    QTest::newRow("no document") << u"DELETE FROM document"_s;
    QTest::newRow("run") << u"UPDATE run SET id = 'run-2'"_s;
    QTest::newRow("no run") << u"DELETE FROM run"_s;
}

void TestStore::logIsAppendOnly()
{
    QFETCH(QString, statement);
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    createRun(**opened, u"run-1"_s, documents());
    append(**opened, u"run-1"_s, remarks(1, 3));
    const QString refusal = file.sql({statement});
    QVERIFY2(refusal.contains(QRegularExpression(u"append"_s)), qPrintable(refusal));
    QVERIFY((*opened)->verify(u"run-1"_s)->intact);
}

void TestStore::claimIsExclusive()
{
    const StoreFile file;
    auto first = file.open();
    auto second = file.open();
    QVERIFY(first && second);
    QVERIFY((*first)->claim(u"run/1 ü"_s));
    QVERIFY((*first)->claim(u"run/1 ü"_s)); // it is ours
    const auto refused = (*second)->claim(u"run/1 ü"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(refused.error().sentence));
    QVERIFY((*second)->claim(u"run-2"_s));
    first->reset();
    QVERIFY((*second)->claim(u"run/1 ü"_s));
}

void TestStore::claimOfADeadProcessIsFree()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    QVERIFY((*opened)->claim(u"run-1"_s));
    const QStringList locks = QDir(file.folder()).entryList({u"*.lock"_s});
    QCOMPARE(locks.size(), qsizetype(1));
    const QString path = QDir(file.folder()).filePath(locks.first());
    QFile lock(path);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QByteArrayList lines = lock.readAll().split('\n');
    lock.close();
    opened->reset();

    // As a killed cockpit leaves it: the same lock with the number of a process that is no more.
    lines[0] = "4194305"; // one more than Linux gives out
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(lines.join('\n'));
    left.close();
    auto next = file.open();
    QVERIFY(next);
    const auto claimed = (*next)->claim(u"run-1"_s);
    QVERIFY2(claimed, claimed ? "" : qPrintable(claimed.error().sentence));
}

void TestStore::cannotOpen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QByteArray junk = QByteArray("This is a letter, not a database. ").repeated(100);
    QTest::newRow("below a file") << u"letter.txt/runs.sqlite"_s << junk << u"cannot be written"_s;
    QTest::newRow("a folder") << u"."_s << QByteArray() << u"cannot be written"_s;
    QTest::newRow("nobody may write")
        << u"/proc/self/runs.sqlite"_s << QByteArray() << u"cannot be written"_s;
    QTest::newRow("not a database") << u"letter.txt"_s << junk << u"not a store"_s;
    QTest::newRow("cut off") << u"cut"_s << QByteArray() << u"is damaged"_s;
    QTest::newRow("overwritten in the middle") << u"overwritten"_s << QByteArray() << u"is damaged"_s;
    QTest::newRow("newer") << u"newer"_s << QByteArray() << u"newer version"_s;
    QTest::newRow("of another program") << u"other"_s << QByteArray() << u"another program"_s;
    QTest::newRow("read-only folder") << u"readonly"_s << QByteArray() << u"cannot be written"_s;
}

void TestStore::cannotOpen()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const StoreFile file;
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QFile letter(QDir(file.folder()).filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(content);
    letter.close();
    QString target = QDir(file.folder()).absoluteFilePath(path);

    if (row == u"read-only folder") {
        if (::geteuid() == 0)
            QSKIP("The superuser may write everywhere; /proc stands in for a folder nobody may "
                  "write.");
        QVERIFY(QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::ExeOwner));
        target = file.path();
    }
    if (row == u"cut off" || row == u"overwritten in the middle" || row == u"newer") {
        auto opened = file.open();
        QVERIFY(opened);
        createRun(**opened, u"run-1"_s, documents());
        append(**opened, u"run-1"_s, remarks(1, 500));
        opened->reset(); // the last connection writes everything into the one file
        target = file.path();
        QFile whole(target);
        if (row == u"cut off") {
            QVERIFY(whole.resize(whole.size() / 2));
        } else if (row == u"newer") {
            QCOMPARE(file.sql({u"UPDATE schema SET version = 99"_s}), QString());
        } else {
            QVERIFY(whole.open(QIODevice::ReadWrite));
            QVERIFY(whole.seek(3 * 4096));
            whole.write(QByteArray(4 * 4096, '\x55'));
        }
    } else if (row == u"of another program") {
        QCOMPARE(file.sql({u"CREATE TABLE recipes (name TEXT)"_s}), QString());
        target = file.path();
    }
    const auto opened = store::EventStore::open(target);
    QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains(expected),
             qPrintable(opened.error().sentence + u" / "_s + opened.error().detail));
}

void TestStore::headIsAWitness()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    createRun(**opened, u"run-1"_s, documents());
    const auto start = (*opened)->head(u"run-1"_s);
    QVERIFY(start);
    QCOMPARE(start->seq, qint64(0));
    QCOMPARE(start->hash,
             store::chainStart(u"run-1"_s, store::documentHash(documents().runbook),
                               store::documentHash(documents().environment)));
    append(**opened, u"run-1"_s, remarks(1, 5));
    const auto witness = (*opened)->head(u"run-1"_s);
    QCOMPARE(witness->seq, qint64(5));
    // A log whose end was cut off is whole in itself; the head from before shows it.
    QCOMPARE(file.tamper({u"DELETE FROM event WHERE seq > 3"_s}), QString());
    QVERIFY((*opened)->verify(u"run-1"_s)->intact);
    QVERIFY((*opened)->verify(u"run-1"_s)->head != witness->hash);
    QCOMPARE((*opened)->head(u"run-1"_s)->seq, qint64(3));
}

void TestStore::fullDiskIsSaid()
{
    QVERIFY(store::sentenceFor(13, u"runs.sqlite"_s).contains(u"disk is full"));
    QVERIFY(store::sentenceFor(10 | (3 << 8), u"runs.sqlite"_s).contains(u"disk refuses"));
    QVERIFY(store::sentenceFor(5, u"runs.sqlite"_s).contains(u"locked"));
}

void TestStore::diskThatRefusesIsSaid()
{
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    QCOMPARE(createRun(**opened, u"run-1"_s, documents()), QString());
    QCOMPARE(append(**opened, u"run-1"_s, remarks(1, 5)), QString());

    // No file of this process may grow beyond a limit, for a while.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 128 * 1024;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    qint64 acknowledged = 5;
    QString refusal;
    for (int i = 0; i < 200 && refusal.isEmpty(); ++i) {
        refusal = append(**opened, u"run-1"_s,
                         {eventAt(acknowledged + 1, run::Remarked{QString(4'000, u'x')})});
        acknowledged += refusal.isEmpty() ? 1 : 0;
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(refusal.contains(u"disk"), qPrintable(refusal));

    // Nothing that was acknowledged is gone, and with room the log goes on.
    QCOMPARE((*opened)->head(u"run-1"_s)->seq, acknowledged);
    QCOMPARE(append(**opened, u"run-1"_s, remarks(acknowledged + 1, 1)), QString());
    QVERIFY((*opened)->verify(u"run-1"_s)->intact);
}

void TestStore::twoStoresOneFile()
{
    const StoreFile file;
    auto first = file.open();
    auto second = file.open();
    QVERIFY(first && second);
    createRun(**first, u"run-1"_s, documents());
    createRun(**second, u"run-2"_s, documents());
    QCOMPARE(append(**second, u"run-1"_s, remarks(1, 2)), QString());
    QVERIFY(!append(**first, u"run-1"_s, remarks(1, 1)).isEmpty()); // it has gone on elsewhere
    QCOMPARE(append(**first, u"run-1"_s, remarks(3, 1)), QString());
    QVERIFY((*second)->verify(u"run-1"_s)->intact);
    QCOMPARE((*second)->runs()->size(), std::size_t(2));
}

/// Commits one by one on both sides; printed for the record, and far from failing on a slow disk.
void TestStore::keepsUpWithBareSqlite()
{
    constexpr int count = 500;
    const StoreFile file;
    auto opened = file.open();
    QVERIFY(opened);
    createRun(**opened, u"run-1"_s, documents());
    QElapsedTimer timer;
    double ours = 0;
    // Each append follows the acknowledgement of the one before, as in a run.
    std::function<void(qint64)> appendFrom = [&](qint64 seq) {
        (*opened)->append(u"run-1"_s, remarks(seq, 1), [&, seq](const Result<void>& result) {
            if (result && seq < count)
                appendFrom(seq + 1);
            else
                ours = static_cast<double>(timer.nsecsElapsed()) / count / 1000;
        });
    };
    timer.start();
    appendFrom(1);
    QTRY_VERIFY_WITH_TIMEOUT(ours > 0, 60'000);
    QCOMPARE((*opened)->head(u"run-1"_s)->seq, qint64(count));

    const StoreFile bare;
    auto connection = store::Connection::open(bare.path());
    QVERIFY(connection);
    QVERIFY((*connection)->run(u"CREATE TABLE event (seq INTEGER PRIMARY KEY, bytes BLOB)"_s));
    auto insert = (*connection)->prepare(u"INSERT INTO event VALUES (?, ?)"_s);
    QVERIFY(insert);
    timer.restart();
    for (int i = 1; i <= count; ++i)
        QVERIFY((*connection)->execute(*insert, {i, QByteArray(180, 'x')}));
    const double raw = static_cast<double>(timer.nsecsElapsed()) / count / 1000;
    qInfo("append to acknowledgement %.0f us, bare commit %.0f us, %d each", ours, raw, count);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
