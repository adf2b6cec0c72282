// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

namespace cockpit::runbook {

/// The commands set in code spans of a sentence ("Run `make deploy`"); none of what is forbidden.
[[nodiscard]] QStringList inlineCommands(const TextLine& line);

} // namespace cockpit::runbook
