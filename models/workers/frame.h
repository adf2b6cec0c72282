// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cockpit::workers {

/// The format of out.log: frames one after another and nothing else, all numbers little endian.
///
///     u64 time      nanoseconds since the command was released, monotonic
///     u8  stream    1 standard output, 2 standard error, 0 a gap, 3 a place
///     u32 length    of the payload that follows
///
/// The payload of streams 1 and 2 is the bytes as they were read, secrets masked. That of a gap is two
/// u64: so many bytes and so many line ends of output could not be kept here, because the disk refused
/// them (older logs have the bytes only).
///
/// A log that has reached its limit goes on in out.log.1, out.log.2 and so on, of which only the last
/// two are kept. Each begins with a place: two u64, the bytes and the line ends of all output before it.
struct FrameHeader {
    static constexpr std::size_t size = 13;
    static constexpr std::uint32_t maxLength = 1U << 20U; ///< a longer frame is not one of ours
    static constexpr std::uint8_t gapStream = 0;
    static constexpr std::uint8_t outStream = 1;
    static constexpr std::uint8_t errStream = 2;
    static constexpr std::uint8_t placeStream = 3;
    static constexpr std::uint32_t countsLength = 2 * sizeof(std::uint64_t); ///< of a gap or a place

    std::uint64_t time = 0;
    std::uint8_t stream = gapStream;
    std::uint32_t length = 0;

    bool operator==(const FrameHeader&) const = default;
    [[nodiscard]] bool isValid() const
    {
        if (stream == gapStream)
            return length == countsLength || length == sizeof(std::uint64_t);
        if (stream == placeStream)
            return length == countsLength;
        return stream <= errStream && length > 0 && length <= maxLength;
    }
};

template <class Number>
void putLittleEndian(char* to, Number value)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        to[i] = static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

template <class Number>
[[nodiscard]] Number littleEndian(const char* from)
{
    Number value = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        value |= static_cast<Number>(static_cast<unsigned char>(from[i])) << (8 * i);
    return value;
}

[[nodiscard]] inline std::array<char, FrameHeader::size> encoded(const FrameHeader& header)
{
    std::array<char, FrameHeader::size> bytes{};
    putLittleEndian(bytes.data(), header.time);
    putLittleEndian(bytes.data() + 8, header.stream);
    putLittleEndian(bytes.data() + 9, header.length);
    return bytes;
}

/// Bytes and line ends, as in a gap or a place.
struct Counts {
    std::uint64_t bytes = 0;
    std::uint64_t lines = 0;

    bool operator==(const Counts&) const = default;
    Counts& operator+=(const Counts& other)
    {
        bytes += other.bytes;
        lines += other.lines;
        return *this;
    }
};

[[nodiscard]] inline std::array<char, FrameHeader::countsLength> encoded(const Counts& counts)
{
    std::array<char, FrameHeader::countsLength> bytes{};
    putLittleEndian(bytes.data(), counts.bytes);
    putLittleEndian(bytes.data() + sizeof counts.bytes, counts.lines);
    return bytes;
}

/// `length`: of the payload at `bytes`.
[[nodiscard]] inline Counts decodedCounts(const char* bytes, std::uint32_t length)
{
    return {littleEndian<std::uint64_t>(bytes),
            length < FrameHeader::countsLength ? 0 : littleEndian<std::uint64_t>(bytes + 8)};
}

/// `bytes` holds at least FrameHeader::size bytes.
[[nodiscard]] inline FrameHeader decoded(const char* bytes)
{
    return {littleEndian<std::uint64_t>(bytes), littleEndian<std::uint8_t>(bytes + 8),
            littleEndian<std::uint32_t>(bytes + 9)};
}

} // namespace cockpit::workers
