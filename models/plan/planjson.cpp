// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planjson.h"

#include "models/plan/hosts.h"
#include "models/plan/planner.h"
#include "models/runbook/readjson.h"

#include <QJsonArray>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

template <class List, class Make>
QJsonArray array(const List& list, Make make)
{
    QJsonArray out;
    for (const auto& element : list)
        out.append(make(element));
    return out;
}

QJsonValue inMilliseconds(const std::optional<milliseconds>& duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue();
}

template <class T>
QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject contextJson(const runbook::Context& context)
{
    return {{u"kind"_s, runbook::word(context.kind)}, {u"target"_s, orNull(context.target)}};
}

QJsonObject expectationJson(const Expectation& expectation)
{
    return {{u"kind"_s, word(expectation.kind)},
            {u"words"_s, expectation.words},
            {u"text"_s, expectation.text},
            {u"number"_s, expectation.number},
            {u"comparator"_s, runbook::word(expectation.comparator)}};
}

QJsonObject proofJson(const Proof& proof)
{
    return {{u"probe"_s, proof.probe}, {u"expect"_s, proof.expect}};
}

QJsonValue pollJson(const std::optional<Poll>& poll)
{
    if (!poll)
        return {};
    return QJsonObject{{u"command"_s, poll->command},
                       {u"interval_ms"_s, qint64(poll->interval.count())},
                       {u"count"_s, poll->count},
                       {u"limit_ms"_s, qint64(poll->limit.count())}};
}

QJsonObject hostJson(const Host& host)
{
    return {{u"name"_s, host.name},
            {u"address"_s, host.address},
            {u"runs_as"_s, host.user},
            {u"proofs"_s, array(host.proofs, proofJson)}};
}

QJsonValue spreadJson(const Action& action)
{
    if (action.hosts.empty())
        return {};
    const Spread& spread = action.spread;
    return QJsonObject{{u"group"_s, action.group},
                       {u"strategy"_s, word(spread.strategy)},
                       {u"at_once"_s, atOnce(action)},
                       {u"on_failure"_s, spread.goesOn ? u"go-on"_s : u"stop"_s},
                       {u"at_most_failed"_s, spread.atMostFailed},
                       {u"check"_s, pollJson(spread.check)}};
}

QJsonObject captureJson(const Capture& capture)
{
    QJsonArray lines;
    for (const int line : capture.lines)
        lines.append(line);
    return {{u"variable"_s, capture.variable}, {u"command"_s, capture.command}, {u"lines"_s, lines}};
}

QJsonObject actionJson(const Action& action)
{
    return {{u"id"_s, action.id},
            {u"kind"_s, runbook::word(action.kind)},
            {u"line"_s, action.line},
            {u"context"_s, action.context ? QJsonValue(contextJson(*action.context)) : QJsonValue()},
            {u"text"_s, action.text},
            {u"resolved"_s, action.resolved},
            {u"note"_s, action.note},
            {u"expected"_s, orNull(action.expected)},
            {u"endless"_s, action.endless},
            {u"blast"_s, word(action.blast)},
            {u"wait_ms"_s, inMilliseconds(action.wait)},
            {u"time_limit_ms"_s, inMilliseconds(action.timeLimit)},
            {u"silence_limit_ms"_s, inMilliseconds(action.silenceLimit)},
            {u"retries"_s, action.retries},
            {u"input"_s, word(action.input)},
            {u"address"_s, action.address},
            {u"hosts"_s, array(action.hosts, hostJson)},
            {u"spread"_s, spreadJson(action)},
            {u"runs_as"_s, action.runsAs},
            {u"poll"_s, pollJson(action.poll)},
            {u"proofs"_s, array(action.proofs, proofJson)},
            {u"expectations"_s, array(action.expectations, expectationJson)},
            {u"cannot_run"_s, orNull(action.cannotRun)},
            {u"hash"_s, QString::fromLatin1(action.hash)},
            {u"conditions"_s, QJsonArray::fromStringList(action.conditions)}};
}

QJsonObject stepJson(const Step& step)
{
    return {{u"id"_s, step.id},
            {u"number"_s, step.number},
            {u"title"_s, step.title},
            {u"path"_s, QJsonArray::fromStringList(step.path)},
            {u"line"_s, step.line},
            {u"last_line"_s, step.lastLine},
            {u"phase"_s, step.phase},
            {u"owner"_s, step.owner},
            {u"planned_start_ms"_s, inMilliseconds(step.plannedStart)},
            {u"planned_ms"_s, inMilliseconds(step.planned)},
            {u"rollback_point"_s, runbook::word(step.rollbackPoint)},
            {u"rollback"_s, orNull(step.rollback)},
            {u"validations"_s, QJsonArray::fromStringList(step.validations)},
            {u"actions"_s, array(step.actions, actionJson)}};
}

