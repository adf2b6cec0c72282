// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/prometheusanswer.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cmath>
#include <limits>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PrometheusSource)
};

/// Values are strings: "0.25", "NaN", "+Inf", "-Inf".
std::optional<double> readNumber(const QString& text)
{
    if (text == "NaN"_L1)
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "+Inf"_L1 || text == "Inf"_L1)
        return std::numeric_limits<double>::infinity();
    if (text == "-Inf"_L1)
        return -std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<Sample> readPoint(const QJsonArray& point)
{
    const auto value = readNumber(point.at(1).toString());
    const double at = point.at(0).toDouble(-1);
    if (!value || at < 0 || at > 1e11 || point.size() != 2)
        return std::nullopt;
    return Sample{milliseconds{std::llround(at * 1000)}, *value};
}

/// Fills the samples from a matrix; says what is wrong with it.
QString readMatrix(const QJsonObject& data, std::vector<Sample>& samples)
{
    if (data.value("resultType"_L1) != "matrix"_L1)
        return Tr::tr("the answer is not a matrix of values over time.");
    const QJsonArray series = data.value("result"_L1).toArray();
    if (series.size() > 1)
        return Tr::tr(
            "the query gives %n series where one is needed; aggregate it, for example with sum().",
            nullptr, static_cast<int>(series.size()));
    const QJsonObject only = series.at(0).toObject();
    if (!only.value("histograms"_L1).toArray().isEmpty()) // perhaps newer than the numbers beside
        return Tr::tr("the query gives a histogram; take a quantile of it.");
    for (const QJsonValue& point : only.value("values"_L1).toArray()) {
        const auto sample = readPoint(point.toArray());
        if (!sample)
            return Tr::tr("a value cannot be read.");
        samples.push_back(*sample);
    }
    return putInOrder(samples) ? QString() : Tr::tr("two values of the same time differ.");
}

/// Remarks on the query itself ("PromQL info: …") are not missing data.
QString missingDataWarning(const QJsonObject& envelope)
{
    QStringList warnings;
    for (const QJsonValue& warning : envelope.value("warnings"_L1).toArray()) {
        if (!warning.toString().startsWith("PromQL info"_L1))
            warnings.append(warning.toString());
    }
    return warnings.join(u"; "_s);
}

bool isEnvelope(const QJsonObject& object)
{
    const QString status = object.value("status"_L1).toString();
    return status == "success"_L1 || (status == "error"_L1 && object.contains("errorType"_L1));
}

SourceFailure notEnvelope(const QString& service, const HttpAnswer& answer)
{
    if (!answer.isSuccess())
        return failureFrom(service, answer);
    const QString words =
        Tr::tr("the answer is not one of a Prometheus server; is the address right?");
    return notJson(service, answer).value_or(malformed(service, answer, words));
}

QByteArray seconds(milliseconds at)
{
    return QByteArray::number(static_cast<double>(at.count()) / 1000.0, 'f', 3);
}

} // namespace

tl::expected<Answer, SourceFailure>
readPrometheusAnswer(const QString& service, const QString& queryId, const HttpAnswer& answer)
{
    const QJsonObject envelope = QJsonDocument::fromJson(answer.body).object();
    if (!isEnvelope(envelope))
        return tl::unexpected(notEnvelope(service, answer));
    Answer result;
    result.queryId = queryId;
    const QString fault = readMatrix(envelope.value("data"_L1).toObject(), result.samples);
    result.note = missingDataWarning(envelope);
    result.partial = !result.note.isEmpty();
    if (!answer.isSuccess() || envelope.value("status"_L1) != "success"_L1)
        result.failure = failureFrom(service, answer);
    else if (!fault.isEmpty())
        result.failure = malformed(service, answer, fault);
    return result;
}

QByteArray prometheusRangeForm(const QString& expression, TimeRange range, milliseconds timeout)
{
    return "query=" + QUrl::toPercentEncoding(expression) + "&start=" + seconds(range.from) + "&end="
        + seconds(range.to) + "&step=" + seconds(range.step) + "&timeout=" + seconds(timeout);
}

} // namespace cockpit::telemetry
