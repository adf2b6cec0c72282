// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bitset>
#include <map>
#include <optional>

namespace cockpit::items {

/// Numbers of lines, as bits: ten million of them take a megabyte.
class LineSet final
{
public:
    void add(qint64 line);
    void remove(qint64 line);
    /// Without those from `first` to before `end`.
    void removeRange(qint64 first, qint64 end);
    void clear();

    [[nodiscard]] bool contains(qint64 line) const;
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The first of them that is not before `line`; the last that is not after it.
    [[nodiscard]] std::optional<qint64> from(qint64 line) const;
    [[nodiscard]] std::optional<qint64> upTo(qint64 line) const;
    /// How many are before `line`.
    [[nodiscard]] qint64 countBefore(qint64 line) const;

private:
    static constexpr qint64 blockSize = 1 << 14;
    using Block = std::bitset<blockSize>;

    std::map<qint64, Block> m_blocks; // by line / blockSize; none is empty
    qint64 m_count = 0;
};

} // namespace cockpit::items
