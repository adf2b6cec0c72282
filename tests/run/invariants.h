// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/watch.h"

#include <QMap>
#include <QSet>

/// What must be true of every run, whatever anybody wanted. Written against the state and the plan
/// alone: nothing here calls the rules that it watches.
namespace cockpit::sample {

class Invariants : public Watch
{
public:
    using Watch::Watch;

    void watch(const run::RunState& before, const run::Event& event, const run::RunState& after)
    {
        demand(event.seq == before.lastSeq + 1, event, "the numbers have a gap");
        demand(event.at.elapsed >= before.lastAt.elapsed, event, "time goes back");
        demand(!event.actor.isEmpty(), event, "nobody did it");
        demand(before.stage != run::Stage::Closed || mayFollowTheEnd(event)
                   || isCriterionAfterwards(before, event),
               event, "after the end");
        demand(before.rollbackStarted.has_value() <= after.rollbackStarted.has_value(), event,
               "a rollback is undone");
        watchUnknown(before, event, after);
        std::visit([&](const auto& body) { check(before, event, body); }, event.body);
    }

    /// After all events of one intent.
    void watchIntent(const run::RunState& state, const std::vector<run::Event>& events)
    {
        for (const run::Event& event : events) {
            const auto* fired = std::get_if<run::TriggerFired>(&event.body);
            const plan::Trigger* trigger = fired ? m_plan.trigger(fired->trigger) : nullptr;
            if (!trigger || !state.started)
                continue;
            const bool acted = state.held || state.rollbackStarted;
            const plan::TriggerMode mode = state.trigger(trigger->id).mode.value_or(trigger->mode);
            demand(mode == plan::TriggerMode::Observe || acted, event,
                   "a trigger without a consequence");
        }
        watchLeftOut(events);
        demand(!state.held || state.stage == run::Stage::Flying || state.stage == run::Stage::Closed,
               {}, "held in a wrong stage");
        demand(state.heldFor.count() >= 0, {}, "a hold of negative length");
        int running = 0;
        for (const plan::Step& step : m_plan.steps)
            running += isUnderWay(state, step.id) ? 1 : 0;
        demand(running <= 1, {}, "two steps at once");
    }

private:
    /// What is left out with one word is what takes something back, and no rung that stands below a deeper
    /// one.
    void watchLeftOut(const std::vector<run::Event>& events)
    {
        QSet<QString> left;
        for (const run::Event& event : events) {
            const auto* skipped = std::get_if<run::StepSkipped>(&event.body);
            if (skipped && isRung(skipped->step))
                left.insert(skipped->step);
        }
        if (left.size() < 2)
            return; // one may be skipped for itself
        int deepest = 0;
        for (const plan::Rung& rung : m_plan.ladder) {
            const bool takesBack =
                rung.depth != plan::RungDepth::Verify && rung.depth != plan::RungDepth::Other;
            const int depth = static_cast<int>(rung.depth);
            demand(!left.contains(rung.id) || (takesBack && depth >= deepest), events.front(),
                   "left open what the way back opened");
            deepest = takesBack ? std::max(deepest, depth) : deepest;
        }
    }
    static bool isUnderWay(const State& state, const QString& part)
    {
        const run::StepStatus status = state.step(part).status;
        return status == run::StepStatus::Running || status == run::StepStatus::Failed
            || status == run::StepStatus::Unknown;
    }
    static bool isRung(const QString& part) { return part.startsWith(QLatin1Char('r')); }

    /// A phase of the rollout is held against what is measured now: each names the rule c1.
    bool isCriterionAfterwards(const State& before, const Event& event) const
    {
        const auto* change = std::get_if<run::ConditionChanged>(&event.body);
        return change && change->condition == QStringLiteral("c1") && !m_plan.rollout.empty()
            && before.outcome == run::RunOutcome::Completed;
    }

