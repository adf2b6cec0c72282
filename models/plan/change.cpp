// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plan.h"

#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

bool isUpward(runbook::Comparator comparator)
{
    return comparator == runbook::Comparator::Greater
        || comparator == runbook::Comparator::GreaterOrEqual;
}

/// Where the words do not say, either counts: a release that makes anything so different is looked at.
ChangeDirection saidDirection(const Condition& condition)
{
    static const QRegularExpression fall(
        u"\\b(?:drop|fall|decreas|lower|faster|(?:below|under) (?:the |its |our )?baseline)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rise(
        u"\\b(?:increas|rise|spike|slow|higher|longer|(?:above|over|exceeds?) (?:the |its |our )?baseline)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = condition.metric + u' ' + condition.text;
    if (fall.match(words).hasMatch())
        return ChangeDirection::Fall;
    return rise.match(words).hasMatch() ? ChangeDirection::Rise : ChangeDirection::Either;
}

} // namespace

std::optional<ChangeDirection> Condition::change() const
{
    if (!relativeToBaseline || !value)
        return std::nullopt;
    const ChangeDirection said = saidDirection(*this);
    if (unit == u"%"_s)
        return said;
    // "2x slower" and "> 2x baseline" are a rise by 100 %; of how much "2x lower" is, opinions differ.
    const bool times = unit == u"x"_s && *value >= 1 && isUpward(comparator);
    return times && said != ChangeDirection::Fall ? std::optional(ChangeDirection::Rise)
                                                  : std::nullopt;
}

} // namespace cockpit::plan
