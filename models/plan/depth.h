// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::plan {

/// How deep into the system the words of a title or of commands reach; Other where they do not say.
[[nodiscard]] RungDepth depthOf(const QString& text);

} // namespace cockpit::plan
