// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/offer.h"
#include "models/run/state.h"

#include <vector>

namespace cockpit::items {

/// What can be said of a step that is taken back; nothing while nobody rolls back.
[[nodiscard]] std::vector<Offer> undoOffers(const run::RunState& state, const QString& step);

/// What can be said of something that must be seen to work before GO; nothing where its line shows it.
[[nodiscard]] std::vector<Offer> probeOffers(const run::RunState& state, const QString& probe);

} // namespace cockpit::items
