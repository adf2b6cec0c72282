// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/nodepool.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

extern "C" {
#include <cmark-gfm.h>
}

namespace cockpit::runbook {

namespace {

/// Small enough to come from the heap that the program already has.
constexpr size_t slabSize = size_t{64} * 1024;
/// In front of each piece: its class.
constexpr size_t headerSize = sizeof(size_t);

size_t& headerOf(void* piece)
{
    return *reinterpret_cast<size_t*>(static_cast<char*>(piece) - headerSize);
}

} // namespace

NodePool::NodePool()
    : m_outer(std::exchange(current(), this))
{}

NodePool::~NodePool()
{
    current() = m_outer;
}

NodePool*& NodePool::current()
{
    thread_local NodePool* pool = nullptr;
    return pool;
}

cmark_mem* NodePool::allocator()
{
    static cmark_mem functions{
        [](size_t count, size_t size) {
            void* piece = current()->take(count * size);
            std::memset(piece, 0, count * size);
            return piece;
        },
        [](void* piece, size_t size) { return current()->resize(piece, size); },
        [](void* piece) { current()->give(piece); }};
    return &functions;
}

void NodePool::clear()
{
    m_next = 0;
    m_left = 0;
    m_returned.fill(nullptr);
}

size_t NodePool::classOf(size_t size)
{
    return size <= step * steps ? (std::max<size_t>(size, 1) - 1) / step
                                : steps + static_cast<size_t>(std::bit_width(size - 1));
}

size_t NodePool::roomOf(size_t sizeClass)
{
    return sizeClass < steps ? (sizeClass + 1) * step : size_t{1} << (sizeClass - steps);
}

void* NodePool::take(size_t size)
{
    const size_t sizeClass = classOf(size);
    void*& returned = m_returned.at(sizeClass);
    if (returned) {
        void* piece = returned;
        std::memcpy(&returned, piece, sizeof(void*));
        return piece;
    }
    void* piece = cut(headerSize + roomOf(sizeClass)) + headerSize;
    headerOf(piece) = sizeClass;
    return piece;
}

void NodePool::give(void* piece)
{
    if (!piece)
        return;
    void*& returned = m_returned.at(headerOf(piece));
    std::memcpy(piece, &returned, sizeof(void*));
    returned = piece;
}

void* NodePool::resize(void* piece, size_t size)
{
    if (!piece)
        return take(size);
    const size_t room = roomOf(headerOf(piece));
    if (size <= room)
        return piece;
    void* larger = take(size);
    std::memcpy(larger, piece, room);
    give(piece);
    return larger;
}

char* NodePool::cut(size_t size)
{
    while (m_left < size) {
        if (m_next == m_slabs.size()) {
            const size_t room = std::max(size, slabSize);
            m_slabs.push_back({std::make_unique_for_overwrite<char[]>(room), room});
        }
        const Slab& slab = m_slabs[m_next++];
        m_free = slab.memory.get();
        m_left = slab.size;
    }
    m_left -= size;
    return std::exchange(m_free, m_free + size);
}

} // namespace cockpit::runbook
