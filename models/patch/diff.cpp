// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/diff.h"

#include <algorithm>

namespace cockpit::patch {

namespace {

constexpr qsizetype context = 3;

/// A name as patch(1) and git read it: in quotes where a control character or a quote stands in it, and
/// with a tab behind it where there is a space.
QByteArray headerName(const QString& name, char side)
{
    const QByteArray path = QByteArray(1, side) + '/' + name.toUtf8();
    QByteArray quoted;
    bool odd = false;
    for (const char c : path) {
        const auto byte = static_cast<uchar>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
            odd = true;
        } else if (byte < 0x20 || byte == 0x7F) {
            quoted += '\\' + QByteArray::number(byte, 8).rightJustified(3, '0');
            odd = true;
        } else {
            quoted += c;
        }
    }
    if (odd)
        return '"' + quoted + '"';
    return path.contains(' ') ? path + '\t' : path;
}

void addLine(QByteArray* diff, char mark, QByteArrayView line)
{
    diff->append(mark).append(line);
    if (!line.endsWith('\n'))
        diff->append("\n\\ No newline at end of file\n");
}

/// "12,3"; an empty range is named by the line before it.
QByteArray range(qsizetype first, qsizetype end)
{
    const qsizetype count = end - first;
    return QByteArray::number(count == 0 ? first : first + 1) + ',' + QByteArray::number(count);
}

class Writer
{
public:
    Writer(std::vector<QByteArrayView> before, std::vector<QByteArrayView> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}

    QByteArray hunks()
    {
        const std::vector<Change> changes = changesBetween(m_before, m_after);
        for (auto first = changes.begin(); first != changes.end();) {
            auto end = std::next(first);
            while (end != changes.end() && end->oldFirst - std::prev(end)->oldEnd <= 2 * context)
                ++end;
            addHunk(first, end);
            first = end;
        }
        return std::move(m_diff);
    }

private:
    using Iterator = std::vector<Change>::const_iterator;

    void addHunk(Iterator first, Iterator end)
    {
        const Iterator last = std::prev(end);
        const auto oldSize = static_cast<qsizetype>(m_before.size());
        const qsizetype lead = std::min(context, first->oldFirst);
        const qsizetype tail = std::min(context, oldSize - last->oldEnd);
        m_diff += "@@ -" + range(first->oldFirst - lead, last->oldEnd + tail) + " +"
            + range(first->newFirst - lead, last->newEnd + tail) + " @@\n";
        addAll(' ', m_before, first->oldFirst - lead, first->oldFirst);
        for (Iterator change = first; change != end; ++change) {
            addAll('-', m_before, change->oldFirst, change->oldEnd);
            addAll('+', m_after, change->newFirst, change->newEnd);
            const Iterator next = std::next(change);
            addAll(' ', m_before, change->oldEnd,
                   next == end ? change->oldEnd + tail : next->oldFirst);
        }
    }

    void addAll(char mark, const std::vector<QByteArrayView>& lines, qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i)
            addLine(&m_diff, mark, lines[static_cast<std::size_t>(i)]);
    }

    std::vector<QByteArrayView> m_before;
    std::vector<QByteArrayView> m_after;
    QByteArray m_diff;
};

} // namespace

QByteArray unifiedDiff(const QByteArray& before, const QByteArray& after, const QString& name)
{
    if (before == after)
        return {};
    return "--- " + headerName(name, 'a') + "\n+++ " + headerName(name, 'b') + '\n'
        + Writer(linesOf(before), linesOf(after)).hunks();
}

} // namespace cockpit::patch
