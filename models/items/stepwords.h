// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"
#include "models/items/offer.h"

#include <optional>
#include <vector>

/// What is said of one step or rung, and whose it is.
namespace cockpit::items {

/// "Step 4 · Migrate", "Rollback · Flags off"; empty for an unknown id.
[[nodiscard]] QString stepTitle(const plan::Plan& plan, const QString& id);
/// Owner, length, rollback point and way back of a step; depth, budget and what it costs of a rung.
[[nodiscard]] QString stepDetail(const plan::Plan& plan, const QString& id);
/// "running, 1:40", "skipped, 0:00: not today · Ops's": how it stands, for how long, why and whose it is.
[[nodiscard]] QString stepStanding(const run::RunState& state, const QString& id, Instant now);
/// The lines of a step or rung; none for an unknown id.
[[nodiscard]] const std::vector<plan::Action>& actionsOf(const plan::Plan& plan, const QString& id);
/// To claim a step, to take it over or to give it back; none once it is over.
[[nodiscard]] std::vector<Offer> ownerOffers(const run::RunState& state, const QString& step,
                                             const QString& actor);

/// A command that takes input.
struct InputTaker {
    QString action;
    QString where;     ///< "to psql on db-01, step 3.2"
    QString prompt;    ///< what it asks; may be empty
    QString attention; ///< why a person should look at it, "It waits for input."; may be empty

    bool operator==(const InputTaker&) const = default;
};
/// What a command has printed last.
using OutputOf = std::function<QByteArray(const QString& name)>;
/// The first command of a step that takes input; it is the only one, unless lines run side by side.
[[nodiscard]] std::optional<InputTaker> inputTaker(const run::RunState& state, const QString& step,
                                                   const TargetOf& targetOf,
                                                   const OutputOf& outputOf);

} // namespace cockpit::items
