// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using cockpit::test::cockpitProgram;
using cockpit::test::runCockpit;

namespace {

const QString samples = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

/// A runbook in a folder of its own, flown once.
struct Flown {
    explicit Flown(const QString& source)
        : path(folder.filePath(QFileInfo(source).fileName()))
    {
        QFile::copy(source, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        before = contentOf(path);
        rehearsed = runCockpit({QStringLiteral("rehearse"), path, QStringLiteral("--headless"),
                                QStringLiteral("--speed"), QStringLiteral("max"),
                                QStringLiteral("--data"), data.path()});
        const auto runs = runCockpit({QStringLiteral("runs"), QStringLiteral("--format"),
                                      QStringLiteral("json"), QStringLiteral("--data"), data.path()});
        id = QJsonDocument::fromJson(runs.out).array().first().toObject()[QStringLiteral("id")].toString();
    }
    [[nodiscard]] cockpit::test::Ran patch(const QStringList& more = {}) const
    {
        return runCockpit(
            QStringList{QStringLiteral("patch"), id, QStringLiteral("--data"), data.path()} + more);
    }
    [[nodiscard]] int apply(const QByteArray& diff, const QString& program,
                            const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, arguments);
        process.write(diff);
        process.closeWriteChannel();
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }

    QTemporaryDir folder;
    QTemporaryDir data;
    QString path;
    QByteArray before;
    cockpit::test::Ran rehearsed;
    QString id;
};

} // namespace

/// The patch of a run, from flying to applying.
class TestPatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFlightToPatch_data();
    void fromFlightToPatch();
    void theWindowLeavesTheFileAsItIs();
    void writesWhereItIsTold();
    void aFileThatChangedSince();
    void aFileThatIsGone();
    void aRunThatIsNone();
    void aChangeDuringTheRunIsTold();
};

void TestPatching::fromFlightToPatch_data()
{
    QTest::addColumn<QString>("source");
    for (const char* name : {"phases.md", "timeline.md"})
        QTest::newRow(name) << samples + QLatin1String(name);
    const QDir shared(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"));
    for (const QString& name : shared.entryList({QStringLiteral("*.txt")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << shared.filePath(name);
}

void TestPatching::fromFlightToPatch()
{
    QFETCH(QString, source);
    const Flown flown(source);
    QVERIFY(flown.rehearsed.exitCode == 0 || flown.rehearsed.exitCode == 1);
    QCOMPARE(contentOf(flown.path), flown.before); // opened, flown and closed: byte for byte
    const auto patched = flown.patch();
    QCOMPARE(patched.exitCode, 0);
    QVERIFY2(patched.out.startsWith("--- a/"), patched.err.constData());
    QVERIFY(patched.err.contains("simulated"));
    const auto checked = flown.patch({QStringLiteral("--check")});
    QCOMPARE(checked.exitCode, 0);
    QVERIFY(checked.out.contains("applies to"));
    QCOMPARE(contentOf(flown.path), flown.before);

    if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("patch(1) or git is not installed here");
    QCOMPARE(flown.apply(patched.out, QStringLiteral("git"),
                         {QStringLiteral("apply"), QStringLiteral("--check")}),
             0);
    QCOMPARE(flown.apply(patched.out, QStringLiteral("patch"),
                         {QStringLiteral("-p1"), QStringLiteral("--fuzz=0")}),
             0);
    QVERIFY(contentOf(flown.path) != flown.before);
    // Now it is in: the same diff cannot be applied again.
    QCOMPARE(flown.patch({QStringLiteral("--check")}).exitCode, 1);
}

void TestPatching::theWindowLeavesTheFileAsItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("release.md"));
    QVERIFY(QFile::copy(samples + QStringLiteral("phases.md"), path));
    const QByteArray before = contentOf(path);
    const QDateTime written = QFileInfo(path).lastModified();
    const auto flown = runCockpit({QStringLiteral("rehearse"), path, QStringLiteral("--offscreen"),
                                   QStringLiteral("--data"), folder.filePath(QStringLiteral("data")),
                                   QStringLiteral("--report"), folder.filePath(QStringLiteral("r"))});
    QCOMPARE(flown.exitCode, 0);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), written);
    QVERIFY2(!flown.err.contains("changed on disk"), flown.err.constData());
}

