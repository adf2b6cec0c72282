// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plan.h"

#include <algorithm>

namespace cockpit::plan {

namespace {

/// Ids are numbered by place, so the place is looked at first: "s17" is the seventeenth step.
template <class List>
auto find(const List& list, const QString& id) -> const typename List::value_type*
{
    qsizetype digits = id.size();
    while (digits > 0 && id[digits - 1].isDigit())
        --digits;
    const std::size_t place = QStringView(id).mid(digits).toUInt();
    if (place > 0 && place <= list.size() && list[place - 1].id == id)
        return &list[place - 1];
    const auto same = [&id](const auto& element) { return element.id == id; };
    const auto found = std::find_if(list.begin(), list.end(), same);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Step* Plan::step(const QString& id) const
{
    return find(steps, id);
}
const Gate* Plan::gate(const QString& id) const
{
    return find(gates, id);
}
const Condition* Plan::condition(const QString& id) const
{
    return find(conditions, id);
}
const Trigger* Plan::trigger(const QString& id) const
{
    return find(triggers, id);
}
const Rung* Plan::rung(const QString& id) const
{
    return find(ladder, id);
}
const MetricQuery* Plan::query(const QString& id) const
{
    return find(queries, id);
}

const Action* Plan::action(const QString& id) const
{
    const QString parent = id.left(id.indexOf(u'.'));
    if (const Step* owner = step(parent)) {
        if (const Action* found = find(owner->actions, id))
            return found;
    }
    if (const Rung* owner = rung(parent)) {
        if (const Action* found = find(owner->actions, id))
            return found;
    }
    for (const Step& step : steps) {
        if (const Action* found = find(step.actions, id))
            return found;
    }
    for (const Rung& rung : ladder) {
        if (const Action* found = find(rung.actions, id))
            return found;
    }
    return nullptr;
}

std::optional<milliseconds> Schedule::worstRollback() const
{
    // The promise may be a range of which only one end is written.
    const std::optional<milliseconds> promise = rollbackMax ? rollbackMax : rollbackMin;
    if (promise && ladder)
        return std::max(*promise, *ladder);
    return promise ? promise : ladder;
}

QString word(RunKind kind)
{
    switch (kind) {
    case RunKind::Live:
        return QStringLiteral("live");
    case RunKind::Staging:
        return QStringLiteral("staging");
    case RunKind::Simulated:
        return QStringLiteral("simulated");
    }
    return {};
}

QString word(Blast blast)
{
    switch (blast) {
    case Blast::ReadOnly:
        return QStringLiteral("read-only");
    case Blast::Reversible:
        return QStringLiteral("reversible");
    case Blast::Irreversible:
        return QStringLiteral("irreversible");
    case Blast::CustomerVisible:
        return QStringLiteral("customer-visible");
    case Blast::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    }
    return {};
}

QString word(TriggerMode mode)
{
    switch (mode) {
    case TriggerMode::Observe:
        return QStringLiteral("observe");
    case TriggerMode::Ask:
        return QStringLiteral("ask");
    case TriggerMode::Act:
        return QStringLiteral("act");
    }
    return {};
}

QString word(Expectation::Kind kind)
{
    switch (kind) {
    case Expectation::Kind::ExitCode:
        return QStringLiteral("exit-code");
    case Expectation::Kind::Text:
        return QStringLiteral("text");
    case Expectation::Kind::JsonSubset:
        return QStringLiteral("json");
    case Expectation::Kind::HttpStatus:
        return QStringLiteral("http-status");
    case Expectation::Kind::Count:
        return QStringLiteral("count");
    case Expectation::Kind::Question:
        return QStringLiteral("question");
    }
    return {};
}

QString word(Spread::Strategy strategy)
{
    switch (strategy) {
    case Spread::Strategy::Sequential:
        return QStringLiteral("sequential");
    case Spread::Strategy::Rolling:
        return QStringLiteral("rolling");
    case Spread::Strategy::Parallel:
        return QStringLiteral("parallel");
    }
    return {};
}

QString word(Input input)
{
    switch (input) {
    case Input::None:
        return QStringLiteral("none");
    case Input::Typed:
        return QStringLiteral("typed");
    case Input::Terminal:
        return QStringLiteral("terminal");
    }
    return {};
}

QString word(RungDepth depth)
{
    switch (depth) {
    case RungDepth::Flag:
        return QStringLiteral("flag");
    case RungDepth::Job:
        return QStringLiteral("job");
    case RungDepth::Application:
        return QStringLiteral("application");
    case RungDepth::Database:
        return QStringLiteral("database");
    case RungDepth::Verify:
        return QStringLiteral("verify");
    case RungDepth::Other:
        return QStringLiteral("other");
    }
    return {};
}

} // namespace cockpit::plan
