// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deliberateact.h"

#include "models/items/dangerouslines.h"
#include "models/items/effects.h"
#include "models/items/gatesmodel.h"
#include "models/items/rampmodel.h"
#include "models/items/tr.h"
#include "models/items/wayback.h"
#include "models/run/insight.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;
using plan::RunKind;

namespace {

using Kind = DeliberateAct::Kind;

/// What customers see, or what cannot be taken back in the world.
Kind kindForTheWorld(RunKind run)
{
    return run == RunKind::Live ? Kind::Typed : run == RunKind::Staging ? Kind::Seen : Kind::AtOnce;
}

Kind kindOf(Danger danger, RunKind run)
{
    switch (danger) {
    case Danger::None:
        return Kind::AtOnce;
    case Danger::Unknown:
        return run == RunKind::Live ? Kind::Seen : Kind::AtOnce;
    case Danger::Lasting:
        break;
    }
    return kindForTheWorld(run);
}

/// One overload for each wish that may ask for something.
struct Asks {
    const run::RunState& state;
    Instant now;
    const TargetOf& targetOf;

    [[nodiscard]] const plan::Plan& plan() const { return *state.plan; }

    [[nodiscard]] DeliberateAct forLines(const std::vector<plan::Action>& lines,
                                         const QString& accept) const
    {
        return {kindOf(dangerOf(lines), plan().kind),
                Tr::tr("What these lines do cannot be taken back, or customers see it."),
                linesText(lines, targetOf), accept};
    }
    [[nodiscard]] DeliberateAct goingBack() const
    {
        QStringList seen = ladderLines(state, now);
        for (const plan::Rung& rung : plan().ladder)
            seen << u"• "_s + rung.title;
        return {Kind::Seen,
                Tr::tr("The release is taken back. The rollback begins with its first rung, and "
                       "the run does not return to the release."),
                seen.join(u'\n'), Tr::tr("Roll back")};
    }

    DeliberateAct operator()(const run::StartRun& start) const
    {
        if (plan().kind != RunKind::Live || !start.reason.isEmpty()) // what was in the way was read
            return {};
        return {Kind::Seen, Tr::tr("T-0 is now: the plan clock starts, and it cannot be set back."),
                Tr::tr("%1 → %2\nfirst: %3").arg(plan().title, plan().environment, nextText(state)),
                Tr::tr("Start T-0")};
    }
    DeliberateAct operator()(const run::StartStep& start) const
    {
        const plan::Step* step = plan().step(start.step);
        const plan::Rung* rung = plan().rung(start.step);
        if (!step && !rung)
            return {};
        const std::vector<plan::Action>& lines = step ? step->actions : rung->actions;
        return forLines(lines, startEffect(lines, targetOf));
    }
    DeliberateAct operator()(const run::RetryAction& retry) const
    {
        const plan::Action* line = plan().action(retry.action);
        return line ? forLines({*line}, Tr::tr("Run it once more")) : DeliberateAct();
    }
    DeliberateAct operator()(const run::StopCommand& stop) const
    {
        const plan::Action* line = plan().action(stop.action);
        if (!line || plan().kind != RunKind::Live)
            return {};
        DeliberateAct act = forLines({*line}, Tr::tr("Stop this line"));
        act.kind = act.kind == Kind::AtOnce ? Kind::AtOnce : Kind::Seen; // in haste nobody types well
        act.question = Tr::tr("It is stopped in the middle: what it has done so far stays done.");
        return act;
    }
    DeliberateAct operator()(const run::AdvanceRamp& advance) const
    {
        const auto& stages = plan().ramp;
        if (advance.stage < 0 || advance.stage >= static_cast<int>(stages.size()))
            return {};
        const QString share = percentText(stages[static_cast<std::size_t>(advance.stage)].percent);
        return {kindForTheWorld(plan().kind), Tr::tr("Customers are sent to the new version."),
                Tr::tr("%1\nthen: %2 of the traffic goes to the new version")
                    .arg(rampText(run::rampNow(state, now)), share),
                Tr::tr("Advance to %1").arg(share)};
    }
    DeliberateAct operator()(const run::DeclareGate& declare) const
    {
        const plan::Gate* gate = plan().gate(declare.gate);
        if (!gate || declare.outcome != run::GateOutcome::Go || plan().kind != RunKind::Live)
            return {};
        return {Kind::Seen,
                Tr::tr("The evidence is frozen with your decision, which cannot be taken back."),
                Tr::tr("%1\n%2").arg(gate->text, gateSummary(state, gate->id, now)),
                Tr::tr("Declare GO")};
    }
    DeliberateAct operator()(const run::DeclareTrigger& declare) const
    {
        const plan::Trigger* trigger = plan().trigger(declare.trigger);
        const bool acts = trigger && run::modeOf(state, *trigger) == plan::TriggerMode::Act;
        return acts ? goingBack() : DeliberateAct();
    }
    DeliberateAct operator()(const run::AnswerTrigger& answer) const
    {
        return answer.choice == u"roll-back" ? goingBack() : DeliberateAct();
    }
    DeliberateAct operator()(const run::StartRollback&) const { return goingBack(); }
    DeliberateAct operator()(const run::CloseRun& close) const
    {
        if (close.outcome == run::RunOutcome::Aborted) // its reason was asked for
            return {};
        return {Kind::Seen, Tr::tr("A closed run is over: nothing can be done in it any more."),
                stageText(state, now), Tr::tr("Close the run")};
    }
    template <class Other>
    DeliberateAct operator()(const Other&) const
    {
        return {};
    }
};

} // namespace

DeliberateAct deliberateAct(const run::RunState& state, const run::Wish& wish, Instant now,
                            const TargetOf& targetOf)
{
    if (!state.plan)
        return {};
    return std::visit(Asks{state, now, targetOf}, wish);
}

QString typedTarget(const plan::Plan& plan)
{
    const QString name = plan.environment.simplified();
    return name.isEmpty() ? Tr::tr("live") : name;
}

} // namespace cockpit::items
