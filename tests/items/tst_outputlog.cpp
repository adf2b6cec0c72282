// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputexport.h"
#include "models/items/outputlog.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit::items;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallest = 4 * OutputSpool::segmentSize;

QString textOf(const OutputLog& log, qint64 row)
{
    return log.text(row).text;
}

QByteArray saved(const OutputLog& log, OutputExport::Form form)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return "not open";
    OutputExport writer(log, form, buffer);
    for (auto more = writer.step(1); more && *more; more = writer.step(1)) {}
    return buffer.data();
}

} // namespace

class TestOutputLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void splitsLinesAcrossPieces();
    void keepsTheStreamsApart();
    void keepsCharactersSplitBetweenPieces();
    void keepsTimes();
    void carriesColoursToTheNextLine();
    void cutsLongLines();
    void foldsLongProgressToItsLastState();
    void losesTheMiddleAndSaysSo();
    void keepsTheStartOfALineThatIsAlmostAll();
    void showsTheNewestWhereTheDiskRefuses();
    void agreesWithANaiveOne();
    void savesWhatWasPrinted();

private:
    QTemporaryDir m_folder;
};

void TestOutputLog::splitsLinesAcrossPieces()
{
    OutputLog log;
    log.append(OutputKind::Out, "one\ntw");
    QCOMPARE(log.rowCount(), 2);
    log.append(OutputKind::Out, "o\n\nlast");
    QCOMPARE(log.rowCount(), 4);
    QCOMPARE(textOf(log, 1), u"two"_s);
    QCOMPARE(textOf(log, 2), QString());
    QCOMPARE(textOf(log, 3), u"last"_s);
}

void TestOutputLog::keepsTheStreamsApart()
{
    OutputLog log;
    log.append(OutputKind::Out, "out");
    log.append(OutputKind::Err, "err\n");
    log.append(OutputKind::Out, "more\n");
    log.appendHeading(u"next"_s);
    log.appendGap(u"lost"_s);
    QCOMPARE(log.rowCount(), 5);
    QCOMPARE(log.kind(0), OutputKind::Out);
    QCOMPARE(log.kind(1), OutputKind::Err);
    QCOMPARE(textOf(log, 2), u"more"_s);
    QCOMPARE(log.kind(3), OutputKind::Heading);
    QCOMPARE(log.kind(4), OutputKind::Gap);
}

void TestOutputLog::keepsCharactersSplitBetweenPieces()
{
    const QByteArray euro = "\xe2\x82\xac";
    OutputLog log;
    log.append(OutputKind::Out, euro.left(1));
    log.append(OutputKind::Out, euro.mid(1) + "\n");
    QCOMPARE(textOf(log, 0), u"€"_s);
}

void TestOutputLog::keepsTimes()
{
    OutputLog log;
    const milliseconds began{1'790'000'000'000};
    log.append(OutputKind::Out, "before\n");
    log.append(OutputKind::Out, "first\n", began);
    log.append(OutputKind::Err, "later\n", began + std::chrono::hours(24 * 365));
    QCOMPARE(log.line(0).received, std::nullopt);
    QCOMPARE(log.line(1).received, began);
    QCOMPARE(log.line(2).received, began + std::chrono::hours(24 * 365));
}

void TestOutputLog::carriesColoursToTheNextLine()
{
    OutputLog log;
    log.append(OutputKind::Out, "\x1b[31mred\n");
    log.append(OutputKind::Out, "still red\n");
    log.append(OutputKind::Err, "plain\n");
    log.append(OutputKind::Out, "\x1b[0mplain\n");
    log.append(OutputKind::Out, "\x1b[1mbold\n");
    log.appendHeading(u"next command"_s);
    log.append(OutputKind::Out, "plain\n");
    QCOMPARE(log.text(1).text, u"still red"_s);
    QCOMPARE(log.text(1).runs.size(), std::size_t{1});
    QCOMPARE(log.text(1).runs[0].style.foreground.value, quint32{1});
    for (const int row : {2, 3, 5, 6})
        QVERIFY2(log.text(row).runs.empty(), QByteArray::number(row).constData());
}

void TestOutputLog::cutsLongLines()
{
    OutputLog log(OutputSpool::usualLimit, m_folder.path());
    const QByteArray much(1'000'000, 'x');
    log.append(OutputKind::Out, much);
    log.append(OutputKind::Out, much + "\nnext\n");
    QCOMPARE(log.rowCount(), 2);
    const OutputLine line = log.line(0);
    QCOMPARE(line.bytes.size(), OutputLog::longestLine);
    QCOMPARE(line.cut, 2'000'000 - OutputLog::longestLine);
    QVERIFY(textOf(log, 0).contains(QLocale().toString(line.cut)));
    QCOMPARE(textOf(log, 1), u"next"_s);
}

