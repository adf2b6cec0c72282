// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

struct cmark_mem;

namespace cockpit::runbook {

/// Memory for cmark-gfm's trees: very many small pieces that are thrown away together. What is given back
/// is used again, so that a long document needs no more of it than its longest part.
class NodePool final
{
public:
    NodePool();
    ~NodePool();
    Q_DISABLE_COPY_MOVE(NodePool)

    /// For cmark's functions that take an allocator. It has no argument that could say whose memory is
    /// meant: it is that of the pool that was made last in this thread.
    [[nodiscard]] static cmark_mem* allocator();

    /// Takes back everything at once; the memory is kept for what comes next.
    void clear();

private:
    /// Pieces of up to 512 bytes come in steps of 16 bytes, larger ones in powers of two.
    static constexpr size_t step = 16;
    static constexpr size_t steps = 32;
    static constexpr size_t sizes = steps + 64;

    struct Slab {
        std::unique_ptr<char[]> memory;
        size_t size = 0;
    };

    static NodePool*& current();
    static size_t classOf(size_t size);
    static size_t roomOf(size_t sizeClass);

    void* take(size_t size);
    void give(void* piece);
    void* resize(void* piece, size_t size);
    char* cut(size_t size);

    NodePool* m_outer;
    std::vector<Slab> m_slabs;
    size_t m_next = 0; // the first slab that is not begun
    char* m_free = nullptr;
    size_t m_left = 0;
    std::array<void*, sizes> m_returned{};
};

} // namespace cockpit::runbook
