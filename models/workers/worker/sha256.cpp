// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/sha256.h"

#include "models/workers/worker/sha256fast.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace cockpit::workers {

alignas(16) const std::uint32_t sha256Constants[64] = {
    0x428a2f98U, 0x71374491U, 0xb5c0fbcfU, 0xe9b5dba5U, 0x3956c25bU, 0x59f111f1U, 0x923f82a4U,
    0xab1c5ed5U, 0xd807aa98U, 0x12835b01U, 0x243185beU, 0x550c7dc3U, 0x72be5d74U, 0x80deb1feU,
    0x9bdc06a7U, 0xc19bf174U, 0xe49b69c1U, 0xefbe4786U, 0x0fc19dc6U, 0x240ca1ccU, 0x2de92c6fU,
    0x4a7484aaU, 0x5cb0a9dcU, 0x76f988daU, 0x983e5152U, 0xa831c66dU, 0xb00327c8U, 0xbf597fc7U,
    0xc6e00bf3U, 0xd5a79147U, 0x06ca6351U, 0x14292967U, 0x27b70a85U, 0x2e1b2138U, 0x4d2c6dfcU,
    0x53380d13U, 0x650a7354U, 0x766a0abbU, 0x81c2c92eU, 0x92722c85U, 0xa2bfe8a1U, 0xa81a664bU,
    0xc24b8b70U, 0xc76c51a3U, 0xd192e819U, 0xd6990624U, 0xf40e3585U, 0x106aa070U, 0x19a4c116U,
    0x1e376c08U, 0x2748774cU, 0x34b0bcb5U, 0x391c0cb3U, 0x4ed8aa4aU, 0x5b9cca4fU, 0x682e6ff3U,
    0x748f82eeU, 0x78a5636fU, 0x84c87814U, 0x8cc70208U, 0x90befffaU, 0xa4506cebU, 0xbef9a3f7U,
    0xc67178f2U};

namespace {

std::uint32_t bigEndian(const unsigned char* from)
{
    return (std::uint32_t{from[0]} << 24U) | (std::uint32_t{from[1]} << 16U)
        | (std::uint32_t{from[2]} << 8U) | std::uint32_t{from[3]};
}

std::array<std::uint32_t, 64> schedule(const unsigned char* bytes)
{
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = bigEndian(bytes + 4 * i);
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t s0 =
            std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3U);
        const std::uint32_t s1 =
            std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10U);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    return w;
}

} // namespace

void Sha256::block(const unsigned char* bytes)
{
    const auto w = schedule(bytes);
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t i = 0; i < 64; ++i) {
        const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + sha256Constants[i] + w[i];
        const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    const std::array<std::uint32_t, 8> mixed{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < mixed.size(); ++i)
        m_state[i] += mixed[i];
}

void Sha256::blocks(const unsigned char* bytes, std::size_t count)
{
    if (sumFast(m_state.data(), bytes, count))
        return;
    for (std::size_t i = 0; i < count; ++i)
        block(bytes + i * m_buffer.size());
}

void Sha256::add(std::string_view bytes)
{
    m_total += bytes.size();
    while (!bytes.empty()) {
        const std::size_t whole = bytes.size() / m_buffer.size();
        if (m_filled == 0 && whole > 0) {
            blocks(reinterpret_cast<const unsigned char*>(bytes.data()), whole);
            bytes.remove_prefix(whole * m_buffer.size());
            continue;
        }
        const std::size_t count = std::min(bytes.size(), m_buffer.size() - m_filled);
        std::memcpy(m_buffer.data() + m_filled, bytes.data(), count);
        bytes.remove_prefix(count);
        m_filled = (m_filled + count) % m_buffer.size();
        if (m_filled == 0)
            blocks(m_buffer.data(), 1);
    }
}

std::string Sha256::hex()
{
    const std::uint64_t bits = m_total * 8;
    std::string padding(1, '\x80');
    padding.append((119 - m_total % 64) % 64, '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        padding +=
            static_cast<char>(static_cast<unsigned char>(bits >> static_cast<unsigned>(shift)));
    add(padding);
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint32_t word : m_state) {
        for (int shift = 28; shift >= 0; shift -= 4)
            text += digits[(word >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return text;
}

} // namespace cockpit::workers
