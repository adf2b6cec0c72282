// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/relativelimits.h"

#include "models/runbook/metricnames.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

namespace cockpit::runbook {

using namespace Qt::StringLiterals;

namespace {

/// "The records are unchanged" states a fact; a rule on a metric needs something that is measured.
bool isMeasured(const QString& metric)
{
    return mentions(metric,
                    {u"rate",     u"latency",     u"latencies",   u"time",        u"usage",
                     u"error",    u"count",       u"throughput",  u"traffic",     u"load",
                     u"cpu",      u"memory",      u"metric",      u"indicator",   u"performance",
                     u"response", u"conversion",  u"queue",       u"connection",  u"request",
                     u"volume",   u"consumption", u"utilization", u"utilisation", u"lag",
                     u"p50",      u"p95",         u"p99",         u"number",      u"revenue",
                     u"order",    u"pod",         u"replica",     u"disk",        u"network",
                     u"i/o",      u"session",     u"user",        u"size",        u"level",
                     u"log"});
}

/// "Key counts checked - order rate stable" speaks of the order rate.
QString afterDash(const QString& metric)
{
    const qsizetype dash = metric.lastIndexOf(u" - "_s);
    return dash < 0 ? metric : metric.sliced(dash + 3);
}

/// "Set the channel to stable" and "Go on if errors are stable" state nothing by themselves.
bool leadsElsewhere(QStringView before)
{
    return before.endsWith(u" to") || mentionsWhole(before, {u"if", u"when", u"after", u"until"});
}

Condition relative(const QString& metric, Comparator comparator)
{
    Condition condition;
    condition.metric = metric;
    condition.comparator = comparator;
    condition.relativeToBaseline = true;
    return condition;
}

} // namespace

void addRelative(const QString& sentence, std::vector<Condition>* found)
{
    static const WordList relatives{
        u"no increase",  u"no spike", u"no rise",     u"no regression", u"no degradation",
        u"not increase", u"not rise", u"not degrade", u"not spike",     u"not drop",
        u"not decrease", u"stable",   u"unchanged",   u"steady",        u"match"};
    if (!mentions(sentence, relatives) && !sentence.contains(u"x "_s))
        return;
    static const QRegularExpression noRise(
        uR"(\bno (?:increase|spike|rise|regression|degradation)s? in (?<metric>[\w /%-]{3,60}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notRise(
        uR"(^(?<metric>[\w /()%-]{3,60}?)\s*\(?(?:should|must|does|do|did) not (?:increase|rise|degrade|spike|drop|decrease)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression steady(
        uR"(^(?<metric>[\w /()%-]{3,60}?)\s*\(?(?:(?:should |must )?(?:is |are |be |stays? |remains? )?(?:stable|unchanged|steady)(?=\s*(?:$|[.,;)]|for\b|within\b))|(?:should |must )?match(?:es)? (?:the )?(?:pre-|baseline\b|normal\b)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression factor(
        uR"((?<number>\d{1,4}(?:\.\d{1,2})?)\s?x (?<way>slower|higher|longer|worse|lower|faster)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = noRise.match(sentence); match.hasMatch())
        found->push_back(relative(metricName(match.captured(u"metric"_s)), Comparator::LessOrEqual));
    else if (const auto fixed = notRise.match(sentence); fixed.hasMatch())
        found->push_back(relative(metricName(fixed.captured(u"metric"_s)),
                                  fixed.capturedView().endsWith(u"drop")
                                          || fixed.capturedView().endsWith(u"decrease")
                                      ? Comparator::GreaterOrEqual
                                      : Comparator::LessOrEqual));
    else if (const auto still = steady.match(sentence); still.hasMatch()
             && !leadsElsewhere(still.capturedView(u"metric"_s))
             && isMeasured(still.captured(u"metric"_s)))
        found->push_back(
            relative(metricName(afterDash(still.captured(u"metric"_s))), Comparator::Equal));
    if (const auto match = factor.match(sentence); match.hasMatch()) {
        const QString way = match.captured(u"way"_s).toLower();
        const bool less = way == u"lower"_s || way == u"faster"_s;
        Condition condition = relative(metricBefore(sentence.first(match.capturedStart())),
                                       less ? Comparator::LessOrEqual : Comparator::GreaterOrEqual);
        condition.value = numberOf(match.captured(u"number"_s));
        condition.unit = u"x"_s;
        found->push_back(condition);
    }
}

} // namespace cockpit::runbook
