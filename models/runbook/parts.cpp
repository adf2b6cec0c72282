// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/parts.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace cockpit::runbook {

namespace {

/// In characters: long enough that a part costs nothing, short enough that its tree stays small.
constexpr qsizetype leastPart = qsizetype{32} * 1024;
/// In nodes, see Density: of any document, or a share of one that is long.
constexpr qsizetype heaviestPart = qsizetype{32} * 1024;
constexpr qsizetype heaviestShare = 32;
/// Any document may be parsed as a whole that is no heavier, or whose weight is that of prose: three marks in
/// ten characters. Much of its weight is in fences, of which the parser makes no nodes.
constexpr qsizetype heaviestWhole = 8 * heaviestPart;
constexpr qsizetype wholeNodeSize = nodeSize / 2;
constexpr qsizetype longest = 1024;

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

qsizetype weightOf(const QStringList& lines)
{
    Density density;
    return std::accumulate(
        lines.begin(), lines.end(), qsizetype{0},
        [&density](qsizetype sum, const QString& line) { return sum + density.of(line); });
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
{
    const qsizetype characters =
        std::accumulate(lines.begin(), lines.end(), qsizetype{0},
                        [](qsizetype sum, const QString& line) { return sum + line.size() + 1; });
    m_heaviest = std::max(heaviestPart, characters / heaviestShare);
    m_largestTree = m_heaviest * nodeSize;
    m_heavy = m_heaviest / 4;
    if (!std::any_of(lines.begin(), lines.end(), mayDefineLink))
        return;
    // A definition of a link holds for all of the document: it is one part, if a person wrote it.
    const qsizetype weight = weightOf(lines);
    if (weight > std::max(heaviestWhole, characters * 3 / 10))
        return;
    m_least = std::numeric_limits<qsizetype>::max();
    m_heaviest = m_heavy = weight + 1;
    m_largestTree = weight * wholeNodeSize;
}

void Parts::lengthen()
{
    m_longer = std::min(m_longer * 2, longest);
    m_weighed = m_end;
    m_end = m_first;
}

void Parts::skip()
{
    while (m_end < m_lines.size() && beginAt(m_lines, m_end) != PartBegin::AfterBlank)
        ++m_end;
    m_weighed = m_end;
}

bool Parts::next()
{
    if (m_end > m_first)
        m_longer = 1;
    m_first = m_end;
    m_weighed = std::max(m_weighed, m_first);
    if (m_first == m_lines.size())
        return false;
    qsizetype characters = 0;
    qsizetype weight = 0;
    bool fenced = false;
    for (m_end = m_first; m_end < m_lines.size(); ++m_end) {
        const QString& line = m_lines[m_end];
        const bool enough = characters / m_longer >= m_least || (m_longer == 1 && weight >= m_heavy);
        if (const auto begin = enough && !fenced ? beginAt(m_lines, m_end) : std::nullopt) {
            m_behind = *begin;
            break;
        }
        if (weight >= m_heaviest) {
            m_behind = PartBegin::Anyhow;
            break;
        }
        characters += line.size() + 1;
        if (m_end >= m_weighed)
            weight += m_density.of(line);
        fenced = fenced != isFence(line);
    }
    return true;
}

} // namespace cockpit::runbook
