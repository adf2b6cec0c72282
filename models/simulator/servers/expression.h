// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace cockpit::simulator {

/// What an id stands for; nothing: no data.
using Lookup = std::function<std::optional<double>(const QString& id)>;

/// The value of simple metric math: numbers, ids, + - * / and parentheses. Nothing when the text is
/// not that, when an id has no data, or when a division is by zero.
[[nodiscard]] std::optional<double> evaluateExpression(const QString& text, const Lookup& lookup);

} // namespace cockpit::simulator
