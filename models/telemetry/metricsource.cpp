// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/metricsource.h"

#include <QCoreApplication>

namespace cockpit::telemetry {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MetricSource)
};

QString whatHappened(const SourceFailure& failure)
{
    if (failure.httpStatus == 0)
        return Tr::tr("%1 gave no usable answer: %2").arg(failure.service, failure.words);
    if (failure.code.isEmpty())
        return Tr::tr("%1 answered %2: %3").arg(failure.service).arg(failure.httpStatus).arg(failure.words);
    return Tr::tr("%1 answered %2 %3: %4")
        .arg(failure.service)
        .arg(failure.httpStatus)
        .arg(failure.code, failure.words);
}

} // namespace

QString SourceFailure::sentence() const
{
    using namespace std::chrono;
    const QString happened = whatHappened(*this);
    if (retryAfter) {
        const auto wait = static_cast<int>(ceil<seconds>(*retryAfter).count());
        return Tr::tr("%1 It asks to wait %n second(s).", nullptr, wait).arg(happened);
    }
    return happened;
}

} // namespace cockpit::telemetry
