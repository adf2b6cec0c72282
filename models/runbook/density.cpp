// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/density.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cockpit::runbook {

namespace {

/// What the recognisers may add to each, in bytes: at the worst a step, with its section and its titles.
constexpr qsizetype ofHeading = 2'100;
constexpr qsizetype ofItem = 350;
constexpr qsizetype ofCountedItem = 900;
constexpr qsizetype ofRow = 900;
constexpr qsizetype ofLine = 250;
constexpr qsizetype ofFence = 200;
constexpr qsizetype ofFenceLine = 300;
constexpr qsizetype ofSetting = 250;
constexpr qsizetype ofTag = 120;

/// How many nodes the parser may begin at a character: those of emphasis, links, code, HTML and addresses.
constexpr std::array<qsizetype, 128> marks = [] {
    std::array<qsizetype, 128> all{};
    for (const char c : {'*', '_', '`', '!', '<', '&', '\\', '~', ':', 'w'})
        all.at(static_cast<size_t>(c)) = 1;
    for (const char c : {'[', ']'})
        all.at(static_cast<size_t>(c)) = 2;
    return all;
}();

qsizetype marksOf(QStringView line)
{
    qsizetype sum = 0;
    for (const char16_t c : std::u16string_view(line.utf16(), static_cast<size_t>(line.size())))
        sum += c < marks.size() ? marks[c] : 0;
    return sum;
}

/// The quotes and bullets in front of what the line says.
qsizetype markersOf(QStringView line)
{
    qsizetype markers = 0;
    for (const QChar c : line) {
        if (QStringView(u">-+*").contains(c))
            ++markers;
        else if (c != u' ' && c != u'\t')
            break;
    }
    return markers;
}

/// "|---|:-:|"
bool isRuler(QStringView line)
{
    return QStringView(u"|-: \t>").contains(line.front()) && line.contains(u'-')
        && line.contains(u'|') && std::all_of(line.begin(), line.end(), [](QChar c) {
               return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'\t' || c == u'>';
           });
}

qsizetype bulkOf(const TextLine& line)
{
    qsizetype bulk = static_cast<qsizetype>(sizeof line) + 2 * line.text.capacity() + 32;
    for (const Mark& mark : line.marks)
        bulk += static_cast<qsizetype>(sizeof mark) + 2 * mark.url.size();
    return bulk;
}

qsizetype bulkOf(const std::vector<TextLine>& lines)
{
    auto bulk = static_cast<qsizetype>(lines.capacity() - lines.size())
        * static_cast<qsizetype>(sizeof(TextLine));
    for (const TextLine& line : lines)
        bulk += bulkOf(line);
    return bulk;
}

/// A paragraph that is bold as a whole, or begins with a number in bold, is a title too.
bool mayTitle(const std::vector<TextLine>& lines)
{
    const qsizetype bold = lines.size() == 1 ? lines.front().leadingBold() : 0;
    const QStringView text = lines.empty() ? QStringView() : QStringView(lines.front().text);
    return bold > 0
        && (bold + 2 > text.size()
            || std::any_of(text.begin(), text.begin() + bold, [](QChar c) { return c.isDigit(); }));
}

/// In data each line with a figure may be a limit.
qsizetype addedTo(QStringView literal, bool data)
{
    qsizetype added = 0;
    bool figure = false;
    for (const QChar c : literal) {
        figure = figure || c.isDigit();
        if (c != u'\n')
            continue;
        added += ofFenceLine + (data && figure ? ofSetting : 0);
        figure = false;
    }
    return added;
}

qsizetype addedTo(const Block& block)
{
    const auto lines = static_cast<qsizetype>(block.text.size());
    switch (block.kind) {
    case BlockKind::Heading:
        return ofHeading;
    case BlockKind::Paragraph:
        return mayTitle(block.text) ? ofHeading : lines * ofLine;
    case BlockKind::Item:
        return (block.number > 0 ? ofCountedItem : ofItem) + lines * ofLine;
    case BlockKind::Table:
        return static_cast<qsizetype>(block.rows.size()) * ofRow;
    case BlockKind::Fence:
        return ofFence + addedTo(block.literal, block.fence == FenceKind::Other);
    case BlockKind::Html:
        break;
    }
    return ofTag;
}

} // namespace

qsizetype Density::of(QStringView line)
{
    if (line.isEmpty()) {
        m_columns = 0;
        return 0;
    }
    if (isRuler(line))
        m_columns = line.count(u'|') + 1;
    return 3 + 3 * markersOf(line) + marksOf(line) + 3 * m_columns;
}

qsizetype bulkOf(const QString& line)
{
    return static_cast<qsizetype>(sizeof line) + (line.isEmpty() ? 0 : 2 * line.size() + 32);
}

Bulk bulkOf(const Block& block)
{
    qsizetype own = static_cast<qsizetype>(sizeof block) + bulkOf(block.text);
    for (const QString& text : {block.literal, block.language})
        own += text.isEmpty() ? 0 : 2 * text.size() + 32;
    for (const TableRow& row : block.rows)
        own += static_cast<qsizetype>(sizeof row) + bulkOf(row.cells);
    return {own, addedTo(block)};
}

} // namespace cockpit::runbook
