// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/triggersmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"
#include "models/run/outlook.h"

#include <QSet>

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

struct Reading {
    QString state;
    std::optional<double> value;
    QString why;
    QString timer;
};

QString timerText(const telemetry::Rule& rule, milliseconds breachedFor)
{
    if (rule.forDuration.count() == 0 || breachedFor.count() == 0)
        return {};
    return Tr::tr("%1 of %2")
        .arg(shortText(std::min(breachedFor, rule.forDuration)), shortText(rule.forDuration));
}

Reading readingOf(const run::RunState& state, const plan::Condition& condition,
                  const telemetry::Rule& rule, Instant now, const Standings& standings)
{
    if (!condition.isMeasured())
        return {telemetry::word(telemetry::ConditionState::Unbound),
                {},
                Tr::tr("No metric is bound to it in the environment."),
                {}};
    if (const auto live = standings.constFind(condition.id); live != standings.constEnd())
        return {telemetry::word(live->state), live->value, live->why,
                timerText(rule, live->breachedFor)};
    const run::ConditionNow noted = state.conditions.value(condition.id);
    Reading reading{noted.state, noted.value, noted.why, {}};
    if (noted.since && telemetry::conditionStateFrom(noted.state) == telemetry::ConditionState::Pending)
        reading.timer = timerText(rule, now.elapsed - noted.since->elapsed);
    return reading;
}

QString actsText(plan::TriggerMode mode, const plan::Plan& plan, const plan::Condition& condition)
{
    const int sample = telemetry::actsAtSample(ruleOf(plan, condition));
    switch (mode) {
    case plan::TriggerMode::Observe:
        return Tr::tr("notes at %1 bad").arg(sample);
    case plan::TriggerMode::Ask:
        return Tr::tr("asks at %1 bad").arg(sample);
    case plan::TriggerMode::Act:
        return Tr::tr("rolls back at %1 bad").arg(sample);
    }
    return {};
}

QString choiceText(const QString& choice)
{
    if (choice == "roll-back"_L1)
        return Tr::tr("answered: roll back");
    if (choice == "continue"_L1)
        return Tr::tr("answered: continue");
    if (choice == "hold"_L1)
        return Tr::tr("answered: hold");
    return choice;
}

void say(Row& row, Status status, const QString& word, const QString& timer)
{
    row.values[StatusRole] = QVariant::fromValue(status);
    row.values[WordRole] = word;
    row.values[TriggersModel::TimerRole] = timer;
    row.cells[TriggersModel::StateColumn] = word;
    row.cells[TriggersModel::TimerColumn] = timer;
}

Row conditionRow(const run::RunState& state, const plan::Condition& condition, Instant now,
                 const Standings& standings)
{
    const telemetry::Rule rule = ruleOf(*state.plan, condition);
    const Reading reading = readingOf(state, condition, rule, now, standings);
    const bool factor = condition.relativeToBaseline && condition.unit == "x"_L1; // told in per cent
    const QString value = valueText(reading.value, factor ? u"%"_s : condition.unit);
    const QString limit = limitText(condition);
    Row row{condition.id, {QString(), limit, value, QString(), QString()}, {}};
    row.values = {
        {LineRole, condition.line},
        {TriggersModel::ConditionRole, condition.id},
        {TriggersModel::RuleRole, limit},
        {TriggersModel::ValueRole, value},
        {TriggersModel::WhyRole, reading.why},
        {TriggersModel::IsManualRole, false},
        {TriggersModel::FiredRole, false},
        {TriggersModel::WaitsRole, false},
    };
    say(row, statusOfCondition(reading.state), wordOfCondition(reading.state), reading.timer);
    return row;
}

void addTrigger(Row& row, const run::RunState& state, const plan::Trigger& trigger, Instant now)
{
    const run::TriggerState fired = state.triggers.value(trigger.id);
    const bool waits = run::openTriggers(state).contains(trigger.id);
    row.key = trigger.id;
    row.values[LineRole] = trigger.line;
    row.values[TriggersModel::TriggerRole] = trigger.id;
    row.values[TriggersModel::FiredRole] = fired.fired;
    row.values[TriggersModel::WaitsRole] = waits;
    row.values[TriggersModel::AnswerRole] = choiceText(fired.choice);
    if (!fired.fired)
        return;
    const QString since = fired.at ? agoText(now.elapsed - fired.at->elapsed) : QString();
    if (waits)
        say(row, Status::Failed, Tr::tr("FIRED"), since);
    else
        say(row, Status::Attention,
            fired.choice.isEmpty() ? Tr::tr("fired, only observed") : choiceText(fired.choice),
            since);
    if (!fired.what.isEmpty())
        row.values[TriggersModel::WhyRole] =
            fired.number ? Tr::tr("%1 (%2)").arg(fired.what).arg(*fired.number) : fired.what;
}

QString actsByHandText(plan::TriggerMode mode)
{
    switch (mode) {
    case plan::TriggerMode::Observe:
        return Tr::tr("by hand: is noted");
    case plan::TriggerMode::Ask:
        return Tr::tr("by hand: asks");
    case plan::TriggerMode::Act:
        return Tr::tr("by hand: rolls back");
    }
    return {};
}

