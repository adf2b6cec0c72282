// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/prometheusapi.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <cmath>
#include <utility>

namespace cockpit::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostPoints = 11'000;

HttpResponse error(const QString& type, const QString& words, int status)
{
    return jsonResponse({{u"status"_s, u"error"_s}, {u"errorType"_s, type}, {u"error"_s, words}},
                        status);
}

HttpResponse badData(const QString& words)
{
    return error(u"bad_data"_s, words, 400);
}

HttpResponse success(const QString& resultType, const QJsonArray& result)
{
    return jsonResponse(
        {{u"status"_s, u"success"_s},
         {u"data"_s, QJsonObject{{u"resultType"_s, resultType}, {u"result"_s, result}}}});
}

QString valueText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+Inf"_s : u"-Inf"_s;
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QJsonArray point(milliseconds at, double value)
{
    return {static_cast<double>(at.count()) / 1000.0, valueText(value)};
}

std::optional<milliseconds> fromSeconds(double value, bool isNumber)
{
    constexpr double most = 1e11; // far from the limits of an integer
    if (!isNumber || !(std::abs(value) < most))
        return std::nullopt;
    return milliseconds{std::llround(value * 1000)};
}

std::optional<milliseconds> readTime(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber)
        return fromSeconds(value, true);
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    return date.isValid() ? std::optional(milliseconds{date.toMSecsSinceEpoch()}) : std::nullopt;
}

/// Seconds, or one number with a unit ("15s", "1m").
std::optional<milliseconds> readDuration(const QString& text)
{
    static const QMap<QString, double> units{
        {u"ms"_s, 0.001}, {u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}};
    bool isNumber = false;
    const double plain = text.toDouble(&isNumber);
    if (isNumber)
        return fromSeconds(plain, true);
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
        const double value =
            text.chopped(text.endsWith(unit.key()) ? unit.key().size() : 0).toDouble(&isNumber);
        if (text.endsWith(unit.key()) && isNumber)
            return fromSeconds(value * unit.value(), true);
    }
    return std::nullopt;
}

QString parameter(const QUrlQuery& form, const QString& name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

QString invalid(const QString& name, const QString& value)
{
    return u"invalid parameter \"%1\": cannot parse \"%2\""_s.arg(name, value);
}

QString noExpression()
{
    return u"invalid parameter \"query\": unknown position: parse error: no expression found in input"_s;
}

/// The error side holds what Prometheus says.
tl::expected<telemetry::TimeRange, QString> readRange(const QUrlQuery& form)
{
    const QString startText = parameter(form, u"start"_s);
    const QString endText = parameter(form, u"end"_s);
    const QString stepText = parameter(form, u"step"_s);
    const auto start = readTime(startText);
    const auto end = readTime(endText);
    const auto step = readDuration(stepText);
    if (!start)
        return tl::unexpected(invalid(u"start"_s, startText));
    if (!end)
        return tl::unexpected(invalid(u"end"_s, endText));
    if (*end < *start)
        return tl::unexpected(
            u"invalid parameter \"end\": end timestamp must not be before start time"_s);
    if (!step)
        return tl::unexpected(invalid(u"step"_s, stepText));
    if (*step <= 0ms)
        return tl::unexpected(
            u"invalid parameter \"step\": zero or negative query resolution step widths "
            "are not accepted. Try a positive integer"_s);
    if ((*end - *start) / *step > mostPoints)
        return tl::unexpected(u"exceeded maximum resolution of 11,000 points per timeseries. "
                              "Try decreasing the query resolution (?step=XX)"_s);
    return telemetry::TimeRange{*start, *end, *step};
}

} // namespace

PrometheusApi::PrometheusApi(Values values, Now now)
    : m_values(std::move(values))
    , m_now(std::move(now))
{}

HttpResponse PrometheusApi::answer(const QString& path, const HttpRequest& request) const
{
    if (request.method != "GET" && request.method != "POST")
        return textResponse("method not allowed\n", 405);
    QUrlQuery form = request.query;
    if (request.method == "POST") {
        // In a form a plus sign is a blank.
        QByteArray body = request.body;
        body.replace('+', "%20");
        form = QUrlQuery(QString::fromLatin1(body));
    }
    if (path == u"/api/v1/query_range"_s)
        return queryRange(form);
    if (path == u"/api/v1/query"_s)
        return query(form);
    return textResponse("404 page not found\n", 404);
}

HttpResponse PrometheusApi::queryRange(const QUrlQuery& form) const
{
    const auto range = readRange(form);
    if (!range)
        return badData(range.error());
    const QString expression = parameter(form, u"query"_s);
    if (expression.trimmed().isEmpty())
        return badData(noExpression());
    QJsonArray points;
    for (milliseconds at = range->from; at <= std::min(range->to, m_now()); at += range->step) {
        if (const auto value = m_values(expression, at))
            points.append(point(at, *value));
    }
    if (points.isEmpty())
        return success(u"matrix"_s, {});
    return success(u"matrix"_s, {QJsonObject{{u"metric"_s, QJsonObject{}}, {u"values"_s, points}}});
}

HttpResponse PrometheusApi::query(const QUrlQuery& form) const
{
    const QString timeText = parameter(form, u"time"_s);
    const auto at = timeText.isEmpty() ? std::optional(m_now()) : readTime(timeText);
    if (!at)
        return badData(invalid(u"time"_s, timeText));
    const QString expression = parameter(form, u"query"_s);
    if (expression.trimmed().isEmpty())
        return badData(noExpression());
    const auto value = *at <= m_now() ? m_values(expression, *at) : std::nullopt;
    if (!value)
        return success(u"vector"_s, {});
    return success(u"vector"_s,
                   {QJsonObject{{u"metric"_s, QJsonObject{}}, {u"value"_s, point(*at, *value)}}});
}

} // namespace cockpit::simulator
