// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/lineset.h"

namespace cockpit::items {

void LineSet::add(qint64 line)
{
    Block& block = m_blocks[line / blockSize];
    const auto at = static_cast<std::size_t>(line % blockSize);
    if (!block[at])
        ++m_count;
    block[at] = true;
}

void LineSet::remove(qint64 line)
{
    removeRange(line, line + 1);
}

void LineSet::removeRange(qint64 first, qint64 end)
{
    auto each = m_blocks.lower_bound(first / blockSize);
    while (each != m_blocks.end() && each->first * blockSize < end) {
        const qint64 begin = each->first * blockSize;
        Block& block = each->second;
        m_count -= static_cast<qint64>(block.count());
        if (begin >= first && begin + blockSize <= end) {
            each = m_blocks.erase(each);
            continue;
        }
        for (qint64 line = std::max(first, begin); line < std::min(end, begin + blockSize); ++line)
            block[static_cast<std::size_t>(line - begin)] = false;
        m_count += static_cast<qint64>(block.count());
        each = block.none() ? m_blocks.erase(each) : std::next(each);
    }
}

void LineSet::clear()
{
    m_blocks.clear();
    m_count = 0;
}

bool LineSet::contains(qint64 line) const
{
    const auto found = m_blocks.find(line / blockSize);
    return found != m_blocks.end() && found->second[static_cast<std::size_t>(line % blockSize)];
}

std::optional<qint64> LineSet::from(qint64 line) const
{
    for (auto each = m_blocks.lower_bound(line / blockSize); each != m_blocks.end(); ++each) {
        const qint64 begin = each->first * blockSize;
        for (qint64 at = std::max<qint64>(line - begin, 0); at < blockSize; ++at) {
            if (each->second[static_cast<std::size_t>(at)])
                return begin + at;
        }
    }
    return std::nullopt;
}

std::optional<qint64> LineSet::upTo(qint64 line) const
{
    for (auto each = m_blocks.upper_bound(line / blockSize); each != m_blocks.begin();) {
        --each;
        const qint64 begin = each->first * blockSize;
        for (qint64 at = std::min(line - begin, blockSize - 1); at >= 0; --at) {
            if (each->second[static_cast<std::size_t>(at)])
                return begin + at;
        }
    }
    return std::nullopt;
}

qint64 LineSet::countBefore(qint64 line) const
{
    qint64 sum = 0;
    for (const auto& [number, block] : m_blocks) {
        const qint64 begin = number * blockSize;
        if (begin >= line)
            break;
        if (begin + blockSize <= line) {
            sum += static_cast<qint64>(block.count());
            continue;
        }
        for (qint64 at = 0; at < line - begin; ++at)
            sum += block[static_cast<std::size_t>(at)] ? 1 : 0;
    }
    return sum;
}

} // namespace cockpit::items
