// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/criteria.h"
#include "models/run/part.h"
#include "models/run/signoff.h"
#include "models/run/tr.h"

#include <QDateTime>

#include <algorithm>

namespace cockpit::run {

namespace {

using Verdict = CriterionNow::Verdict;

/// "0:45", "12:05", "1:02:03".
QString clockText(milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const auto padded = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString tail = padded(seconds % 60);
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), tail);
    return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), padded(seconds / 60 % 60), tail);
}

milliseconds since(Instant then, Instant now)
{
    return std::max(now.elapsed - then.elapsed, milliseconds{0});
}

/// Keeps the worse of two: what is unmet outweighs what is unknown.
void worsen(Verdict& verdict, Verdict other)
{
    const auto rank = [](Verdict v) {
        return v == Verdict::Met ? 0 : v == Verdict::Unknown ? 1 : 2;
    };
    if (rank(other) > rank(verdict))
        verdict = other;
}

CriterionNow namesNothing()
{
    return {Verdict::Unknown, {}, Tr::tr("names nothing that could be shown"), {}};
}

/// "expired at 2030-01-31 06:00 UTC: Backup verified".
QString expiryText(const QString& text, const ItemState& now)
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(now.until->count(), Qt::UTC);
    return Tr::tr("expired at %1 UTC: %2").arg(until.toString(QStringLiteral("yyyy-MM-dd HH:mm")), text);
}

/// Why a check that was signed off does not count any more.
QString lapseText(const RunState& state, const plan::Action& check, Instant at)
{
    const ItemState now = state.items.value(check.id);
    return hasExpired(now, at) ? expiryText(check.text, now)
                               : Tr::tr("not signed off any more: %1").arg(check.text);
}

CriterionNow judgeSteps(const RunState& state, const plan::Criterion& criterion, Instant at)
{
    CriterionNow result{Verdict::Met, {}, {}, {}};
    int done = 0;
    int skipped = 0;
    QStringList lapsed;
    for (const QString& id : criterion.refs) {
        const auto step = state.steps.constFind(id);
        const StepStatus status = step == state.steps.cend() ? StepStatus::Waiting : step->status;
        done += status == StepStatus::Done ? 1 : 0;
        skipped += status == StepStatus::Skipped ? 1 : 0;
        if (state.step(id).leftOut) // nobody looked whether it was needed: no evidence
            worsen(result.verdict, Verdict::Unmet);
        if (!isOver(status))
            worsen(result.verdict, status == StepStatus::Unknown ? Verdict::Unknown : Verdict::Unmet);
        for (const plan::Action* check : lapsedChecks(state, id, at))
            lapsed.append(lapseText(state, *check, at));
    }
    if (!lapsed.isEmpty())
        worsen(result.verdict, Verdict::Unmet);
    result.evidence = Tr::tr("%1 of %2 steps done").arg(done).arg(criterion.refs.size());
    if (skipped > 0)
        result.evidence = Tr::tr("%1, %2 skipped").arg(result.evidence).arg(skipped);
    lapsed.prepend(result.evidence);
    result.evidence = lapsed.join(QStringLiteral("; "));
    return result;
}

CriterionNow judgeChecklists(const RunState& state, const plan::Criterion& criterion, Instant at)
{
    CriterionNow result{Verdict::Met, {}, {}, {}};
    int ticked = 0;
    int total = 0;
    QStringList expired;
    for (const QString& id : criterion.refs) {
        const auto& lists = state.plan->checklists;
        const auto list =
            std::find_if(lists.begin(), lists.end(),
                         [&id](const plan::Checklist& candidate) { return candidate.id == id; });
        if (list == lists.end() || list->items.empty()) {
            worsen(result.verdict, Verdict::Unknown);
            continue;
        }
        for (const plan::CheckItem& item : list->items) {
            ++total;
            const auto now = state.items.constFind(item.id);
            ticked += now != state.items.cend() && isSigned(*now, at) ? 1 : 0;
            if (now != state.items.cend() && hasExpired(*now, at))
                expired.append(expiryText(item.text, *now));
        }
    }
    if (ticked < total)
        worsen(result.verdict, Verdict::Unmet);
    expired.prepend(Tr::tr("%1 of %2 items ticked").arg(ticked).arg(total));
    result.evidence = expired.join(QStringLiteral("; "));
    return result;
}

Verdict verdictOf(const QString& conditionState)
{
    if (conditionState == QLatin1String("ok"))
        return Verdict::Met;
    const bool isBreached =
        conditionState == QLatin1String("firing") || conditionState == QLatin1String("pending");
    return isBreached ? Verdict::Unmet : Verdict::Unknown;
}

