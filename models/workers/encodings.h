// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Bytes as other programs write them. Plain C++, because the worker needs them too.
namespace cockpit::workers::encodings {

enum class Base64 { Standard, Url };

/// With its padding.
[[nodiscard]] std::string base64(std::string_view bytes, Base64 alphabet);
/// With its padding.
[[nodiscard]] std::string base32(std::string_view bytes);
/// `digits`: the sixteen digits; `before` stands in front of each byte, `between` after each but the last.
[[nodiscard]] std::string hex(std::string_view bytes, std::string_view digits,
                              std::string_view before = {}, std::string_view between = {});
/// %41 for everything but letters, digits, "-._~" and `plain`.
[[nodiscard]] std::string percent(std::string_view bytes, std::string_view plain,
                                  std::string_view digits);
/// As between the quotes of a JSON string.
[[nodiscard]] std::string json(std::string_view utf8);
/// The characters that are not ASCII as \u00e4, with surrogate pairs; bytes that are no UTF-8 stay.
[[nodiscard]] std::string unicodeEscapes(std::string_view utf8, std::string_view digits);
/// The bytes that are not ASCII as \xe4 or, with base 8, \344.
[[nodiscard]] std::string byteEscapes(std::string_view bytes, unsigned base);
/// A backslash before each of `escaped`.
[[nodiscard]] std::string withBackslashes(std::string_view bytes, std::string_view escaped);
/// A line end after each `width` characters.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::string_view lineEnd);
[[nodiscard]] std::string replaced(std::string text, std::string_view from, std::string_view to);
/// UTF-16, little endian, without a mark.
[[nodiscard]] std::string utf16(std::string_view utf8);

} // namespace cockpit::workers::encodings
