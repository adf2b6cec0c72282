// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/offer.h"
#include "models/run/outlook.h"

#include <vector>

namespace cockpit::items {

/// What can be done with the share of the traffic.
[[nodiscard]] std::vector<Offer> rampOffers(const plan::Plan& plan, const run::RampNow& ramp);

/// What can be said of a row of RolloutModel: a phase, or an item that is looked at after the release.
[[nodiscard]] std::vector<Offer> rolloutOffers(const run::RunState& state, const QString& key);

} // namespace cockpit::items
