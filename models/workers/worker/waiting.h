// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <optional>

namespace cockpit::workers {

/// Whether one of the processes below `root` is held up reading its input: `answers` is the other end of
/// the pipe or terminal. Nothing when the system does not let this be seen, or when one of them waits
/// for several things at once, of which the input may be one.
[[nodiscard]] std::optional<bool> readsInput(pid_t root, int answers);

} // namespace cockpit::workers
