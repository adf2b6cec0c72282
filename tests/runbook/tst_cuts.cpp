// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/markdown.h"
#include "models/runbook/parts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

/// What a cut could tear apart: lists that count, fences, tables, HTML, quotes and paragraphs that go on.
const std::vector<QStringList>& pieces()
{
    static const std::vector<QStringList> all{
        {u"# Doors"_s},
        {u"## Doors open"_s, u""_s},
        {u"A door is a door,"_s, u"and *it goes"_s, u"on* for three lines."_s},
        {u"Doors"_s, u"====="_s},
        {u"- shut"_s},
        {u"* shut `it`"_s, u"  and lock it"_s},
        {u"- outer"_s, u"  - inner"_s, u""_s, u"  more of outer"_s},
        {u"1. first"_s, u"2. second"_s},
        {u"7. seventh"_s, u""_s, u"   ```"_s, u"   # doorctl"_s, u""_s, u"   1. no item"_s,
         u"   ```"_s},
        {u"3) third"_s},
        {u"```bash"_s, u"# Open"_s, u""_s, u"doorctl open"_s, u"- no item"_s, u""_s, u"# Shut"_s,
         u"```"_s},
        {u"~~~"_s, u"```"_s, u""_s, u"Doors"_s, u"~~~"_s},
        {u"    indented"_s, u""_s, u"    # code"_s, u""_s},
        {u"| a | b |"_s, u"|---|---|"_s, u"| 1 | **2** |"_s},
        {u"Above"_s, u"| a | b |"_s, u"|---|---|"_s, u"| 1 | 2 |"_s, u"- a row"_s},
        {u"<!-- hidden"_s, u""_s, u"- [ ] nothing"_s, u""_s, u"# Nothing"_s, u"-->"_s},
        {u"<details>"_s, u"- no item"_s, u""_s, u"- an item"_s, u"</details>"_s, u""_s},
        {u"> quoted"_s, u"lazily"_s},
        {u"> - quoted"_s, u""_s, u"> again"_s},
        {u"**Bold**"_s, u""_s},
        {u"* * *"_s},
        {u"---"_s},
        {u""_s},
        {u""_s, u" "_s, u"\t"_s},
        {u"2. not the first"_s},
        {u"Tür 門 <version>"_s, u""_s},
    };
    return all;
}

QString printed(const TextLine& line)
{
    QString text = u"%1:%2"_s.arg(line.line).arg(line.text);
    for (const Mark& mark : line.marks)
        text += u"(%1 %2 %3)"_s.arg(static_cast<int>(mark.kind)).arg(mark.start).arg(mark.length);
    return text;
}

QString printed(const Block& block)
{
    QString text =
        u"%1 %2-%3 in %4 deep %5 level %6 number %7 %8 %9 {%10}"_s.arg(static_cast<int>(block.kind))
            .arg(block.line)
            .arg(block.lastLine)
            .arg(block.parent)
            .arg(block.depth)
            .arg(block.level)
            .arg(block.number)
            .arg(block.quoted ? u"quoted"_s : u""_s, block.language, block.literal);
    for (const TextLine& line : block.text)
        text += u" | "_s + printed(line);
    for (const TableRow& row : block.rows) {
        for (const TextLine& cell : row.cells)
            text += u" || "_s + printed(cell);
    }
    return text;
}

int partsOf(const QStringList& lines)
{
    int count = 0;
    for (Parts parts(lines); parts.next();)
        ++count;
    return count;
}

} // namespace

/// A long document is parsed in parts and gives the blocks that it gives as a whole.
class tst_Cuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asAWhole();
    void longFence();
    void definitions();
    void counting();
    void longTable();
    void longParagraph();
};

/// A definition of a link holds for all of a document, so that it is parsed as a whole: the same lines with
/// one behind them are what to compare with.
void tst_Cuts::asAWhole()
{
    QRandomGenerator random(20261122);
    int cuts = 0;
    for (int round = 0; round < 20; ++round) {
        QStringList lines;
        for (qsizetype characters = 0; characters < 200'000;) {
            const QStringList& piece =
                pieces()[random.bounded(static_cast<quint32>(pieces().size()))];
            lines += piece;
            for (const QString& line : piece)
                characters += line.size() + 1;
        }
        // Nothing may still be open where the definition stands.
        lines += {u""_s, u"# End"_s, u""_s};
        QStringList whole = lines;
        whole.append(u"[end]: https://doors.example"_s);
        QCOMPARE(partsOf(whole), 1);
        cuts += partsOf(lines) - 1;
        const std::vector<Block> inParts = parseBlocks(lines).blocks;
        const std::vector<Block> atOnce = parseBlocks(whole).blocks;
        for (size_t i = 0; i < std::min(inParts.size(), atOnce.size()); ++i)
            QCOMPARE(printed(inParts[i]), printed(atOnce[i]));
        QCOMPARE(inParts.size(), atOnce.size());
    }
    qInfo("seed 20261122: 20 documents, %d cuts", cuts);
    QVERIFY(cuts >= 60);
}