    bool mayFollowTheEnd(const Event& event) const
    {
        if (const auto* ticked = std::get_if<run::ItemTicked>(&event.body)) {
            for (const plan::Checklist& list : m_plan.checklists) {
                if (ticked->item.startsWith(list.id + QLatin1Char('.')))
                    return list.when == plan::Checklist::When::After;
            }
        }
        if (std::holds_alternative<run::TargetCleared>(event.body))
            return m_rolledBack;
        if (std::holds_alternative<run::RolloutBegan>(event.body)
            || std::holds_alternative<run::RolloutChecked>(event.body))
            return m_completed;
        // The end is marked on dashboards too.
        return std::holds_alternative<run::MarkerIntended>(event.body)
            || std::holds_alternative<run::MarkerSettled>(event.body)
            || std::holds_alternative<run::Remarked>(event.body)
            || std::holds_alternative<run::GuessConfirmed>(event.body);
    }

    /// What the program may try again: harmless, ended by itself, and not more often than was said.
    bool mayRepeat(const State& before, const QString& id, const QString& host) const
    {
        const plan::Action* action = m_plan.action(id);
        const run::ActionState now = unitOf(before, id, host);
        return action && now.status == run::ActionStatus::Failed && !now.stopAsked
            && now.attempt <= action->retries
            && (action->blast == plan::Blast::ReadOnly || action->blast == plan::Blast::Reversible);
    }

    void check(const State& before, const Event& event, const run::MarkerIntended& body)
    {
        demand(!before.markers.value(body.service).contains(body.of), event, "marked twice");
        demand(body.of <= before.lastSeq, event, "marks what did not happen");
    }

    void check(const State& before, const Event& event, const run::MarkerSettled& body)
    {
        const auto marks = before.markers.value(body.service);
        demand(marks.contains(body.of) && marks.value(body.of).isEmpty(), event,
               "settles what is not open");
    }

    void check(const State& before, const Event& event, const run::ValueComputed& body)
    {
        demand(!before.values.contains(body.variable), event, "a value was computed twice");
        demand(!isByPerson(event), event, "a person computed a value");
    }

    static run::ActionState unitOf(const State& state, const QString& action, const QString& host)
    {
        return host.isEmpty() ? state.action(action) : state.hosts.value(action).value(host);
    }
    static QString keyOf(const QString& action, const QString& host)
    {
        return action + QLatin1Char(' ') + host;
    }

    void watchUnknown(const State& before, const Event& event, const State& after)
    {
        const bool decided = std::holds_alternative<run::ActionReopened>(event.body)
            || std::holds_alternative<run::ActionResolved>(event.body);
        for (auto line = before.hosts.cbegin(); line != before.hosts.cend(); ++line) {
            for (auto host = line->cbegin(); host != line->cend(); ++host) {
                const auto now = after.hosts.value(line.key()).value(host.key()).status;
                const bool isLeft = host->status == run::ActionStatus::Unknown && now != host->status;
                demand(!isLeft || (decided && isByPerson(event)), event,
                       "unknown of a host was left without a person");
                const bool wasDone = host->status == run::ActionStatus::Done;
                demand(!wasDone || now == run::ActionStatus::Done, event,
                       "what was done on a host is not any more");
            }
        }
        for (auto it = before.actions.cbegin(); it != before.actions.cend(); ++it) {
            if (it->status != run::ActionStatus::Unknown
                || after.action(it.key()).status == run::ActionStatus::Unknown)
                continue;
            const bool byDecision = std::holds_alternative<run::ActionReopened>(event.body)
                || std::holds_alternative<run::ActionResolved>(event.body);
            demand(byDecision && isByPerson(event), event, "unknown was left without a person");
        }
    }

    template <class T>
    void check(const State&, const Event&, const T&)
    {}

    void check(const State&, const Event& event, const run::ConditionChanged& body)
    {
        if (classOf(body.from) != classOf(body.to))
            m_changed[body.condition] = event.seq;
    }

