// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace cockpit::telemetry {

using std::chrono::milliseconds;

/// One value of a metric. `at` is the source's own time, UTC since the epoch. NaN and infinities are
/// kept as they come: a reader must treat them as no evidence.
struct Sample {
    milliseconds at{0};
    double value = 0;

    bool operator==(const Sample&) const = default;
};

/// Puts samples in the order of time, each moment once. False when two of the same moment differ: no one
/// series says that, and which of them is meant is not guessed.
[[nodiscard]] bool putInOrder(std::vector<Sample>& samples);

/// The last `capacity` samples of one metric in time order; a sample at a time already known replaces
/// that one (sources correct their newest points), older ones than the oldest kept are dropped.
class Series
{
public:
    explicit Series(std::size_t capacity = 20'000);

    void append(const std::vector<Sample>& samples);
    void clear();
    void dropAfter(milliseconds at); ///< forgets the samples later than `at`
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Sample& at(std::size_t index) const; ///< 0 is the oldest
    [[nodiscard]] std::optional<Sample> last() const;
    [[nodiscard]] std::vector<Sample> between(milliseconds from, milliseconds to) const; ///< both included
    /// All samples in time order as two pieces of memory, for readers that pass over all of them.
    [[nodiscard]] std::array<std::span<const Sample>, 2> spans() const;

private:
    void push(const Sample& sample);
    void makeRoom();
    [[nodiscard]] std::size_t slot(std::size_t index) const;
    [[nodiscard]] std::size_t lowerBound(milliseconds at) const;

    std::vector<Sample> m_ring;
    std::size_t m_capacity;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

} // namespace cockpit::telemetry