QString criterionWord(Criterion::Kind kind)
{
    switch (kind) {
    case Criterion::Kind::Steps:
        return u"steps"_s;
    case Criterion::Kind::Checklists:
        return u"checklists"_s;
    case Criterion::Kind::Conditions:
        return u"conditions"_s;
    case Criterion::Kind::Statement:
        return u"statement"_s;
    }
    return {};
}

QJsonObject criterionJson(const Criterion& criterion)
{
    return {{u"kind"_s, criterionWord(criterion.kind)},
            {u"text"_s, criterion.text},
            {u"refs"_s, QJsonArray::fromStringList(criterion.refs)}};
}

QJsonObject gateJson(const Gate& gate)
{
    return {{u"id"_s, gate.id},
            {u"text"_s, gate.text},
            {u"line"_s, gate.line},
            {u"after_step"_s, gate.afterStep},
            {u"criteria"_s, array(gate.criteria, criterionJson)}};
}

QJsonObject itemJson(const CheckItem& item)
{
    return {{u"id"_s, item.id},
            {u"text"_s, item.text},
            {u"claimed"_s, item.claimed},
            {u"line"_s, item.line}};
}

QString whenWord(Checklist::When when)
{
    if (when == Checklist::When::Before)
        return u"before"_s;
    return when == Checklist::When::After ? u"after"_s : u"unsaid"_s;
}

QJsonObject checklistJson(const Checklist& list)
{
    return {{u"id"_s, list.id},
            {u"title"_s, list.title},
            {u"line"_s, list.line},
            {u"due"_s, list.due},
            {u"when"_s, whenWord(list.when)},
            {u"items"_s, array(list.items, itemJson)}};
}

QJsonObject conditionJson(const Condition& condition)
{
    return {{u"id"_s, condition.id},
            {u"metric"_s, condition.metric},
            {u"comparator"_s, runbook::word(condition.comparator)},
            {u"value"_s, orNull(condition.value)},
            {u"unit"_s, condition.unit},
            {u"for_ms"_s, inMilliseconds(condition.forDuration)},
            {u"relative_to_baseline"_s, condition.relativeToBaseline},
            {u"role"_s, runbook::word(condition.role)},
            {u"text"_s, condition.text},
            {u"line"_s, condition.line},
            {u"query"_s, condition.binding ? QJsonValue(condition.binding->query) : QJsonValue()}};
}

QJsonObject triggerJson(const Trigger& trigger)
{
    return {{u"id"_s, trigger.id},           {u"text"_s, trigger.text},
            {u"line"_s, trigger.line},       {u"condition"_s, trigger.condition},
            {u"mode"_s, word(trigger.mode)}, {u"matrix_row"_s, orNull(trigger.matrixRow)}};
}

QJsonObject rungJson(const Rung& rung)
{
    return {{u"id"_s, rung.id},
            {u"title"_s, rung.title},
            {u"line"_s, rung.line},
            {u"budget_ms"_s, inMilliseconds(rung.budget)},
            {u"conditional"_s, rung.conditional},
            {u"only_if"_s, rung.onlyIf},
            {u"data_loss"_s, rung.dataLoss},
            {u"depth"_s, word(rung.depth)},
            {u"actions"_s, array(rung.actions, actionJson)}};
}

QJsonObject matrixJson(const MatrixRow& row)
{
    return {{u"scenario"_s, row.scenario},   {u"action"_s, row.action},
            {u"timeline"_s, row.timeline},   {u"limit_ms"_s, inMilliseconds(row.limit)},
            {u"condition"_s, row.condition}, {u"line"_s, row.line}};
}

QJsonObject rampJson(const RampStage& stage)
{
    return {{u"percent"_s, stage.percent},
            {u"offset_ms"_s, inMilliseconds(stage.offset)},
            {u"soak_ms"_s, inMilliseconds(stage.soak)},
            {u"step"_s, stage.step},
            {u"line"_s, stage.line}};
}

QJsonObject rolloutJson(const runbook::RolloutPhase& phase)
{
    return {{u"title"_s, phase.title},
            {u"percent"_s, orNull(phase.percent)},
            {u"users"_s, orNull(phase.users)},
            {u"duration_hours"_s, orNull(phase.durationHours)},
            {u"check_every_hours"_s, orNull(phase.checkEveryHours)},
            {u"days"_s, phase.days},
            {u"criteria"_s, QJsonArray::fromStringList(phase.criteria)},
            {u"line"_s, phase.line}};
}

QJsonObject phaseJson(const runbook::Phase& phase)
{
    return {{u"title"_s, phase.title},
            {u"line"_s, phase.line},
            {u"start"_s, orNull(phase.start)},
            {u"end"_s, orNull(phase.end)}};
}

QJsonObject positionJson(const Position& position)
{
    return {{u"role"_s, position.role},
            {u"name"_s, position.name},
            {u"contact"_s, position.contact},
            {u"responsibility"_s, position.responsibility},
            {u"lead"_s, position.lead}};
}