    void check(const State& before, const Event& event, const run::GuessConfirmed& body)
    {
        demand(isByPerson(event), event, "the program confirmed a guess");
        for (auto it = before.guesses.cbegin(); it != before.guesses.cend(); ++it)
            demand(it.key() != QString::number(body.line) + QLatin1Char(':') + body.rule, event,
                   "a guess was confirmed twice");
        demand(body.line >= 1 && body.line <= m_plan.lines.size(), event,
               "a guess about a line that is none");
    }

    void check(const State& before, const Event& event, const run::StepStarted& body)
    {
        if (isRung(body.step)) {
            demand(before.stage == run::Stage::RollingBack, event, "a rung without a rollback");
            for (const plan::Rung& rung : m_plan.ladder) {
                if (rung.id == body.step)
                    return;
                demand(isOver(before, rung.id), event, "a rung before the one above it");
            }
            demand(false, event, "a rung that is not planned");
            return;
        }
        demand(before.stage == run::Stage::Flying && !before.held, event, "a step while not flying");
        QStringList over;
        for (const plan::Step& step : m_plan.steps) {
            if (step.id == body.step)
                break;
            demand(isOver(before, step.id), event, "a step before the one above it");
            over.append(step.id);
        }
        for (const plan::Gate& gate : m_plan.gates) {
            const bool stands =
                m_plan.step(gate.afterStep) == nullptr || over.contains(gate.afterStep);
            demand(!stands || before.gate(gate.id).status == run::GateStatus::Go, event,
                   "a step before its gate");
        }
    }

    void check(const State& before, const Event& event, const run::CommandIntended& body)
    {
        const QString part = partOfAction(body.action);
        const plan::Action* action = m_plan.action(body.action);
        demand(action && action->kind == runbook::ActionKind::Command && !action->cannotRun, event,
               "not a command that can run");
        const QString unit = keyOf(body.action, body.host);
        demand(body.attempt == m_attempts.value(unit) + 1, event, "an attempt out of order");
        demand(body.attempt == 1 || m_reopened.contains(unit), event,
               "started again without a person");
        demand(action && action->hosts.empty() == body.host.isEmpty(), event, "on which host?");
        if (action && !action->hosts.empty())
            checkBatch(before, event, *action, body.host);
        demand(!m_keys.contains(body.key), event, "a key twice");
        demand(before.step(part).status == run::StepStatus::Running, event,
               "a command outside a running step");
        demand(unitOf(before, body.action, body.host).status == run::ActionStatus::Waiting, event,
               "a command begun twice");
        demand(isNextLine(before, part, body.action), event, "a command before the line above it");
        demand(isRung(part) ? before.stage == run::Stage::RollingBack
                            : before.stage == run::Stage::Flying && !before.held,
               event, "a command begun in a hold, or in the wrong direction");
        m_attempts[unit] = body.attempt;
        m_keys.insert(body.key);
        m_reopened.remove(unit);
    }

    bool isNextLine(const State& before, const QString& part, const QString& line) const
    {
        const plan::Step* step = m_plan.step(part);
        for (const plan::Action& action : step ? step->actions : m_plan.rung(part)->actions) {
            if (action.id == line)
                return true;
            const run::ActionStatus status = before.action(action.id).status;
            if (status != run::ActionStatus::Done && status != run::ActionStatus::Skipped)
                return false;
        }
        return false;
    }

