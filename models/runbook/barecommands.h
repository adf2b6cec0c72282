// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

#include <optional>

/// Commands that nothing sets apart as such.
namespace cockpit::runbook {

/// The command that a text is as a whole, a remark in brackets behind it left out ("doorctl -n 2 open" where
/// doorctl is known): it begins with a known program, holds what only commands hold (an option, a setting, a
/// pipe, a path, a variable), and none of the small words that sentences are made of.
[[nodiscard]] std::optional<QString> bareCommand(const QString& text);

/// The same for a list item that is one line without a code span.
[[nodiscard]] std::optional<QString> bareCommand(const Block& item);

} // namespace cockpit::runbook
