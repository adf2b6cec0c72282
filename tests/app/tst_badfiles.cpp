// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using cockpit::test::runCockpit;

/// Each bad input gets one clear sentence and an exit code.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data();
    void documents();
    void damagedStore();
    void dataFolderThatCannotBe();
};

void TestBadInput::documents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readable"); // whether `read` has something to print
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2\3\0\0\0\0\0\0\0",
                                          16)
                                   .repeated(64)
                            << false;
    QTest::newRow("50 MB") << QByteArray("- [ ] one more thing to do\n").repeated(2'000'000) << false;
    QTest::newRow("nothing recognisable") << QByteArray("Just a note about lunch.\n") << true;
    QTest::newRow("not UTF-8") << QByteArray(
        "# D\xe9ploiement\n\n**Step 1**: go\n\n```bash\nmake\n```\n")
                               << true;
}

void TestBadInput::documents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readable);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("runbook.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    const auto read = runCockpit({QStringLiteral("read"), file.fileName(),
                                  QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(read.exitCode, readable ? 0 : 3);
    if (!readable) {
        QCOMPARE(read.err.count('\n'), 1);
        QVERIFY2(read.err.startsWith("release-cockpit: "), read.err.constData());
        const auto flown =
            runCockpit({QStringLiteral("rehearse"), file.fileName(), QStringLiteral("--headless"),
                        QStringLiteral("--data"), folder.path()});
        QCOMPARE(flown.exitCode, 3);
        QCOMPARE(flown.err.count('\n'), 1);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
}

void TestBadInput::damagedStore()
{
    const QTemporaryDir folder;
    QFile store(folder.filePath(QStringLiteral("runs.sqlite")));
    QVERIFY(store.open(QIODevice::WriteOnly));
    store.write(QByteArray("this was a database once ").repeated(400));
    store.close();
    const QString sample = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/phases.md");
    const auto flown = runCockpit({QStringLiteral("rehearse"), sample, QStringLiteral("--headless"),
                                   QStringLiteral("--data"), folder.path()});
    QCOMPARE(flown.exitCode, 3);
    QVERIFY2(flown.err.contains("runs.sqlite"), flown.err.constData());
    // What is there is left as it was: somebody may mend it.
    QVERIFY(store.open(QIODevice::ReadOnly));
    QCOMPARE(store.readAll(), QByteArray("this was a database once ").repeated(400));
}

void TestBadInput::dataFolderThatCannotBe()
{
    // /proc takes no folder, not even from root.
    const QString sample = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/phases.md");
    const auto flown = runCockpit({QStringLiteral("rehearse"), sample, QStringLiteral("--headless"),
                                   QStringLiteral("--data"), QStringLiteral("/proc/cockpit")});
    QCOMPARE(flown.exitCode, 3);
    QCOMPARE(flown.err.count('\n'), 1);
    QVERIFY2(flown.err.contains("/proc/cockpit"), flown.err.constData());
    const auto missing = runCockpit({QStringLiteral("read"), QStringLiteral("/nowhere/runbook.md")});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY(missing.err.contains("/nowhere/runbook.md"));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badfiles.moc"
