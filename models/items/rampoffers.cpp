// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rampoffers.h"

#include "models/items/rampmodel.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

using Good = std::function<std::function<run::Wish(const QString&)>(bool good)>;

Offer advanceTo(int stage, double percent, const run::RampNow& ramp)
{
    const QString text = Tr::tr("Advance to %1").arg(percentText(percent));
    const bool isBlind = ramp.mayAdvance && !ramp.whyNot.isEmpty();
    return {
        isBlind ? text + u" …"_s : text,
        Tr::tr("Records that more traffic goes to the new version; the runbook's lines move it"),
        isBlind ? ramp.whyNot : QString(), [stage](const QString& reason) {
            return run::Wish(run::AdvanceRamp{stage, reason});
        }};
}

/// Somebody looked: good or not good, and what they saw.
std::vector<Offer> verdicts(const QString& good, const QString& bad, const QString& badEffect,
                            const Good& wish)
{
    const QString asks = Tr::tr("What did you see, and where?");
    return {{good, Tr::tr("You looked, and it is as it should be"), asks, wish(true)},
            {bad, badEffect, asks, wish(false)}};
}

std::vector<Offer> laterOffers(const QString& item)
{
    return verdicts(Tr::tr("It is good …"), Tr::tr("It is not good …"),
                    Tr::tr("You looked; the log keeps what is wrong"), [item](bool good) {
                        return [item, good](const QString& note) {
                            return run::Wish(run::TickItem{
                                item, good, note, good ? run::Outcome::Passed : run::Outcome::Failed});
                        };
                    });
}

std::vector<Offer> phaseOffers(const run::RunState& state, int phase)
{
    if (!state.rollout.contains(phase))
        return {{Tr::tr("Begin phase %1").arg(phase + 1),
                 Tr::tr("From now on it is looked at as often as the runbook says"),
                 {},
                 [phase](const QString&) { return run::Wish(run::BeginRollout{phase}); }}};
    return verdicts(Tr::tr("Phase %1 is good …").arg(phase + 1),
                    Tr::tr("Phase %1 is not good …").arg(phase + 1),
                    Tr::tr("The next phase does not begin before a good check"), [phase](bool good) {
                        return [phase, good](const QString& note) {
                            return run::Wish(run::CheckRollout{
                                phase, good ? run::Outcome::Passed : run::Outcome::Failed, note});
                        };
                    });
}

} // namespace

std::vector<Offer> rampOffers(const plan::Plan& plan, const run::RampNow& ramp)
{
    const QString here = percentText(ramp.percent);
    std::vector<Offer> offers;
    if (const int next = ramp.stage + 1; !ramp.aborted && next < static_cast<int>(plan.ramp.size()))
        offers.push_back(advanceTo(next, plan.ramp[static_cast<std::size_t>(next)].percent, ramp));
    if (ramp.stage < 0 || ramp.aborted)
        return offers;
    if (ramp.held)
        offers.push_back({Tr::tr("Go on from %1 …").arg(here), Tr::tr("The ramp may advance again"),
                          Tr::tr("Why may it go on?"),
                          [](const QString& reason) { return run::Wish(run::ReleaseRamp{reason}); }});
    else
        offers.push_back({Tr::tr("Hold at %1 …").arg(here), Tr::tr("The share stays as it is"),
                          Tr::tr("Why is it held?"),
                          [](const QString& reason) { return run::Wish(run::HoldRamp{reason}); }});
    offers.push_back({Tr::tr("Abort to 0 % …"), Tr::tr("Nothing goes to the new version any more"),
                      Tr::tr("Why is it aborted? All traffic goes back to the old version."),
                      [](const QString& reason) { return run::Wish(run::AbortRamp{reason}); }});
    return offers;
}

std::vector<Offer> rolloutOffers(const run::RunState& state, const QString& key)
{
    return key.startsWith(u'k') ? laterOffers(key) : phaseOffers(state, key.toInt());
}

} // namespace cockpit::items
