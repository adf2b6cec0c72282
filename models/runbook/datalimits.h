// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"
#include "models/runbook/runbook.h"

#include <functional>

namespace cockpit::runbook {

/// A limit written as a value in a data file, with the words that say what it is for.
struct DataLimit {
    Condition condition; ///< text and line are set, the role is not
    QString words;       ///< the key above it and the comment behind it
};

/// Whether a fence holds settings: YAML, TOML, INI or properties.
[[nodiscard]] bool isSettings(const Block& fence);

/// Hands over, one by one, the limits among the settings of a fence: a value whose comment compares it ("error_max: 4  # stop if
/// > 4%"), or one called a minimum or maximum under a key that speaks of limits. Other settings are
/// none: most numbers in a file rule nothing.
void eachLimitInSettings(const Block& fence, const std::function<void(DataLimit)>& take);

} // namespace cockpit::runbook
