// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefile.h"

#include <QRandomGenerator>

using namespace cockpit;
using namespace Qt::StringLiterals;
using sample::append;
using sample::createRun;
using sample::documents;
using sample::remarks;
using sample::StoreFile;

namespace {

constexpr int records = 40;

void fill(const StoreFile& file)
{
    auto opened = file.open();
    QVERIFY(opened);
    QCOMPARE(createRun(**opened, u"run-1"_s, documents()), QString());
    QCOMPARE(createRun(**opened, u"run-2"_s, documents()), QString());
    QCOMPARE(append(**opened, u"run-1"_s, remarks(1, records)), QString());
    QCOMPARE(append(**opened, u"run-2"_s, remarks(1, 3)), QString());
}

store::Verification verificationOf(const StoreFile& file)
{
    auto opened = file.open();
    if (!opened)
        return {};
    // Another run in the same file is as whole as it was.
    const auto other = (*opened)->verify(u"run-2"_s);
    const auto found = (*opened)->verify(u"run-1"_s);
    return found && other && other->intact ? *found : store::Verification{};
}

} // namespace

class TestTamper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstBrokenRecordIsNamed_data();
    void firstBrokenRecordIsNamed();
    void changedDocumentIsNamed();
    void everyRecordEveryWay();
    void loadNamesTheRecord();
};

void TestTamper::firstBrokenRecordIsNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("record");
    QTest::addColumn<QString>("words");
    const QString changed = u"was changed"_s;
    const QString missing = u"is missing"_s;
    const QString columns = u"columns"_s;
    const auto row = [](const char* name, const QStringList& statements, qint64 record,
                        const QString& words) {
        QTest::newRow(name) << statements << record << words;
    };
    row("bytes flipped",
        {u"UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), 'remark 7', 'remark 8') AS BLOB) WHERE run = 'run-1' AND seq = 7"_s},
        7, changed);
    row("bytes cut",
        {u"UPDATE event SET bytes = substr(bytes, 1, 20) WHERE run = 'run-1' AND seq = 9"_s}, 9,
        changed);
    row("bytes longer",
        {u"UPDATE event SET bytes = bytes || x'20' WHERE run = 'run-1' AND seq = 9"_s}, 9, changed);
    row("no bytes", {u"UPDATE event SET bytes = x'' WHERE run = 'run-1' AND seq = 9"_s}, 9, changed);
    row("hash changed",
        {u"UPDATE event SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE run = 'run-1' AND seq = 11"_s},
        11, changed);
    row("hash in capitals",
        {u"UPDATE event SET hash = upper(hash) WHERE run = 'run-1' AND seq = 11"_s}, 11, changed);
    row("first deleted", {u"DELETE FROM event WHERE run = 'run-1' AND seq = 1"_s}, 1, missing);
    row("one deleted", {u"DELETE FROM event WHERE run = 'run-1' AND seq = 13"_s}, 13, missing);
    row("middle cut out", {u"DELETE FROM event WHERE run = 'run-1' AND seq BETWEEN 15 AND 20"_s},
        15, missing);
    row("one deleted and closed up",
        {u"DELETE FROM event WHERE run = 'run-1' AND seq = 13"_s,
         u"UPDATE event SET seq = -seq WHERE run = 'run-1' AND seq > 13"_s,
         u"UPDATE event SET seq = -seq - 1 WHERE run = 'run-1' AND seq < 0"_s},
        13, changed);
    row("one put in",
        {u"INSERT INTO event SELECT run, 0, wall, elapsed, actor, kind, bytes, hash FROM event WHERE run = 'run-1' AND seq = 5"_s},
        1, u"never written"_s);
    row("one put in at the end",
        {u"INSERT INTO event SELECT run, 41, wall, elapsed, actor, kind, bytes, hash FROM event WHERE run = 'run-1' AND seq = 40"_s},
        41, changed);
    row("one put in between",
        {u"UPDATE event SET seq = -seq WHERE run = 'run-1' AND seq > 20"_s,
         u"UPDATE event SET seq = 1 - seq WHERE run = 'run-1' AND seq < 0"_s,
         u"INSERT INTO event SELECT run, 21, wall, elapsed, actor, kind, bytes, hash FROM event WHERE run = 'run-1' AND seq = 20"_s},
        21, changed);
    row("two changed places",
        {u"UPDATE event SET seq = -1 WHERE run = 'run-1' AND seq = 22"_s,
         u"UPDATE event SET seq = 22 WHERE run = 'run-1' AND seq = 23"_s,
         u"UPDATE event SET seq = 23 WHERE run = 'run-1' AND seq = -1"_s},
        22, changed);
    row("of another run",
        {u"UPDATE event SET bytes = (SELECT bytes FROM event WHERE run = 'run-2' AND seq = 2), hash = (SELECT hash FROM event WHERE run = 'run-2' AND seq = 2) WHERE run = 'run-1' AND seq = 2"_s},
        2, changed);
    row("author in the column",
        {u"UPDATE event SET actor = 'lead' WHERE run = 'run-1' AND seq = 25"_s}, 25, columns);
    row("kind in the column",
        {u"UPDATE event SET kind = 'run-closed' WHERE run = 'run-1' AND seq = 26"_s}, 26, columns);
    row("time in the column",
        {u"UPDATE event SET wall = wall + 1 WHERE run = 'run-1' AND seq = 27"_s}, 27, columns);
    row("duration in the column",
        {u"UPDATE event SET elapsed = 0 WHERE run = 'run-1' AND seq = 28"_s}, 28, columns);
    row("other documents",
        {u"PRAGMA foreign_keys=OFF"_s, u"UPDATE run SET runbook = environment WHERE id = 'run-1'"_s},
        1, changed);
    row("two faults, the first counts",
        {u"UPDATE event SET actor = 'x' WHERE run = 'run-1' AND seq IN (30, 35)"_s}, 30, columns);
}

