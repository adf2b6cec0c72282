// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/contexts.h"
#include "models/runbook/document.h"

namespace cockpit::runbook {

/// Whether a fence's language names a shell.
[[nodiscard]] bool isScriptLanguage(const QString& language);
/// What a fence holds, by its language and its looks.
[[nodiscard]] FenceKind classifyFence(const Block& fence);

struct FenceActions {
    std::vector<Action> actions;
    int commandLines = 0; ///< physical lines of commands
};

/// The actions of a fence in document order. Comments become notes of the commands below them,
/// expectations of those above, waits, metrics, or things for a person to do.
[[nodiscard]] FenceActions readFence(const Block& fence, ContextTracker* contexts);

} // namespace cockpit::runbook
