// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/shell.h"
#include "models/runbook/runbook.h"

#include <optional>

namespace cockpit::plan {

/// What an author left out of a line by writing "..." for it.
enum class Elision {
    None,
    Argument, ///< arguments of the command itself: it cannot run
    Data, ///< a part of the data it sends or a line of dots: it runs, with something else than meant
};

[[nodiscard]] Elision elisionIn(const ShellLine& line, const std::optional<runbook::Context>& context);

} // namespace cockpit::plan