void TestTamper::firstBrokenRecordIsNamed()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, record);
    QFETCH(QString, words);
    const StoreFile file;
    fill(file);
    QVERIFY(verificationOf(file).intact);
    QCOMPARE(file.tamper(statements), QString());
    const store::Verification found = verificationOf(file);
    QVERIFY(!found.intact);
    QCOMPARE(found.firstBroken, record);
    QCOMPARE(found.records, record - 1);
    QVERIFY2(found.sentence.contains(words), qPrintable(found.sentence));
    QVERIFY2(found.sentence.contains(QString::number(record)), qPrintable(found.sentence));
}

void TestTamper::changedDocumentIsNamed()
{
    const StoreFile file;
    {
        auto opened = file.open();
        QVERIFY(opened);
        createRun(**opened, u"run-1"_s, documents());
        append(**opened, u"run-1"_s, remarks(1, 3));
    }
    QCOMPARE(
        file.tamper(
            {u"UPDATE document SET bytes = x'41' WHERE CAST(bytes AS TEXT) LIKE '# A runbook%'"_s}),
        QString());
    auto opened = file.open();
    QVERIFY(opened);
    const auto found = (*opened)->verify(u"run-1"_s);
    QVERIFY(found);
    QVERIFY(!found->intact);
    QCOMPARE(found->firstBroken, qint64(0));
    QVERIFY2(found->sentence.contains(u"runbook"), qPrintable(found->sentence));

    QCOMPARE(file.tamper({u"PRAGMA foreign_keys=OFF"_s, u"DELETE FROM document"_s}), QString());
    QVERIFY((*opened)->verify(u"run-1"_s)->sentence.contains(u"missing"));
    QVERIFY(!(*opened)->load(u"run-1"_s));
}

/// One bit anywhere in the bytes of any record.
void TestTamper::everyRecordEveryWay()
{
    constexpr quint32 seed = 20260101;
    QRandomGenerator random(seed);
    const StoreFile file;
    fill(file);
    auto opened = file.open();
    QVERIFY(opened);
    const auto record = (*opened)->load(u"run-1"_s);
    QVERIFY(record);
    int found = 0;
    for (const store::StoredEvent& stored : record->events) {
        const QByteArray bytes = run::canonicalBytes(stored.event);
        QByteArray flipped = bytes;
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << random.bounded(8)));
        const auto update = u"UPDATE event SET bytes = x'%1' WHERE run = 'run-1' AND seq = %2"_s;
        const QString seq = QString::number(stored.event.seq);
        QCOMPARE(file.tamper({update.arg(QString::fromLatin1(flipped.toHex()), seq)}), QString());
        const auto verified = (*opened)->verify(u"run-1"_s);
        found += verified && !verified->intact && verified->firstBroken == stored.event.seq ? 1 : 0;
        QCOMPARE(file.tamper({update.arg(QString::fromLatin1(bytes.toHex()), seq)}), QString());
    }
    QCOMPARE(found, records);
    QVERIFY((*opened)->verify(u"run-1"_s)->intact);
    qInfo("%d records, one bit each, seed %u: %d found", records, seed, found);
}

void TestTamper::loadNamesTheRecord()
{
    const StoreFile file;
    fill(file);
    QCOMPARE(file.tamper({u"UPDATE event SET bytes = x'7b' WHERE run = 'run-1' AND seq = 4"_s}),
             QString());
    auto opened = file.open();
    QVERIFY(opened);
    const auto record = (*opened)->load(u"run-1"_s);
    QVERIFY(!record);
    QVERIFY2(record.error().sentence.contains(u"Record 4"), qPrintable(record.error().sentence));
}

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
