// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/aftercare.h"
#include "models/run/outlook.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

Ruling requireRamp(const Draft& draft)
{
    if (draft.plan().ramp.empty())
        return failure(Tr::tr("The plan has no ramp."));
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireStage(draft, {Stage::Flying}); !ruling)
        return ruling;
    if (draft.state().ramp.aborted)
        return failure(
            Tr::tr("The ramp was aborted: nothing is sent to the new version any more."));
    return {};
}

Ruling requireSending(const Draft& draft)
{
    if (auto ruling = requireRamp(draft); !ruling)
        return ruling;
    if (draft.state().ramp.stage < 0)
        return failure(Tr::tr("The ramp has not begun: send its first stage of traffic first."));
    return {};
}

/// Phases follow the release: they may begin before its end, and after it was completed.
Ruling requireRollout(const Draft& draft, int phase)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    const RunState& state = draft.state();
    if (phase < 0 || static_cast<std::size_t>(phase) >= draft.plan().rollout.size())
        return failure(Tr::tr("The plan has no phase %1 of a rollout.").arg(phase + 1));
    const bool isReleased = state.stage == Stage::Flying
        || (state.stage == Stage::Closed && state.outcome == RunOutcome::Completed);
    if (!isReleased)
        return failure(
            Tr::tr("Only what was released is rolled out: close the run as completed first."));
    return {};
}

} // namespace

Ruling rule(Draft& draft, const AdvanceRamp& wish)
{
    if (auto ruling = requireRamp(draft); !ruling)
        return ruling;
    if (draft.state().held)
        return failure(Tr::tr("The run is held: end the hold first."));
    const RampNow now = rampNow(draft.state(), draft.now());
    if (wish.stage != now.stage + 1
        || static_cast<std::size_t>(wish.stage) >= draft.plan().ramp.size())
        return failure(Tr::tr("Stage %1 of the ramp is not next.").arg(wish.stage + 1));
    if (!now.mayAdvance)
        return failure(now.whyNot);
    if (now.whyNot.isEmpty() || now.stage < 0) {
        draft.add(RampAdvanced{wish.stage, wish.reason});
        return {};
    }
    if (auto ruling = requireReason(wish.reason); !ruling)
        return failure(now.whyNot);
    draft.add(RampAdvanced{wish.stage, wish.reason});
    return {};
}

Ruling rule(Draft& draft, const HoldRamp& wish)
{
    if (auto ruling = requireSending(draft); !ruling)
        return ruling;
    if (draft.state().ramp.held)
        return failure(Tr::tr("The ramp is held already: %1").arg(draft.state().ramp.reason));
    draft.add(RampHeld{wish.reason});
    return {};
}

Ruling rule(Draft& draft, const ReleaseRamp& wish)
{
    if (auto ruling = requireSending(draft); !ruling)
        return ruling;
    if (!draft.state().ramp.held)
        return failure(Tr::tr("The ramp is not held."));
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    draft.add(RampReleased{wish.reason});
    return {};
}

Ruling rule(Draft& draft, const AbortRamp& wish)
{
    if (auto ruling = requireSending(draft); !ruling)
        return ruling;
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    draft.add(RampAborted{wish.reason});
    return {};
}

Ruling rule(Draft& draft, const BeginRollout& wish)
{
    if (auto ruling = requireRollout(draft, wish.phase); !ruling)
        return ruling;
    if (draft.state().rollout.contains(wish.phase))
        return failure(Tr::tr("Phase %1 has begun already.").arg(wish.phase + 1));
    if (wish.phase > 0 && !draft.state().rollout.contains(wish.phase - 1))
        return failure(Tr::tr("Phase %1 comes first: begin it, then this one.").arg(wish.phase));
    if (wish.phase > 0 && draft.state().rollout.value(wish.phase - 1).outcome != Outcome::Passed)
        return failure(
            Tr::tr("The last check of phase %1 was not good: check it again first.").arg(wish.phase));
    draft.add(RolloutBegan{wish.phase});
    return {};
}

Ruling rule(Draft& draft, const CheckRollout& wish)
{
    if (auto ruling = requireRollout(draft, wish.phase); !ruling)
        return ruling;
    if (!draft.state().rollout.contains(wish.phase))
        return failure(Tr::tr("Phase %1 has not begun.").arg(wish.phase + 1));
    if (auto ruling = requireReason(wish.note); !ruling)
        return failure(Tr::tr("Say what was seen."));
    if (const QString whyNot = whyPhaseIsNotGood(draft.state(), wish.phase);
        wish.outcome == Outcome::Passed && !whyNot.isEmpty())
        return failure(whyNot);
    draft.add(RolloutChecked{wish.phase, wish.outcome, wish.note});
    return {};
}

} // namespace cockpit::run
