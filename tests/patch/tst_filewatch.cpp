// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit::patch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cockpit::patch::FileChange)

namespace {

const QByteArray flown = "# Release\n\n- [ ] one\n";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A watched file in a folder of its own.
struct Watched {
    Watched()
    {
        write(path, flown);
        watch = std::make_unique<FileWatch>(path, flown);
        changes = std::make_unique<QSignalSpy>(watch.get(), &FileWatch::changed);
    }
    [[nodiscard]] FileChange last() const { return changes->last().first().value<FileChange>(); }
    /// Something is told of later than everything that has happened so far: the watch has seen it all.
    void drain()
    {
        const int before = static_cast<int>(changes->count());
        write(path, "something else\n");
        QTRY_COMPARE(changes->count(), before + 1);
        QCOMPARE(last().what, FileChange::What::Changed);
        QVERIFY(last().difference.contains(u"+something else"_s));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"release.md"_s);
    std::unique_ptr<FileWatch> watch;
    std::unique_ptr<QSignalSpy> changes;
};

} // namespace

/// What happens to the file is told, once; what only looks like a change is not.
class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written();
    void replaced();
    void removedAndBack();
    void touched();
    void otherFilesAreNotItsOwn();
    void changedBeforeItWasWatched();
    void laterChangesAreToldToo();
    void onlyTheEndingsDiffer();
};

void TestFileWatch::written()
{
    Watched watched;
    write(watched.path, "# Release\n\n- [ ] two\n");
    QTRY_COMPARE(watched.changes->count(), 1);
    const FileChange change = watched.last();
    QCOMPARE(change.what, FileChange::What::Changed);
    QVERIFY2(change.sentence.contains(u"keeps the text it started with"_s),
             qPrintable(change.sentence));
    QVERIFY(change.sentence.contains(change.at.toLocalTime().toString(u"hh:mm"_s)));
    QVERIFY(change.difference.contains(u"-- [ ] one\n+- [ ] two"_s));
    QVERIFY(change.at.isValid());
}

void TestFileWatch::replaced()
{
    Watched watched;
    for (const QByteArray& text : {QByteArray("first\n"), QByteArray("second\n")}) {
        const QString draft = watched.folder.filePath(u"draft"_s);
        const int before = static_cast<int>(watched.changes->count());
        write(draft, text);
        // As editors save: another file under the old name.
        QCOMPARE(std::rename(QFile::encodeName(draft).constData(),
                             QFile::encodeName(watched.path).constData()),
                 0);
        QTRY_COMPARE(watched.changes->count(), before + 1);
        QVERIFY(watched.last().difference.contains(u'+' + QString::fromUtf8(text)));
    }
}

void TestFileWatch::removedAndBack()
{
    Watched watched;
    QVERIFY(QFile::remove(watched.path));
    QTRY_COMPARE(watched.changes->count(), 1);
    QCOMPARE(watched.last().what, FileChange::What::Gone);
    QVERIFY(watched.last().difference.isEmpty());
    write(watched.path, flown);
    QTRY_COMPARE(watched.changes->count(), 2);
    QCOMPARE(watched.last().what, FileChange::What::AsBefore);
    watched.drain();
}

void TestFileWatch::touched()
{
    Watched watched;
    QFile file(watched.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(90),
                             QFileDevice::FileModificationTime));
    file.close();
    write(watched.path, flown);
    watched.drain();
    QCOMPARE(watched.changes->count(), 1);
}

void TestFileWatch::otherFilesAreNotItsOwn()
{
    Watched watched;
    write(watched.folder.filePath(u"other.md"_s), "x");
    QVERIFY(QFile::remove(watched.folder.filePath(u"other.md"_s)));
    watched.drain();
    QCOMPARE(watched.changes->count(), 1);
}

void TestFileWatch::changedBeforeItWasWatched()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"release.md"_s);
    write(path, "changed meanwhile\n");
    const FileWatch watch(path, flown);
    const QSignalSpy changes(&watch, &FileWatch::changed);
    QTRY_COMPARE(changes.count(), 1);
}

void TestFileWatch::laterChangesAreToldToo()
{
    Watched watched;
    watched.drain();
    write(watched.path, "and again\n");
    QTRY_COMPARE(watched.changes->count(), 2);
    QVERIFY(watched.last().difference.contains(u"+and again"_s));
    write(watched.path, flown);
    QTRY_COMPARE(watched.changes->count(), 3);
    QCOMPARE(watched.last().what, FileChange::What::AsBefore);
}

void TestFileWatch::onlyTheEndingsDiffer()
{
    const QString said = readableDifference("a\nb\n", "a\r\nb\r\n", u"x.md"_s);
    QVERIFY2(said.contains(u"line endings"_s), qPrintable(said));
    QVERIFY(readableDifference("a\n", "a\n", u"x.md"_s).isEmpty());
    const QByteArray wide("\xFF\xFE#\0 \0a\0\n\0", 10);
    QVERIFY(readableDifference(wide, "# b\n", u"x.md"_s).contains(u"-# a\n+# b\n"_s));
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
