// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/evidence.h"

#include <QCoreApplication>

#include <cmath>

namespace cockpit::telemetry {

using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Monitor)
};

Reading noData(const QString& why)
{
    return {Reading::Kind::NoData, 0, why};
}

Reading error(const QString& why)
{
    return {Reading::Kind::Error, 0, why};
}

int seconds(milliseconds time)
{
    return static_cast<int>(time / 1s);
}

/// A point may be an interval early, on another grid than ours; not more.
bool isOfTheFuture(const Sample& sample, const Asked& asked)
{
    return sample.at > asked.range.to + asked.interval;
}

} // namespace

std::vector<Sample> keepable(const Answer& answer, const Asked& asked)
{
    std::vector<Sample> kept = answer.samples;
    std::erase_if(kept, [&asked](const Sample& sample) { return isOfTheFuture(sample, asked); });
    return kept;
}

Reading evidenceFrom(const Answer* answer, const Asked& asked)
{
    if (!answer)
        return noData(Tr::tr("The source did not answer for this metric."));
    if (answer->failure)
        return error(answer->failure->sentence());
    if (!answer->doubt.isEmpty())
        return noData(answer->doubt);
    if (!answer->samples.empty() && isOfTheFuture(answer->samples.back(), asked))
        return noData(
            Tr::tr("The newest value is %n second(s) ahead of this machine's clock: one of "
                   "the two clocks is wrong.",
                   nullptr, seconds(answer->samples.back().at - asked.range.to)));
    const bool isNew =
        !answer->samples.empty() && (!asked.known || answer->samples.back().at > asked.known->at);
    if (!isNew)
        return noData(Tr::tr("The source gave no new value."));
    const Sample& last = answer->samples.back();
    // A series that ended long ago may still be in the first answer: history, not evidence.
    const milliseconds old = asked.range.to - last.at;
    if (old > staleAfter(asked.interval))
        return noData(Tr::tr("The newest value is %n second(s) old.", nullptr, seconds(old)));
    if (answer->partial)
        return noData(Tr::tr("The source says that its answer is incomplete: %1").arg(answer->note));
    if (!std::isfinite(last.value))
        return noData(Tr::tr("The newest value is not a number."));
    return {Reading::Kind::Value, last.value, {}};
}

Reading inUnit(const Reading& reading, const QString& unit, const QString& ruleUnit)
{
    if (reading.kind != Reading::Kind::Value)
        return reading;
    if (const auto value = convertUnit(reading.value, unit, ruleUnit))
        return {Reading::Kind::Value, *value, {}};
    return error(Tr::tr("The unit of the metric is “%1”, that of the rule “%2”: neither converts "
                        "into the other.")
                     .arg(unit, ruleUnit));
}

} // namespace cockpit::telemetry