QString sourceWord(SourceKind kind)
{
    if (kind == SourceKind::Alertmanager)
        return u"alertmanager"_s;
    if (kind == SourceKind::Prometheus)
        return u"prometheus"_s;
    return kind == SourceKind::CloudWatch ? u"cloudwatch"_s : u"grafana"_s;
}

QJsonObject sourceJson(const MetricSource& source)
{
    return {{u"name"_s, source.name},
            {u"type"_s, sourceWord(source.kind)},
            {u"url"_s, source.url},
            {u"region"_s, source.region},
            {u"data_source"_s, source.dataSourceUid},
            {u"credential"_s, source.credential},
            {u"interval_ms"_s, qint64(source.interval.count())},
            {u"alerts"_s, source.alerts},
            {u"markers"_s, source.markers}};
}

QJsonObject dimensionsJson(const MetricQuery& query)
{
    QJsonObject dimensions;
    for (const auto& [name, value] : query.dimensions)
        dimensions.insert(name, value);
    return dimensions;
}

QJsonObject queryJson(const MetricQuery& query)
{
    return {{u"id"_s, query.id},
            {u"title"_s, query.title},
            {u"source"_s, query.source},
            {u"query"_s, query.expression},
            {u"namespace"_s, query.nameSpace},
            {u"metric"_s, query.metricName},
            {u"statistic"_s, query.statistic},
            {u"dimensions"_s, dimensionsJson(query)},
            {u"unit"_s, query.unit},
            {u"panel"_s, query.panel},
            {u"alerts"_s, query.alerts}};
}

QJsonObject dashboardJson(const DashboardRef& dashboard)
{
    QJsonObject variables;
    for (auto it = dashboard.variables.cbegin(); it != dashboard.variables.cend(); ++it)
        variables.insert(it.key(), it.value());
    return {{u"source"_s, dashboard.source},
            {u"name"_s, dashboard.name},
            {u"variables"_s, variables},
            {u"url"_s, dashboard.url},
            {u"line"_s, dashboard.line}};
}

QJsonObject messageJson(const MessageTemplate& message)
{
    return {{u"title"_s, message.title},     {u"when"_s, message.when},
            {u"channel"_s, message.channel}, {u"subject"_s, message.subject},
            {u"body"_s, message.body},       {u"line"_s, message.line}};
}

QJsonObject scheduleJson(const Schedule& schedule)
{
    return {
        {u"start"_s,
         schedule.start ? QJsonValue(schedule.start->toUTC().toString(Qt::ISODate)) : QJsonValue()},
        {u"window_ms"_s, inMilliseconds(schedule.window)},
        {u"rollback_min_ms"_s, inMilliseconds(schedule.rollbackMin)},
        {u"rollback_max_ms"_s, inMilliseconds(schedule.rollbackMax)},
        {u"ladder_ms"_s, inMilliseconds(schedule.ladder)},
        {u"worst_rollback_ms"_s, inMilliseconds(schedule.worstRollback())}};
}

} // namespace

QJsonObject findingJson(const Finding& finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, word(finding.severity)},
            {u"line"_s, finding.line},
            {u"message"_s, finding.message},
            {u"remedy"_s, finding.remedy}};
}

QJsonObject toJson(const Plan& plan)
{
    QJsonObject json{{u"title"_s, plan.title},
                     {u"environment"_s, plan.environment},
                     {u"kind"_s, word(plan.kind)},
                     {u"runbook_sha256"_s, QString::fromLatin1(plan.runbookSha256)},
                     {u"environment_sha256"_s, QString::fromLatin1(plan.environmentSha256)},
                     {u"schedule"_s, scheduleJson(plan.schedule)},
                     {u"phases"_s, array(plan.phases, phaseJson)},
                     {u"steps"_s, array(plan.steps, stepJson)},
                     {u"gates"_s, array(plan.gates, gateJson)},
                     {u"checklists"_s, array(plan.checklists, checklistJson)},
                     {u"conditions"_s, array(plan.conditions, conditionJson)},
                     {u"triggers"_s, array(plan.triggers, triggerJson)},
                     {u"ladder"_s, array(plan.ladder, rungJson)},
                     {u"matrix"_s, array(plan.matrix, matrixJson)},
                     {u"rollback_authority"_s, plan.rollbackAuthority},
                     {u"ramp"_s, array(plan.ramp, rampJson)},
                     {u"rollout"_s, array(plan.rollout, rolloutJson)},
                     {u"roster"_s, array(plan.roster, positionJson)},
                     {u"sources"_s, array(plan.sources, sourceJson)},
                     {u"queries"_s, array(plan.queries, queryJson)},
                     {u"dashboards"_s, array(plan.dashboards, dashboardJson)},
                     {u"messages"_s, array(plan.messages, messageJson)},
                     {u"captures"_s, array(plan.captures, captureJson)},
                     {u"findings"_s, array(plan.findings, findingJson)}};
    if (!plan.sha256.isEmpty())
        json.insert(u"sha256"_s, QString::fromLatin1(plan.sha256));
    return json;
}

} // namespace cockpit::plan
