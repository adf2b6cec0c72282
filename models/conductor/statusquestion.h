// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::conductor {

/// A line that makes the request of a plain curl line once more and prints its status alone. Only of one
/// GET or HEAD without a body whose status is expected; nothing where a second request could do more than
/// look, or where the line is more than the one call.
[[nodiscard]] std::optional<QString> statusQuestion(const plan::Action& action);

} // namespace cockpit::conductor
