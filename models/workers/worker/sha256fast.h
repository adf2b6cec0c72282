// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace cockpit::workers {

/// Of FIPS 180-4; on a border of 16 bytes.
extern const std::uint32_t sha256Constants[64];

/// Adds whole blocks of 64 bytes to the state. False, and nothing is done, where the processor has no
/// instructions for it.
[[nodiscard]] bool sumFast(std::uint32_t* state, const unsigned char* bytes, std::size_t blocks);

} // namespace cockpit::workers
