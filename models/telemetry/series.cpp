// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/series.h"

#include <algorithm>
#include <cmath>

namespace cockpit::telemetry {

bool putInOrder(std::vector<Sample>& samples)
{
    std::ranges::stable_sort(samples, {}, &Sample::at);
    const auto isSame = [](const Sample& a, const Sample& b) {
        return a.value == b.value || (std::isnan(a.value) && std::isnan(b.value));
    };
    bool isOneSeries = true;
    const auto last =
        std::unique(samples.begin(), samples.end(), [&](const Sample& a, const Sample& b) {
            isOneSeries = isOneSeries && (a.at != b.at || isSame(a, b));
            return a.at == b.at;
        });
    samples.erase(last, samples.end());
    return isOneSeries;
}

Series::Series(std::size_t capacity)
    : m_capacity(std::max<std::size_t>(capacity, 1))
{}

void Series::append(const std::vector<Sample>& samples)
{
    for (const Sample& sample : samples)
        push(sample);
}

void Series::clear()
{
    m_ring.clear();
    m_first = 0;
    m_size = 0;
}

void Series::dropAfter(milliseconds at)
{
    if (isEmpty() || last()->at <= at)
        return;
    const std::vector<Sample> kept = between(this->at(0).at, at);
    clear();
    append(kept);
}

std::size_t Series::slot(std::size_t index) const
{
    const std::size_t place = m_first + index;
    return place < m_ring.size() ? place : place - m_ring.size();
}

const Sample& Series::at(std::size_t index) const
{
    return m_ring[slot(index)];
}

std::optional<Sample> Series::last() const
{
    return isEmpty() ? std::nullopt : std::optional(at(m_size - 1));
}

std::size_t Series::lowerBound(milliseconds at) const
{
    std::size_t first = 0;
    std::size_t count = m_size;
    while (count > 0) {
        const std::size_t half = count / 2;
        if (this->at(first + half).at < at) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

std::vector<Sample> Series::between(milliseconds from, milliseconds to) const
{
    std::vector<Sample> found;
    for (std::size_t i = lowerBound(from); i < m_size && at(i).at <= to; ++i)
        found.push_back(at(i));
    return found;
}

std::array<std::span<const Sample>, 2> Series::spans() const
{
    const std::span<const Sample> all(m_ring);
    return {all.subspan(m_first), all.subspan(0, m_first)};
}

void Series::push(const Sample& sample)
{
    const std::size_t place =
        m_size > 0 && at(m_size - 1).at < sample.at ? m_size : lowerBound(sample.at);
    if (place < m_size && at(place).at == sample.at) {
        m_ring[slot(place)] = sample;
        return;
    }
    if (place == 0 && m_size > 0)
        return;                               // older than the oldest kept
    const std::size_t moved = m_size - place; // corrections in the middle are rare and near the end
    makeRoom();
    const std::size_t target = m_size - 1 - moved;
    for (std::size_t i = m_size - 1; i > target; --i)
        m_ring[slot(i)] = m_ring[slot(i - 1)];
    m_ring[slot(target)] = sample;
}

void Series::makeRoom()
{
    if (m_size == 0 || m_size < m_capacity) { // there is room for one at least
        m_ring.emplace_back();                // the ring is not turned before it is full
        ++m_size;
    } else {
        m_first = slot(1 % m_size);
    }
}

} // namespace cockpit::telemetry
