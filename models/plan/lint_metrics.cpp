// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/numericrule.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>
#include <limits>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::Comparator;
using runbook::ConditionRole;

namespace {

/// Factor to a common unit, for limits that are compared; nothing when the unit stands alone.
std::optional<double> factorOf(const QString& unit)
{
    if (unit.isEmpty() || unit == u"%"_s)
        return 1.0;
    const std::optional<milliseconds> one = parseDuration(u"1000 "_s + unit);
    return one ? std::optional(double(one->count()) / 1000.0) : std::nullopt;
}

bool comparable(const QString& left, const QString& right)
{
    const bool leftShare = left == u"%"_s;
    return left == right
        || (factorOf(left) && factorOf(right) && !left.isEmpty() && !right.isEmpty()
            && leftShare == (right == u"%"_s));
}

double normal(double value, const QString& unit)
{
    return value * factorOf(unit).value_or(1.0);
}

bool isUpperLimit(Comparator comparator)
{
    return comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
}

QString withUnit(double value, const QString& unit)
{
    return unit.isEmpty() ? numberText(value) : numberText(value) + u' ' + unit;
}

/// The success criterion for the trigger's metric with the highest limit below the trigger.
const runbook::Condition* successBelow(const LintSubject& subject, const NumericRule& trigger)
{
    const runbook::Condition* best = nullptr;
    const QStringList stems = stemsOf(trigger.metric);
    for (size_t i = 0; i < subject.stems.size(); ++i) {
        const runbook::Condition& condition = subject.runbook.conditions[i];
        const QString unit = condition.unit.value_or(QString());
        if (condition.role != ConditionRole::Success || !condition.value
            || !isUpperLimit(condition.comparator) || condition.relativeToBaseline
            || !comparable(unit, trigger.unit) || !sameMetric(subject.stems[i], stems))
            continue;
        const double limit = normal(*condition.value, unit);
        if (!best || limit > normal(*best->value, best->unit.value_or(QString())))
            best = &condition;
    }
    return best;
}

/// Where the first decision lies: the trigger itself or a matrix row for the same metric below it.
NumericRule lowestDecision(const LintSubject& subject, const NumericRule& trigger)
{
    NumericRule lowest = trigger;
    for (const std::optional<NumericRule>& rule : subject.scenarios) {
        if (rule && !isUpperLimit(rule->comparator) && comparable(rule->unit, trigger.unit)
            && sameMetric(rule->metric, trigger.metric)
            && normal(rule->value, rule->unit) < normal(lowest.value, lowest.unit))
            lowest = *rule;
    }
    return lowest;
}

void undecidedBand(const LintSubject& subject, LintReport& report)
{
    for (const runbook::RollbackTrigger& trigger : subject.runbook.rollback.triggers) {
        const std::optional<NumericRule> rule = parseNumericRule(trigger.text);
        if (!rule || isUpperLimit(rule->comparator) || rule->relativeToBaseline)
            continue;
        const runbook::Condition* success = successBelow(subject, *rule);
        if (!success)
            continue;
        const NumericRule decided = lowestDecision(subject, *rule);
        const QString unit = success->unit.value_or(QString());
        if (normal(decided.value, decided.unit) <= normal(*success->value, unit))
            continue;
        report.add(trigger.line,
                   Tr::tr("Success asks for \"%1\" (line %2) and the rollback begins at \"%3\": "
                          "between %4 and %5 nothing "
                          "is decided.")
                       .arg(shortened(success->text))
                       .arg(success->line)
                       .arg(shortened(trigger.text), withUnit(*success->value, unit),
                            withUnit(decided.value, decided.unit)),
                   Tr::tr("Say what to do in between, for example hold and investigate."));
    }
}

bool isImmediate(const MatrixRow& row)
{
    return row.action.contains(u"immediate"_s, Qt::CaseInsensitive)
        || row.timeline.contains(u"immediate"_s, Qt::CaseInsensitive);
}

void waitAgainstMatrix(const LintSubject& subject, LintReport& report)
{
    for (const Trigger& trigger : subject.triggers) {
        const std::optional<NumericRule> rule = parseNumericRule(trigger.text);
        if (!rule || !rule->forDuration)
            continue;
        for (size_t i = 0; i < subject.matrix.size(); ++i) {
            const MatrixRow& row = subject.matrix[i];
            const std::optional<NumericRule>& scenario = subject.scenarios[i];
            const bool same = scenario && sameMetric(scenario->metric, rule->metric)
                && scenario->value == rule->value && scenario->comparator == rule->comparator;
            if (!same || !(isImmediate(row) || (row.limit && *row.limit <= *rule->forDuration)))
                continue;
            report.add(
                trigger.line,
                Tr::tr("The trigger \"%1\" waits %2, but the matrix (line %3) says \"%4\" within "
                       "\"%5\" for \"%6\".")
                    .arg(shortened(trigger.text), minutesText(*rule->forDuration))
                    .arg(row.line)
                    .arg(row.action, row.timeline, row.scenario),
                Tr::tr("Let both say the same: how long it must last, and how soon to act then."));
        }
    }
}

/// The label or heading above a line.
QString labelAbove(const QStringList& lines, int line)
{
    for (qsizetype i = std::min<qsizetype>(line - 2, lines.size() - 1); i >= 0; --i) {
        const QString text = lines[i].trimmed();
        if (text.startsWith(u"**"_s) || text.startsWith(u'#'))
            return text;
    }
    return {};
}

void alarmAgainstMatrix(const LintSubject& subject, LintReport& report)
{
    if (subject.matrix.empty())
        return;
    for (const runbook::Condition& alert : subject.runbook.conditions) {
        if (alert.role != ConditionRole::Alert || !alert.value || isUpperLimit(alert.comparator)
            || !labelAbove(subject.runbook.lines, alert.line).contains(u"critical"_s, Qt::CaseInsensitive))
            continue;
        for (size_t i = 0; i < subject.matrix.size(); ++i) {
            const MatrixRow& row = subject.matrix[i];
            const std::optional<NumericRule>& rule = subject.scenarios[i];
            if (!rule || row.line == alert.line || rule->unit != alert.unit.value_or(QString())
                || !sameMetric(rule->metric, alert.metric) || *alert.value < rule->low
                || *alert.value >= rule->high
                || !row.action.contains(u"monitor"_s, Qt::CaseInsensitive))
                continue;
            report.add(
                alert.line,
                Tr::tr(
                    "\"%1\" is a critical alert, but for \"%2\" the matrix (line %3) says \"%4\".")
                    .arg(shortened(alert.text), row.scenario)
                    .arg(row.line)
                    .arg(row.action),
                Tr::tr("Agree on one answer; in a run the lead sees both side by side."));
        }
    }
}

void conflictingTriggers(const LintSubject& subject, LintReport& report)
{
    waitAgainstMatrix(subject, report);
    alarmAgainstMatrix(subject, report);
}

} // namespace

std::vector<LintCheck> metricChecks()
{
    return {
        {{u"undecided-band"_s,
          Tr::tr("Between success and rollback there are values for which nothing is decided."),
          Tr::tr("A success criterion and a rollback trigger on the same metric leave a band in "
                 "which the release "
                 "is neither good nor to be rolled back, unless a decision matrix covers it."),
          Severity::Note},
         undecidedBand},
        {{u"conflicting-triggers"_s,
          Tr::tr("A trigger, an alert and the decision matrix give different answers."),
          Tr::tr("The same metric has different consequences in different places: how long it must "
                 "last, or "
                 "whether it is critical. In a run both are shown and the lead picks."),
          Severity::Warning},
         conflictingTriggers},
    };
}

} // namespace cockpit::plan
