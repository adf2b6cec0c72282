// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/baselinelimits.h"

#include "models/runbook/metricnames.h"
#include "models/runbook/relativelimits.h"

#include <QRegularExpression>

#include <array>

namespace cockpit::runbook {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression insensitive(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QString& share()
{
    static const QString pattern = uR"((?<number>\d{1,3}(?:[.,]\d{1,4})?)\s?%)"_s;
    return pattern;
}

/// The ways to say it; where "not" or "no" stands in front, the distance is one that must be kept.
const std::array<QRegularExpression, 3>& patterns()
{
    static const QString verbs =
        uR"((?:\b(?:should|must|may|shall|can|is|are|be|stays?|remains?|goes|go|rises?|does|do)\s+)*)"_s;
    static const QString baseline = uR"((?:the\s+|its\s+|our\s+)?baseline\b)"_s;
    static const std::array<QRegularExpression, 3> all{
        insensitive(verbs + uR"(\b(?<kept>within)\s+(?:±\s*|\+/-\s*)?)"_s + share()
                    + uR"(\s+(?:of|from|around)\s+)"_s + baseline),
        insensitive(verbs + uR"((?<kept>\b(?:not|never)\s+)?)"_s + verbs
                    + uR"(\b(?:above|over|exceeds?|below|under)\s+)"_s + baseline
                    + uR"(\s+by\s+(?:more than\s+|over\s+|at least\s+|>=?\s*|≥\s*)?)"_s + share()),
        insensitive(verbs + uR"((?<!than )(?<!least )(?<!most )(?<!to )(?<![<>=≤≥~.,\d-])(?<![<>=≤≥] )\b)"_s
                    + share() + uR"(\s+(?:above|over|higher than|below|under|lower than)\s+)"_s
                    + baseline + uR"((?<kept>(?!)))"_s)};
    return all;
}

} // namespace

std::optional<BaselineLimit> baselineLimitIn(const QString& sentence)
{
    if (!sentence.contains(u"baseline"_s, Qt::CaseInsensitive) || !sentence.contains(u'%'))
        return std::nullopt;
    for (const QRegularExpression& pattern : patterns()) {
        const auto match = pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        BaselineLimit limit;
        limit.start = match.capturedStart();
        limit.length = match.capturedLength();
        limit.condition.metric = metricBefore(sentence.first(limit.start));
        limit.condition.comparator =
            match.capturedView(u"kept"_s).isEmpty() ? Comparator::Greater : Comparator::LessOrEqual;
        limit.condition.value = numberOf(match.captured(u"number"_s));
        limit.condition.unit = u"%"_s;
        limit.condition.relativeToBaseline = true;
        if (!limit.condition.metric.isEmpty() && limit.condition.value)
            return limit;
    }
    return std::nullopt;
}

} // namespace cockpit::runbook
