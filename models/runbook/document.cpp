// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/document.h"

#include "models/runbook/actions.h"
#include "models/runbook/labels.h"
#include "models/runbook/markdown.h"
#include "models/runbook/runnable.h"
#include "models/runbook/ticks.h"
#include "models/runbook/words.h"

#include <algorithm>
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

/// Takes blocks one by one and keeps the chain of open sections.
class SectionTree
{
public:
    explicit SectionTree(Document* document)
        : m_document(document)
    {
        // Sections are large: room for all headings at once, not by doubling.
        const auto headings =
            std::count_if(document->blocks.begin(), document->blocks.end(), [](const Block& block) {
                return block.kind == BlockKind::Heading && block.depth == 0;
            });
        m_document->sections.reserve(static_cast<size_t>(headings) + 1);
        m_document->sections.emplace_back();
    }

    void open(int index, int level)
    {
        Block& block = m_document->blocks[static_cast<size_t>(index)];
        closeTo(level, index);
        Section section;
        section.title = withoutEndMarks(block.joined());
        section.parsed = readTitle(section.title);
        section.level = level;
        section.line = block.line;
        section.parent = m_current;
        section.heading = index;
        section.first = index + 1;
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
    document.blocks = parseBlocks(lines);
    SectionTree tree(&document);
    for (int i = 0; i < static_cast<int>(document.blocks.size()); ++i) {
        Block& block = document.blocks[static_cast<size_t>(i)];
        if (const int level = headingLevel(block)) {
            if (block.level == 0) {
                block.kind = BlockKind::Heading;
                block.level = level;
            }
            tree.open(i, level);
        }
        block.section = tree.current();
        if (block.kind == BlockKind::Item && !block.text.empty())
            block.tick = takeTick(&block.text.front());
        else if (block.kind == BlockKind::Fence)
            classify(&block);
    }
    tree.closeAll();
    return document;
}

} // namespace cockpit::runbook
