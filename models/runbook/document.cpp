// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/document.h"

#include "models/runbook/actions.h"
#include "models/runbook/labels.h"
#include "models/runbook/markdown.h"
#include "models/runbook/runnable.h"
#include "models/runbook/ticks.h"
#include "models/runbook/words.h"

#include <functional>
#include <future>
#include <iterator>
#include <utility>

namespace cockpit::runbook {

namespace {

constexpr qsizetype longestTitle = 200;

/// A field's label that stands alone above its list ("Validation:") is not a title.
bool isBareLabel(const QString& title)
{
    const Field field = fieldOf(title);
    if (field == Field::Other || field == Field::Gate)
        return false;
    return !title.contains(u' ')
        || beginsWith(
            title, {u"success criteria", u"expected result", u"expected results", u"expected output"});
}

/// "Wait for the tills to be calm." in bold is said loudly, and no title.
bool isSentence(const QString& text)
{
    constexpr qsizetype fewestSpaces = 3;
    return text.endsWith(u'.') && !text.endsWith(QStringView(u".."))
        && text.count(u' ') >= fewestSpaces;
}

/// What makes a block a heading: its level, 0 when it is none.
int headingLevel(const Block& block)
{
    if (block.kind == BlockKind::Heading)
        return block.depth == 0 ? block.level : 0;
    if (block.kind != BlockKind::Paragraph || block.depth > 0 || block.quoted
        || block.text.size() != 1)
        return 0;
    const TextLine& line = block.text.front();
    const qsizetype bold = line.leadingBold();
    if (bold == 0)
        return 0;
    if (readTitle(line.text).numbered())
        return boldStepLevel;
    if (line.text.size() > longestTitle || isBareLabel(withoutEndMarks(line.text))
        || isSentence(line.text))
        return 0;
    if (bold == line.text.size())
        return boldLevel;
    const auto label = boldLabel(line);
    return label && label->value.isEmpty() ? boldLevel : 0;
}

/// A block that is a title.
struct Heading {
    int block = 0;
    int level = 0;
    QString title;
    Title parsed;
};

/// Takes titles one by one and keeps the chain of open sections.
class SectionTree
{
public:
    SectionTree(Document* document, size_t headings)
        : m_document(document)
    {
        m_document->sections.reserve(headings + 1);
        m_document->sections.emplace_back();
    }

    void open(Heading heading)
    {
        const Block& block = m_document->blocks[static_cast<size_t>(heading.block)];
        closeTo(heading.level, heading.block);
        Section section;
        section.title = std::move(heading.title);
        section.parsed = std::move(heading.parsed);
        section.level = heading.level;
        section.line = block.line;
        section.parent = m_current;
        section.heading = heading.block;
        section.first = heading.block + 1;
        m_document->sections.push_back(std::move(section));
        m_current = static_cast<int>(m_document->sections.size()) - 1;
    }

    void closeTo(int level, int index)
    {
        while (m_current > 0 && at(m_current).level >= level)
            close(index);
    }

    void closeAll()
    {
        const int end = static_cast<int>(m_document->blocks.size());
        while (m_current > 0)
            close(end);
        at(0).end = end;
        at(0).lastLine = m_document->lineCount;
    }

    int current() const { return m_current; }

private:
    Section& at(int index) { return m_document->sections[static_cast<size_t>(index)]; }

    void close(int end)
    {
        Section& section = at(m_current);
        section.end = end;
        const auto next = static_cast<size_t>(end);
        section.lastLine = next < m_document->blocks.size() ? m_document->blocks[next].line - 1
                                                            : m_document->lineCount;
        m_current = section.parent;
    }

    Document* m_document;
    int m_current = 0;
};

void classify(Block* block)
{
    block->fence = classifyFence(*block);
    block->data = block->fence == FenceKind::Other && !block->language.isEmpty()
        && block->language != u"json"_qs && isJson(block->literal)
        && isScriptLanguage(block->language);
}

/// What each of the blocks [first, end) tells by itself: titles, ticks and kinds of fences.
std::vector<Heading> lookAt(std::vector<Block>* blocks, size_t first, size_t end)
{
    std::vector<Heading> headings;
    for (size_t i = first; i < end; ++i) {
        Block& block = (*blocks)[i];
        if (const int level = headingLevel(block)) {
            if (block.level == 0) {
                block.kind = BlockKind::Heading;
                block.level = level;
            }
            const QString title = withoutEndMarks(block.joined());
            headings.push_back({static_cast<int>(i), level, title, readTitle(title)});
        }
        if (block.kind == BlockKind::Item && !block.text.empty())
            block.tick = takeTick(&block.text.front());
        else if (block.kind == BlockKind::Fence)
            classify(&block);
    }
    return headings;
}

/// Below this a second thread costs more than it saves.
constexpr size_t manyBlocks = 2048;

std::vector<Heading> lookAtAll(std::vector<Block>* blocks)
{
    const size_t half = blocks->size() < manyBlocks ? blocks->size() : blocks->size() / 2;
    if (half == blocks->size())
        return lookAt(blocks, 0, half);
    auto later =
        std::async(std::launch::async | std::launch::deferred, lookAt, blocks, half, blocks->size());
    std::vector<Heading> headings = lookAt(blocks, 0, half);
    std::vector<Heading> more = later.get();
    std::move(more.begin(), more.end(), std::back_inserter(headings));
    return headings;
}

} // namespace

qsizetype TextLine::leadingBold() const
{
    for (const Mark& mark : marks) {
        if (mark.kind == Mark::Kind::Strong && mark.start == 0)
            return mark.length;
    }
    return 0;
}

QString TextLine::withCode() const
{
    return withCode(0);
}

QString TextLine::withCode(qsizetype position) const
{
    QString out;
    qsizetype done = position;
    for (const Mark& mark : marks) {
        if (mark.kind != Mark::Kind::Code || mark.start < done)
            continue;
        out += QStringView(text).sliced(done, mark.start - done);
        out += u'`';
        out += QStringView(text).sliced(mark.start, mark.length);
        out += u'`';
        done = mark.start + mark.length;
    }
    return out.append(QStringView(text).sliced(std::min(done, text.size())));
}

QString Block::joined() const
{
    if (text.size() == 1)
        return text.front().text.trimmed();
    QString all;
    for (const TextLine& each : text) {
        if (!all.isEmpty())
            all += u' ';
        all += each.text.trimmed();
    }
    return all.trimmed();
}

QStringList Document::pathAbove(int section) const
{
    QStringList path;
    for (int at = sections[static_cast<size_t>(section)].parent; at > 0;
         at = sections[static_cast<size_t>(at)].parent) {
        path.prepend(sections[static_cast<size_t>(at)].title);
    }
    return path;
}

bool Document::isWithin(int inner, int outer) const
{
    for (int at = inner; at >= 0; at = sections[static_cast<size_t>(at)].parent) {
        if (at == outer)
            return true;
    }
    return false;
}

Document parse(const QStringList& lines)
{
    Document document;
    document.lineCount = static_cast<int>(lines.size());
    Blocks parsed = parseBlocks(lines);
    document.blocks = std::move(parsed.blocks);
    document.dense = std::move(parsed.dense);
    std::vector<Heading> headings = lookAtAll(&document.blocks);
    SectionTree tree(&document, headings.size());
    auto next = headings.begin();
    for (int i = 0; i < static_cast<int>(document.blocks.size()); ++i) {
        if (next != headings.end() && next->block == i)
            tree.open(std::move(*next++));
        document.blocks[static_cast<size_t>(i)].section = tree.current();
    }
    tree.closeAll();
    return document;
}

} // namespace cockpit::runbook