/// What looks like chapters in a fence is none, however long the fence.
void tst_Cuts::longFence()
{
    QStringList lines{u"~~~"_s};
    for (int i = 0; i < 20'000; ++i)
        lines += {u"```"_s, u"# Door"_s, u"```"_s, u""_s, u"Open it"_s};
    lines += {u"~~~"_s, u""_s, u"# Door"_s};
    QVERIFY(partsOf(lines) > 1);
    const std::vector<Block> blocks = parseBlocks(lines).blocks;
    QCOMPARE(blocks.size(), size_t{2});
    QCOMPARE(blocks[0].kind, BlockKind::Fence);
    QCOMPARE(blocks[1].line, 100'004);
}

void tst_Cuts::definitions()
{
    QStringList lines{u"See [the door][door]."_s, u""_s};
    for (int i = 0; i < 10'000; ++i)
        lines += {u"Door %1"_s.arg(i), u""_s};
    lines.append(u"[door]: https://doors.example"_s);
    QCOMPARE(partsOf(lines), 1);
    const std::vector<Block> blocks = parseBlocks(lines).blocks;
    QCOMPARE(blocks.front().text.front().marks.front().url, u"https://doors.example"_s);
}

/// A list that counts goes on counting behind a cut; another one begins anew.
void tst_Cuts::counting()
{
    QStringList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(u"1. Door"_s);
    lines += {u""_s, u"Doors"_s, u""_s, u"1. Door"_s};
    QVERIFY(partsOf(lines) > 1);
    const std::vector<Block> blocks = parseBlocks(lines).blocks;
    QCOMPARE(blocks.size(), size_t{10'002});
    QCOMPARE(blocks[9'999].number, 10'000);
    QCOMPARE(blocks.back().number, 1);
}

/// A table that is too heavy for one part is one table all the same.
void tst_Cuts::longTable()
{
    QStringList lines{u"Above"_s, u"| *a* | b | c |"_s, u"|---|:-:|---|"_s};
    for (int i = 0; i < 4'000; ++i)
        lines.append(i % 7 == 0 ? u"| %1 |"_s.arg(i) : u"| **%1** | <b> | `c` | more |"_s.arg(i));
    lines += {u"no bars"_s, u"> A quote"_s, u""_s, u"# End"_s, u""_s};
    QStringList whole = lines;
    whole.append(u"[end]: https://doors.example"_s);
    QCOMPARE(partsOf(whole), 1);
    QVERIFY(partsOf(lines) > 2);
    const std::vector<Block> inParts = parseBlocks(lines).blocks;
    const std::vector<Block> atOnce = parseBlocks(whole).blocks;
    QCOMPARE(inParts.size(), size_t{4});
    QCOMPARE(inParts.size(), atOnce.size());
    QCOMPARE(inParts[1].rows.size(), size_t{4'002});
    for (size_t i = 0; i < inParts.size(); ++i)
        QCOMPARE(printed(inParts[i]), printed(atOnce[i]));
}

/// A paragraph that is too heavy for one part becomes several, and none of its lines is lost.
void tst_Cuts::longParagraph()
{
    QStringList lines;
    for (int i = 0; i < 30'000; ++i)
        lines.append(u"*a%1*"_s.arg(i));
    const Blocks parsed = parseBlocks(lines);
    QVERIFY(parsed.dense.empty());
    QVERIFY(parsed.blocks.size() > 1);
    QStringList read;
    for (const Block& block : parsed.blocks) {
        for (const TextLine& each : block.text)
            read.append(u"%1:*%2*"_s.arg(each.line).arg(each.text));
    }
    for (int i = 0; i < lines.size(); ++i)
        lines[i].prepend(u"%1:"_s.arg(i + 1));
    QCOMPARE(read, lines);
}

QTEST_GUILESS_MAIN(tst_Cuts)
#include "tst_cuts.moc"
