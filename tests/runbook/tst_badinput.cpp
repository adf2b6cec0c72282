// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

/// What no runbook is must end in a sentence or in a quick, empty answer.
class tst_BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void files();
    void strange_data();
    void strange();
    void cutAnywhere();
};

void tst_BadInput::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0\0\1",
                                          8);
    QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'a');
}

void tst_BadInput::refused()
{
    QFETCH(QByteArray, bytes);
    const auto runbook = read(bytes);
    QVERIFY(!runbook);
    QVERIFY(runbook.error().sentence.size() > 20);
    QVERIFY(runbook.error().sentence.endsWith(u'.'));
}

void tst_BadInput::files()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QVERIFY(readFile(folder.filePath(u"none.md"_s)).error().sentence.contains(u"none.md"_s));
    QVERIFY(readFile(folder.path()).error().sentence.contains(u"folder"_s));
    QFile file(folder.filePath(u"one.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# One\n");
    file.close();
    const auto runbook = readFile(file.fileName());
    QVERIFY(runbook);
    QCOMPARE(runbook->title, u"One"_s);
}

void tst_BadInput::strange_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const int many = 100'000;
    QTest::newRow("nested quotes") << QByteArray(many, '>') + " x\n";
    QTest::newRow("nested quotes, many lines") << (QByteArray(2000, '>') + " x\n").repeated(200);
    QTest::newRow("nested lists") << QByteArray("- ").repeated(many) + "x\n";
    QTest::newRow("nested brackets") << QByteArray(many, '[') + QByteArray(many, ']') + "\n";
    QTest::newRow("bracket lines") << QByteArray("[[[[[[[[[[\n").repeated(many / 10);
    QTest::newRow("links") << QByteArray("[a](").repeated(many) + "\n";
    QTest::newRow("emphasis") << QByteArray("*a _b ").repeated(many) + "\n";
    QTest::newRow("emphasis lines") << QByteArray("**a *b _c __d\n").repeated(many / 10);
    QTest::newRow("backticks") << [] {
        QByteArray bytes;
        for (int i = 1; i < 2000; ++i)
            bytes += QByteArray(i % 90, '`') + "a\n";
        return bytes;
    }();
    QTest::newRow("table row") << QByteArray("| a | b |\n|---|---|\n|")
            + QByteArray(1024 * 1024, 'x') + "|\n";
    QTest::newRow("table columns") << QByteArray("|a").repeated(many) + "|\n"
            + QByteArray("|-").repeated(many) + "|\n" + QByteArray("|\n").repeated(1000);
    QTest::newRow("headings") << QByteArray("# x\n\n## y\n").repeated(many / 4);
    QTest::newRow("steps")
        << QByteArray("### Step 1: x (T-0:10, 5 minutes)\n\n```bash\nls\n```\n\n").repeated(4000);
    QTest::newRow("items") << QByteArray("- [ ] error rate < 5% for 10 minutes\n").repeated(many / 4);
    QTest::newRow("open fence") << QByteArray("```bash\necho \"\n")
            + QByteArray("ls\n").repeated(many);
    QTest::newRow("heredocs") << QByteArray("```bash\n")
            + QByteArray("cat <<A\n").repeated(many / 4) + "```\n";
    QTest::newRow("long line") << QByteArray("1 ").repeated(500'000) + "\n";
    QTest::newRow("digits") << QByteArray("# T-") + QByteArray(many, '1') + " minutes\n";
    QTest::newRow("angles") << QByteArray("<a ").repeated(many) + "\n";
    QTest::newRow("addresses") << QByteArray("www.a@").repeated(many) + "\n";
    QTest::newRow("half a character") << QByteArray("# a \xE2\x89\n");
    QTest::newRow("lone surrogates") << QByteArray("\xFF\xFE#\0 \0\x00\xD8\n\0", 10);
}

void tst_BadInput::strange()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto runbook = read(bytes);
    // A wide bound for slow machines with sanitizers: what is quadratic takes minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    if (!runbook)
        QVERIFY(runbook.error().sentence.endsWith(u'.'));
    else
        QVERIFY(!runbook->lines.isEmpty());
}

void tst_BadInput::cutAnywhere()
{
    const QByteArray whole =
        u"# P\n\n| Time | Activity |\n|---|---|\n| **T-0:00** | Go ≥ 1 |\n\n### Step 1: Go "
        u"(T-0:00, 5 min)\n\n"
        "```bash\nssh a\ncat <<E\nx\nE\n# Expected: \"y\n```\n\n- [x] a `b` [C]\n  - <d>\n"_s.toUtf8();
    for (qsizetype i = 1; i < whole.size(); ++i) {
        const auto runbook = read(whole.first(i));
        QVERIFY(runbook || !runbook.error().sentence.isEmpty());
        const auto rest = read(whole.sliced(i));
        QVERIFY(rest || !rest.error().sentence.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
