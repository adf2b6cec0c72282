// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/items/format.h"
#include "models/items/lapses.h"
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
QString waitsFor(const run::RunState& state, const plan::Step& step, run::StepStatus status)
{
    const plan::Rules& rules = state.plan->rules;
    if (status != run::StepStatus::Waiting || (rules.fixedStarts.empty() && rules.holds.empty()))
        return {};
    if (const auto fixed = run::fixedStartOf(*state.plan, step.id))
        return Tr::tr("not before %1 UTC").arg(utcText(*fixed));
    return run::plannedHoldBefore(state, step.id).isEmpty() ? QString() : Tr::tr("hold before it");
}

QString spokenSpan(const run::Span& span)
{
    if (span.actualStart && span.actualEnd)
        return Tr::tr("took %1").arg(shortText(*span.actualEnd - *span.actualStart));
    if (span.actualStart)
        return Tr::tr("started at T+%1").arg(clockText(*span.actualStart));
    return Tr::tr("expected at T+%1").arg(clockText(span.forecastStart));
}

QString wayBack(const std::optional<milliseconds>& worstCase,
                const std::optional<milliseconds>& lastSafeStart)
{
    if (!worstCase)
        return {};
    const QString text = Tr::tr("Once it is done, at worst %1 back").arg(durationText(*worstCase));
    return lastSafeStart ? Tr::tr("%1; last safe start T+%2").arg(text, clockText(*lastSafeStart))
                         : text;
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

/// Each moves on with time once it is reached: the start of what has not begun, the end of what runs.
milliseconds firstForecast(const std::vector<run::Span>& spans)
{
    milliseconds first = milliseconds::max();
    for (const run::Span& span : spans) {
        if (!span.actualEnd)
            first = std::min(first, span.actualStart ? span.forecastEnd : span.forecastStart);
    }
    return first;
}

milliseconds endOf(const std::vector<run::Span>& spans)
{
    milliseconds end{0};
    for (const run::Span& span : spans)
        end = std::max({end, span.forecastEnd, span.plannedEnd.value_or(milliseconds{0})});
    return end;
}

bool areEqual(const run::Span& left, const run::Span& right)
{
    return left.plannedStart == right.plannedStart && left.plannedEnd == right.plannedEnd
        && left.actualStart == right.actualStart && left.actualEnd == right.actualEnd
        && left.forecastStart == right.forecastStart && left.forecastEnd == right.forecastEnd;
}

} // namespace

bool TimelineModel::Shown::operator==(const Shown& other) const
{
    return status == other.status && gateStatus == other.gateStatus && isCurrent == other.isCurrent
        && isNoReturn == other.isNoReturn && claimedBy == other.claimedBy
        && waitsFor == other.waitsFor && lapsed == other.lapsed && areEqual(times, other.times)
        && worstCase == other.worstCase && lastSafeStart == other.lastSafeStart;
}

bool TimelineModel::Axis::isWithin(milliseconds tolerance, const Axis& other) const
{
    const auto isNear = [tolerance](milliseconds one, milliseconds two) {
        return std::chrono::abs(one - two) <= tolerance;
    };
    const auto areNear = [&isNear](const auto& one, const auto& two) {
        return one && two ? isNear(*one, *two) : !one && !two;
    };
    return isNear(end, other.end) && areNear(now, other.now)
        && areNear(lastSafeStart, other.lastSafeStart);
}

TimelineModel::TimelineModel(QObject* parent)
    : RowsModel({Tr::tr("Step"), Tr::tr("Planned, actual, forecast")}, parent)
{}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

void TimelineModel::clear()
{
    take(nullptr);
}

