// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cockpit::workers {

/// SHA-256 of FIPS 180-4, here so that the worker needs no library.
class Sha256
{
public:
    void add(std::string_view bytes);
    /// The digest as 64 hexadecimal digits. The object is used up by it.
    [[nodiscard]] std::string hex();

private:
    void block(const unsigned char* bytes);
    void blocks(const unsigned char* bytes, std::size_t count);

    std::array<std::uint32_t, 8> m_state{0x6a09e667U, 0xbb67ae85U, 0x3c6ef372U, 0xa54ff53aU,
                                         0x510e527fU, 0x9b05688cU, 0x1f83d9abU, 0x5be0cd19U};
    std::array<unsigned char, 64> m_buffer{};
    std::size_t m_filled = 0;
    std::uint64_t m_total = 0;
};

} // namespace cockpit::workers
