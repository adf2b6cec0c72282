// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/probeline.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

Ruling rule(Draft& draft, const SetTriggerMode& wish)
{
    const plan::Trigger* trigger = draft.plan().trigger(wish.trigger);
    if (!trigger)
        return failure(Tr::tr("The plan has no trigger %1.").arg(wish.trigger));
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    if (modeOf(draft.state(), *trigger) == wish.mode)
        return failure(Tr::tr("Trigger %1 is set to \"%2\" already.")
                           .arg(spokenName(draft.plan(), trigger->id), plan::word(wish.mode)));
    draft.add(TriggerModeSet{trigger->id, plan::word(wish.mode), wish.reason});
    // What fired while it was only observed is asked about now.
    if (openTriggers(draft.state()).contains(trigger->id))
        hold(draft, HoldCause::Trigger, trigger->text);
    return {};
}

Ruling rule(Draft& draft, const OfferLead& wish)
{
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    const auto& roster = draft.plan().roster;
    const bool isOnRoster =
        std::any_of(roster.begin(), roster.end(), [&wish](const plan::Position& position) {
            return position.role == wish.to || (!wish.to.isEmpty() && position.name == wish.to);
        });
    if (!isOnRoster)
        return failure(Tr::tr("The roster has no position \"%1\".").arg(wish.to));
    if (isSamePerson(draft.plan(), leadOf(draft.state()), wish.to))
        return failure(Tr::tr("%1 has the lead already.").arg(wish.to));
    draft.add(LeadOffered{wish.to});
    return {};
}

Ruling rule(Draft& draft, const AcceptLead&)
{
    const QString& offer = draft.state().leadOffer;
    if (offer.isEmpty())
        return failure(Tr::tr("Nobody hands the lead over."));
    if (!isSamePerson(draft.plan(), offer, draft.actor()))
        return failure(Tr::tr("The lead is offered to %1: only they can take it.").arg(offer));
    draft.add(LeadAccepted{});
    return {};
}

Ruling rule(Draft& draft, const NoteNearMiss& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (wish.wanted.trimmed().isEmpty() || wish.why.trimmed().isEmpty())
        return failure(Tr::tr("A near miss says what was wanted, and why it was refused."));
    draft.add(NearMissed{wish.wanted, wish.why});
    return {};
}

Ruling rule(Draft& draft, const ClearTarget& wish)
{
    if (targetLock(draft.state()).isEmpty())
        return failure(Tr::tr("This run locks no target."));
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    draft.add(TargetCleared{wish.reason});
    return {};
}

Ruling rule(Draft& draft, const ReportProbe& wish)
{
    const std::vector<Probe> probes = probesOf(draft.plan());
    const auto known = std::find_if(probes.begin(), probes.end(),
                                    [&wish](const Probe& probe) { return probe.id == wish.probe; });
    if (known == probes.end())
        return failure(Tr::tr("The plan has no probe %1.").arg(wish.probe));
    if (auto ruling = requireStage(draft, {Stage::Prepared, Stage::Flying}); !ruling)
        return ruling;
    if (wish.evidence.trimmed().isEmpty())
        return failure(Tr::tr("Say what was seen: a probe without evidence proves nothing."));
    const bool isByLine = plan::probeLineOf(known->text).has_value();
    if (isByLine && draft.actor() != programName() && wish.outcome == Outcome::Passed)
        return failure(Tr::tr("\"%1\" is shown by its line, not by word.").arg(known->text));
    if (!isByLine && draft.actor() == programName())
        return requirePerson(draft);
    draft.add(ProbeReported{wish.probe, wish.outcome, wish.evidence});
    return {};
}

} // namespace cockpit::run
