// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rollbackoffers.h"

#include "models/items/tr.h"
#include "models/plan/probeline.h"
#include "models/run/outlook.h"

namespace cockpit::items {

std::vector<Offer> undoOffers(const run::RunState& state, const QString& step)
{
    if (state.stage != run::Stage::RollingBack)
        return {};
    const auto undo = [step](run::Outcome outcome) {
        return [step, outcome](const QString& note) {
            return run::Wish(run::UndoStep{step, outcome, note});
        };
    };
    return {{Tr::tr("Taken back"),
             Tr::tr("What this step did is undone, and you have seen it"),
             {},
             undo(run::Outcome::Passed)},
            {Tr::tr("Nothing to take back …"),
             Tr::tr("The step left nothing behind that must be undone"),
             Tr::tr("Why is there nothing to take back?"), undo(run::Outcome::NotTested)}};
}

std::vector<Offer> probeOffers(const run::RunState& state, const QString& probe)
{
    for (const run::Probe& one : run::probesOf(*state.plan)) {
        if (one.id == probe && plan::probeLineOf(one.text))
            return {};
    }
    const auto report = [probe](run::Outcome outcome) {
        return [probe, outcome](const QString& evidence) {
            return run::Wish(run::ReportProbe{probe, outcome, evidence});
        };
    };
    const QString asks = Tr::tr("What did you try, and what did you see?");
    return {{Tr::tr("It works …"), Tr::tr("You have tried it; the log keeps what you saw"), asks,
             report(run::Outcome::Passed)},
            {Tr::tr("It does not work …"),
             Tr::tr("A GO is not possible before it works, where the environment asks for it or "
                    "the run is live"),
             asks, report(run::Outcome::Failed)}};
}

} // namespace cockpit::items
