// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

#include <QString>

#include <vector>

namespace cockpit::ui {

class Prompts;

/// What a window is told besides its run.
struct WindowOptions {
    QString actor = {};                       ///< who sits here; empty: the lead of the roster
    Prompts* prompts = nullptr;               ///< null: dialogs; outlives the window
    std::vector<runbook::Guess> guesses = {}; ///< the reader's, for a person to confirm
    QString targetLock = {};                  ///< why an earlier run locks the target; empty: free
    bool findingsFollow = false; ///< showFindings() is called; the plan has not all of them
};

} // namespace cockpit::ui
