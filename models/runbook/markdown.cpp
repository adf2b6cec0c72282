// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/markdown.h"

#include "models/runbook/density.h"
#include "models/runbook/flattener.h"
#include "models/runbook/nodepool.h"
#include "models/runbook/parts.h"

#include <algorithm>
#include <utility>

extern "C" {
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
}

namespace cockpit::runbook {

namespace {

/// A table's header takes two lines.
constexpr int headerLines = 2;
/// See parseBlocks(): bytes for each character, and the characters for which there is room in any case.
constexpr qsizetype mostBytes = 50;
constexpr qsizetype shortest = qsizetype{1000} * 1000;
/// What reading takes beside the lines, the tree and what is made of it, for each character: the file, its
/// text, and room that growing lists do not use.
constexpr qsizetype otherBytes = 8;

qsizetype roomFor(const QStringList& lines)
{
    qsizetype characters = 0;
    qsizetype kept = 0;
    for (const QString& line : lines) {
        characters += line.size() + 1;
        kept += bulkOf(line);
    }
    return (mostBytes - otherBytes) * std::max(characters, shortest) - kept;
}

/// The tree of a part, below the header of the table it goes on with. Its memory, and that of its parser,
/// is the pool's.
cmark_node* treeOf(const QStringList& lines, qsizetype header, const Parts& part)
{
    cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, NodePool::allocator());
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    if (header >= 0) {
        const QByteArray above = parserInput(lines, header, header + headerLines);
        cmark_parser_feed(parser, above.constData(), static_cast<size_t>(above.size()));
    }
    const QByteArray input = parserInput(lines, part.first(), part.end());
    cmark_parser_feed(parser, input.constData(), static_cast<size_t>(input.size()));
    return cmark_parser_finish(parser);
}

/// Where cmark's tree of a part leaves the block it ends with.
enum class PartEnd {
    Closed,   // another part may begin behind it
    Open,     // only a longer part tells where it ends
    Cut,      // another part may go on with it, as a block of its own
    TableCut, // its rows go on: another part may, below the same header
    Stuck,    // it goes on, and no part could begin in the middle of it
};

bool isFenced(cmark_node* block)
{
    int length = 0;
    int offset = 0;
    char character = 0;
    return cmark_node_get_type(block) == CMARK_NODE_CODE_BLOCK
        && cmark_node_get_fenced(block, &length, &offset, &character) != 0;
}

bool isTable(cmark_node* block)
{
    return QLatin1StringView(cmark_node_get_type_string(block)) == QLatin1StringView("table");
}

/// The next line of a paragraph, if it would be one of a paragraph by itself.
bool isPlain(QStringView line)
{
    const QChar c = line.isEmpty() ? QChar(u' ') : line[0];
    const bool marker = c == u'-' || c == u'='
        || ((c == u'+' || c == u'*') && (line.size() < 2 || line[1] == u' '));
    return c != u' ' && c != u'\t' && c != u'<' && c != QChar::ByteOrderMark && !c.isDigit()
        && !marker;
}

/// Whether the fence that a part ends with is closed by the part's last line.
bool isClosedBy(cmark_node* fence, int lineCount, QStringView lastLine)
{
    int length = 0;
    int offset = 0;
    char character = 0;
    cmark_node_get_fenced(fence, &length, &offset, &character);
    const QStringView line = lastLine.trimmed();
    return cmark_node_get_start_line(fence) < lineCount && line.size() >= length
        && std::all_of(line.begin(), line.end(),
                       [character](QChar c) { return c == QLatin1Char(character); });
}

/// "# Doors", also in a quote. Where a heading that is underlined ends, the tree says only when another line
/// stands behind it.
bool isMarked(QStringView heading)
{
    const auto begin =
        std::find_if(heading.begin(), heading.end(), [](QChar c) { return c != u' ' && c != u'>'; });
    return begin != heading.end() && *begin == u'#';
}

/// A part that ends because it is too heavy for more.
PartEnd endAnyhow(cmark_node* last, int lineCount, QStringView lastLine, QStringView next)
{
    if (isTable(last))
        return PartEnd::TableCut;
    const bool fenced = isFenced(last);
    if (fenced || cmark_node_get_type(last) == CMARK_NODE_HTML_BLOCK) {
        const bool closed = cmark_node_get_end_line(last) < lineCount
            || (fenced && isClosedBy(last, lineCount, lastLine));
        return closed ? PartEnd::Closed : PartEnd::Open;
    }
    while (last && cmark_node_get_type(last) == CMARK_NODE_BLOCK_QUOTE)
        last = cmark_node_last_child(last);
    const cmark_node_type type = last ? cmark_node_get_type(last) : CMARK_NODE_NONE;
    if (type == CMARK_NODE_PARAGRAPH && !next.isEmpty())
        return isPlain(next) ? PartEnd::Cut : PartEnd::Stuck;
    const bool goesOn = type == CMARK_NODE_LIST || isFenced(last) || type == CMARK_NODE_HTML_BLOCK
        || (type == CMARK_NODE_HEADING && !isMarked(lastLine));
    return goesOn ? PartEnd::Stuck : PartEnd::Closed;
}

/// Whether what the tree ends with, in the `lineCount` lines it was made of, ends there and would not go on
/// in the line behind it.
PartEnd endOfPart(cmark_node* root, int lineCount, const Parts& parts, const QStringList& lines)
{
    cmark_node* last = cmark_node_last_child(root);
    const cmark_node_type type = last ? cmark_node_get_type(last) : CMARK_NODE_NONE;
    const PartBegin next = parts.behind();
    if (last && next == PartBegin::Anyhow)
        return endAnyhow(last, lineCount, lines[parts.end() - 1], lines[parts.end()]);
    if (next == PartBegin::Item || next == PartBegin::Heading) {
        const bool heading = type == CMARK_NODE_HEADING && isMarked(lines[parts.end() - 1]);
        const bool ends = type == CMARK_NODE_LIST || (heading && next == PartBegin::Heading);
        return ends ? PartEnd::Closed : PartEnd::Open;
    }
    // The part's last line is blank: only what is open has it.
    const bool goesOn = last && (type == CMARK_NODE_HTML_BLOCK || isFenced(last));
    return goesOn && cmark_node_get_end_line(last) >= lineCount ? PartEnd::Open : PartEnd::Closed;
}

/// Takes a document apart, part by part.
class BlockReader
{
public:
    explicit BlockReader(const QStringList& lines)
        : m_lines(lines)
        , m_parts(lines)
        , m_blocks(lines)
        , m_room(roomFor(lines))
        , m_roomBeside(m_room - m_parts.largestTree())
    {}

