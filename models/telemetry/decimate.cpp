// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/decimate.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cockpit::telemetry {

namespace {

/// Takes samples in time order and fills columns. Where a column ends is computed once a column, so
/// that the inner loop only compares.
class Decimator
{
public:
    Decimator(milliseconds from, milliseconds to, int columns, milliseconds gap)
        : m_from(from)
        , m_width(to - from)
        , m_gap(gap)
        , m_columns(static_cast<std::size_t>(columns))
    {
        m_end = endOf(0);
    }

    void take(const Sample& sample)
    {
        if (!std::isfinite(sample.value)) {
            m_gapSeen = true;
            return;
        }
        if (sample.at >= m_end)
            moveTo(sample.at);
        add(m_columns[m_index], sample);
        m_previous = sample.at;
        m_hasPrevious = true;
        m_gapSeen = false;
    }

    std::vector<Column> result() { return std::move(m_columns); }

private:
    [[nodiscard]] milliseconds endOf(std::size_t index) const
    {
        const auto count = static_cast<double>(m_columns.size());
        const double part = static_cast<double>(index + 1) / count;
        return m_from + milliseconds{std::llround(static_cast<double>(m_width.count()) * part)};
    }

    void moveTo(milliseconds at)
    {
        const double part =
            static_cast<double>((at - m_from).count()) / static_cast<double>(m_width.count());
        const auto guess = static_cast<std::size_t>(part * static_cast<double>(m_columns.size()));
        m_index = std::clamp(guess > 0 ? guess - 1 : 0, m_index, m_columns.size() - 1);
        while (m_index + 1 < m_columns.size() && at >= endOf(m_index))
            ++m_index;
        // The last column includes `to`.
        m_end = m_index + 1 < m_columns.size() ? endOf(m_index) : milliseconds::max();
    }

    void add(Column& column, const Sample& sample) const
    {
        if (column.empty) {
            const bool apart = m_hasPrevious && sample.at - m_previous > m_gap;
            column = {sample.value, sample.value, sample.value,
                      sample.value, false,        m_gapSeen || apart};
            return;
        }
        column.min = std::min(column.min, sample.value);
        column.max = std::max(column.max, sample.value);
        column.last = sample.value;
    }

    milliseconds m_from;
    milliseconds m_width;
    milliseconds m_gap;
    milliseconds m_end{0};
    std::vector<Column> m_columns;
    std::size_t m_index = 0;
    milliseconds m_previous{0};
    bool m_hasPrevious = false;
    bool m_gapSeen = false;
};

} // namespace

std::vector<Column> decimate(const Series& series, milliseconds from, milliseconds to, int columns,
                             milliseconds gap)
{
    if (columns <= 0 || to <= from)
        return {};
    Decimator decimator(from, to, columns, gap);
    for (const std::span<const Sample> piece : series.spans()) {
        auto it =
            std::lower_bound(piece.begin(), piece.end(), from,
                             [](const Sample& sample, milliseconds at) { return sample.at < at; });
        for (; it != piece.end() && it->at <= to; ++it)
            decimator.take(*it);
    }
    return decimator.result();
}

} // namespace cockpit::telemetry