    /// Nothing on the next batch before this one is over, after too many failures, or beside an unknown.
    void checkBatch(const State& before, const Event& event, const plan::Action& action,
                    const QString& host)
    {
        using run::ActionStatus;
        using Strategy = plan::Spread::Strategy;
        const int all = static_cast<int>(action.hosts.size());
        const int batch = action.spread.strategy == Strategy::Parallel ? all
            : action.spread.strategy == Strategy::Rolling              ? action.spread.batch
                                                                       : 1;
        int own = -1;
        int failed = 0;
        for (int i = 0; i < all; ++i)
            own = action.hosts[static_cast<std::size_t>(i)].name == host ? i : own;
        demand(own >= 0, event, "a host that is not the line's");
        for (int i = 0; i < all; ++i) {
            const QString name = action.hosts[static_cast<std::size_t>(i)].name;
            const ActionStatus status = unitOf(before, action.id, name).status;
            failed += status == ActionStatus::Failed ? 1 : 0;
            demand(status != ActionStatus::Unknown, event, "begun beside an unknown");
            const bool isOver = status == ActionStatus::Done || status == ActionStatus::Skipped
                || status == ActionStatus::Failed;
            demand(i / batch >= own / batch || isOver, event, "a batch before the one above it");
        }
        demand(action.spread.goesOn || failed <= action.spread.atMostFailed, event,
               "begun after too many failures");
    }

    void check(const State& before, const Event& event, const run::CommandInputGiven& body)
    {
        demand(isByPerson(event), event, "the program typed something");
        const run::ActionState now = unitOf(before, body.action, body.host);
        demand(now.status == run::ActionStatus::Running && now.attempt == body.attempt, event,
               "typed for what does not run");
        demand(!body.hidden || body.text.isEmpty(), event, "hidden, and kept");
    }

    void check(const State& before, const Event& event, const run::ActionReopened& body)
    {
        demand(!body.reason.trimmed().isEmpty(), event, "reopened without a reason");
        demand(isByPerson(event) || mayRepeat(before, body.action, body.host), event,
               "tried again without a person what may do harm");
        m_reopened.insert(keyOf(body.action, body.host));
    }

    void check(const State& before, const Event& event, const run::ActionResolved& body)
    {
        const plan::Action* action = m_plan.action(body.action);
        const run::ActionState now = unitOf(before, body.action, body.host);
        if (body.how == QLatin1String("measured")) {
            demand(action && !action->conditions.isEmpty(), event, "measured by nothing");
            for (const QString& id : action ? action->conditions : QStringList()) {
                const plan::Condition* condition = before.plan->condition(id);
                demand(condition && condition->binding
                           && before.conditions.value(id).state == QLatin1String("ok"),
                       event, "measured, but not ok");
            }
        } else if (body.how == QLatin1String("elapsed")) {
            demand(action && action->wait && now.began
                       && event.at.elapsed - now.began->elapsed >= *action->wait,
                   event, "a wait that has not elapsed");
        } else if (body.how == QLatin1String("noted")) {
            demand(action
                       && (action->kind == runbook::ActionKind::Note
                           || action->kind == runbook::ActionKind::Gate),
                   event, "noted, but more than a note");
        } else {
            demand(isByPerson(event), event, "confirmed by nobody");
        }
        demand(now.status != run::ActionStatus::Intended, event, "a command marked while it starts");
        demand(!action || action->kind != runbook::ActionKind::Command
                   || now.status != run::ActionStatus::Running,
               event, "a command marked while it runs");
    }

    void check(const State& before, const Event& event, const run::StepFinished& body)
    {
        const plan::Step* step = m_plan.step(body.step);
        const plan::Rung* rung = m_plan.rung(body.step);
        bool shown = false;
        for (const plan::Action& action : step ? step->actions : rung->actions) {
            const run::ActionStatus status = before.action(action.id).status;
            demand(status == run::ActionStatus::Done || status == run::ActionStatus::Skipped, event,
                   "done with an open line");
            int failed = 0;
            for (const plan::Host& host : action.hosts) {
                const auto there = unitOf(before, action.id, host.name).status;
                failed += there == run::ActionStatus::Failed ? 1 : 0;
                demand(there == run::ActionStatus::Done || there == run::ActionStatus::Skipped
                           || there == run::ActionStatus::Failed,
                       event, "done, and a host was forgotten");
            }
            demand(failed <= action.spread.atMostFailed, event, "done with too many failures");
            shown = shown
                || (action.kind != runbook::ActionKind::Note
                    && action.kind != runbook::ActionKind::Gate);
        }
        const run::ActionStatus word = before.action(body.step).status;
        demand(shown || word == run::ActionStatus::Done || word == run::ActionStatus::Skipped,
               event, "done, and nobody said so");
    }

