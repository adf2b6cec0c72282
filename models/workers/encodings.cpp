// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/encodings.h"

#include <algorithm>
#include <cstdint>

namespace cockpit::workers::encodings {

namespace {

unsigned byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isUnreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || std::string_view("-._~").find(c) != std::string_view::npos;
}

/// Groups of bits, most significant first; the last is filled up with zeros.
std::string inGroups(std::string_view bytes, unsigned bits, std::string_view alphabet,
                     std::size_t multiple)
{
    std::string text;
    std::uint32_t held = 0;
    unsigned count = 0;
    for (const char each : bytes) {
        held = ((held << 8U) | byteOf(each)) & 0xFFFFU;
        for (count += 8; count >= bits; count -= bits)
            text += alphabet[(held >> (count - bits)) & ((1U << bits) - 1)];
    }
    if (count > 0)
        text += alphabet[(held << (bits - count)) & ((1U << bits) - 1)];
    while (text.size() % multiple != 0)
        text += '=';
    return text;
}

struct Character {
    std::uint32_t code = 0;
    std::size_t length = 0; ///< 0: not UTF-8
};

Character characterAt(std::string_view text)
{
    const unsigned first = byteOf(text[0]);
    if (first < 0x80U)
        return {first, 1};
    const std::size_t length = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : first >= 0xC2U ? 2 : 0;
    if (length == 0 || text.size() < length)
        return {};
    std::uint32_t code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteOf(text[i]) & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byteOf(text[i]) & 0x3FU);
    }
    return {code, length};
}

/// One or two units.
std::u16string utf16Units(std::uint32_t code)
{
    if (code < 0x10000U)
        return {static_cast<char16_t>(code)};
    return {static_cast<char16_t>(0xD800U + ((code - 0x10000U) >> 10U)),
            static_cast<char16_t>(0xDC00U + ((code - 0x10000U) & 0x3FFU))};
}

} // namespace

std::string base64(std::string_view bytes, Base64 alphabet)
{
    static constexpr std::string_view standard =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static constexpr std::string_view url =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return inGroups(bytes, 6, alphabet == Base64::Standard ? standard : url, 4);
}

std::string base32(std::string_view bytes)
{
    return inGroups(bytes, 5, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 8);
}

std::string hex(std::string_view bytes, std::string_view digits, std::string_view before,
                std::string_view between)
{
    std::string text;
    for (const char each : bytes) {
        if (!text.empty())
            text += between;
        text += before;
        text += digits[byteOf(each) >> 4U];
        text += digits[byteOf(each) & 0xFU];
    }
    return text;
}

std::string percent(std::string_view bytes, std::string_view plain, std::string_view digits)
{
    std::string text;
    for (const char each : bytes) {
        if (isUnreserved(each) || plain.find(each) != std::string_view::npos)
            text += each;
        else
            text += hex({&each, 1}, digits, "%");
    }
    return text;
}

std::string json(std::string_view utf8)
{
    static constexpr std::string_view bytes = "\"\\\b\f\n\r\t";
    static constexpr std::string_view names = "\"\\bfnrt";
    std::string text;
    for (const char each : utf8) {
        const std::size_t at = bytes.find(each);
        if (at != std::string_view::npos)
            (text += '\\') += names[at];
        else if (byteOf(each) < 0x20U)
            text += hex({&each, 1}, "0123456789abcdef", "\\u00");
        else
            text += each;
    }
    return text;
}

std::string unicodeEscapes(std::string_view utf8, std::string_view digits)
{
    std::string text;
    while (!utf8.empty()) {
        const Character next = characterAt(utf8);
        if (next.length <= 1) {
            text += utf8.front();
            utf8.remove_prefix(1);
            continue;
        }
        for (const char16_t unit : utf16Units(next.code)) {
            const char both[] = {static_cast<char>(unit >> 8U), static_cast<char>(unit & 0xFFU)};
            text += "\\u" + hex({both, 2}, digits);
        }
        utf8.remove_prefix(next.length);
    }
    return text;
}

std::string byteEscapes(std::string_view bytes, unsigned base)
{
    std::string text;
    for (const char each : bytes) {
        const unsigned byte = byteOf(each);
        if (byte < 0x80U) {
            text += each;
        } else if (base == 8) {
            text += '\\';
            for (const unsigned shift : {6U, 3U, 0U})
                text += static_cast<char>('0' + ((byte >> shift) & 7U));
        } else {
            text += hex({&each, 1}, "0123456789abcdef", "\\x");
        }
    }
    return text;
}

std::string withBackslashes(std::string_view bytes, std::string_view escaped)
{
    std::string text;
    for (const char each : bytes) {
        if (escaped.find(each) != std::string_view::npos)
            text += '\\';
        text += each;
    }
    return text;
}

std::string wrapped(std::string_view text, std::size_t width, std::string_view lineEnd)
{
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += width) {
        if (at > 0)
            lines += lineEnd;
        lines += text.substr(at, width);
    }
    return lines;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string utf16(std::string_view utf8)
{
    std::string bytes;
    while (!utf8.empty()) {
        const Character next = characterAt(utf8);
        if (next.length == 0)
            return {};
        for (const char16_t unit : utf16Units(next.code))
            (bytes += static_cast<char>(unit & 0xFFU)) += static_cast<char>(unit >> 8U);
        utf8.remove_prefix(next.length);
    }
    return bytes;
}

} // namespace cockpit::workers::encodings
