// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planjson.h"
#include "models/runbook/readjson.h"

#include <QCryptographicHash>

namespace cockpit::plan {

namespace {

/// Feeds values to a hash so that no two different sequences give the same bytes: each text goes with
/// its length, each list with its count, each optional with whether it is there.
class Signature
{
public:
    template <class... Values>
    void add(const Values&... values)
    {
        (one(values), ...);
    }

    template <class List, class Each>
    void list(const List& all, Each each)
    {
        one(qint64(all.size()));
        for (const auto& element : all)
            each(element);
    }

    [[nodiscard]] QByteArray hex()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    /// Many small pieces make few large ones.
    void bytes(const void* from, qsizetype count)
    {
        m_bytes.append(static_cast<const char*>(from), count);
        if (m_bytes.size() > 64 * 1024)
            flush();
    }
    void flush()
    {
        m_hash.addData(m_bytes);
        m_bytes.resize(0); // keeps its room
    }
    void one(qint64 number) { bytes(&number, sizeof number); }
    void one(int number) { one(qint64(number)); }
    void one(bool yes) { one(qint64(yes)); }
    void one(double number) { bytes(&number, sizeof number); }
    void one(milliseconds duration) { one(qint64(duration.count())); }
    void one(const QByteArray& data)
    {
        one(qint64(data.size()));
        bytes(data.constData(), data.size());
    }
    void one(const QString& text)
    {
        one(qint64(text.size()));
        bytes(text.utf16(), text.size() * qsizetype(sizeof(char16_t)));
    }
    void one(const QStringList& texts)
    {
        list(texts, [this](const QString& text) { one(text); });
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void one(Enum value) { one(qint64(value)); }
    template <class T>
    void one(const std::optional<T>& value)
    {
        one(value.has_value());
        if (value)
            one(*value);
    }

    QByteArray m_bytes;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Plans without them have the signature that they always had.
void addHosts(Signature& to, const Action& action)
{
    const Spread& spread = action.spread;
    to.add(QStringLiteral("hosts"), action.group, spread.strategy, spread.batch,
           spread.atMostFailed, spread.goesOn, spread.check.has_value());
    if (spread.check)
        to.add(spread.check->command, spread.check->limit);
    to.list(action.hosts, [&to](const Host& host) {
        to.add(host.name, host.address, host.user);
        to.list(host.proofs, [&to](const Proof& proof) { to.add(proof.probe, proof.expect); });
    });
}

void addActions(Signature& to, const std::vector<Action>& actions)
{
    to.list(actions, [&to](const Action& action) {
        to.add(action.id, action.kind, action.line, action.text, action.resolved, action.note,
               action.expected, action.endless, action.blast, action.wait, action.timeLimit,
               action.silenceLimit, action.retries, action.address, action.runsAs, action.hash,
               action.conditions);
        if (action.input != Input::None)
            to.add(QStringLiteral("input"), action.input);
        if (!action.hosts.empty())
            addHosts(to, action);
        to.add(action.poll.has_value());
        if (action.poll)
            to.add(action.poll->command, action.poll->interval, action.poll->count,
                   action.poll->limit);
        to.list(action.proofs, [&to](const Proof& proof) { to.add(proof.probe, proof.expect); });
        to.add(action.context.has_value());
        if (action.context)
            to.add(action.context->kind, action.context->target);
    });
}

void addSteps(Signature& to, const Plan& plan)
{
    to.list(plan.steps, [&to](const Step& step) {
        to.add(step.id, step.number, step.title, step.path, step.line, step.lastLine, step.phase,
               step.owner, step.plannedStart, step.planned, step.rollbackPoint, step.rollback,
               step.validations);
        addActions(to, step.actions);
    });
    to.list(plan.ladder, [&to](const Rung& rung) {
        to.add(rung.id, rung.title, rung.line, rung.budget, rung.conditional, rung.onlyIf, rung.depth);
        addActions(to, rung.actions);
    });
    to.list(plan.phases, [&to](const runbook::Phase& phase) {
        to.add(phase.title, phase.line, phase.start, phase.end);
    });
}

void addDecisions(Signature& to, const Plan& plan)
{
    to.list(plan.gates, [&to](const Gate& gate) {
        to.add(gate.id, gate.line, gate.afterStep);
        to.list(gate.criteria,
                [&to](const Criterion& criterion) { // The steps before a gate are all of them: their count says it.
                    if (criterion.kind == Criterion::Kind::Steps)
                        to.add(criterion.kind, qint64(criterion.refs.size()));
                    else
                        to.add(criterion.kind, criterion.refs);
                });
    });
    to.list(plan.checklists, [&to](const Checklist& list) {
        to.add(list.id, list.title, list.line, list.due, list.when);
        to.list(list.items, [&to](const CheckItem& item) {
            to.add(item.id, item.text, item.claimed, item.line);
        });
    });
    to.list(plan.roster, [&to](const Position& position) {
        to.add(position.role, position.name, position.contact, position.responsibility, position.lead);
    });
    to.list(plan.messages, [&to](const MessageTemplate& message) {
        to.add(message.title, message.when, message.channel, message.subject, message.body,
               message.line);
    });
}

void addMeasurements(Signature& to, const Plan& plan)
{
    to.list(plan.conditions, [&to](const Condition& condition) {
        to.add(condition.id, condition.metric, condition.comparator, condition.value, condition.unit,
               condition.forDuration, condition.relativeToBaseline, condition.role, condition.text,
               condition.line, condition.binding ? condition.binding->query : QString());
    });
    to.list(plan.triggers, [&to](const Trigger& trigger) {
        to.add(trigger.id, trigger.text, trigger.line, trigger.condition, trigger.mode,
               trigger.matrixRow);
    });
    to.list(plan.matrix, [&to](const MatrixRow& row) {
        to.add(row.scenario, row.action, row.timeline, row.limit, row.condition, row.line);
    });
    to.list(plan.sources, [&to](const MetricSource& source) {
        to.add(source.name, source.kind, source.url, source.region, source.dataSourceUid,
               source.credential, source.interval);
    });
    to.list(plan.queries, [&to](const MetricQuery& query) {
        to.add(query.id, query.title, query.source, query.expression, query.nameSpace,
               query.metricName, query.statistic, query.unit, query.panel);
        to.list(query.dimensions, [&to](const auto& one) { to.add(one.first, one.second); });
        if (!query.alerts.isEmpty()) // older plans keep their hash
            to.add(query.alerts);
    });
}

void addRollout(Signature& to, const Plan& plan)
{
    to.list(plan.ramp, [&to](const RampStage& stage) {
        to.add(stage.percent, stage.offset, stage.soak, stage.step, stage.line);
    });
    to.list(plan.rollout, [&to](const runbook::RolloutPhase& phase) {
        to.add(phase.title, phase.percent, phase.users, phase.durationHours, phase.checkEveryHours,
               phase.days, phase.criteria, phase.line);
    });
}

} // namespace

QByteArray signatureOf(const Plan& plan)
{
    Signature to;
    to.add(plan.title, plan.runbookSha256, plan.environmentSha256, plan.environment, plan.kind,
           plan.rollbackAuthority);
    const Schedule& schedule = plan.schedule;
    to.add(schedule.start ? schedule.start->toMSecsSinceEpoch() : qint64(-1), schedule.window,
           schedule.rollbackMin, schedule.rollbackMax, schedule.ladder);
    addSteps(to, plan);
    addDecisions(to, plan);
    addMeasurements(to, plan);
    addRollout(to, plan);
    to.list(plan.captures,
            [&to](const Capture& capture) { to.add(capture.variable, capture.command); });
    return to.hex();
}

} // namespace cockpit::plan
