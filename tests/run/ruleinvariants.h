// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/watch.h"

#include <QMap>
#include <QSet>

namespace cockpit::sample {

/// What must be true of what teams agree on: second persons, claims, ramps, times, the way back.
class RuleInvariants : public Watch
{
public:
    using Watch::Watch;

    void watch(const run::RunState& before, const run::Event& event)
    {
        std::visit([&](const auto& body) { check(before, event, body); }, event.body);
    }

private:
    bool needsTwo(const plan::Action& action) const
    {
        if (!m_plan.rules.twoPeople)
            return m_plan.kind == plan::RunKind::Live && action.blast == plan::Blast::Irreversible;
        for (const plan::Blast blast : *m_plan.rules.twoPeople) {
            if (blast == action.blast)
                return true;
        }
        return false;
    }

    /// The last look at a line; forgotten when it is begun or is to be run again.
    struct Look {
        QString by;
        QString hash;
        QString target;
    };

    void check(const State& before, const Event& event, const run::LineApproved& body)
    {
        const plan::Action* action = m_plan.action(body.action);
        demand(isByPerson(event) && action && body.hash == QString::fromLatin1(action->hash), event,
               "approved unseen");
        demand(before.action(body.action).status == run::ActionStatus::Waiting, event,
               "approved too late");
        m_looks[body.action] = {event.actor, body.hash, body.target};
    }

    void checkTwoPeople(const State& before, const Event& event, const run::CommandIntended& body,
                        const plan::Action& action)
    {
        // Of a line on several hosts it is good for each of them, until one is to be run again: its hash
        // names them all, which is why the place of the one need not be what was said of the line.
        const bool isOnOne = body.host.isEmpty();
        const Look look = isOnOne ? m_looks.take(body.action) : m_looks.value(body.action);
        if (!needsTwo(action))
            return;
        const run::StepState step = before.step(partOfAction(body.action));
        const QString executor = step.claimedBy.isEmpty() ? step.by : step.claimedBy;
        demand(!look.by.isEmpty() && look.hash == body.hash
                   && (!isOnOne || look.target == body.target),
               event, "an approval survived a change");
        demand(look.by != executor && look.by == body.approvedBy, event, "one person alone");
    }

    void check(const State& before, const Event& event, const run::StepClaimed& body)
    {
        const QString owner = before.step(body.step).claimedBy;
        demand(isByPerson(event) && (owner.isEmpty() || !body.reason.trimmed().isEmpty()), event,
               "taken from somebody without a reason");
    }

    void check(const State& before, const Event& event, const run::StepUndone& body)
    {
        demand(isByPerson(event) && before.stage == run::Stage::RollingBack, event,
               "taken back in a wrong stage");
        demand(before.step(body.step).began && !before.step(body.step).undone, event,
               "taken back, and was not done");
        for (const plan::Step& step : m_plan.steps) {
            const run::StepState other = before.step(step.id);
            const bool isLater = other.order > before.step(body.step).order;
            demand(!isLater || other.undone || onlyLooked(step) || !didAnything(before, step),
                   event, "taken back before what was done after it");
        }
    }

    /// Nothing of it could be taken back, and the runbook does not say how.
    static bool onlyLooked(const plan::Step& step)
    {
        for (const plan::Action& action : step.actions) {
            using runbook::ActionKind;
            const bool reads = action.kind == ActionKind::Command
                ? action.blast == plan::Blast::ReadOnly
                : action.kind != ActionKind::Check && action.kind != ActionKind::Flag;
            if (!reads)
                return false;
        }
        return !step.actions.empty() && !step.rollback;
    }

    static bool didAnything(const State& state, const plan::Step& step)
    {
        for (const plan::Action& action : step.actions) {
            const run::ActionState now = state.action(action.id);
            if (now.attempt > 0 || now.status == run::ActionStatus::Done)
                return true;
        }
        return state.step(step.id).status == run::StepStatus::Done;
    }

    void check(const State& before, const Event& event, const run::RampAdvanced& body)
    {
        demand(isByPerson(event) && before.stage == run::Stage::Flying && !before.held, event,
               "more traffic in a hold, or by nobody");
        demand(body.stage == before.ramp.stage + 1 && !before.ramp.held && !before.ramp.aborted,
               event, "more traffic out of turn");
        if (before.ramp.stage >= 0)
            for (const plan::Condition& condition : m_plan.conditions)
                checkSample(before, event, condition);
        m_sampled.clear();
        m_soakBegan = event.at.elapsed;
    }

