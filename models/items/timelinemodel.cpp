// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"
#include "models/run/outlook.h"

#include <QHash>

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QVariant ms(const std::optional<milliseconds>& time)
{
    return time ? QVariant::fromValue<qint64>(time->count()) : QVariant();
}

/// What a step waits for besides the steps before it.
QString waitsFor(const run::RunState& state, const plan::Step& step)
{
    if (state.step(step.id).status != run::StepStatus::Waiting)
        return {};
    if (const auto fixed = run::fixedStartOf(*state.plan, step.id))
        return Tr::tr("not before %1 UTC").arg(utcText(*fixed));
    return run::plannedHoldBefore(state, step.id).isEmpty() ? QString() : Tr::tr("hold before it");
}

QString detailOf(const run::RunState& state, const plan::Step& step, bool isNoReturn)
{
    QStringList parts;
    if (isNoReturn)
        parts << Tr::tr("point of no return");
    if (const QString wait = waitsFor(state, step); !wait.isEmpty())
        parts << wait;
    if (const QString claimed = state.step(step.id).claimedBy; !claimed.isEmpty())
        parts << Tr::tr("claimed by %1").arg(claimed);
    else if (!step.owner.isEmpty())
        parts << step.owner;
    if (step.planned)
        parts << durationText(*step.planned);
    if (step.rollbackPoint == runbook::RollbackPoint::Yes)
        parts << Tr::tr("rollback point");
    if (step.rollbackPoint == runbook::RollbackPoint::No)
        parts << Tr::tr("no rollback point");
    return parts.join(u" · "_s);
}

QString spokenSpan(const run::Span& span)
{
    if (span.actualStart && span.actualEnd)
        return Tr::tr("took %1").arg(shortText(*span.actualEnd - *span.actualStart));
    if (span.actualStart)
        return Tr::tr("started at T+%1").arg(clockText(*span.actualStart));
    return Tr::tr("expected at T+%1").arg(clockText(span.forecastStart));
}

void addSpan(Row& row, const run::Span& span)
{
    row.values[TimelineModel::PlannedStartRole] = ms(span.plannedStart);
    row.values[TimelineModel::PlannedEndRole] = ms(span.plannedEnd);
    row.values[TimelineModel::ActualStartRole] = ms(span.actualStart);
    row.values[TimelineModel::ActualEndRole] = ms(span.actualEnd);
    row.values[TimelineModel::ForecastStartRole] = ms(span.forecastStart);
    row.values[TimelineModel::ForecastEndRole] = ms(span.forecastEnd);
}

Row stepRow(const run::RunState& state, const plan::Step& step, bool current, bool isNoReturn)
{
    const run::StepStatus status = run::statusOf(state, step.id);
    Row row{step.id, {(step.number + u' ' + step.title).trimmed(), {}}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(status))},
        {WordRole, wordOf(status)},
        {LineRole, step.line},
        {TimelineModel::IsGateRole, false},
        {TimelineModel::NumberRole, step.number},
        {TimelineModel::TitleRole, step.title},
        {TimelineModel::OwnerRole, step.owner},
        {TimelineModel::PhaseRole, step.phase},
        {TimelineModel::DetailRole, detailOf(state, step, isNoReturn)},
        {TimelineModel::FirstUnsafeRole, isNoReturn},
        {TimelineModel::RollbackPointRole, step.rollbackPoint == runbook::RollbackPoint::Yes},
        {TimelineModel::IsCurrentRole, current},
    };
    return row;
}

Row gateRow(const run::RunState& state, const plan::Gate& gate, bool current)
{
    const run::GateStatus status = state.gates.value(gate.id).status;
    const QString title = Tr::tr("Go / No-Go");
    Row row{gate.id, {title, {}}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(status))},
        {WordRole, wordOf(status)},
        {LineRole, gate.line},
        {Qt::ToolTipRole, gate.text},
        {TimelineModel::IsGateRole, true},
        {TimelineModel::TitleRole, title},
        {TimelineModel::DetailRole, gate.text},
        {TimelineModel::IsCurrentRole, current},
        {Qt::AccessibleTextRole, title + u", "_s + wordOf(status) + u", "_s + gate.text},
    };
    return row;
}

