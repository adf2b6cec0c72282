// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/effects.h"

#include "models/items/format.h"
#include "models/items/tr.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

int countOf(const std::vector<plan::Action>& actions, runbook::ActionKind kind)
{
    return static_cast<int>(
        std::count_if(actions.begin(), actions.end(),
                      [kind](const plan::Action& action) { return action.kind == kind; }));
}

QStringList targetsOf(const std::vector<plan::Action>& actions, const TargetOf& targetOf)
{
    QStringList targets;
    for (const plan::Action& action : actions) {
        if (action.kind == runbook::ActionKind::Command && !action.cannotRun)
            targets << (targetOf ? targetOf(action) : contextText(action));
    }
    targets.removeDuplicates();
    return targets;
}

QString commandsText(int lines, const QStringList& targets)
{
    const QString run = Tr::tr("Run %n line(s)", nullptr, lines);
    if (targets.size() == 1)
        return Tr::tr("%1 on %2").arg(run, targets.first());
    if (targets.size() == 2)
        return Tr::tr("%1 on %2 and %3").arg(run, targets[0], targets[1]);
    return Tr::tr("%1 in %n places", nullptr, static_cast<int>(targets.size())).arg(run);
}

/// "```" of "```bash"; empty where no fence begins or ends.
QStringView markOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (!text.startsWith(u"```") && !text.startsWith(u"~~~"))
        return {};
    const auto end =
        std::find_if(text.begin(), text.end(), [&](QChar c) { return c != text.front(); });
    return text.first(end - text.begin());
}

/// The line that began the code block that is open after this line; empty outside of one.
QStringView fenceAfter(QStringView line, QStringView open)
{
    const QStringView mark = markOf(line);
    if (mark.isEmpty())
        return open;
    if (open.isEmpty())
        return line.trimmed();
    const bool ends = mark == line.trimmed() && mark.startsWith(markOf(open));
    return ends ? QStringView() : open;
}

QStringView fenceOver(const QStringList& lines, qsizetype count)
{
    QStringView open;
    for (qsizetype at = 0; at < std::min(count, lines.size()); ++at)
        open = fenceAfter(lines[at], open);
    return open;
}

/// A rung knows its first line only: it ends before the next rung, before the next heading, or with the code
/// block in which it stands.
int lastLineOf(const plan::Plan& plan, const plan::Rung& rung)
{
    int last = static_cast<int>(plan.lines.size());
    for (const plan::Rung& other : plan.ladder) {
        if (other.line > rung.line)
            last = std::min(last, other.line - 1);
    }
    int known = rung.line;
    for (const plan::Action& action : rung.actions)
        known = std::max(known, action.line);
    QStringView fence = fenceOver(plan.lines, rung.line - 1);
    const bool isInCode = !fence.isEmpty();
    for (int line = std::max(rung.line, 1); line <= last; ++line) {
        const QString& text = plan.lines[line - 1];
        const bool isCode = !fence.isEmpty();
        fence = fenceAfter(text, fence);
        if (line > known && !isCode && text.startsWith(u'#'))
            return line - 1;
        if (line >= known && isInCode && fence.isEmpty())
            return line;
    }
    return last;
}

} // namespace

bool isBeforeStart(const run::RunState& state)
{
    return state.stage == run::Stage::Empty || state.stage == run::Stage::Prepared;
}

bool isStopped(const run::RunState& state)
{
    return state.held || state.stage == run::Stage::RollingBack || state.stage == run::Stage::Closed;
}

QString placeText(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return step->number.isEmpty() ? step->title
                                      : Tr::tr("step %1, %2").arg(step->number, step->title);
    if (const plan::Rung* rung = plan.rung(id))
        return Tr::tr("rollback: %1").arg(rung->title);
    return id;
}

QString startEffect(const std::vector<plan::Action>& actions, const TargetOf& targetOf)
{
    const auto lines =
        static_cast<int>(std::count_if(actions.begin(), actions.end(), [](const plan::Action& action) {
            return action.kind == runbook::ActionKind::Command && !action.cannotRun;
        }));
    const int asked = countOf(actions, runbook::ActionKind::Check)
        + countOf(actions, runbook::ActionKind::Message) + countOf(actions, runbook::ActionKind::Flag)
        + countOf(actions, runbook::ActionKind::Command) - lines;
    const QString questions = Tr::tr("%n thing(s) to confirm", nullptr, asked);
    if (lines == 0)
        return asked == 0 ? Tr::tr("Start the step") : Tr::tr("Start: %1").arg(questions);
    const QString run = commandsText(lines, targetsOf(actions, targetOf));
    return asked == 0 ? run : Tr::tr("%1, then %2").arg(run, questions);
}