    void checkSample(const State& before, const Event& event, const plan::Condition& condition)
    {
        const bool counts = (condition.role == runbook::ConditionRole::Success
                             || condition.role == runbook::ConditionRole::Rollback)
            && condition.isMeasured();
        demand(!counts || (m_sampled.contains(condition.id) && isOk(before, condition.id)), event,
               "more traffic without a fresh sample");
    }

    void check(const State&, const Event& event, const run::RampReleased&)
    {
        m_sampled.clear();
        m_soakBegan = event.at.elapsed;
    }

    void check(const State& before, const Event& event, const run::TriggerFired&)
    {
        demand(before.stage != run::Stage::Closed, event, "a trigger after the end");
    }

    void check(const State&, const Event& event, const run::ConditionChanged& body)
    {
        if (body.value && event.at.elapsed - milliseconds(body.ageMs) >= m_soakBegan)
            m_sampled.insert(body.condition);
    }

    void check(const State& before, const Event& event, const run::ConditionBound&)
    {
        demand(isByLead(before, event), event, "a metric picked by another");
    }

    void check(const State& before, const Event& event, const run::LeadAccepted&)
    {
        demand(isByPerson(event) && !before.leadOffer.isEmpty(), event, "a lead that nobody gave");
    }

    void check(const State& before, const Event& event, const run::TriggerModeSet& body)
    {
        demand(isByLead(before, event) && !body.reason.trimmed().isEmpty(), event,
               "a trigger changed by another, or without a reason");
    }

    void check(const State& before, const Event& event, const run::TargetCleared& body)
    {
        demand(before.rollbackStarted && before.stage == run::Stage::Closed
                   && isByLead(before, event) && !body.reason.trimmed().isEmpty(),
               event, "a target freed without a reason");
    }

    void check(const State& before, const Event& event, const run::RunStarted& body)
    {
        for (const plan::Freeze& freeze : m_plan.rules.freezes) {
            const bool isIn = event.at.wall.count() >= freeze.from.toMSecsSinceEpoch()
                && event.at.wall.count() < freeze.to.toMSecsSinceEpoch()
                && m_plan.kind != plan::RunKind::Simulated;
            demand(!isIn || (isByLead(before, event) && !body.reason.trimmed().isEmpty()), event,
                   "started in a freeze");
        }
    }

    /// What still goes forward, or may, is beside no rung unless somebody says why.
    void checkAlone(const State& before, const Event& event, const run::StepStarted& body)
    {
        for (const plan::Step& step : m_plan.steps) {
            for (const plan::Action& action : step.actions) {
                const run::ActionState now = before.action(action.id);
                const bool mayRun = now.attempt > 0
                    && (now.status == run::ActionStatus::Intended
                        || now.status == run::ActionStatus::Running
                        || now.status == run::ActionStatus::Unknown);
                demand(!mayRun || !body.reason.trimmed().isEmpty(), event,
                       "forward and back at once, and nobody said why");
            }
        }
    }

    /// What verifies is done; what the way back needs is left out by the lead, and not before it began.
    void check(const State& before, const Event& event, const run::StepSkipped& body)
    {
        const plan::Rung* rung = m_plan.rung(body.step);
        if (!rung || rung->conditional || before.step(body.step).status == run::StepStatus::Failed)
            return;
        demand(rung->depth != plan::RungDepth::Verify, event, "the verification was left out");
        bool hasDone = false;
        for (const plan::Rung& one : m_plan.ladder)
            hasDone = hasDone || before.step(one.id).status == run::StepStatus::Done;
        demand(rung->depth != plan::RungDepth::Other || (hasDone && isByLead(before, event)), event,
               "a rung that nobody can tell was left out with the others");
    }

    void check(const State& before, const Event& event, const run::StepStarted& body)
    {
        if (!m_plan.step(body.step)) {
            checkAlone(before, event, body);
            return;
        }
        for (std::size_t i = 0; i < m_plan.rules.holds.size(); ++i)
            demand(m_plan.rules.holds[i].before != body.step
                       || before.heldOnce.contains(QStringLiteral("h%1").arg(i + 1)),
                   event, "a step before its planned hold");
        for (const plan::FixedStart& fixed : m_plan.rules.fixedStarts)
            demand(fixed.step != body.step || event.at.wall.count() >= fixed.at.toMSecsSinceEpoch()
                       || (isByLead(before, event) && !body.reason.trimmed().isEmpty()),
                   event, "a step before its fixed time");
    }

