// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "tests/runbook/denseshapes.h"

#include <QFile>
#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

/// What the system says of this process, in bytes.
qint64 memory(const QByteArray& which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(which + ':'))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

/// From here on the most memory is counted anew.
bool forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

std::vector<Guess> denseOf(const Runbook& runbook)
{
    std::vector<Guess> dense;
    std::copy_if(runbook.guesses.begin(), runbook.guesses.end(), std::back_inserter(dense),
                 [](const Guess& guess) { return guess.rule == u"too-dense"; });
    return dense;
}

} // namespace

/// However dense a document is, reading it takes less than 50 times its bytes. Where that is not enough to
/// take all of it apart, the reader says where it stopped.
class tst_Dense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryOf_data();
    void memoryOf();
    void said();
    void goesOnBehind();
    void ordinary();
};

void tst_Dense::memoryOf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const DenseShape& shape : denseShapes(1'000'000))
        QTest::newRow(qPrintable(shape.name)) << shape.bytes;
}

void tst_Dense::memoryOf()
{
    if (isSanitized())
        QSKIP("A sanitizer keeps books of its own on memory");
    if (!forgetPeak())
        QSKIP("This system does not let a process measure its memory anew");
    QFETCH(QByteArray, bytes);
    const qint64 before = memory("VmRSS");
    const auto runbook = read(bytes);
    const qint64 peak = memory("VmHWM") - before;
    if (!runbook) {
        QVERIFY(runbook.error().sentence.endsWith(u'.'));
        return;
    }
    const double times = double(peak) / double(bytes.size());
    qsizetype left = 0;
    for (const Guess& guess : denseOf(*runbook))
        left = std::max(left, runbook->lines.size() - guess.line);
    qInfo("%s: %lld bytes, %.1f times as much memory, %lld of %lld lines left as they are",
          QTest::currentDataTag(), qint64(bytes.size()), times, qint64(left),
          qint64(runbook->lines.size()));
    QVERIFY2(times < 50, qPrintable(QString::number(times)));
}

/// What stands above is read, and the reader names the lines that it left.
void tst_Dense::said()
{
    const QByteArray head = "# A\n\n### Step 1: Open the door\n\n- [ ] open\n\n";
    const auto runbook = read(head + QByteArray("#\n").repeated(500'000));
    QVERIFY(runbook);
    QVERIFY(!runbook->steps.empty());
    QCOMPARE(runbook->steps.front().title, u"Open the door"_s);
    const std::vector<Guess> dense = denseOf(*runbook);
    QCOMPARE(dense.size(), size_t{1});
    QVERIFY(dense.front().line > 1000);
    QCOMPARE(dense.front().written, u"#"_s);
    QVERIFY(dense.front().readAs.contains(u"500006"_s));
    QCOMPARE(dense.front().certainty, Certainty::Doubtful);
}

/// A list without an item at the front of a line cannot be cut: it stays, and what follows is read.
void tst_Dense::goesOnBehind()
{
    const auto runbook = read("# A\n\n## Release\n\n" + QByteArray("  - *a*\n").repeated(50'000)
                              + "\n### Step 1: Open the door\n\n- [ ] open\n");
    QVERIFY(runbook);
    QCOMPARE(runbook->steps.size(), size_t{1});
    QCOMPARE(runbook->steps.front().line, 50'006);
    QCOMPARE(denseOf(*runbook).size(), size_t{1});
    QCOMPARE(denseOf(*runbook).front().line, 5);
}

/// No person writes so densely: large runbooks are read whole.
void tst_Dense::ordinary()
{
    QByteArray rows = "# A\n\n| Time | Task | Duration | Owner |\n|---|---|---|---|\n";
    for (int i = 0; i < 25'000; ++i)
        rows += "| T+" + QByteArray::number(i % 9000) + "m | Open the door | 5 min | Crew of it |\n";
    const auto runbook = read(rows);
    QVERIFY(runbook);
    QCOMPARE(runbook->steps.size(), size_t{25'000});
    QVERIFY(denseOf(*runbook).empty());
}

QTEST_GUILESS_MAIN(tst_Dense)
#include "tst_dense.moc"