void TimelineModel::update(const run::RunState& state, Instant now)
{
    if (state.plan != m_plan)
        take(state.plan);
    const bool hasLapsed = m_lapsesAt && now.wall >= *m_lapsesAt;
    const bool isNews = m_seen != state.lastSeq || hasLapsed;
    // Before its start and after its end time changes nothing in a run.
    if (!isNews && (!state.started || state.ended))
        return;
    Axis axis = m_axis;
    axis.now.reset();
    if (state.started)
        axis.now = state.ended.value_or(now).elapsed - state.started->elapsed;
    if (isNews) {
        const auto window = run::rollbackWindow(state, now);
        show(state, now, window.has_value());
        axis.lastSafeStart = window ? std::optional(window->lastSafeStart) : std::nullopt;
    }
    if (isNews || axis.now > m_goodUntil) {
        const std::vector<run::Span> spans = run::timeline(state, now);
        showTimes(spans, isNews);
        m_goodUntil = firstForecast(spans);
        axis.end = endOf(spans);
    }
    m_seen = state.lastSeq;
    if (axis == m_axis)
        return;
    m_axis = axis;
    Q_EMIT axisChanged();
}

void TimelineModel::take(std::shared_ptr<const plan::Plan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_places = m_plan ? placesOf(*m_plan) : std::vector<Place>();
    m_shown.assign(m_places.size(), {});
    m_seen = -1;
    m_madeRow = -1;
    endResetModel();
}

std::vector<TimelineModel::Place> TimelineModel::placesOf(const plan::Plan& plan)
{
    QHash<QString, std::vector<const plan::Gate*>> gates; // by the step they follow
    for (const plan::Gate& gate : plan.gates)
        gates[gate.afterStep].push_back(&gate);
    std::vector<Place> places;
    places.reserve(plan.steps.size() + plan.gates.size());
    for (const plan::Gate* gate : gates.value({}))
        places.push_back({nullptr, gate, 0});
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        places.push_back({&plan.steps[i], nullptr, i});
        for (const plan::Gate* gate : gates.value(plan.steps[i].id))
            places.push_back({nullptr, gate, i + 1});
    }
    return places;
}

/// What the events make of each row: all but its times.
void TimelineModel::show(const run::RunState& state, Instant now, bool hasWindow)
{
    const QString currentStep = run::currentStep(state);
    const QString currentGate = run::gateInTheWay(state);
    const bool isReady = run::isReady(state, currentStep);
    const std::vector<run::StepOutlook> outlook = run::rollbackOutlook(state);
    const Lapses lapses = lapsesOf(state, now);
    m_lapsesAt = lapses.next;
    bool isPassed = !hasWindow; // the point of no return
    change([&](const Place& place, Shown& shown) {
        if (place.gate) {
            shown.gateStatus = state.gates.value(place.gate->id).status;
            shown.isCurrent = currentGate == place.gate->id;
            return;
        }
        const run::StepState step = state.step(place.step->id);
        const run::StepOutlook& ahead = outlook[place.index];
        shown.isCurrent = currentStep == place.step->id;
        shown.status = shown.isCurrent && isReady ? run::StepStatus::Ready : step.status;
        shown.claimedBy = step.claimedBy;
        shown.lapsed = lapses.sentences.value(place.step->id);
        shown.waitsFor = waitsFor(state, *place.step, step.status);
        shown.worstCase = ahead.worstCase;
        shown.lastSafeStart = ahead.lastSafeStart;
        shown.isNoReturn = ahead.isBeyond && !isPassed;
        isPassed = isPassed || ahead.isBeyond;
    });
}

void TimelineModel::showTimes(const std::vector<run::Span>& spans, bool isNews)
{
    const auto setTimes = [&spans](const Place& place, Shown& shown) {
        if (place.step) {
            shown.times = spans[place.index];
        } else if (place.index > 0) {
            const run::Span& before = spans[place.index - 1];
            shown.times.forecastStart = before.actualEnd.value_or(before.forecastEnd);
            shown.times.forecastEnd = shown.times.forecastStart;
        }
    };
    if (isNews) {
        change(setTimes);
        return;
    }
    m_madeRow = -1;
    for (std::size_t row = 0; row < m_places.size(); ++row)
        setTimes(m_places[row], m_shown[row]);
}

