// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cockpit::workers {

/// What a value in spec.json can be.
using JsonValue = std::variant<std::string, long long, std::vector<std::string>>;

/// Reads one flat JSON object whose values are strings, whole numbers or lists of strings. Nothing if
/// the text is anything else: a spec that is not understood as a whole is not run at all.
[[nodiscard]] std::optional<std::map<std::string, JsonValue>> readJson(std::string_view text);

/// The text as a JSON string with its quotes. Bytes that are not ASCII become U+FFFD.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace cockpit::workers