void TestPatching::writesWhereItIsTold()
{
    const Flown flown(samples + QStringLiteral("phases.md"));
    const QString output = flown.folder.filePath(QStringLiteral("learned.diff"));
    QCOMPARE(flown.patch({QStringLiteral("--output"), output}).exitCode, 0);
    QCOMPARE(contentOf(output), flown.patch().out);
    const auto onItself = flown.patch({QStringLiteral("--output"), flown.path});
    QCOMPARE(onItself.exitCode, 2);
    QVERIFY2(onItself.err.contains("never changed"), onItself.err.constData());
    QCOMPARE(contentOf(flown.path), flown.before);
    QCOMPARE(flown.patch({QStringLiteral("--output"), QStringLiteral("/proc/none/x.diff")}).exitCode,
             3);
}

void TestPatching::aFileThatChangedSince()
{
    const Flown flown(samples + QStringLiteral("phases.md"));
    const QByteArray diff = flown.patch().out;
    append(flown.path, "\nA line more.\n");
    const auto patched = flown.patch();
    QCOMPARE(patched.exitCode, 0);
    QCOMPARE(patched.out, diff); // for the text that was flown
    QVERIFY2(patched.err.contains("changed on disk since the run"), patched.err.constData());
    // A line more at the end is no obstacle; another first line of a changed place is.
    QCOMPARE(flown.patch({QStringLiteral("--check")}).exitCode, 0);
    QFile file(flown.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(flown.before).replace("```bash", "```sh"));
    file.close();
    const auto checked = flown.patch({QStringLiteral("--check")});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.err.contains("line "), checked.err.constData());
}

void TestPatching::aFileThatIsGone()
{
    const Flown flown(samples + QStringLiteral("phases.md"));
    QVERIFY(QFile::remove(flown.path));
    const auto patched = flown.patch();
    QCOMPARE(patched.exitCode, 0);
    QVERIFY2(patched.err.contains("cannot be read on disk"), patched.err.constData());
    QVERIFY(patched.out.startsWith("--- a/phases.md\n"));
    QCOMPARE(flown.patch({QStringLiteral("--check")}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(flown.path));
}

void TestPatching::aRunThatIsNone()
{
    const QTemporaryDir data;
    QCOMPARE(runCockpit({QStringLiteral("patch"), QStringLiteral("no-such-run"),
                         QStringLiteral("--data"), data.path()})
                 .exitCode,
             3);
    QCOMPARE(runCockpit({QStringLiteral("patch")}).exitCode, 2);
}

void TestPatching::aChangeDuringTheRunIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("release.md"));
    QVERIFY(QFile::copy(samples + QStringLiteral("timeline.md"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QProcess process;
    // Slow enough to be changed on the way: about four hours in a few minutes; it is ended when it told.
    process.start(cockpitProgram(),
                  {QStringLiteral("rehearse"), path, QStringLiteral("--headless"),
                   QStringLiteral("--speed"), QStringLiteral("60"), QStringLiteral("--data"),
                   folder.filePath(QStringLiteral("data"))});
    QByteArray out;
    QByteArray err;
    connect(&process, &QProcess::readyReadStandardOutput, this,
            [&] { out += process.readAllStandardOutput(); });
    connect(&process, &QProcess::readyReadStandardError, this,
            [&] { err += process.readAllStandardError(); });
    QTRY_VERIFY_WITH_TIMEOUT(out.contains("opened by"), 60'000);
    append(path, "\nA line more.\n");
    QTRY_VERIFY_WITH_TIMEOUT(err.contains("keeps the text it started with"), 60'000);
    QCOMPARE(err.count('\n'), 1);
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestPatching)
#include "tst_patching.moc"