template <class Change>
void TimelineModel::change(Change make)
{
    m_madeRow = -1;
    int first = -1; // of the rows that changed side by side
    const auto tell = [this, &first](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
        first = -1;
    };
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        Shown next = m_shown[row];
        make(m_places[row], next);
        if (next == m_shown[row]) {
            tell(static_cast<int>(row));
            continue;
        }
        m_shown[row] = std::move(next);
        first = first < 0 ? static_cast<int>(row) : first;
    }
    tell(static_cast<int>(m_places.size()));
}

QString TimelineModel::keyAt(int row) const
{
    const Place& place = m_places[static_cast<std::size_t>(row)];
    return place.step ? place.step->id : place.gate->id;
}

const Row& TimelineModel::rowAt(int row) const
{
    if (row != m_madeRow) {
        const auto at = static_cast<std::size_t>(row);
        const Place& place = m_places[at];
        m_made = place.step ? stepRow(*place.step, m_shown[at]) : gateRow(*place.gate, m_shown[at]);
        m_madeRow = row;
    }
    return m_made;
}

QString TimelineModel::detailOf(const plan::Step& step, const Shown& shown)
{
    QStringList parts;
    if (shown.isNoReturn)
        parts << Tr::tr("point of no return");
    if (!shown.waitsFor.isEmpty())
        parts << shown.waitsFor;
    if (!shown.claimedBy.isEmpty())
        parts << Tr::tr("claimed by %1").arg(shown.claimedBy);
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

Row TimelineModel::stepRow(const plan::Step& step, const Shown& shown)
{
    const QString title = (step.number + u' ' + step.title).trimmed();
    const bool holds = shown.lapsed.isEmpty();
    const QString word =
        holds ? wordOf(shown.status) : Tr::tr("%1, a check lapsed").arg(wordOf(shown.status));
    const QString detail = detailOf(step, shown);
    Row row{step.id, {title, {}}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(holds ? statusOf(shown.status) : Status::Attention)},
        {WordRole, word},
        {LineRole, step.line},
        {IsGateRole, false},
        {NumberRole, step.number},
        {TitleRole, step.title},
        {OwnerRole, step.owner},
        {PhaseRole, step.phase},
        {DetailRole, detail},
        {FirstUnsafeRole, shown.isNoReturn},
        {RollbackPointRole, step.rollbackPoint == runbook::RollbackPoint::Yes},
        {IsCurrentRole, shown.isCurrent},
        {Qt::AccessibleTextRole,
         QStringList{title, word, detail, spokenSpan(shown.times)}.join(u", "_s)},
    };
    addSpan(row, shown.times);
    QStringList tips{shown.lapsed, wayBack(shown.worstCase, shown.lastSafeStart)};
    tips.removeAll({});
    if (!tips.isEmpty())
        row.values[Qt::ToolTipRole] = QString(title + u'\n' + tips.join(u'\n'));
    return row;
}

Row TimelineModel::gateRow(const plan::Gate& gate, const Shown& shown)
{
    const QString title = Tr::tr("Go / No-Go");
    const QString word = wordOf(shown.gateStatus);
    Row row{gate.id, {title, {}}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(shown.gateStatus))},
        {WordRole, word},
        {LineRole, gate.line},
        {Qt::ToolTipRole, gate.text},
        {IsGateRole, true},
        {TitleRole, title},
        {DetailRole, gate.text},
        {ForecastStartRole, ms(shown.times.forecastStart)},
        {ForecastEndRole, ms(shown.times.forecastEnd)},
        {IsCurrentRole, shown.isCurrent},
        {Qt::AccessibleTextRole, QString(title + u", "_s + word + u", "_s + gate.text)},
    };
    return row;
}

} // namespace cockpit::items