    void check(const State& before, const Event& event, const run::StepSkipped& body)
    {
        demand(isByPerson(event) && !body.reason.trimmed().isEmpty(), event,
               "skipped without a person or a reason");
        for (auto it = before.actions.cbegin(); it != before.actions.cend(); ++it) {
            const bool isOpen = it->attempt > 0
                && (it->status == run::ActionStatus::Intended || it->status == run::ActionStatus::Running
                    || it->status == run::ActionStatus::Unknown);
            demand(!isOpen || partOfAction(it.key()) != body.step, event,
                   "skipped over an open command");
        }
    }

    void check(const State& before, const Event& event, const run::StepLeft& body)
    {
        demand(before.stage == run::Stage::RollingBack, event, "left without a rollback");
        demand(before.step(body.step).status == run::StepStatus::Running && !isRung(body.step),
               event, "left, and was not under way");
        for (auto it = before.actions.cbegin(); it != before.actions.cend(); ++it) {
            const bool isOpen = it->attempt > 0
                && (it->status == run::ActionStatus::Intended
                    || it->status == run::ActionStatus::Running);
            demand(!isOpen || partOfAction(it.key()) != body.step, event, "left over an open command");
        }
    }

    void check(const State& before, const Event& event, const run::HoldBegan&)
    {
        demand(!before.held && before.stage == run::Stage::Flying, event, "a hold that cannot begin");
    }
    void check(const State& before, const Event& event, const run::HoldEnded&)
    {
        demand(before.held, event, "a hold that never began");
    }
    void check(const State& before, const Event& event, const run::RollbackStarted&)
    {
        demand(before.stage == run::Stage::Flying, event, "a rollback of nothing");
    }

    void check(const State& before, const Event& event, const run::RunClosed& body)
    {
        m_rolledBack = before.rollbackStarted.has_value();
        m_completed = body.outcome == run::RunOutcome::Completed;
        for (const run::ActionState& action : before.actions)
            demand(action.attempt == 0
                       || (action.status != run::ActionStatus::Intended
                           && action.status != run::ActionStatus::Running),
                   event, "closed over a running command");
        if (body.outcome == run::RunOutcome::RolledBack)
            demand(before.rollbackFinished.has_value(), event, "rolled back, but not to the end");
        if (body.outcome == run::RunOutcome::Aborted)
            demand(!body.reason.trimmed().isEmpty(), event, "aborted without a reason");
        if (body.outcome != run::RunOutcome::Completed)
            return;
        for (const plan::Step& step : m_plan.steps)
            demand(isOver(before, step.id), event, "completed with an open step");
        for (const plan::Gate& gate : m_plan.gates)
            demand(before.gate(gate.id).status == run::GateStatus::Go, event,
                   "completed with an open gate");
    }

    void check(const State& before, const Event& event, const run::GateDeclared& body)
    {
        demand(isByLead(before, event), event, "declared by another than the lead");
        demand(before.gate(body.gate).status == run::GateStatus::Open, event,
               "declared without a question");
        if (body.outcome == run::GateOutcome::Go)
            checkGo(before, event, body);
    }