/// What is looked up for each row, found once: a plan may have thousands of steps.
struct Places {
    explicit Places(const run::RunState& of, const std::vector<run::Span>& all)
        : state(of)
        , currentStep(run::currentStep(of))
        , currentGate(run::gateInTheWay(of))
    {
        for (const run::Span& span : all)
            spans.insert(span.step, &span);
        for (const plan::Gate& gate : of.plan->gates)
            gates[gate.afterStep].push_back(&gate);
    }

    const run::RunState& state;
    QString currentStep;
    QString currentGate;
    QHash<QString, const run::Span*> spans;
    QHash<QString, std::vector<const plan::Gate*>> gates; // by the step they follow
};

void addGates(std::vector<Row>& rows, const Places& places, const QString& after, milliseconds at)
{
    for (const plan::Gate* gate : places.gates.value(after)) {
        Row row = gateRow(places.state, *gate, places.currentGate == gate->id);
        row.values[TimelineModel::ForecastStartRole] = ms(at);
        row.values[TimelineModel::ForecastEndRole] = ms(at);
        rows.push_back(std::move(row));
    }
}

std::vector<Row> rowsOf(const run::RunState& state, const std::vector<run::Span>& spans,
                        const QString& firstUnsafe, const QMap<QString, QString>& wayBack)
{
    const Places places(state, spans);
    std::vector<Row> rows;
    rows.reserve(state.plan->steps.size() + state.plan->gates.size());
    addGates(rows, places, {}, milliseconds{0});
    for (const plan::Step& step : state.plan->steps) {
        Row row = stepRow(state, step, places.currentStep == step.id, step.id == firstUnsafe);
        const run::Span* found = places.spans.value(step.id);
        const run::Span span = found ? *found : run::Span{};
        addSpan(row, span);
        if (const QString back = wayBack.value(step.id); !back.isEmpty())
            row.values[Qt::ToolTipRole] = row.cells.first() + u'\n' + back;
        row.values[Qt::AccessibleTextRole] =
            QStringList{row.cells.first(), row.values.value(WordRole).toString(),
                        row.values.value(TimelineModel::DetailRole).toString(), spokenSpan(span)}
                .join(u", "_s);
        rows.push_back(std::move(row));
        addGates(rows, places, step.id, span.actualEnd.value_or(span.forecastEnd));
    }
    return rows;
}

} // namespace

TimelineModel::TimelineModel(QObject* parent)
    : RowsModel({Tr::tr("Step"), Tr::tr("Planned, actual, forecast")}, parent)
{}

void TimelineModel::update(const run::RunState& state, Instant now)
{
    const std::vector<run::Span> spans = run::timeline(state, now);
    const auto window = run::rollbackWindow(state, now);
    lookBack(state);
    show(rowsOf(state, spans, window ? window->firstUnsafeStep : QString(), m_wayBack));

    Axis axis;
    for (const run::Span& span : spans)
        axis.end = std::max({axis.end, span.forecastEnd, span.plannedEnd.value_or(milliseconds{0})});
    if (state.started)
        axis.now = state.ended.value_or(now).elapsed - state.started->elapsed;
    if (window)
        axis.lastSafeStart = window->lastSafeStart;
    if (axis == m_axis)
        return;
    m_axis = axis;
    Q_EMIT axisChanged();
}

void TimelineModel::lookBack(const run::RunState& state)
{
    if (m_seen == state.lastSeq)
        return;
    m_seen = state.lastSeq;
    m_wayBack.clear();
    for (const run::StepOutlook& step : run::rollbackOutlook(state)) {
        if (!step.worstCase)
            continue;
        QString text = Tr::tr("Once it is done, at worst %1 back").arg(durationText(*step.worstCase));
        if (step.lastSafeStart)
            text = Tr::tr("%1; last safe start T+%2").arg(text, clockText(*step.lastSafeStart));
        m_wayBack.insert(step.step, text);
    }
}

} // namespace cockpit::items