void TestOutputLog::foldsLongProgressToItsLastState()
{
    OutputLog log;
    QByteArray progress;
    for (int i = 0; i <= 10'000; ++i)
        progress += "\r" + QByteArray::number(i) + " of 10000";
    for (qsizetype at = 0; at < progress.size(); at += 777)
        log.append(OutputKind::Out, progress.mid(at, 777));
    QCOMPARE(log.rowCount(), 1);
    QCOMPARE(textOf(log, 0), u"10000 of 10000"_s);
    log.append(OutputKind::Out, "\r");
    QCOMPARE(textOf(log, 0), u"10000 of 10000"_s);
    log.append(OutputKind::Out, "done\nnext\n");
    QCOMPARE(textOf(log, 0), u"done"_s);
    QCOMPARE(textOf(log, 1), u"next"_s);
}

void TestOutputLog::losesTheMiddleAndSaysSo()
{
    OutputLog log(smallest, m_folder.path());
    constexpr qint64 count = 1'000'000; // 13 MiB with their headers
    QByteArray piece;
    for (qint64 i = 0; i < count; ++i) {
        piece += QByteArray::number(i) + '\n';
        if (piece.size() > 100'000 || i == count - 1) {
            log.append(OutputKind::Out, piece);
            piece.clear();
        }
    }
    QCOMPARE(log.lineCount(), count);
    QVERIFY(log.lostEnd() > log.lostBegin());
    QCOMPARE(log.rowCount(), count - (log.lostEnd() - log.lostBegin()) + 1);
    for (qint64 line = 0; line < log.lostBegin() - 1; line += 997)
        QCOMPARE(textOf(log, log.rowOf(line)), QString::number(line));
    for (qint64 line = log.lostEnd(); line < count; line += 997)
        QCOMPARE(textOf(log, log.rowOf(line)), QString::number(line));
    QCOMPARE(textOf(log, log.rowCount() - 1), QString::number(count - 1));
    QCOMPARE(log.lineOf(log.lostBegin()), std::nullopt);
    QVERIFY(log.lostText().contains(QLocale().toString(log.lostEnd() - log.lostBegin())));
    QVERIFY(log.spool().end() - log.lostBytes() <= smallest + OutputSpool::segmentSize);
    // Most of what may be kept is.
    QVERIFY(log.spool().end() - log.lostBytes() >= smallest - OutputSpool::segmentSize);
}

void TestOutputLog::keepsTheStartOfALineThatIsAlmostAll()
{
    OutputLog log(smallest, m_folder.path());
    log.append(OutputKind::Out, "first\nlong ");
    const QByteArray much(100'000, 'y');
    for (int i = 0; i < 200; ++i)
        log.append(OutputKind::Out, much);
    QCOMPARE(log.lineCount(), 2);
    QVERIFY(textOf(log, 1).startsWith(u"long yyy"_s));
    QCOMPARE(log.line(1).cut, 20'000'005 - OutputLog::longestLine);
    QCOMPARE(log.rowCount(), 3);
    log.append(OutputKind::Out, "\nlast\n");
    QCOMPARE(log.line(1).cut, 20'000'005 - OutputLog::longestLine);
    QCOMPARE(textOf(log, log.rowCount() - 1), u"last"_s);
}

void TestOutputLog::showsTheNewestWhereTheDiskRefuses()
{
    OutputLog log(OutputSpool::usualLimit, u"/proc/none"_s);
    constexpr int count = 500'000;
    for (int i = 0; i < count; ++i)
        log.append(OutputKind::Out, QByteArray::number(i) + '\n');
    QVERIFY(log.lostEnd() > log.lostBegin());
    QCOMPARE(log.lostBegin(), 0);
    QCOMPARE(textOf(log, 0), log.lostText());
    QVERIFY(log.rowCount() > 1);
    QCOMPARE(textOf(log, 1), QString::number(log.lostEnd()));
    QCOMPARE(textOf(log, log.rowCount() - 1), QString::number(count - 1));
}

void TestOutputLog::agreesWithANaiveOne()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    struct Naive {
        OutputKind kind;
        QByteArray bytes;
        bool open;
    };
    qint64 lines = 0;
    for (int round = 0; round < 40; ++round) {
        OutputLog log(OutputSpool::usualLimit, m_folder.path());
        std::vector<Naive> naive;
        QByteArray printed;
        for (int piece = 0; piece < 60; ++piece) {
            const auto kind = random.bounded(3) == 0 ? OutputKind::Err : OutputKind::Out;
            QByteArray bytes;
            for (int size = random.bounded(random.bounded(4) == 0 ? 60'000 : 60); size > 0; --size)
                bytes += "abc \n\xc3\xa4"[random.bounded(7)];
            log.append(kind, bytes);
            printed += bytes;
            for (const char c : bytes) {
                if (naive.empty() || !naive.back().open || naive.back().kind != kind) {
                    if (!naive.empty())
                        naive.back().open = false;
                    naive.push_back({kind, {}, true});
                }
                if (c == '\n')
                    naive.back().open = false;
                else
                    naive.back().bytes += c;
            }
        }
        QCOMPARE(log.rowCount(), static_cast<qint64>(naive.size()));
        for (std::size_t i = 0; i < naive.size(); i += 1 + random.bounded(20U)) {
            QCOMPARE(log.line(static_cast<qint64>(i)).bytes, naive[i].bytes);
            QCOMPARE(log.line(static_cast<qint64>(i)).kind, naive[i].kind);
        }
        QCOMPARE(saved(log, OutputExport::Form::Raw), printed);
        lines += log.rowCount();
    }
    qInfo("%lld lines, seed %u", static_cast<long long>(lines), seed);
}

void TestOutputLog::savesWhatWasPrinted()
{
    OutputLog log;
    log.appendHeading(u"one"_s);
    log.append(OutputKind::Out, "\x1b[32mgreen\nstill\r\n");
    log.append(OutputKind::Err, "half");
    log.appendHeading(u"two"_s);
    log.append(OutputKind::Out, QByteArray("nul\0\n\nopen", 10));
    QCOMPARE(saved(log, OutputExport::Form::Raw),
             QByteArray("\x1b[32mgreen\nstill\r\nhalfnul\0\n\nopen", 32));
    QCOMPARE(saved(log, OutputExport::Form::Text),
             u"one\ngreen\nstill\nhalf\ntwo\nnul␀\n\nopen"_s.toUtf8());
}

QTEST_GUILESS_MAIN(TestOutputLog)
#include "tst_outputlog.moc"
