// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/showrun.h"

#include "app/commands/shared.h"
#include "models/run/apply.h"
#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

QJsonValue asJson(const std::optional<milliseconds>& time)
{
    return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue();
}

QJsonArray gatesAsJson(const run::RunState& state, Instant now)
{
    QJsonArray gates;
    for (const plan::Gate& gate : state.plan->gates) {
        const run::GateView view = run::viewGate(state, gate.id, now);
        gates.append(
            QJsonObject{{QStringLiteral("id"), gate.id},
                        {QStringLiteral("status"), run::word(state.gate(gate.id).status)},
                        {QStringLiteral("unanswered"), QJsonArray::fromStringList(view.unanswered)},
                        {QStringLiteral("stale"), QJsonArray::fromStringList(view.stale)},
                        {QStringLiteral("why_not"), view.whyNot}});
    }
    return gates;
}

QJsonObject clocksAsJson(const run::RunState& state, Instant now)
{
    const auto window = run::rollbackWindow(state, now);
    const auto since = run::sinceLastGo(state, now);
    QJsonObject clocks{{QStringLiteral("at"), isoText(now.wall)},
                       {QStringLiteral("plan_clock_ms"), asJson(run::planClock(state, now))},
                       {QStringLiteral("behind_ms"), asJson(run::behind(state, now))},
                       {QStringLiteral("last_safe_rollback_left_ms"),
                        asJson(window ? std::optional(window->left) : std::nullopt)}};
    if (since)
        clocks[QStringLiteral("since_last_go")] =
            QJsonObject{{QStringLiteral("time_ms"), static_cast<qint64>(since->time.count())},
                        {QStringLiteral("steps_done"), since->stepsDone},
                        {QStringLiteral("failures"), since->failures},
                        {QStringLiteral("passed_over"), since->passedOver},
                        {QStringLiteral("triggers"), since->triggers}};
    return clocks;
}

QJsonObject stateAsJson(const run::RunState& state, Instant now)
{
    QJsonArray steps;
    for (const plan::Step& step : state.plan->steps)
        steps.append(
            QJsonObject{{QStringLiteral("id"), step.id},
                        {QStringLiteral("title"), step.title},
                        {QStringLiteral("status"), run::word(run::statusOf(state, step.id))}});
    return {{QStringLiteral("stage"), run::word(state.stage)},
            {QStringLiteral("held"), state.held},
            {QStringLiteral("hold_reason"), state.holdReason},
            {QStringLiteral("clocks"), clocksAsJson(state, now)},
            {QStringLiteral("current_step"), run::currentStep(state)},
            {QStringLiteral("gates"), gatesAsJson(state, now)},
            {QStringLiteral("open_triggers"), QJsonArray::fromStringList(run::openTriggers(state))},
            {QStringLiteral("lead"), run::leadOf(state)},
            {QStringLiteral("near_misses"), state.nearMisses},
            {QStringLiteral("target_lock"), run::targetLock(state)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("outcome"),
             state.outcome ? QJsonValue(run::word(*state.outcome)) : QJsonValue()}};
}

/// The log as far as it had come at a moment. By its order: a wall clock that was set back puts no
/// event before the ones that caused it.
void cutAt(std::vector<run::Event>& events, milliseconds wall)
{
    const auto later = std::find_if(events.begin(), events.end(), [wall](const run::Event& event) {
        return event.at.wall > wall;
    });
    events.erase(later, events.end());
}

/// The moment that is asked for, on the run's own clocks.
Instant momentOf(const run::RunState& state, std::optional<milliseconds> wall)
{
    const milliseconds passed =
        wall ? std::max(*wall - state.lastAt.wall, milliseconds{0}) : milliseconds{0};
    return {state.lastAt.wall + passed, state.lastAt.elapsed + passed};
}