    Blocks read()
    {
        NodePool pool;
        while (m_left < 0 && m_parts.next()) {
            cmark_node* root = treeOf(m_lines, m_header, m_parts);
            PartEnd end = endOf(root);
            const bool torn = end == PartEnd::Stuck || end == PartEnd::Cut;
            if (torn && lastBlock(root) > m_parts.first()) {
                m_parts.endAt(lastBlock(root)); // it may be the next part as a whole
                pool.clear();
                root = treeOf(m_lines, m_header, m_parts);
                end = PartEnd::Closed;
            }
            if (end == PartEnd::Open)
                m_parts.lengthen();
            else
                take(root, end);
            pool.clear();
        }
        if (m_left >= 0)
            leave(m_left, m_lines.size());
        return {m_blocks.take(), std::move(m_dense)};
    }

private:
    PartEnd endOf(cmark_node* root) const
    {
        if (m_parts.end() == m_lines.size())
            return PartEnd::Closed;
        const auto count = static_cast<int>(m_parts.end() - m_parts.first()) + above();
        return endOfPart(root, count, m_parts, m_lines);
    }

    /// The line in which the tree's last block begins, counted from 0.
    qsizetype lastBlock(cmark_node* root) const
    {
        const int line = cmark_node_get_start_line(cmark_node_last_child(root));
        return m_parts.first() + line - 1 - above();
    }

    void take(cmark_node* root, PartEnd end)
    {
        if (end == PartEnd::Stuck) {
            m_header = -1;
            m_parts.skip();
            leave(m_parts.first(), m_parts.end());
            return;
        }
        const std::vector<Block>& blocks = m_blocks.blocks();
        const bool goesOn = m_header >= 0;
        size_t counted = blocks.size();
        if (goesOn)
            count(blocks[--counted], -1);
        m_blocks.add(root, static_cast<int>(m_parts.first()) - above(), goesOn);
        for (; counted < blocks.size(); ++counted)
            count(blocks[counted], 1);
        m_header = end == PartEnd::TableCut ? blocks.back().line - 1 : -1;
        if (m_room < 0 || m_roomBeside < 0)
            giveBack();
    }

    /// Takes back what there was no room for. From there on the lines stay as they are.
    void giveBack()
    {
        m_left = m_parts.end();
        const std::vector<Block>& blocks = m_blocks.blocks();
        while (m_room < 0 && !blocks.empty()) {
            count(blocks.back(), -1);
            const size_t before = blocks.size();
            m_left = m_blocks.takeBack() - 1;
            if (blocks.size() == before)
                count(blocks.back(), 1);
        }
    }

    void count(const Block& block, int times)
    {
        const Bulk bulk = bulkOf(block);
        m_room -= times * (bulk.own + bulk.added);
        m_roomBeside -= times * bulk.own;
    }

    /// The lines that the parser is given above those of the part.
    [[nodiscard]] int above() const { return m_header >= 0 ? headerLines : 0; }

    /// The lines [first, end) stay as they are.
    void leave(qsizetype first, qsizetype end)
    {
        if (first < end)
            m_dense.push_back({static_cast<int>(first) + 1, static_cast<int>(end)});
    }

    const QStringList& m_lines;
    Parts m_parts;
    Flattener m_blocks;
    std::vector<DenseLines> m_dense;
    qsizetype m_room;        // for the blocks and what is made of them
    qsizetype m_roomBeside;  // for the blocks beside the parser's tree, which goes first
    qsizetype m_left = -1;   // the first line behind all that there is room for, once it is used up
    qsizetype m_header = -1; // of the table that the part goes on with, counted from 0
};

} // namespace

Blocks parseBlocks(const QStringList& lines)
{
    cmark_gfm_core_extensions_ensure_registered();
    return BlockReader(lines).read();
}

} // namespace cockpit::runbook