    void check(const State& before, const Event& event, const run::CommandIntended& body)
    {
        if (const plan::Action* action = m_plan.action(body.action))
            checkTwoPeople(before, event, body, *action);
    }

    void check(const State&, const Event&, const run::ActionReopened& body)
    {
        m_looks.remove(body.action);
    }

    void check(const State& before, const Event& event, const run::ProbeReported& body)
    {
        m_shown[body.probe] = event.at.elapsed;
        const bool isLine = isShownByLine(body.probe);
        demand(!isLine || body.outcome != run::Outcome::Passed || !isByPerson(event), event,
               "a line's probe that somebody only says works");
        demand(isLine || isByPerson(event), event, "a person's probe that nobody looked at");
        demand(before.stage == run::Stage::Prepared || before.stage == run::Stage::Flying, event,
               "probed in a wrong stage");
    }

    /// In a live run each depth of the ladder that could fail was seen to work.
    void checkLadderIsProved(const State& before, const Event& event)
    {
        std::size_t number = m_plan.rules.probes.size();
        for (const plan::RungDepth depth : {plan::RungDepth::Database, plan::RungDepth::Application}) {
            bool isThere = false;
            for (const plan::Rung& rung : m_plan.ladder)
                isThere = isThere || rung.depth == depth;
            if (!isThere)
                continue;
            const QString probe = QStringLiteral("p%1").arg(++number);
            demand(m_plan.kind != plan::RunKind::Live
                       || before.probes.value(probe).outcome == run::Outcome::Passed,
                   event, "a live GO, and nobody saw that there is a way back");
        }
    }

    void check(const State& before, const Event& event, const run::GateDeclared& body)
    {
        if (body.outcome != run::GateOutcome::Go)
            return;
        checkLadderIsProved(before, event);
        for (auto it = before.probes.cbegin(); it != before.probes.cend(); ++it)
            demand(it->outcome != run::Outcome::Failed, event, "GO with a probe that does not work");
        if (!isShownByLine(QStringLiteral("p1")))
            return;
        const run::ProbeState shown = before.probes.value(QStringLiteral("p1"));
        demand(shown.outcome == run::Outcome::Passed && shown.by == QStringLiteral("cockpit"),
               event, "GO on somebody's word for what a line shows");
        demand(event.at.elapsed - m_shown.value(QStringLiteral("p1")) <= std::chrono::minutes(10),
               event, "GO on what a line showed long ago");
    }

    void check(const State& before, const Event& event, const run::ItemTicked& body)
    {
        const bool isOver =
            before.stage == run::Stage::Closed && before.outcome == run::RunOutcome::Completed;
        for (const plan::Checklist& list : m_plan.checklists) {
            const bool isLater =
                !list.due.isEmpty() && body.item.startsWith(list.id + QLatin1Char('.'));
            demand(!isOver || !isLater || !body.note.trimmed().isEmpty(), event,
                   "answered after the release without what was seen");
        }
    }

    /// Each phase names the rule c1 among its criteria.
    void check(const State& before, const Event& event, const run::RolloutChecked& body)
    {
        const plan::Condition* rule = before.plan->condition(QStringLiteral("c1"));
        const bool isMeasured =
            rule && rule->role == runbook::ConditionRole::Success && rule->isMeasured();
        demand(body.outcome != run::Outcome::Passed || !isMeasured
                   || isOk(before, QStringLiteral("c1")),
               event, "a good phase whose criterion is not met");
    }

    [[nodiscard]] bool isShownByLine(const QString& probe) const
    {
        return probe == QStringLiteral("p1") && !m_plan.rules.probes.empty()
            && m_plan.rules.probes.front().contains(QLatin1Char('`'));
    }

    template <class T>
    void check(const State&, const Event&, const T&)
    {}

    QMap<QString, milliseconds> m_shown;

    QMap<QString, Look> m_looks;
    QSet<QString> m_sampled;
    milliseconds m_soakBegan{0};
};

} // namespace cockpit::sample