Row manualRow(const plan::Trigger& trigger, plan::TriggerMode mode)
{
    Row row{trigger.id, {QString(), trigger.text, QString(), QString(), actsByHandText(mode)}, {}};
    row.values = {
        {TriggersModel::RuleRole, trigger.text},
        {TriggersModel::ActsRole, row.cells.last()},
        {TriggersModel::IsManualRole, true},
    };
    say(row, Status::Waiting, Tr::tr("not declared"), {});
    return row;
}

void finish(Row& row)
{
    QStringList spoken = row.cells;
    spoken.removeAll(QString());
    QStringList tip{row.cells.value(TriggersModel::RuleColumn),
                    row.values.value(TriggersModel::WhyRole).toString(), QString()};
    if (row.values.contains(TriggersModel::ActsRole)
        && !row.values.value(TriggersModel::IsManualRole).toBool())
        tip.last() = Tr::tr("%1: so many bad samples in a row")
                         .arg(row.values.value(TriggersModel::ActsRole).toString());
    tip.removeAll(QString());
    row.values[Qt::ToolTipRole] = tip.join(u'\n');
    row.values[Qt::AccessibleTextRole] = spoken.join(u", "_s);
}

Row triggerRow(const run::RunState& state, const plan::Trigger& trigger, Instant now,
               const Standings& standings)
{
    const plan::TriggerMode mode = run::modeOf(state, trigger);
    Row row;
    if (const plan::Condition* condition = state.plan->condition(trigger.condition)) {
        row = conditionRow(state, *condition, now, standings);
        row.cells[TriggersModel::ActsColumn] = actsText(mode, *state.plan, *condition);
        row.values[TriggersModel::ActsRole] = row.cells[TriggersModel::ActsColumn];
    } else {
        row = manualRow(trigger, mode);
    }
    row.values[TriggersModel::ModeRole] = static_cast<int>(mode);
    addTrigger(row, state, trigger, now);
    finish(row);
    return row;
}

/// A rule that the runbook repeats at several steps is one rule: same words, same metric, same state.
QString sameRule(const plan::Condition& condition)
{
    const QString query = condition.binding ? condition.binding->query : QString();
    return QStringList{limitText(condition), query, QString::number(static_cast<int>(condition.role))}
        .join(u'\n');
}

} // namespace

telemetry::Rule ruleOf(const plan::Plan& plan, const plan::Condition& condition)
{
    telemetry::Rule rule;
    rule.comparator = condition.comparator;
    rule.limit = condition.value.value_or(0);
    rule.forDuration = condition.forDuration.value_or(milliseconds{0});
    rule.breachWhenTrue = condition.role != runbook::ConditionRole::Success;
    rule.bound = condition.isMeasured();
    const plan::MetricQuery* query =
        condition.binding ? plan.query(condition.binding->query) : nullptr;
    const auto source = std::find_if(plan.sources.begin(), plan.sources.end(),
                                     [query](const plan::MetricSource& candidate) {
                                         return query && candidate.name == query->source;
                                     });
    if (source != plan.sources.end())
        rule.interval = source->interval;
    return rule;
}

TriggersModel::TriggersModel(QObject* parent)
    : RowsModel({Tr::tr("State"), Tr::tr("Rule"), Tr::tr("Value"), Tr::tr("Timer"), Tr::tr("Acts")},
                parent)
{}

void TriggersModel::update(const run::RunState& state, Instant now, const Standings& standings)
{
    if (state.plan != m_plan)
        take(state.plan);
    std::vector<Row> rows;
    for (const plan::Trigger& trigger : state.plan->triggers)
        rows.push_back(triggerRow(state, trigger, now, standings));
    for (Other& other : m_others) {
        if (isStale(other, standings)) {
            const auto live = standings.constFind(other.condition->id);
            other.standing = live == standings.constEnd() ? std::nullopt : std::optional(*live);
            other.row = conditionRow(state, *other.condition, now, standings);
            finish(*other.row);
        }
        rows.push_back(*other.row);
    }
    show(std::move(rows));
}

/// Without a standing a row tells of what was noted, and of the time that has gone by since.
bool TriggersModel::isStale(const Other& other, const Standings& standings)
{
    if (!other.row)
        return true;
    if (!other.condition->isMeasured())
        return false;
    const auto live = standings.constFind(other.condition->id);
    return live == standings.constEnd() || other.standing != *live;
}

void TriggersModel::take(std::shared_ptr<const plan::Plan> plan)
{
    m_plan = std::move(plan);
    m_others.clear();
    QSet<QString> used; // conditions, and rules that are shown already
    for (const plan::Trigger& trigger : m_plan->triggers)
        used.insert(trigger.condition);
    for (const plan::Condition& condition : m_plan->conditions) {
        const QString rule = sameRule(condition);
        if (used.contains(condition.id) || used.contains(rule))
            continue;
        used.insert(rule);
        m_others.push_back({&condition, {}, {}});
    }
}

} // namespace cockpit::items
