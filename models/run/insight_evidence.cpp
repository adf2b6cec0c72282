// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/criteria.h"
#include "models/run/insight.h"
#include "models/run/outlook.h"

#include <QJsonArray>

namespace cockpit::run {

using Verdict = CriterionNow::Verdict;

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("met");
    case Verdict::Unmet:
        return QStringLiteral("unmet");
    case Verdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

namespace {

QJsonArray criteriaAsJson(const GateView& view)
{
    QJsonArray criteria;
    for (const CriterionNow& criterion : view.criteria) {
        QJsonObject entry{{QStringLiteral("text"), criterion.text},
                          {QStringLiteral("verdict"), verdictWord(criterion.verdict)},
                          {QStringLiteral("evidence"), criterion.evidence}};
        if (criterion.age)
            entry.insert(QStringLiteral("ageMs"), static_cast<qint64>(criterion.age->count()));
        criteria.append(entry);
    }
    return criteria;
}

QJsonArray answersAsJson(const GateState& gate, Instant now)
{
    QJsonArray answers;
    for (auto it = gate.answers.cbegin(); it != gate.answers.cend(); ++it) {
        answers.append(QJsonObject{{QStringLiteral("position"), it.key()},
                                   {QStringLiteral("answer"), word(it->answer)},
                                   {QStringLiteral("by"), it->by},
                                   {QStringLiteral("note"), it->note},
                                   {QStringLiteral("waiverOwner"), it->waiverOwner},
                                   {QStringLiteral("waiverUntil"), it->waiverUntil},
                                   {QStringLiteral("ageMs"),
                                    static_cast<qint64>((now.elapsed - it->at.elapsed).count())}});
    }
    return answers;
}

/// What was watched, with its values: what the decision was made on.
QJsonArray conditionsAsJson(const RunState& state, const plan::Gate& gate, Instant now)
{
    QJsonArray conditions;
    for (const QString& id : watchedBy(*state.plan, gate)) {
        const plan::Condition* condition = state.plan->condition(id);
        const ConditionNow reading = conditionAt(state, id);
        QJsonObject entry{{QStringLiteral("condition"), id},
                          {QStringLiteral("text"), condition ? condition->text : QString()},
                          {QStringLiteral("state"), reading.state},
                          {QStringLiteral("why"), reading.why}};
        if (reading.value)
            entry.insert(QStringLiteral("value"), *reading.value);
        if (reading.since)
            entry.insert(QStringLiteral("ageMs"),
                         static_cast<qint64>((now.elapsed - reading.since->elapsed).count()));
        conditions.append(entry);
    }
    return conditions;
}

/// What commands printed since the last GO, by its hash.
QJsonArray outputsAsJson(const RunState& state)
{
    QJsonArray outputs;
    const auto from = state.sinceGo.from;
    for (auto it = state.actions.cbegin(); it != state.actions.cend(); ++it) {
        if (it->attempt == 0 || !it->began || (from && it->began->elapsed < from->elapsed))
            continue;
        outputs.append(QJsonObject{{QStringLiteral("action"), it.key()},
                                   {QStringLiteral("attempt"), it->attempt},
                                   {QStringLiteral("status"), word(it->status)},
                                   {QStringLiteral("exitCode"), it->exitCode},
                                   {QStringLiteral("outputSha256"), it->outputSha256}});
    }
    return outputs;
}

QJsonObject versionsAsJson(const RunState& state)
{
    return {{QStringLiteral("plan"), state.facts.planSha256},
            {QStringLiteral("runbook"), state.facts.runbookSha256},
            {QStringLiteral("environment"), state.facts.environmentSha256}};
}

QJsonObject sinceGoAsJson(const RunState& state, Instant now)
{
    const SinceGo since = sinceLastGo(state, now).value_or(SinceGo{});
    return {{QStringLiteral("timeMs"), static_cast<qint64>(since.time.count())},
            {QStringLiteral("stepsDone"), since.stepsDone},
            {QStringLiteral("failures"), since.failures},
            {QStringLiteral("passedOver"), since.passedOver},
            {QStringLiteral("triggers"), since.triggers}};
}

QJsonArray probesAsJson(const RunState& state, Instant now)
{
    QJsonArray probes;
    for (const Probe& probe : probesOf(*state.plan)) {
        const ProbeState shown = state.probes.value(probe.id);
        QJsonObject entry{{QStringLiteral("text"), probe.text},
                          {QStringLiteral("outcome"), word(shown.outcome)},
                          {QStringLiteral("evidence"), shown.evidence}};
        if (shown.at) {
            entry.insert(QStringLiteral("by"), shown.by);
            entry.insert(QStringLiteral("ageMs"),
                         static_cast<qint64>((now.elapsed - shown.at->elapsed).count()));
        }
        probes.append(entry);
    }
    return probes;
}

} // namespace

QJsonObject evidenceOf(const RunState& state, const QString& gate, Instant now)
{
    const plan::Gate* planned = state.plan->gate(gate);
    const GateState gateNow = state.gate(gate);
    const GateView view = viewGate(state, gate, now);
    return {{QStringLiteral("gate"), gate},
            {QStringLiteral("text"), planned ? planned->text : QString()},
            {QStringLiteral("question"), gateNow.question},
            {QStringLiteral("criteria"), criteriaAsJson(view)},
            {QStringLiteral("answers"), answersAsJson(gateNow, now)},
            {QStringLiteral("unanswered"), QJsonArray::fromStringList(view.unanswered)},
            {QStringLiteral("stale"), QJsonArray::fromStringList(view.stale)},
            {QStringLiteral("conditions"),
             planned ? conditionsAsJson(state, *planned, now) : QJsonArray()},
            {QStringLiteral("outputs"), outputsAsJson(state)},
            {QStringLiteral("probes"), probesAsJson(state, now)},
            {QStringLiteral("sinceLastGo"), sinceGoAsJson(state, now)},
            {QStringLiteral("versions"), versionsAsJson(state)},
            {QStringLiteral("whyNot"), view.whyNot}};
}

} // namespace cockpit::run
