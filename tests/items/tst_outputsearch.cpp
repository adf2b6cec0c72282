// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputsearch.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace cockpit::items;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> all(const LineSet& lines)
{
    std::vector<qint64> found;
    for (auto line = lines.from(0); line; line = lines.from(*line + 1))
        found.push_back(*line);
    return found;
}

/// `effort`: of a step; with 1 it stops wherever it can.
std::vector<qint64> search(const OutputLog& log, const OutputSearch::Wanted& wanted, qint64 effort = 1)
{
    OutputSearch search;
    search.start(wanted);
    while (search.step(log, effort)) {}
    return all(search.hits());
}

} // namespace

class TestOutputSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void setsOfLines();
    void findsWhatIsSeen_data();
    void findsWhatIsSeen();
    void goesOnWithWhatIsPrinted();
    void findsInLinesLongerThanABlock();
    void forgetsWhatIsLost();
    void agreesWithANaiveOne();

private:
    QTemporaryDir m_folder;
};

void TestOutputSearch::setsOfLines()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    LineSet set;
    std::set<qint64> naive;
    for (int i = 0; i < 20'000; ++i) {
        const qint64 line = random.bounded(100'000);
        const int deed = random.bounded(100);
        if (deed == 0) {
            const qint64 end = line + random.bounded(5'000);
            set.removeRange(line, end);
            naive.erase(naive.lower_bound(line), naive.lower_bound(end));
        } else if (deed < 10) {
            set.remove(line);
            naive.erase(line);
        } else {
            set.add(line);
            naive.insert(line);
        }
        const qint64 at = random.bounded(100'000);
        const auto after = naive.lower_bound(at);
        QCOMPARE(set.from(at), after == naive.end() ? std::nullopt : std::optional(*after));
        const auto before = naive.upper_bound(at);
        QCOMPARE(set.upTo(at),
                 before == naive.begin() ? std::nullopt : std::optional(*std::prev(before)));
        QCOMPARE(set.contains(at), naive.count(at) == 1);
        QCOMPARE(set.count(), static_cast<qint64>(naive.size()));
    }
    QCOMPARE(set.countBefore(50'000),
             static_cast<qint64>(std::distance(naive.begin(), naive.lower_bound(50'000))));
    QCOMPARE(set.upTo(-1), std::nullopt);
    qInfo("seed %u", seed);
}

void TestOutputSearch::findsWhatIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("plain") << u"table"_s << true << QList<int>{0, 2, 3};
    QTest::newRow("any case") << u"tAble"_s << false << QList<int>{0, 1, 2, 3};
    QTest::newRow("not the sequence") << u"31m"_s << true << QList<int>{};
    QTest::newRow("not what was overwritten") << u"10 %"_s << true << QList<int>{};
    QTest::newRow("the last state") << u"100%"_s << true << QList<int>{4};
    QTest::newRow("other letters") << u"größe"_s << true << QList<int>{6};
    QTest::newRow("other letters in any case") << u"GRÖSSE"_s << false << QList<int>{7};
    QTest::newRow("other letters, other case") << u"GRÖßE"_s << false << QList<int>{6};
    QTest::newRow("in the open line") << u"passw"_s << true << QList<int>{8};
    QTest::newRow("windows line") << u"dos"_s << true << QList<int>{5};
    QTest::newRow("not over a line end") << u"dos\n"_s << true << QList<int>{};
    QTest::newRow("a dot is a dot") << u"t.ble"_s << true << QList<int>{};
}

void TestOutputSearch::findsWhatIsSeen()
{
    OutputLog log;
    log.append(OutputKind::Out, "table\nTABLE\n");
    log.append(OutputKind::Err, "a \x1b[31mta\x1b[1mble\x1b[0m\ntable table\n10 %\r100%\ndos\r\n");
    log.append(OutputKind::Out, u"die größe\nDIE GRÖSSE\npassword: "_s.toUtf8());
    QFETCH(const QString, text);
    QFETCH(const bool, caseSensitive);
    QFETCH(const QList<int>, lines);
    QCOMPARE(search(log, {text, caseSensitive}), (std::vector<qint64>(lines.begin(), lines.end())));
}

void TestOutputSearch::goesOnWithWhatIsPrinted()
{
    OutputLog log;
    OutputSearch search;
    search.start({u"50"_s, true});
    log.append(OutputKind::Out, "1 50\n2\n50 %");
    QVERIFY(!search.step(log));
    QCOMPARE(all(search.hits()), (std::vector<qint64>{0, 2}));
    log.append(OutputKind::Out, "\r60 %");
    QVERIFY(!search.step(log));
    QCOMPARE(all(search.hits()), (std::vector<qint64>{0}));
    log.append(OutputKind::Out, "\r70 %\n50\n");
    QVERIFY(!search.step(log));
    QCOMPARE(all(search.hits()), (std::vector<qint64>{0, 3}));
    search.start({});
    QVERIFY(!search.isOn());
    QCOMPARE(search.hits().count(), 0);
}

void TestOutputSearch::findsInLinesLongerThanABlock()
{
    OutputLog log(OutputSpool::usualLimit, m_folder.path());
    const QByteArray much(OutputSpool::segmentSize - 100, 'x');
    log.append(OutputKind::Out, "one\n");
    for (int i = 0; i < 4; ++i)
        log.append(OutputKind::Out, much + "Needle" + QByteArray::number(i));
    log.append(OutputKind::Out, "\nneedle3\n");
    QCOMPARE(search(log, {u"xNeedle2x"_s, true}), (std::vector<qint64>{1}));
    QCOMPARE(search(log, {u"needle3"_s, false}), (std::vector<qint64>{1, 2}));
    QCOMPARE(search(log, {u"needle3"_s, true}), (std::vector<qint64>{2}));
    QCOMPARE(search(log, {u"one"_s, true}), (std::vector<qint64>{0}));
}

void TestOutputSearch::forgetsWhatIsLost()
{
    OutputLog log(4 * OutputSpool::segmentSize, m_folder.path());
    OutputSearch running;
    running.start({u"00"_s, true});
    constexpr qint64 count = 800'000;
    for (qint64 i = 0; i < count; i += 1000) {
        QByteArray piece;
        for (qint64 line = i; line < i + 1000; ++line)
            piece += QByteArray::number(line) + '\n';
        log.append(OutputKind::Out, piece);
        running.step(log);
    }
    QVERIFY(log.lostEnd() > log.lostBegin());
    std::vector<qint64> expected;
    for (qint64 line = 0; line < count; ++line) {
        if (QByteArray::number(line).contains("00")
            && (line < log.lostBegin() - 1 || line >= log.lostEnd()))
            expected.push_back(line);
    }
    QVERIFY(running.hits().countBefore(log.lostBegin()) > 0);
    QCOMPARE(running.hits().countBefore(log.lostEnd()), running.hits().countBefore(log.lostBegin()));
    std::vector<qint64> found = all(running.hits());
    std::erase(found, log.lostBegin() - 1); // the line that the gap cuts
    QCOMPARE(found, expected);
    found = search(log, {u"00"_s, true});
    std::erase(found, log.lostBegin() - 1);
    QCOMPARE(found, expected);
}

void TestOutputSearch::agreesWithANaiveOne()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QList<QByteArray> common{"ab", "A",        "b",        "\x1b[31m", "\x1b[0m", "\r",
                                   "\n", "\xc3\x84", "\xc3\xa4", " ",        "\xff"};
    // Every other round has lines that are too long to be shown; the rest has what hides a return from them.
    const QList<QByteArray> words[] = {
        common
            + QList<QByteArray>{"\x1b[", "\x1b", "1;4", "\x1b[38;5;9ma", "\x1b]0;", "\x07", "\xc3",
                                "\xc2\x9d", "\x1b[2K", "\xa4", "\x1b[ q"},
        common + QList<QByteArray>{QByteArray(300, 'z')}};
    qint64 found = 0;
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        OutputLog log(OutputSpool::usualLimit, m_folder.path());
        for (int piece = 0; piece < 20; ++piece) {
            QByteArray bytes;
            for (int size = random.bounded(round < 2 ? 20'000 : 60); size > 0; --size)
                bytes += words[round % 2][random.bounded(words[round % 2].size())];
            log.append(random.bounded(3) == 0 ? OutputKind::Err : OutputKind::Out, bytes);
        }
        for (const QString& wanted : {u"ab"_s, u"Ab"_s, u"ä"_s, u"bA b"_s}) {
            for (const bool isSensitive : {true, false}) {
                std::vector<qint64> expected;
                for (qint64 line = 0; line < log.lineCount(); ++line) {
                    const OutputLine whole = log.line(line);
                    if (whole.cut == 0
                        && styledText(whole.bytes)
                               .text.contains(wanted,
                                              isSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive))
                        expected.push_back(line);
                }
                // The large ones are gone through in pieces too, but not in single lines.
                std::vector<qint64> lines =
                    search(log, {wanted, isSensitive}, round < 2 ? 1'000'000 : 1);
                std::erase_if(lines, [&](qint64 line) { return log.line(line).cut > 0; });
                QCOMPARE(lines, expected);
                found += static_cast<qint64>(lines.size());
            }
        }
    }
    qInfo("%lld lines found in %d logs, seed %u", static_cast<long long>(found), rounds, seed);
}

QTEST_GUILESS_MAIN(TestOutputSearch)
#include "tst_outputsearch.moc"
