// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <functional>

namespace bench {

/// From a click on a checklist's box to the painting that shows what it did: the window, the conductor and a
/// store on the disk between them, beside a raw SQLite commit of the same bytes. Prints both.
void compareClicks(const QString& what, const std::function<void(cockpit::plan::Plan&)>& change = {});

} // namespace bench