    void checkGo(const State& before, const Event& event, const run::GateDeclared& body)
    {
        const run::GateState gate = before.gate(body.gate);
        bool waived = false;
        QSet<QString> persons;
        bool everybody = true;
        for (const plan::Position& position : m_plan.roster) {
            const auto answer = gate.answers.constFind(position.role);
            const bool isThere = answer != gate.answers.constEnd();
            demand(!isThere || answer->answer != run::Answer::NoGo, event, "GO against a NO-GO");
            const bool isFor = isThere && answer->answer != run::Answer::NoGo
                && event.at.elapsed - answer->at.elapsed <= std::chrono::minutes(10)
                && answer->seq > lastChange(before, body.gate);
            everybody = everybody && isFor;
            if (isFor)
                persons.insert(answer->by);
            waived = waived || (isThere && answer->answer == run::Answer::GoWithWaiver);
        }
        const int needed = m_plan.rules.approvals;
        demand(needed > 0 ? persons.size() >= needed : everybody, event, "GO without enough of them");
        if (!m_plan.rules.probes.empty())
            demand(before.probes.value(QStringLiteral("p1")).outcome == run::Outcome::Passed, event,
                   "GO without the probe");
        const auto& criteria = m_plan.gate(body.gate)->criteria;
        for (int i = 0; i < static_cast<int>(criteria.size()); ++i) {
            const plan::Criterion& criterion = criteria[static_cast<std::size_t>(i)];
            if (isMet(before, gate, criterion, i, event.at.wall))
                continue;
            demand(waived && !body.reason.trimmed().isEmpty(), event, "GO with an open criterion");
            for (const QString& id : criterion.kind == plan::Criterion::Kind::Conditions
                     ? criterion.refs
                     : QStringList()) {
                const plan::Condition* condition = m_plan.condition(id);
                const bool waivable = !condition
                    || condition->role != runbook::ConditionRole::Rollback || isOk(before, id);
                demand(waivable, event, "a rollback condition was waived");
            }
        }
        for (const plan::Condition& condition : m_plan.conditions)
            demand(condition.role != runbook::ConditionRole::Rollback || !condition.binding
                       || before.conditions.value(condition.id).state != QLatin1String("firing"),
                   event, "GO while a rollback condition fires");
    }

    /// When something that the gate watches last became good, bad or unknown: kept here by itself.
    qint64 lastChange(const State&, const QString& gate) const
    {
        qint64 last = 0;
        for (const plan::Condition& condition : m_plan.conditions) {
            bool watched =
                condition.role == runbook::ConditionRole::Rollback && condition.isMeasured();
            for (const plan::Criterion& criterion : m_plan.gate(gate)->criteria)
                watched = watched
                    || (criterion.kind == plan::Criterion::Kind::Conditions
                        && criterion.refs.contains(condition.id));
            last = watched ? std::max(last, m_changed.value(condition.id)) : last;
        }
        return last;
    }

    static int classOf(const QString& word)
    {
        if (word == QLatin1String("ok"))
            return 0;
        return word == QLatin1String("pending") || word == QLatin1String("firing") ? 1 : 2;
    }

    bool isMet(const State& state, const run::GateState& gate, const plan::Criterion& criterion,
               int index, milliseconds at) const
    {
        using Kind = plan::Criterion::Kind;
        if (criterion.kind == Kind::Statement)
            return gate.statements.contains(index)
                && gate.statements.value(index) == run::Outcome::Passed;
        bool met = !criterion.refs.isEmpty();
        for (const QString& id : criterion.refs) {
            if (criterion.kind == Kind::Steps)
                met = met && isOver(state, id);
            else if (criterion.kind == Kind::Conditions)
                met = met && isOk(state, id);
            else
                met = met && isTicked(state, id, at);
        }
        return met;
    }

    bool isTicked(const State& state, const QString& id, milliseconds at) const
    {
        for (const plan::Checklist& list : m_plan.checklists) {
            if (list.id != id)
                continue;
            bool ticked = !list.items.empty();
            for (const plan::CheckItem& item : list.items)
                ticked = ticked && state.items.value(item.id).done
                    && state.items.value(item.id).until.value_or(at + milliseconds{1}) > at;
            return ticked;
        }
        return false;
    }

    QMap<QString, int> m_attempts;
    QSet<QString> m_reopened;
    QSet<QString> m_keys;
    QMap<QString, qint64> m_changed;
    bool m_rolledBack = false;
    bool m_completed = false;
};

} // namespace cockpit::sample