QString clockText(milliseconds time)
{
    const qint64 seconds = std::abs(time.count()) / 1000;
    return QStringLiteral("%1%2:%3:%4")
        .arg(time.count() < 0 ? QStringLiteral("-") : QString(), QString::number(seconds / 3600))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// What somebody who looked at the window saw.
void printState(const run::RunState& state, Instant now)
{
    const plan::Plan& plan = *state.plan;
    print(Tr::tr("At %1: %2%3")
              .arg(isoText(now.wall), run::word(state.stage),
                   state.held ? Tr::tr(", held: %1").arg(state.holdReason) : QString()));
    if (const auto clock = run::planClock(state, now))
        print(Tr::tr("Plan clock: T+%1").arg(clockText(*clock)));
    if (const auto behind = run::behind(state, now))
        print((behind->count() > 0 ? Tr::tr("Behind by %1") : Tr::tr("Ahead by %1"))
                  .arg(clockText(milliseconds{std::abs(behind->count())})));
    if (const auto window = run::rollbackWindow(state, now))
        print(Tr::tr("Last safe rollback start in: %1").arg(clockText(window->left)));
    if (const QString step = run::currentStep(state); !step.isEmpty())
        print(QStringLiteral("%1: %2").arg(run::spokenName(plan, step),
                                           run::word(run::statusOf(state, step))));
    if (const QString gate = run::gateInTheWay(state); !gate.isEmpty())
        print(Tr::tr("Gate %1: %2")
                  .arg(run::spokenName(plan, gate), run::viewGate(state, gate, now).whyNot));
    QStringList open;
    for (const QString& trigger : run::openTriggers(state))
        open.append(run::spokenName(plan, trigger));
    if (!open.isEmpty())
        print(Tr::tr("Triggers that wait for the lead: %1").arg(open.join(QStringLiteral(", "))));
    if (const QString lock = run::targetLock(state); !lock.isEmpty())
        print(Tr::tr("The target is locked. %1").arg(lock));
}

void printEvents(const std::vector<run::Event>& events, const plan::Plan& plan)
{
    for (const run::Event& event : events)
        print(QStringLiteral("%1  %2  %3  %4")
                  .arg(event.seq, 5)
                  .arg(isoText(event.at.wall), event.actor, run::describe(event, plan)));
}

/// Commands that were begun and of whose end the log says nothing, or that nobody knows it: with the place
/// where they ran.
QStringList withoutEnd(const std::vector<run::Event>& events)
{
    QMap<QString, QString> open;
    const auto nameOf = [](const auto& body) { return run::nameOf({body.action, body.host, 0}); };
    for (const run::Event& event : events) {
        if (const auto* begun = std::get_if<run::CommandIntended>(&event.body))
            open[nameOf(*begun)] = Tr::tr("%1 on %2").arg(nameOf(*begun), begun->target);
        else if (const auto* ended = std::get_if<run::CommandFinished>(&event.body))
            open.remove(nameOf(*ended));
        else if (const auto* resolved = std::get_if<run::ActionResolved>(&event.body))
            open.remove(nameOf(*resolved));
    }
    return open.values();
}

} // namespace

void showRun(const RecordedRun& recorded, std::optional<milliseconds> at, bool asJson)
{
    std::vector<run::Event> events = recorded.events;
    if (at)
        cutAt(events, *at);
    const run::RunState state = run::replay(run::emptyState(recorded.plan), events);
    const Instant now = momentOf(state, at);
    if (asJson) {
        printJson(stateAsJson(state, now));
        return;
    }
    printEvents(events, *recorded.plan);
    printState(state, now);
}

void showLog(std::vector<run::Event> events, const QString& why, std::optional<milliseconds> at,
             bool asJson)
{
    if (at)
        cutAt(events, *at);
    const QStringList open = withoutEnd(events);
    if (asJson) {
        QJsonArray all;
        for (const run::Event& event : events)
            all.append(run::toJson(event));
        printJson(QJsonObject{{QStringLiteral("why_no_state"), why},
                              {QStringLiteral("without_end"), QJsonArray::fromStringList(open)},
                              {QStringLiteral("events"), all}});
        return;
    }
    printEvents(events, plan::Plan()); // which nobody has any more
    print(why);
    if (!open.isEmpty())
        print(Tr::tr("Begun, and no end on record: %1").arg(open.join(QStringLiteral(", "))));
}

} // namespace cockpit::app
