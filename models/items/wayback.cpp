// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wayback.h"

#include "models/items/effects.h"
#include "models/items/format.h"
#include "models/items/laddermodel.h"
#include "models/items/tr.h"
#include "models/run/insight.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString fromHere(const run::RunState& state, Instant now)
{
    const auto worst = run::timeToGetBack(state);
    if (!worst)
        return Tr::tr("Nobody knows how long the way back takes from here.");
    const auto window = run::rollbackWindow(state, now);
    const QString time = durationText(*worst);
    if (!window)
        return Tr::tr("From here at worst %1 back; the runbook names no window.").arg(time);
    const QString last = clockText(window->lastSafeStart);
    return window->left.count() < 0
        ? Tr::tr("The last safe start was T+%1; from here at worst %2 back.").arg(last, time)
        : Tr::tr("Last safe start T+%1, in %2; from here at worst %3 back.")
              .arg(last, clockText(window->left), time);
}

/// What is known before anything is done; empty once it began.
QString beforeStart(const run::RunState& state)
{
    if (state.started)
        return {};
    const run::WorstTimes times = run::worstTimes(*state.plan);
    QStringList parts;
    if (times.toFull)
        parts << Tr::tr("All traffic on the new version at T+%1.").arg(clockText(*times.toFull));
    if (times.toDetectAndGetBack)
        parts << Tr::tr("At worst a breach is noticed after %1, and taken back after %2.")
                     .arg(durationText(*times.toDetect), durationText(*times.toDetectAndGetBack));
    return parts.join(u' ');
}

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.endsWith(u'.') ? words : words + u'.';
}

} // namespace

QStringList wayBackLines(const run::RunState& state, Instant now)
{
    if (state.plan->ladder.empty() && !run::timeToGetBack(state))
        return {};
    QStringList lines{sentence(run::promiseOf(state).sentence), fromHere(state, now)};
    if (const QString step = run::pointOfNoReturn(state); !step.isEmpty())
        lines << Tr::tr("The plan passes the point of no return in %1.").arg(placeText(*state.plan, step));
    if (const QString before = beforeStart(state); !before.isEmpty())
        lines << before;
    return lines;
}

QStringList ladderLines(const run::RunState& state, Instant now)
{
    QString ladder = LadderModel::summary(*state.plan);
    if (const QString& who = state.plan->rollbackAuthority; !who.isEmpty())
        ladder += u" · "_s + Tr::tr("decided by: %1").arg(who);
    const QStringList lines = state.rollbackStarted
        ? QStringList{Tr::tr("Rolling back because: %1").arg(state.rollbackReason)}
        : wayBackLines(state, now);
    return QStringList{ladder} + lines;
}

QString backText(const run::RunState& state, Instant now)
{
    const auto back = run::backProgress(state, now);
    if (!back)
        return {};
    const QString rungs = Tr::tr("%1 of %2 rungs").arg(back->rungsOver).arg(back->rungs);
    if (!back->budget)
        return Tr::tr("%1 · %2, no budget said").arg(rungs, shortText(back->spent));
    const QString budget = durationText(*back->budget);
    return back->spent > *back->budget
        ? Tr::tr("%1 · %2, over the budget of %3").arg(rungs, shortText(back->spent), budget)
        : Tr::tr("%1 · %2 of %3").arg(rungs, shortText(back->spent), budget);
}

QString sinceGoText(const run::RunState& state, Instant now)
{
    const auto since = run::sinceLastGo(state, now);
    if (!since)
        return {};
    const bool wasGo =
        std::any_of(state.gates.cbegin(), state.gates.cend(),
                    [](const run::GateState& gate) { return gate.status == run::GateStatus::Go; });
    const QString time = clockText(since->time);
    return QStringList{wasGo ? Tr::tr("since the last GO %1").arg(time)
                             : Tr::tr("since T-0 %1").arg(time),
                       Tr::tr("%n step(s) done", nullptr, since->stepsDone),
                       Tr::tr("%n failure(s)", nullptr, since->failures),
                       Tr::tr("%n passed over", nullptr, since->passedOver),
                       Tr::tr("%n trigger(s)", nullptr, since->triggers)}
        .join(u" · "_s);
}

} // namespace cockpit::items