/// Of a change: its figures or, where they decide nothing, why; "p95: 3 % (1 % to 5 %), n 1440 and 60".
QString changeText(const QString& metric, const ConditionNow& now)
{
    return now.why.isEmpty() ? Tr::tr("%1: %2").arg(metric, now.state)
                             : Tr::tr("%1: %2, %3").arg(metric, now.state, now.why);
}

QString shownBeside(double number, const std::optional<double>& limit, int digits)
{
    constexpr int most = 17;
    const QString text = QString::number(number, 'g', digits);
    const bool looksAlike =
        limit && number != *limit && text == QString::number(*limit, 'g', digits) && digits < most;
    return looksAlike ? shownBeside(number, limit, digits + 1) : text;
}

/// "p95 412 ms, limit 200 ms"; "p95: no-data for 0:45".
QString conditionText(const plan::Condition* condition, const QString& id, const ConditionNow& now,
                      Instant at)
{
    const QString metric = condition ? condition->metric : id;
    if (condition && condition->change())
        return changeText(metric, now);
    const QString time = now.since ? clockText(since(*now.since, at)) : QString();
    if (!now.value || verdictOf(now.state) == Verdict::Unknown) {
        return time.isEmpty() ? Tr::tr("%1: %2").arg(metric, now.state)
                              : Tr::tr("%1: %2 for %3").arg(metric, now.state, time);
    }
    const QString unit = condition ? condition->unit : QString();
    const auto withUnit = [&](double number) {
        // As much as a person reads, and so much more that what differs from the limit looks so.
        constexpr int read = 4;
        const QString text = shownBeside(number, condition ? condition->value : std::nullopt, read);
        return unit.isEmpty()
            ? text
            : text + (unit == QLatin1String("%") ? QString() : QStringLiteral(" ")) + unit;
    };
    if (condition && condition->value)
        return Tr::tr("%1 %2, limit %3").arg(metric, withUnit(*now.value), withUnit(*condition->value));
    return Tr::tr("%1 %2").arg(metric, withUnit(*now.value));
}

CriterionNow judgeConditions(const RunState& state, const plan::Criterion& criterion, Instant at)
{
    CriterionNow result{Verdict::Met, {}, {}, {}};
    QStringList texts;
    for (const QString& id : criterion.refs) {
        const plan::Condition* condition = state.plan->condition(id);
        const ConditionNow now = conditionAt(state, id);
        worsen(result.verdict, verdictOf(now.state));
        texts.append(conditionText(condition, id, now, at));
        if (now.since)
            result.age = std::max(result.age.value_or(milliseconds{0}), since(*now.since, at));
    }
    result.evidence = texts.join(QStringLiteral("; "));
    return result;
}

CriterionNow judgeStatement(const GateState& gate, int index)
{
    const auto said = gate.statements.constFind(index);
    if (said == gate.statements.constEnd())
        return {Verdict::Unknown, {}, Tr::tr("nobody has confirmed it"), {}};
    switch (*said) {
    case Outcome::Passed:
        return {Verdict::Met, {}, Tr::tr("confirmed"), {}};
    case Outcome::Failed:
        return {Verdict::Unmet, {}, Tr::tr("found not to be so"), {}};
    case Outcome::NotTested:
        break;
    }
    return {Verdict::Unknown, {}, Tr::tr("not tested"), {}};
}

} // namespace

ConditionNow conditionAt(const RunState& state, const QString& id)
{
    ConditionNow now = state.conditions.value(id);
    const plan::Condition* condition = state.plan->condition(id);
    // What is not measured is unbound; but if it was ever seen to fire, that is not talked away.
    if ((!condition || !condition->isMeasured()) && now.state != QLatin1String("firing"))
        now.state = QStringLiteral("unbound");
    return now;
}

CriterionNow judge(const RunState& state, const plan::Gate& gate, int index, Instant now)
{
    const plan::Criterion& criterion = gate.criteria[static_cast<std::size_t>(index)];
    CriterionNow result;
    if (criterion.kind == plan::Criterion::Kind::Statement)
        result = judgeStatement(state.gate(gate.id), index);
    else if (criterion.refs.isEmpty())
        result = namesNothing();
    else if (criterion.kind == plan::Criterion::Kind::Steps)
        result = judgeSteps(state, criterion, now);
    else if (criterion.kind == plan::Criterion::Kind::Checklists)
        result = judgeChecklists(state, criterion, now);
    else
        result = judgeConditions(state, criterion, now);
    result.text = criterion.text;
    return result;
}

} // namespace cockpit::run
