// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/bindable.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

enum class Dimension { Any, Share, Time, Count };

/// Units that convert into each other share a dimension.
Dimension dimensionOf(const QString& unit)
{
    static const QStringList shares{u"%"_s, u"percent"_s, u"ratio"_s, u"fraction"_s, u"share"_s};
    static const QStringList times{u"ms"_s,     u"s"_s,           u"sec"_s,         u"secs"_s,
                                   u"second"_s, u"seconds"_s,     u"min"_s,         u"mins"_s,
                                   u"minute"_s, u"minutes"_s,     u"h"_s,           u"hour"_s,
                                   u"hours"_s,  u"millisecond"_s, u"milliseconds"_s};
    const QString lower = unit.trimmed().toLower();
    if (lower.isEmpty())
        return Dimension::Any;
    if (shares.contains(lower))
        return Dimension::Share;
    return times.contains(lower) ? Dimension::Time : Dimension::Count;
}

struct Match {
    const MetricBinding* binding = nullptr;
    QStringList words;
};

std::vector<Match> matchesOf(const Environment& environment)
{
    std::vector<Match> matches;
    for (const MetricBinding& binding : environment.metrics)
        matches.push_back({&binding, wordsOf(binding.match)});
    return matches;
}

/// Every binding that fits with the most words.
std::vector<const MetricBinding*> bestFor(const Condition& condition, const std::vector<Match>& matches)
{
    std::vector<const MetricBinding*> best;
    qsizetype most = 0;
    const QStringList said = wordsOf(condition.metric + u' ' + condition.text);
    for (const Match& match : matches) {
        const bool fits = match.words.size() >= most && !match.words.isEmpty()
            && std::all_of(match.words.begin(), match.words.end(),
                           [&said](const QString& word) { return said.contains(word); });
        if (!fits)
            continue;
        if (match.words.size() > most)
            best.clear();
        most = match.words.size();
        best.push_back(match.binding);
    }
    return best;
}

Finding ambiguous(const Condition& condition, const std::vector<const MetricBinding*>& fitting)
{
    QStringList matches;
    for (const MetricBinding* binding : fitting)
        matches.append(u"\"%1\""_s.arg(binding->match));
    return {u"ambiguous-binding"_s, Severity::Warning, condition.line,
            Tr::tr("\"%1\" fits the metrics %2 of the environment alike, so it is bound to none.")
                .arg(shortened(condition.text), listed(matches)),
            Tr::tr("Write more words into one \"match\", so that it says more than the others.")};
}

Finding disagreeing(const Condition& condition, const MetricBinding& binding)
{
    return {
        u"unit-mismatch"_s, Severity::Warning, condition.line,
        Tr::tr(
            "\"%1\" is in %2, but the metric \"%3\" of the environment is in %4: it stays unbound.")
            .arg(shortened(condition.text), condition.unit, binding.match, binding.query.unit),
        Tr::tr("Bind a query that gives %1, or correct \"unit\" in the environment.").arg(condition.unit)};
}

} // namespace

bool unitsAgree(const Condition& condition, const MetricQuery& query)
{
    if (condition.relativeToBaseline)
        return true; // a change in per cent can be told of any unit
    const Dimension left = dimensionOf(condition.unit);
    const Dimension right = dimensionOf(query.unit);
    return left == Dimension::Any || right == Dimension::Any || left == right;
}

Result<void> bindable(const Condition& condition, const MetricQuery& query)
{
    if (!condition.value || (condition.relativeToBaseline && !condition.change()))
        return failure(
            Tr::tr("\"%1\" names no limit in figures: a person tells.").arg(shortened(condition.text)));
    if (!unitsAgree(condition, query))
        return failure(
            Tr::tr(
                "\"%1\" is in %2, but the metric \"%3\" is in %4: neither converts into the other.")
                .arg(shortened(condition.text), condition.unit, query.title, query.unit));
    return {};
}

void bindConditions(std::vector<Condition>& conditions, const Environment& environment,
                    std::vector<Finding>& findings)
{
    const std::vector<Match> matches = matchesOf(environment);
    if (matches.empty())
        return;
    for (Condition& condition : conditions) {
        const std::vector<const MetricBinding*> fitting = bestFor(condition, matches);
        if (fitting.empty())
            continue;
        if (fitting.size() > 1)
            findings.push_back(ambiguous(condition, fitting));
        else if (!unitsAgree(condition, fitting.front()->query))
            findings.push_back(disagreeing(condition, *fitting.front()));
        else
            condition.binding = Binding{fitting.front()->query.id};
    }
}

} // namespace cockpit::plan
