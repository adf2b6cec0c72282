// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"
#include "models/run/outlook.h"

namespace cockpit::items {

/// The stages of the ramp: how much traffic, for how long at least.
class RampModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { PercentColumn, SoakColumn, PlannedColumn, StateColumn };

    explicit RampModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now);
};

/// The phases of the rollout, over days, keyed by their numbers; and what else is looked at after the
/// release, keyed by the items of its checklists.
class RolloutModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { PhaseColumn, ShareColumn, StateColumn };

    explicit RolloutModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now);
};

/// "5 %".
[[nodiscard]] QString percentText(double percent);
/// "5 % on the new version · soaks for another 3:20".
[[nodiscard]] QString rampText(const run::RampNow& ramp);
/// Why it stands, where rampText() does not say it already.
[[nodiscard]] QString rampWhyNot(const plan::Plan& plan, const run::RampNow& ramp);
/// "no sample in this soak yet: error rate, p95"; empty: none is awaited.
[[nodiscard]] QString awaitedText(const plan::Plan& plan, const run::RampNow& ramp);

} // namespace cockpit::items
