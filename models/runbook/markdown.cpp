// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/markdown.h"

#include <QSet>

#include <algorithm>
#include <memory>

extern "C" {
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
}

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct ParserDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct IterDeleter {
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

QString literalOf(cmark_node* node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

/// Adds a node's text; without a string between where it is plain ASCII, as most is.
void appendLiteral(cmark_node* node, QString* text)
{
    const char* literal = cmark_node_get_literal(node);
    if (!literal)
        return;
    unsigned char all = 0;
    const char* end = literal;
    for (; *end != '\0'; ++end)
        all |= static_cast<unsigned char>(*end);
    const auto size = static_cast<qsizetype>(end - literal);
    if (all < 0x80)
        text->append(QLatin1StringView(literal, size));
    else
        text->append(QString::fromUtf8(literal, size));
}

/// Tags that dress text. Anything else in angle brackets is what a person wrote: "<version>".
bool isDress(const QString& html)
{
    static const QSet<QString> tags{
        u"a"_s,       u"abbr"_s,  u"b"_s,     u"br"_s,   u"center"_s, u"code"_s, u"del"_s,
        u"details"_s, u"div"_s,   u"em"_s,    u"font"_s, u"hr"_s,     u"i"_s,    u"img"_s,
        u"input"_s,   u"ins"_s,   u"kbd"_s,   u"li"_s,   u"mark"_s,   u"ol"_s,   u"p"_s,
        u"pre"_s,     u"s"_s,     u"small"_s, u"span"_s, u"strong"_s, u"sub"_s,  u"summary"_s,
        u"sup"_s,     u"table"_s, u"td"_s,    u"th"_s,   u"tr"_s,     u"u"_s,    u"ul"_s};
    if (html.startsWith("<!--"_L1))
        return true;
    qsizetype begin = 1;
    if (begin < html.size() && html[begin] == u'/')
        ++begin;
    qsizetype end = begin;
    while (end < html.size() && html[end].isLetterOrNumber())
        ++end;
    return tags.contains(html.sliced(begin, end - begin).toLower());
}

/// Where a block begins. A paragraph right above a table has no line in cmark's tree; the table has it.
int firstLine(cmark_node* node)
{
    cmark_node* next = cmark_node_next(node);
    const int line = cmark_node_get_start_line(node);
    return line > 0 || !next ? line : cmark_node_get_start_line(next);
}

/// Below such a paragraph the header stands where the rows say: a ruler parts it from the first.
int headerLine(cmark_node* header)
{
    cmark_node* table = cmark_node_parent(header);
    cmark_node* above = cmark_node_previous(table);
    if (!above || cmark_node_get_start_line(above) > 0)
        return cmark_node_get_start_line(header);
    cmark_node* row = cmark_node_next(header);
    return row ? cmark_node_get_start_line(row) - 2 : cmark_node_get_end_line(table) - 1;
}

/// "bash", "bash title=x", "bash{1,3}", "{.bash}", "{code-block} bash". A "{note}" is a directive and its
/// name stands for the language: it holds text.
QString languageOf(const QString& info)
{
    if (!info.startsWith(u'{'))
        return info.section(u' ', 0, 0).section(u'{', 0, 0).toLower();
    const QString name = info.mid(1).section(u'}', 0, 0).section(u' ', 0, 0).toLower();
    if (name.startsWith(u'.'))
        return name.sliced(1);
    static const QSet<QString> code{u"code"_s, u"code-block"_s, u"code-cell"_s, u"sourcecode"_s,
                                    u"highlight"_s};
    return code.contains(name) ? info.section(u'}', 1).trimmed().section(u' ', 0, 0).toLower() : name;
}

/// Makes the blocks from cmark's events: one pass, nothing recursive.
class Flattener
{
public:
    explicit Flattener(const QStringList& lines)
        : m_source(lines)
    {
        m_blocks.reserve(static_cast<size_t>(lines.size()));
    }

    std::vector<Block> take(cmark_node* root)
    {
        const std::unique_ptr<cmark_iter, IterDeleter> iter(cmark_iter_new(root));
        for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iter.get())) {
            cmark_node* node = cmark_iter_get_node(iter.get());
            const bool enter = event == CMARK_EVENT_ENTER;
            if (!block(node, enter))
                inlined(node, enter);
            if (!enter && cmark_node_parent(node) == root)
                release(node);
        }
        return std::move(m_blocks);
    }

private:
    /// Frees what stands before a block that is done, so that never all of the tree and all of the blocks
    /// are there at once. The block itself stays: the next one may look at it.
    static void release(cmark_node* done)
    {
        if (cmark_node* above = cmark_node_previous(done))
            cmark_node_free(above);
    }

    Block& add(BlockKind kind, cmark_node* node)
    {
        Block& block = m_blocks.emplace_back();
        block.kind = kind;
        block.line = firstLine(node);
        block.lastLine = std::max(cmark_node_get_end_line(node), block.line);
        block.parent = m_items.empty() ? -1 : m_items.back();
        block.depth = static_cast<int>(m_items.size());
        block.quoted = m_quotes > 0;
        return block;
    }

    int last() const { return static_cast<int>(m_blocks.size()) - 1; }

    bool block(cmark_node* node, bool enter)
    {
        const cmark_node_type kind = cmark_node_get_type(node);
        // The tables' cells count as blocks too; what is left are the words within them.
        if ((static_cast<unsigned>(kind) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE)
            return false;
        switch (kind) {
        case CMARK_NODE_BLOCK_QUOTE:
            m_quotes += enter ? 1 : -1;
            return true;
        case CMARK_NODE_LIST:
            if (enter)
                m_counters.push_back(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                                         ? cmark_node_get_list_start(node)
                                         : -1);
            else
                m_counters.pop_back();
            return true;
        case CMARK_NODE_ITEM:
            item(node, enter);
            return true;
        case CMARK_NODE_HEADING:
        case CMARK_NODE_PARAGRAPH:
            text(node, enter);
            return true;
        case CMARK_NODE_CODE_BLOCK:
            fence(node);
            return true;
        case CMARK_NODE_HTML_BLOCK:
            add(BlockKind::Html, node).literal = literalOf(node);
            return true;
        default:
            return table(node, enter);
        }
    }

    void item(cmark_node* node, bool enter)
    {
        if (!enter) {
            m_items.pop_back();
            return;
        }
        Block& block = add(BlockKind::Item, node);
        int& counter = m_counters.back();
        block.number = counter >= 0 ? counter++ : 0;
        m_items.push_back(last());
        m_itemOpen = true;
    }

    void text(cmark_node* node, bool enter)
    {
        if (!enter) {
            m_line = nullptr;
            m_lines = nullptr;
            return;
        }
        const bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
        // An item's first paragraph is the item's own text.
        if (!heading && m_itemOpen && !m_items.empty() && m_items.back() == last()) {
            m_lines = &m_blocks.back().text;
        } else {
            Block& block = add(heading ? BlockKind::Heading : BlockKind::Paragraph, node);
            block.level = heading ? cmark_node_get_heading_level(node) : 0;
            m_lines = &block.text;
        }
        m_itemOpen = false;
        newLine(firstLine(node));
    }

    void fence(cmark_node* node)
    {
        Block& block = add(BlockKind::Fence, node);
        block.language = languageOf(QString::fromUtf8(cmark_node_get_fence_info(node)).trimmed());
        block.literal = literalOf(node);
        // An indented block has no fence line above its content; content is numbered from line + 1.
        int length = 0;
        int offset = 0;
        char character = 0;
        if (cmark_node_get_fenced(node, &length, &offset, &character) == 0)
            --block.line;
    }

    bool table(cmark_node* node, bool enter)
    {
        // The table extension's node types have no public names but their strings.
        const QLatin1StringView type(cmark_node_get_type_string(node));
        if (type == "table"_L1) {
            m_table = enter;
            if (enter)
                add(BlockKind::Table, node).line = headerLine(cmark_node_first_child(node));
            return true;
        }
        if (type == "table_row"_L1 || type == "table_header"_L1) {
            if (enter)
                m_blocks.back().rows.push_back(
                    {type == "table_header"_L1 ? headerLine(node) : cmark_node_get_start_line(node),
                     {}});
            return true;
        }
        if (type != "table_cell"_L1)
            return false;
        m_line = nullptr;
        m_lines = nullptr;
        if (enter) {
            TableRow& row = m_blocks.back().rows.back();
            m_lines = &row.cells;
            newLine(row.line);
        }
        return true;
    }

    void newLine(int number)
    {
        m_line = &m_lines->emplace_back();
        m_line->line = number;
        // Rendered text is hardly ever longer than its source.
        if (number > 0 && number <= m_source.size() && !m_table)
            m_line->text.reserve(std::min(m_source[number - 1].size(), longestLine));
    }

    void inlined(cmark_node* node, bool enter)
    {
        if (!m_line)
            return;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_STRONG) {
            mark(Mark::Kind::Strong, enter, {});
        } else if (type == CMARK_NODE_LINK) {
            mark(Mark::Kind::Link, enter, QString::fromUtf8(cmark_node_get_url(node)));
        } else if (type == CMARK_NODE_CODE) {
            mark(Mark::Kind::Code, true, {});
            appendLiteral(node, &m_line->text);
            mark(Mark::Kind::Code, false, {});
        } else if (type == CMARK_NODE_TEXT) {
            appendLiteral(node, &m_line->text);
        } else if (type == CMARK_NODE_HTML_INLINE) {
            const QString html = literalOf(node);
            if (!isDress(html))
                m_line->text += html;
            else if (html.startsWith("<br"_L1, Qt::CaseInsensitive))
                m_line->text += u' ';
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            breakLine();
        }
    }

    /// A mark that goes on over the end of a line is closed there and opened again.
    void breakLine()
    {
        const std::vector<Mark> open = m_open;
        while (!m_open.empty())
            mark(m_open.back().kind, false, {});
        newLine(m_line->line + 1);
        for (const Mark& each : open)
            mark(each.kind, true, each.url);
    }

    void mark(Mark::Kind kind, bool enter, const QString& url)
    {
        if (enter) {
            m_open.push_back({kind, m_line->text.size(), 0, url});
            return;
        }
        if (m_open.empty())
            return;
        Mark closed = m_open.back();
        m_open.pop_back();
        closed.length = m_line->text.size() - closed.start;
        if (closed.length > 0)
            m_line->marks.push_back(closed);
    }

    std::vector<Block> m_blocks;
    std::vector<int> m_items;    // the open list items, as block indices
    std::vector<int> m_counters; // the open lists: the next number, -1 for bullets
    std::vector<Mark> m_open;
    std::vector<TextLine>* m_lines = nullptr;
    TextLine* m_line = nullptr;
    int m_quotes = 0;
    bool m_itemOpen = false;
    bool m_table = false;
    const QStringList& m_source;
};

} // namespace

std::vector<Block> parseBlocks(const QStringList& lines)
{
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    {
        const QByteArray input = parserInput(lines);
        cmark_parser_feed(parser.get(), input.constData(), static_cast<size_t>(input.size()));
    }
    const std::unique_ptr<cmark_node, NodeDeleter> root(cmark_parser_finish(parser.get()));
    return Flattener(lines).take(root.get());
}

} // namespace cockpit::runbook