QString stageText(const run::RunState& state, Instant now)
{
    if (state.stage == run::Stage::Closed) {
        switch (state.outcome.value_or(run::RunOutcome::Aborted)) {
        case run::RunOutcome::Completed:
            return Tr::tr("closed: completed");
        case run::RunOutcome::RolledBack:
            return Tr::tr("closed: rolled back");
        case run::RunOutcome::Aborted:
            return Tr::tr("closed: aborted");
        }
    }
    if (state.held) {
        const QString since =
            state.heldSince ? shortText(now.elapsed - state.heldSince->elapsed) : QString();
        return state.holdReason.isEmpty() ? Tr::tr("HOLD for %1").arg(since)
                                          : Tr::tr("HOLD for %1: %2").arg(since, state.holdReason);
    }
    switch (state.stage) {
    case run::Stage::Empty:
    case run::Stage::Prepared:
        return Tr::tr("not started");
    case run::Stage::Flying:
        return Tr::tr("flying");
    case run::Stage::RollingBack:
        if (state.rollbackFinished)
            return Tr::tr("ROLLED BACK: %1").arg(state.rollbackReason);
        return Tr::tr("ROLLING BACK: %1").arg(state.rollbackReason);
    case run::Stage::Closed:
        break;
    }
    return {};
}

QString nextText(const run::RunState& state)
{
    if (state.stage == run::Stage::Closed)
        return Tr::tr("nothing: the run is closed");
    const QString gate =
        state.stage == run::Stage::RollingBack ? QString() : run::gateInTheWay(state);
    if (const plan::Gate* found = state.plan->gate(gate)) {
        const plan::Step* step = state.plan->step(found->afterStep);
        return step ? Tr::tr("Go / No-Go after %1").arg(placeText(*state.plan, step->id))
                    : Tr::tr("Go / No-Go before the first step");
    }
    const QString current = run::currentStep(state);
    return current.isEmpty() ? Tr::tr("close the run") : placeText(*state.plan, current);
}

QString behindText(const run::RunState& state, Instant now)
{
    const auto late = run::behind(state, now);
    if (!state.started || !late)
        return {};
    const auto whole = std::chrono::duration_cast<std::chrono::minutes>(*late).count();
    if (whole == 0)
        return Tr::tr("on time");
    const QString text = durationText(milliseconds{std::abs(whole) * 60'000});
    return whole > 0 ? Tr::tr("%1 behind").arg(text) : Tr::tr("%1 ahead").arg(text);
}

QString againstPlanText(const run::RunState& state, Instant now)
{
    if (const QString behind = behindText(state, now); !behind.isEmpty())
        return behind;
    if (state.started)
        return Tr::tr("no plan left");
    return state.stage == run::Stage::Empty ? Tr::tr("reading …") : Tr::tr("not started");
}

QString lastSafeText(const std::optional<run::RollbackWindow>& window)
{
    if (!window)
        return Tr::tr("no window said");
    if (window->left.count() < 0)
        return Tr::tr("passed %1 ago").arg(clockText(-window->left));
    return Tr::tr("T+%1, in %2").arg(clockText(window->lastSafeStart), clockText(window->left));
}

QString asWritten(const plan::Plan& plan, const QString& id)
{
    int first = 0;
    int last = 0;
    if (const plan::Step* step = plan.step(id)) {
        first = step->line;
        last = step->lastLine;
    } else if (const plan::Rung* rung = plan.rung(id)) {
        first = rung->line;
        last = lastLineOf(plan, *rung);
    }
    if (first < 1 || last < first)
        return {};
    const QStringView fence = fenceOver(plan.lines, first - 1);
    const QString text = plan.lines.mid(first - 1, last - first + 1).join(u'\n');
    return fence.isEmpty() ? text : fence.toString() + u'\n' + text;
}

} // namespace cockpit::items
