// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

namespace cockpit::runbook {

/// Takes the box off the front of an item ("[ ] Notify", "☑ Notify") and says how it stands.
[[nodiscard]] Tick takeTick(TextLine* line);

/// How the box stands that is all of a table cell's text; None for other cells.
[[nodiscard]] Tick cellTick(const QString& cell);

} // namespace cockpit::runbook
