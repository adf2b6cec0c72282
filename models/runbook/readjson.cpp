// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/readjson.h"

#include <QJsonArray>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

template <class Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<minutes>& length)
{
    return length ? QJsonValue(static_cast<qint64>(length->count())) : QJsonValue();
}

QJsonArray array(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

template <class Item, class Function>
QJsonArray array(const std::vector<Item>& items, Function function)
{
    QJsonArray result;
    for (const Item& item : items)
        result.append(function(item));
    return result;
}

/// "h:mm", with a sign for what is before the start.
QJsonValue offset(const std::optional<minutes>& length)
{
    if (!length)
        return {};
    const auto count = std::abs(length->count());
    const QString text = u"%1:%2"_s.arg(count / 60).arg(count % 60, 2, 10, QLatin1Char('0'));
    return length->count() < 0 ? u'-' + text : text;
}

QJsonObject guess(const Guess& guess)
{
    return {{u"rule"_s, guess.rule},
            {u"written"_s, guess.written},
            {u"read_as"_s, guess.readAs},
            {u"replacement"_s, guess.replacement},
            {u"certainty"_s, guess.certainty == Certainty::Likely ? u"likely"_s : u"doubtful"_s},
            {u"line"_s, guess.line}};
}

QJsonObject encoding(const Encoding& encoding)
{
    const auto source = [&encoding] {
        switch (encoding.source) {
        case SourceEncoding::Utf8:
            return u"utf-8"_s;
        case SourceEncoding::Utf8Bom:
            return u"utf-8-bom"_s;
        case SourceEncoding::Utf16Le:
            return u"utf-16le"_s;
        case SourceEncoding::Utf16Be:
            return u"utf-16be"_s;
        case SourceEncoding::Windows1252:
            break;
        }
        return u"windows-1252"_s;
    };
    const QString endings = encoding.lineEndings == LineEndings::Lf ? u"lf"_s
        : encoding.lineEndings == LineEndings::CrLf                 ? u"crlf"_s
                                                                    : u"mixed"_s;
    return {{u"source"_s, source()}, {u"repaired"_s, encoding.repaired}, {u"line_endings"_s, endings}};
}

QJsonObject item(const CheckItem& item)
{
    return {{u"text"_s, item.text}, {u"done"_s, item.done}, {u"line"_s, item.line}};
}

QJsonObject checklist(const Checklist& list)
{
    return {{u"title"_s, list.title},
            {u"path"_s, array(list.path)},
            {u"line"_s, list.line},
            {u"due"_s, orNull(list.due)},
            {u"items"_s, array(list.items, item)}};
}

QJsonObject role(const Role& role)
{
    return {{u"role"_s, role.role},
            {u"name"_s, orNull(role.name)},
            {u"contact"_s, orNull(role.contact)},
            {u"responsibility"_s, orNull(role.responsibility)},
            {u"line"_s, role.line}};
}

QJsonObject phase(const Phase& phase)
{
    return {{u"title"_s, phase.title},
            {u"line"_s, phase.line},
            {u"start"_s, orNull(phase.start)},
            {u"end"_s, orNull(phase.end)}};
}

QJsonObject action(const Action& action)
{
    QJsonValue context;
    if (action.context)
        context = QJsonObject{{u"kind"_s, word(action.context->kind)},
                              {u"target"_s, orNull(action.context->target)}};
    return {{u"kind"_s, word(action.kind)},
            {u"context"_s, context},
            {u"text"_s, action.text},
            {u"line"_s, action.line},
            {u"expected"_s, orNull(action.expected)},
            {u"endless"_s, action.endless},
            {u"note"_s, action.note.isEmpty() ? QJsonValue() : QJsonValue(action.note)},
            {u"wait_minutes"_s, orNull(action.wait)}};
}

constexpr qsizetype shortTitle = 8;

/// A script that looks for a step needs more than one short word: such a title keeps its number and its
/// time, and one that only counts ("Part A") the title above it.
QString titleInFull(const Step& step)
{
    if (step.title.size() >= shortTitle)
        return step.title;
    if (step.heading.size() > step.title.size())
        return step.heading;
    const bool counts = step.title.size() > 2 && step.title[step.title.size() - 2] == u' ';
    return counts && !step.path.isEmpty() ? step.path.back() + u" / "_s + step.title : step.title;
}

QJsonObject step(const Step& step)
{
    const QString point = word(step.rollbackPoint);
    return {{u"id"_s, step.id.isEmpty() ? QJsonValue() : QJsonValue(step.id)},
            {u"title"_s, titleInFull(step)},
            {u"heading"_s, step.heading},
            {u"path"_s, array(step.path)},
            {u"line"_s, step.line},
            {u"last_line"_s, step.lastLine},
            {u"phase"_s, orNull(step.phase)},
            {u"offset"_s, offset(step.offset)},
            {u"offset_as_written"_s, orNull(step.offsetAsWritten)},
            {u"clock"_s, orNull(step.clock)},
            {u"minutes"_s, orNull(step.duration)},
            {u"owner"_s, orNull(step.owner)},
            {u"rollback_point"_s, point.isEmpty() ? QJsonValue() : QJsonValue(point)},
            {u"rollback"_s, orNull(step.rollback)},
            {u"validations"_s, array(step.validations)},
            {u"command_lines"_s, step.commandLines},
            {u"actions"_s, array(step.actions, action)}};
}

QJsonObject gate(const Gate& gate)
{
    return {{u"text"_s, gate.text}, {u"line"_s, gate.line}, {u"after_step"_s, orNull(gate.afterStep)}};
}

QJsonObject condition(const Condition& condition)
{
    return {
        {u"metric"_s, condition.metric},
        {u"comparator"_s, word(condition.comparator)},
        {u"value"_s, orNull(condition.value)},
        {u"unit"_s, orNull(condition.unit)},
        {u"for"_s, orNull(condition.forText)},
        {u"relative_to"_s, condition.relativeToBaseline ? QJsonValue(u"baseline"_s) : QJsonValue()},
        {u"role"_s, word(condition.role)},
        {u"text"_s, condition.text},
        {u"line"_s, condition.line}};
}

QJsonObject rampStage(const RampStage& stage)
{
    return {{u"title"_s, stage.title},
            {u"percent"_s, stage.percent},
            {u"offset"_s, offset(stage.offset)},
            {u"soak_minutes"_s, orNull(stage.soak)},
            {u"line"_s, stage.line}};
}

QJsonObject rolloutPhase(const RolloutPhase& phase)
{
    return {{u"title"_s, phase.title},
            {u"percent"_s, orNull(phase.percent)},
            {u"users"_s, orNull(phase.users)},
            {u"duration_hours"_s, orNull(phase.durationHours)},
            {u"check_every_hours"_s, orNull(phase.checkEveryHours)},
            {u"criteria"_s, array(phase.criteria)},
            {u"days"_s, phase.days.isEmpty() ? QJsonValue() : QJsonValue(phase.days)},
            {u"line"_s, phase.line}};
}

QJsonObject rollbackStep(const RollbackStep& step)
{
    return {{u"title"_s, step.title},
            {u"path"_s, array(step.path)},
            {u"line"_s, step.line},
            {u"budget_minutes"_s, orNull(step.budget)},
            {u"conditional"_s, step.conditional},
            {u"only_if"_s, orNull(step.onlyIf)},
            {u"actions"_s, array(step.actions, action)}};
}

QJsonObject matrixRow(const MatrixRow& row)
{
    QJsonObject cells;
    for (const auto& [column, text] : row.cells)
        cells.insert(column, text);
    return {{u"cells"_s, cells}, {u"line"_s, row.line}};
}

QJsonObject rollback(const Rollback& rollback)
{
    QJsonValue budget;
    if (rollback.budgetMax)
        budget = QJsonObject{{u"min"_s, orNull(rollback.budgetMin)},
                             {u"max"_s, orNull(rollback.budgetMax)}};
    const auto trigger = [](const RollbackTrigger& each) {
        return QJsonObject{{u"text"_s, each.text}, {u"line"_s, each.line}};
    };
    return {{u"triggers"_s, array(rollback.triggers, trigger)},
            {u"authority"_s, orNull(rollback.authority)},
            {u"budget_minutes"_s, budget},
            {u"steps"_s, array(rollback.steps, rollbackStep)},
            {u"matrix"_s, array(rollback.matrix, matrixRow)}};
}

QJsonObject message(const Message& message)
{
    return {{u"title"_s, message.title},
            {u"when"_s, orNull(message.when)},
            {u"channel"_s, orNull(message.channel)},
            {u"subject"_s, orNull(message.subject)},
            {u"body"_s, message.body},
            {u"line"_s, message.line}};
}

QJsonObject notice(const Notice& notice)
{
    return {{u"title"_s, notice.title}, {u"items"_s, array(notice.items)}, {u"line"_s, notice.line}};
}

QJsonObject flag(const FeatureFlag& flag)
{
    return {{u"key"_s, flag.key},
            {u"kind"_s, flag.kind},
            {u"variations"_s, flag.variations},
            {u"default_variation"_s, orNull(flag.defaultVariation)},
            {u"line"_s, flag.line}};
}

/// What is watched: dashboards, periods, and what is tracked after the release.
void addWatching(const Runbook& runbook, QJsonObject* json)
{
    json->insert(u"dashboards"_s, array(runbook.dashboards, [](const DashboardGroup& group) {
                     return QJsonObject{{u"group"_s, group.group},
                                        {u"metrics"_s, array(group.metrics)},
                                        {u"line"_s, group.line}};
                 }));
    json->insert(u"monitoring"_s, array(runbook.monitoring, [](const MonitoringPeriod& period) {
                     return QJsonObject{{u"title"_s, period.title},
                                        {u"every"_s, orNull(period.every)},
                                        {u"lasts"_s, orNull(period.lasts)},
                                        {u"line"_s, period.line}};
                 }));
    json->insert(u"tracking"_s, array(runbook.tracking, [](const Tracking& tracking) {
                     return QJsonObject{{u"title"_s, tracking.title},
                                        {u"days"_s, orNull(tracking.days)},
                                        {u"items"_s, array(tracking.items)},
                                        {u"line"_s, tracking.line}};
                 }));
    json->insert(u"alerts"_s, array(runbook.alerts, notice));
    json->insert(u"success_criteria"_s, array(runbook.successCriteria, item));
}

void addHead(const Runbook& runbook, QJsonObject* json)
{
    QJsonObject metadata;
    for (const Metadata& each : runbook.metadata)
        metadata.insert(each.label, each.value);
    json->insert(u"title"_s, runbook.title);
    json->insert(u"sha256"_s, QString::fromLatin1(runbook.sha256));
    json->insert(u"encoding"_s, encoding(runbook.encoding));
    json->insert(u"metadata"_s, metadata);
    json->insert(u"start"_s,
                 runbook.start ? QJsonValue(runbook.start->toString(Qt::ISODate)) : QJsonValue());
    json->insert(u"window_minutes"_s, orNull(runbook.window));
}

void addWords(const Runbook& runbook, QJsonObject* json)
{
    json->insert(u"messages"_s, array(runbook.messages, message));
    json->insert(u"notices"_s, array(runbook.notices, notice));
    json->insert(u"links"_s, array(runbook.links, [](const Link& link) {
                     return QJsonObject{
                         {u"text"_s, link.text}, {u"url"_s, link.url}, {u"line"_s, link.line}};
                 }));
    json->insert(
        u"placeholders"_s, array(runbook.placeholders, [](const Placeholder& placeholder) {
            return QJsonObject{{u"text"_s, placeholder.text}, {u"line"_s, placeholder.line}};
        }));
}

} // namespace

QJsonObject toJson(const Runbook& runbook)
{
    QJsonObject json;
    addHead(runbook, &json);
    json.insert(u"checklists"_s, array(runbook.checklists, checklist));
    json.insert(u"roster"_s, array(runbook.roster, role));
    json.insert(u"phases"_s, array(runbook.phases, phase));
    json.insert(u"steps"_s, array(runbook.steps, step));
    json.insert(u"gates"_s, array(runbook.gates, gate));
    json.insert(u"conditions"_s, array(runbook.conditions, condition));
    json.insert(u"ramp"_s, array(runbook.ramp, rampStage));
    json.insert(u"rollout"_s, array(runbook.rollout, rolloutPhase));
    json.insert(u"rollback"_s, rollback(runbook.rollback));
    json.insert(u"feature_flags"_s, array(runbook.flags, flag));
    json.insert(u"guesses"_s, array(runbook.guesses, guess));
    json.insert(u"hosts"_s, array(runbook.hosts));
    addWatching(runbook, &json);
    addWords(runbook, &json);
    return json;
}

} // namespace cockpit::runbook
