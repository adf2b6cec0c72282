// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/parts.h"

#include <algorithm>
#include <optional>

namespace cockpit::runbook {

namespace {

/// In characters: long enough that a part costs nothing, short enough that its tree stays small.
constexpr qsizetype leastPart = qsizetype{32} * 1024;

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "- shut", "3. shut", at the very front of the line.
bool beginsItem(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && i < 9 && isAsciiDigit(line[i]))
        ++i;
    const QStringView marks = i > 0 ? QStringView(u".)") : QStringView(u"-*+");
    return i + 2 < line.size() && marks.contains(line[i]) && line[i + 1] == u' '
        && line[i + 2] != u' ' && line[i + 2] != u'\t';
}

/// "## Doors", at the very front of the line.
bool beginsHeading(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] == u'#')
        ++i;
    return i > 0 && i <= 6 && i < line.size() && line[i] == u' ';
}

/// How a part may begin with this line; nothing when it may go on with what is above.
std::optional<PartBegin> beginAt(const QStringList& lines, qsizetype at)
{
    const QString& line = lines[at];
    if (line.isEmpty())
        return std::nullopt;
    if (isBlank(lines[at - 1])) {
        // What is indented may belong to an item; a mark of the byte order would be lost in front.
        const bool front = line[0] != u' ' && line[0] != u'\t' && line[0] != QChar::ByteOrderMark;
        return front ? std::optional(PartBegin::AfterBlank) : std::nullopt;
    }
    if (beginsItem(line))
        return PartBegin::Item;
    return beginsHeading(line) ? std::optional(PartBegin::Heading) : std::nullopt;
}

/// "[name]: address" holds for all of the document. A name may have begun in the line above.
bool mayDefineLink(const QString& line)
{
    for (qsizetype at = line.indexOf(u']'); at >= 0; at = line.indexOf(u']', at + 1)) {
        if (at + 1 == line.size() || line[at + 1] != u':')
            continue;
        const qsizetype open = line.indexOf(u'[');
        const auto isDress = [](QChar c) { return !c.isLetter(); };
        if (open > at || line.contains(u'\\')
            || std::all_of(line.begin(), line.begin() + open, isDress))
            return true;
    }
    return false;
}

/// Fences and what looks like them: whether one is open is guessed by their number alone, to spare tries.
bool isFence(const QString& line)
{
    return line.startsWith(QLatin1StringView("```")) || line.startsWith(QLatin1StringView("~~~"));
}

} // namespace

Parts::Parts(const QStringList& lines)
    : m_lines(lines)
    , m_least(leastPart)
    , m_whole(std::any_of(lines.begin(), lines.end(), mayDefineLink))
{}

void Parts::lengthen()
{
    m_least *= 2;
    m_end = m_first;
}

bool Parts::next()
{
    if (m_end > m_first)
        m_least = leastPart;
    m_first = m_end;
    if (m_first == m_lines.size())
        return false;
    qsizetype characters = 0;
    bool fenced = false;
    for (m_end = m_first; m_end < m_lines.size(); ++m_end) {
        const QString& line = m_lines[m_end];
        if (characters >= m_least && !fenced && !m_whole) {
            if (const auto begin = beginAt(m_lines, m_end)) {
                m_behind = *begin;
                break;
            }
        }
        characters += line.size() + 1;
        fenced = fenced != isFence(line);
    }
    return true;
}

} // namespace cockpit::runbook
