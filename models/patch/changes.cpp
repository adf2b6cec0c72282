// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/diff.h"

#include <QHash>

#include <algorithm>

namespace cockpit::patch {

namespace {

/// Beyond so many inserted and deleted lines nobody reads a shortest way, and finding it takes long.
constexpr qsizetype mostSteps = 2'000;

using Numbers = std::vector<int>;

/// Equal lines get equal numbers.
Numbers numbered(const std::vector<QByteArrayView>& lines, QHash<QByteArray, int>* known)
{
    Numbers numbers;
    numbers.reserve(lines.size());
    for (const QByteArrayView line : lines) {
        const QByteArray key = QByteArray::fromRawData(line.data(), line.size());
        const auto found = known->constFind(key);
        const int number = found != known->cend() ? *found : static_cast<int>(known->size());
        if (found == known->cend())
            known->insert(key, number);
        numbers.push_back(number);
    }
    return numbers;
}

/// The greedy algorithm of Myers (1986) on what the two texts do not share at their ends.
class Search
{
public:
    Search(const Numbers& before, const Numbers& after)
        : m_before(before)
        , m_after(after)
    {
        const auto least = static_cast<qsizetype>(std::min(before.size(), after.size()));
        while (m_first < least && at(before, m_first) == at(after, m_first))
            ++m_first;
        m_oldEnd = static_cast<qsizetype>(before.size());
        m_newEnd = static_cast<qsizetype>(after.size());
        while (m_oldEnd > m_first && m_newEnd > m_first
               && at(before, m_oldEnd - 1) == at(after, m_newEnd - 1)) {
            --m_oldEnd;
            --m_newEnd;
        }
    }

    std::vector<Change> changes()
    {
        if (m_first == m_oldEnd && m_first == m_newEnd)
            return {};
        const qsizetype most = std::min(mostSteps, m_oldEnd - m_first + m_newEnd - m_first);
        m_reach.assign(static_cast<std::size_t>(2 * most + 3), m_first);
        for (qsizetype steps = 0; steps <= most; ++steps) {
            if (goOn(steps, most + 1))
                return walkBack(steps);
        }
        return {{m_first, m_oldEnd, m_first, m_newEnd}};
    }

private:
    static int at(const Numbers& numbers, qsizetype index)
    {
        return numbers[static_cast<std::size_t>(index)];
    }

    /// On each diagonal as far as `steps` lead; whether the end is reached. Keeps what was reached.
    bool goOn(qsizetype steps, qsizetype centre)
    {
        std::vector<qsizetype> kept;
        kept.reserve(static_cast<std::size_t>(steps + 1));
        for (qsizetype diagonal = -steps; diagonal <= steps; diagonal += 2) {
            const auto here = static_cast<std::size_t>(centre + diagonal);
            const bool down =
                diagonal == -steps || (diagonal != steps && m_reach[here - 1] < m_reach[here + 1]);
            qsizetype x = steps == 0 ? m_first : down ? m_reach[here + 1] : m_reach[here - 1] + 1;
            while (x < m_oldEnd && x - diagonal < m_newEnd
                   && at(m_before, x) == at(m_after, x - diagonal))
                ++x;
            m_reach[here] = x;
            kept.push_back(x);
            if (x >= m_oldEnd && x - diagonal >= m_newEnd) {
                m_trace.push_back(std::move(kept));
                return true;
            }
        }
        m_trace.push_back(std::move(kept));
        return false;
    }

    [[nodiscard]] qsizetype reached(qsizetype steps, qsizetype diagonal) const
    {
        return m_trace[static_cast<std::size_t>(steps)][static_cast<std::size_t>((diagonal + steps) / 2)];
    }

    std::vector<Change> walkBack(qsizetype steps) const
    {
        std::vector<Change> changes;
        qsizetype x = m_oldEnd;
        qsizetype y = m_newEnd;
        for (; steps > 0; --steps) {
            const qsizetype diagonal = x - y;
            const bool down = diagonal == -steps
                || (diagonal != steps
                    && reached(steps - 1, diagonal - 1) < reached(steps - 1, diagonal + 1));
            x = reached(steps - 1, down ? diagonal + 1 : diagonal - 1);
            y = x - (down ? diagonal + 1 : diagonal - 1);
            const Change step{x, down ? x : x + 1, y, down ? y + 1 : y};
            if (!changes.empty() && changes.back().oldFirst == step.oldEnd
                && changes.back().newFirst == step.newEnd) {
                changes.back().oldFirst = step.oldFirst;
                changes.back().newFirst = step.newFirst;
            } else {
                changes.push_back(step);
            }
        }
        std::reverse(changes.begin(), changes.end());
        return changes;
    }

    const Numbers& m_before;
    const Numbers& m_after;
    qsizetype m_first = 0; // what stands before is the same
    qsizetype m_oldEnd = 0;
    qsizetype m_newEnd = 0;
    std::vector<qsizetype> m_reach; // by diagonal
    std::vector<std::vector<qsizetype>> m_trace;
};

} // namespace

std::vector<QByteArrayView> linesOf(const QByteArray& text)
{
    std::vector<QByteArrayView> lines;
    const QByteArrayView all(text);
    for (qsizetype first = 0; first < all.size();) {
        const qsizetype end = all.indexOf('\n', first);
        const qsizetype after = end < 0 ? all.size() : end + 1;
        lines.push_back(all.sliced(first, after - first));
        first = after;
    }
    return lines;
}

std::vector<Change> changesBetween(const std::vector<QByteArrayView>& before,
                                   const std::vector<QByteArrayView>& after)
{
    QHash<QByteArray, int> known;
    const Numbers left = numbered(before, &known);
    const Numbers right = numbered(after, &known);
    return Search(left, right).changes();
}

} // namespace cockpit::patch
