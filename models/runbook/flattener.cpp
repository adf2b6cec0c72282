// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/flattener.h"

#include "models/runbook/markdown.h"
#include "models/runbook/prose.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

extern "C" {
#include <cmark-gfm.h>
}

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

struct IterDeleter {
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

QString literalOf(cmark_node* node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

/// Eight bytes at a time.
bool isAscii(QByteArrayView bytes)
{
    const char* at = bytes.begin();
    quint64 all = 0;
    for (; bytes.end() - at >= 8; at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        all |= eight;
    }
    for (; at < bytes.end(); ++at)
        all |= static_cast<uchar>(*at);
    return (all & 0x8080808080808080U) == 0;
}

/// Adds a node's text, without a string between.
void appendLiteral(cmark_node* node, QString* text)
{
    const QByteArrayView literal(cmark_node_get_literal(node));
    if (isAscii(literal)) {
        text->append(QLatin1StringView(literal));
        return;
    }
    const qsizetype before = text->size();
    text->resize(before + literal.size());
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QChar* end = decoder.appendToBuffer(text->data() + before, literal);
    text->truncate(end - text->constData());
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

/// Where a heading ends: in cmark's tree one that is underlined goes on to what stands behind it.
int headingEnd(const QStringList& lines, int line, int lastLine)
{
    const auto isUnderline = [](QStringView text) {
        const QStringView trimmed = text.trimmed();
        return !trimmed.isEmpty() && (trimmed[0] == u'=' || trimmed[0] == u'-')
            && trimmed.count(trimmed[0]) == trimmed.size();
    };
    const auto end = lines.begin() + std::min<qsizetype>(lastLine, lines.size());
    const auto below = std::find_if(lines.begin() + line, end, isUnderline);
    return below == end ? lastLine : static_cast<int>(below - lines.begin()) + 1;
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

} // namespace

Flattener::Flattener(const QStringList& lines)
    : m_source(lines)
{
    m_blocks.reserve(static_cast<size_t>(lines.size()));
}

void Flattener::add(cmark_node* root, int linesBefore, bool goesOn)
{
    m_before = linesBefore;
    m_tableGoesOn = goesOn;
    const std::unique_ptr<cmark_iter, IterDeleter> iter(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        cmark_node* node = cmark_iter_get_node(iter.get());
        const bool enter = event == CMARK_EVENT_ENTER;
        if (!block(node, enter))
            inlined(node, enter);
    }
    cmark_node* last = cmark_node_last_child(root);
    if (last && cmark_node_get_type(last) != CMARK_NODE_LIST)
        m_goesOn = 0;
}

int Flattener::takeBack()
{
    Block& last = m_blocks.back();
    if (last.rows.size() < 3) {
        const int line = last.line;
        m_blocks.pop_back();
        return line;
    }
    const size_t kept = last.rows.size() / 2;
    last.lastLine = last.rows[kept].line - 1;
    last.rows.resize(kept);
    last.rows.shrink_to_fit();
    return last.lastLine + 1;
}

std::vector<Block> Flattener::take()
{
    return std::move(m_blocks);
}

Block& Flattener::begin(BlockKind kind, cmark_node* node)
{
    Block& block = m_blocks.emplace_back();
    block.kind = kind;
    block.line = m_before + firstLine(node);
    block.lastLine = std::max(m_before + cmark_node_get_end_line(node), block.line);
    block.parent = m_items.empty() ? -1 : m_items.back();
    block.depth = static_cast<int>(m_items.size());
    block.quoted = m_quotes > 0;
    return block;
}

int Flattener::last() const
{
    return static_cast<int>(m_blocks.size()) - 1;
}

bool Flattener::block(cmark_node* node, bool enter)
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
        list(node, enter);
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
        begin(BlockKind::Html, node).literal = literalOf(node);
        return true;
    default:
        return table(node, enter);
    }
}

/// A list of the document may go on in the next part.
void Flattener::list(cmark_node* node, bool enter)
{
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    const int delimiter = cmark_node_get_list_delim(node);
    const bool ofDocument = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT;
    if (enter) {
        const bool goesOn = ordered && ofDocument && !cmark_node_previous(node) && m_goesOn > 0
            && m_delimiter == delimiter;
        m_counters.push_back(!ordered ? -1 : goesOn ? m_goesOn : cmark_node_get_list_start(node));
        return;
    }
    if (ofDocument && !cmark_node_next(node)) {
        m_goesOn = std::max(m_counters.back(), 0);
        m_delimiter = delimiter;
    }
    m_counters.pop_back();
}

void Flattener::item(cmark_node* node, bool enter)
{
    if (!enter) {
        m_items.pop_back();
        return;
    }
    Block& block = begin(BlockKind::Item, node);
    int& counter = m_counters.back();
    block.number = counter >= 0 ? counter++ : 0;
    m_items.push_back(last());
    m_itemOpen = true;
}

void Flattener::text(cmark_node* node, bool enter)
{
    if (!enter) {
        partFields(m_lines);
        if (m_blocks.back().kind == BlockKind::Paragraph)
            partMarked(m_lines);
        joinWrapped(m_lines);
        m_line = nullptr;
        m_lines = nullptr;
        return;
    }
    const bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
    // An item's first paragraph is the item's own text.
    if (!heading && m_itemOpen && !m_items.empty() && m_items.back() == last()) {
        m_lines = &m_blocks.back().text;
    } else {
        Block& block = begin(heading ? BlockKind::Heading : BlockKind::Paragraph, node);
        block.level = heading ? cmark_node_get_heading_level(node) : 0;
        if (heading)
            block.lastLine = headingEnd(m_source, block.line, block.lastLine);
        m_lines = &block.text;
    }
    m_itemOpen = false;
    newLine(m_before + firstLine(node));
}

void Flattener::fence(cmark_node* node)
{
    Block& block = begin(BlockKind::Fence, node);
    block.language = languageOf(QString::fromUtf8(cmark_node_get_fence_info(node)).trimmed());
    block.literal = literalOf(node);
    // An indented block has no fence line above its content; content is numbered from line + 1.
    int length = 0;
    int offset = 0;
    char character = 0;
    if (cmark_node_get_fenced(node, &length, &offset, &character) == 0)
        --block.line;
}

bool Flattener::table(cmark_node* node, bool enter)
{
    // The table extension's node types have no public names but their strings.
    const QLatin1StringView type(cmark_node_get_type_string(node));
    if (type == "table"_L1) {
        m_table = enter;
        const bool again = m_tableGoesOn && !cmark_node_previous(node);
        if (enter && again)
            m_blocks.back().lastLine = m_before + cmark_node_get_end_line(node);
        else if (enter)
            begin(BlockKind::Table, node).line = m_before + headerLine(cmark_node_first_child(node));
        return true;
    }
    if (type == "table_row"_L1 || type == "table_header"_L1) {
        m_headerAgain = m_tableGoesOn && type == "table_header"_L1
            && !cmark_node_previous(cmark_node_parent(node));
        if (enter && !m_headerAgain)
            m_blocks.back().rows.push_back(
                {m_before
                     + (type == "table_header"_L1 ? headerLine(node) : cmark_node_get_start_line(node)),
                 {}});
        return true;
    }
    if (type != "table_cell"_L1)
        return false;
    m_line = nullptr;
    m_lines = nullptr;
    if (enter && !m_headerAgain) {
        TableRow& row = m_blocks.back().rows.back();
        m_lines = &row.cells;
        newLine(row.line);
    }
    return true;
}

void Flattener::newLine(int number)
{
    m_line = &m_lines->emplace_back();
    m_line->line = number;
    // Rendered text is hardly ever longer than its source.
    if (number > 0 && number <= m_source.size() && !m_table)
        m_line->text.reserve(std::min(m_source[number - 1].size(), longestLine));
}

void Flattener::inlined(cmark_node* node, bool enter)
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
void Flattener::breakLine()
{
    const std::vector<Mark> open = m_open;
    while (!m_open.empty())
        mark(m_open.back().kind, false, {});
    newLine(m_line->line + 1);
    for (const Mark& each : open)
        mark(each.kind, true, each.url);
}

void Flattener::mark(Mark::Kind kind, bool enter, const QString& url)
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

} // namespace cockpit::runbook
