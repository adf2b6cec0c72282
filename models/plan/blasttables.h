// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/blast.h"

#include <iterator>

/// The table of known tools and verbs, a file a theme.
namespace cockpit::plan {

/// The effects in four letters, so that a row stays a line.
namespace effects {
inline constexpr Blast look = Blast::ReadOnly;
inline constexpr Blast undo = Blast::Reversible;
inline constexpr Blast gone = Blast::Irreversible;
inline constexpr Blast seen = Blast::CustomerVisible;
inline constexpr Blast dark = Blast::Unknown;
} // namespace effects

template <std::size_t size>
BlastRows rowsOf(const BlastRow (&rows)[size])
{
    return {std::begin(rows), std::end(rows)};
}

[[nodiscard]] BlastRows machineBlasts();
[[nodiscard]] BlastRows containerBlasts();
[[nodiscard]] BlastRows cloudBlasts();
[[nodiscard]] BlastRows buildBlasts();
[[nodiscard]] BlastRows frameworkBlasts();
[[nodiscard]] BlastRows dataBlasts();

} // namespace cockpit::plan
