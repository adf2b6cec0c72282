// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace cockpit::workers {

/// The forms in which a value (UTF-8) turns up in other programs' output, itself and its lines included.
/// Forms that are shorter than `shortest` bytes are left out. Shared by the window and the worker.
[[nodiscard]] std::vector<std::string> disguises(const std::string& value, std::size_t shortest);

} // namespace cockpit::workers
