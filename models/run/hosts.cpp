// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/hosts.h"

#include "models/plan/hosts.h"
#include "models/run/insight.h"
#include "models/run/part.h"

#include <algorithm>

namespace cockpit::run {

namespace {

using HostStates = QMap<QString, ActionState>;

struct HostCount {
    int waiting = 0;
    int open = 0;
    int unknown = 0;
    int asked = 0;
    int failed = 0;
    int skipped = 0;
    bool stopping = false; ///< a person wants one to stop
    bool stopped = false;  ///< one was: nothing more begins until a person says so
};

HostCount countOf(const plan::Action& action, const HostStates& hosts)
{
    HostCount count;
    for (const plan::Host& host : action.hosts) {
        const ActionState now = hosts.value(host.name);
        count.waiting += now.status == ActionStatus::Waiting ? 1 : 0;
        count.open += isOpenCommand(now.status) ? 1 : 0;
        count.unknown += now.status == ActionStatus::Unknown ? 1 : 0;
        count.asked += now.status == ActionStatus::Asked ? 1 : 0;
        count.failed += now.status == ActionStatus::Failed ? 1 : 0;
        count.skipped += now.status == ActionStatus::Skipped ? 1 : 0;
        count.stopping = count.stopping || (now.stopAsked && isOpenCommand(now.status));
        count.stopped = count.stopped || (now.stopAsked && now.status == ActionStatus::Failed);
    }
    return count;
}

bool hasFailed(const plan::Action& action, const HostCount& count)
{
    return count.failed > action.spread.atMostFailed;
}

/// No host begins before a person has looked.
bool isBlocked(const plan::Action& action, const HostCount& count)
{
    return count.stopped || (hasFailed(action, count) && !action.spread.goesOn);
}

ActionStatus statusOf(const plan::Action& action, const HostCount& count)
{
    if (count.open > 0)
        return ActionStatus::Running;
    if (count.unknown > 0)
        return ActionStatus::Unknown;
    if (isBlocked(action, count))
        return ActionStatus::Failed;
    if (count.asked > 0)
        return ActionStatus::Asked;
    if (count.waiting > 0)
        return ActionStatus::Waiting;
    if (hasFailed(action, count))
        return ActionStatus::Failed;
    const bool allSkipped = count.skipped == static_cast<int>(action.hosts.size());
    return allSkipped ? ActionStatus::Skipped : ActionStatus::Done;
}

/// The worse, the more a person must hear of it.
int weight(const ActionState& host)
{
    switch (host.status) {
    case ActionStatus::Unknown:
        return 4;
    case ActionStatus::Failed:
        return 3;
    case ActionStatus::Asked:
        return 2;
    case ActionStatus::Skipped:
        return 1;
    default:
        return 0;
    }
}

void addTimes(ActionState& line, const ActionState& host)
{
    line.attempt = std::max(line.attempt, host.attempt);
    if (host.began && (!line.began || host.began->elapsed < line.began->elapsed))
        line.began = host.began;
    if (host.ended && (!line.ended || line.ended->elapsed < host.ended->elapsed))
        line.ended = host.ended;
}

void tellWorst(ActionState& line, const QString& name, const ActionState& worst)
{
    line.exitCode = worst.exitCode;
    line.reason = worst.reason;
    line.checks = worst.checks;
    line.how = worst.how;
    line.by = worst.by;
    if (!worst.sentence.isEmpty())
        line.sentence = name + QStringLiteral(": ") + worst.sentence;
}

} // namespace

QString nameOf(const Unit& unit)
{
    return unit.host.isEmpty() ? unit.action : unit.action + QLatin1Char('@') + unit.host;
}

QString commandKey(const QString& run, const Unit& unit)
{
    return commandKey(run, nameOf(unit), unit.attempt);
}

ActionState stateOf(const RunState& state, const QString& action, const QString& host)
{
    return host.isEmpty() ? state.action(action) : state.hosts.value(action).value(host);
}

std::vector<Unit> openUnits(const RunState& state)
{
    std::vector<Unit> open;
    for (const auto& [action, attempt] : openCommands(state)) {
        const HostStates hosts = state.hosts.value(action);
        if (hosts.isEmpty())
            open.push_back({action, {}, attempt});
        for (auto it = hosts.cbegin(); it != hosts.cend(); ++it) {
            if (isOpenCommand(it->status))
                open.push_back({action, it.key(), it->attempt});
        }
    }
    return open;
}

std::vector<HostRow> hostsOf(const RunState& state, const QString& action)
{
    std::vector<HostRow> rows;
    const plan::Action* planned = state.plan->action(action);
    const HostStates hosts = state.hosts.value(action);
    for (const plan::Host& host : planned ? planned->hosts : std::vector<plan::Host>())
        rows.push_back({host.name, host.address, hosts.value(host.name)});
    return rows;
}

QString nextHost(const RunState& state, const plan::Action& action)
{
    const HostStates hosts = state.hosts.value(action.id);
    const HostCount count = countOf(action, hosts);
    if (count.unknown > 0 || count.asked > 0 || count.stopping || isBlocked(action, count))
        return {};
    const int batch = plan::atOnce(action);
    int place = 0;
    bool isAtWork = false; // somebody of the batch so far
    for (const plan::Host& host : action.hosts) {
        if (place++ % batch == 0 && isAtWork)
            return {}; // the next batch waits for this one
        const ActionStatus status = hosts.value(host.name).status;
        if (status == ActionStatus::Waiting)
            return host.name;
        isAtWork = isAtWork || isOpenCommand(status);
    }
    return {};
}

bool hasStopped(const RunState& state, const plan::Action& action)
{
    const HostCount count = countOf(action, state.hosts.value(action.id));
    return isBlocked(action, count) || statusOf(action, count) == ActionStatus::Failed;
}

ActionState lineOf(const RunState& state, const plan::Action& action)
{
    const HostStates hosts = state.hosts.value(action.id);
    const HostCount count = countOf(action, hosts);
    ActionState line;
    line.status = statusOf(action, count);
    line.stopAsked = count.stopping || count.stopped;
    int worst = -1;
    for (const plan::Host& host : action.hosts) {
        const ActionState now = hosts.value(host.name);
        addTimes(line, now);
        if (weight(now) > worst && now.attempt + weight(now) > 0) {
            worst = weight(now);
            tellWorst(line, host.name, now);
        }
        if (line.attention.isEmpty() && !now.attention.isEmpty())
            line.attention = host.name + QStringLiteral(": ") + now.attention;
    }
    const bool goesOn = line.status == ActionStatus::Running || line.status == ActionStatus::Waiting;
    if (goesOn)
        line.ended.reset();
    return line;
}

} // namespace cockpit::run
