// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/plan/shell.h"

namespace cockpit::plan {

/// What a line may do to the world, from a table of known tools and verbs. Of a pipe or a chain the
/// worst part counts; from harmless to worst: read-only, reversible, unknown, customer-visible,
/// irreversible (nobody can take it back, so it outranks what customers merely see).
/// A tool that is not in the table is unknown, never harmless.
[[nodiscard]] Blast blastOf(const ShellLine& line, const std::optional<runbook::Context>& context);

[[nodiscard]] Blast worse(Blast left, Blast right);

/// One row of the table: words after the tool (a trailing * matches any rest, a lone * any word) and
/// an option or argument that must occur too (a * at either end matches any rest there).
struct BlastRow {
    const char16_t* tool;
    const char16_t* verb;
    const char16_t* option;
    Blast blast;
};

struct BlastRows {
    const BlastRow* begin;
    const BlastRow* end;
};
/// The table by themes: files and machines, containers and clouds, sources and builds, data.
[[nodiscard]] std::vector<BlastRows> blastTables();

} // namespace cockpit::plan
