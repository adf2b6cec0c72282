// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/purposes.h"
#include "models/runbook/runbook.h"

namespace cockpit::runbook {

/// The ladder: titled steps where there are any, else the numbered items, else what the comments of the
/// scripts number or name. Returns the hosts that it uses.
[[nodiscard]] QStringList readRollbackSteps(const Document& document, const Purposes& purposes,
                                            Runbook* runbook);

} // namespace cockpit::runbook
