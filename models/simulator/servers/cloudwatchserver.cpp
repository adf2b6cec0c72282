// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/cloudwatchserver.h"

#include "models/simulator/servers/expression.h"
#include "models/telemetry/sigv4.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cockpit::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace sigv4 = telemetry::sigv4;

namespace {

constexpr milliseconds mostSkew = 5min;
constexpr qsizetype mostQueries = 500;
constexpr int deepestExpression = 10;

HttpResponse error(const QString& code, const QString& message)
{
    HttpResponse response = jsonResponse(
        {{u"__type"_s, u"GraniteServiceVersion20100801#"_s + code}, {u"message"_s, message}}, 400);
    response.contentType = "application/x-amz-json-1.0";
    response.headers.append({"x-amzn-query-error", code.toLatin1() + ";Sender"});
    return response;
}

std::optional<milliseconds> amzTime(const QByteArray& text)
{
    QDateTime at = QDateTime::fromString(QString::fromLatin1(text), u"yyyyMMdd'T'HHmmss'Z'"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(milliseconds{at.toMSecsSinceEpoch()}) : std::nullopt;
}

milliseconds seconds(const QJsonObject& object, QLatin1StringView key)
{
    return milliseconds{std::llround(std::clamp(object.value(key).toDouble(), 0.0, 1e11) * 1000)};
}

milliseconds periodOf(const QJsonObject& query)
{
    const QJsonObject metric = query.value("MetricStat"_L1).toObject();
    return seconds(metric.isEmpty() ? query : metric, "Period"_L1);
}

std::optional<QString> inputFault(const QJsonObject& input)
{
    const QJsonArray queries = input.value("MetricDataQueries"_L1).toArray();
    if (queries.isEmpty() || queries.size() > mostQueries)
        return u"The parameter MetricDataQueries must have 1 to 500 members."_s;
    if (!input.value("StartTime"_L1).isDouble() || !input.value("EndTime"_L1).isDouble())
        return u"The parameters StartTime and EndTime are required."_s;
    if (seconds(input, "StartTime"_L1) >= seconds(input, "EndTime"_L1))
        return u"The parameter StartTime must be less than the parameter EndTime."_s;
    static const QRegularExpression idPattern(u"^[a-z][A-Za-z0-9_]*$"_s);
    for (const QJsonValue& value : queries) {
        const QJsonObject query = value.toObject();
        if (!idPattern.match(query.value("Id"_L1).toString()).hasMatch())
            return u"The value for parameter Id is not matching the pattern [a-z][A-Za-z0-9_]*."_s;
        if (query.contains("MetricStat"_L1) == query.contains("Expression"_L1))
            return u"Exactly one of the parameters MetricStat and Expression is required."_s;
        const milliseconds period = periodOf(query);
        if (query.contains("MetricStat"_L1) && (period < 1s || period % 1min != 0ms))
            return u"Period must be a multiple of 60."_s;
    }
    return std::nullopt;
}

} // namespace

CloudWatchServer::CloudWatchServer(Values values, const Now& now, CloudWatchAccess access,
                                   QObject* parent)
    : HttpServer([this, now] { return now() + m_clockOffset; }, parent)
    , m_values(std::move(values))
    , m_access(std::move(access))
{}

HttpResponse CloudWatchServer::handle(const HttpRequest& request)
{
    if (const auto refused = refusal(request))
        return *refused;
    const QJsonDocument input = QJsonDocument::fromJson(request.body);
    if (!input.isObject())
        return error(u"SerializationException"_s, u"The body is not a JSON object."_s);
    HttpResponse response = getMetricData(input.object());
    response.contentType = "application/x-amz-json-1.0";
    return response;
}

std::optional<HttpResponse> CloudWatchServer::refusal(const HttpRequest& request) const
{
    if (m_throttled)
        return error(u"Throttling"_s, u"Rate exceeded"_s);
    if (request.method != "POST"
        || request.header("x-amz-target") != "GraniteServiceVersion20100801.GetMetricData")
        return error(u"UnknownOperationException"_s, u"Only GetMetricData is known here."_s);
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty())
        return error(u"MissingAuthenticationTokenException"_s, u"Missing Authentication Token"_s);
    if (!authorization.contains("Credential=" + m_access.accessKey + '/'))
        return error(u"UnrecognizedClientException"_s,
                     u"The security token included in the request is invalid."_s);
    const auto at = amzTime(request.header("x-amz-date"));
    if (!at || std::chrono::abs(*at - now()) > mostSkew) {
        const QString ours = QString::fromLatin1(sigv4::amzDate(now()));
        return error(u"InvalidSignatureException"_s,
                     u"Signature expired or not yet current: the time is %1."_s.arg(ours));
    }
    if (!isSignatureRight(request, authorization))
        return error(
            u"InvalidSignatureException"_s,
            u"The request signature we calculated does not match the signature you provided."_s);
    return std::nullopt;
}

bool CloudWatchServer::isSignatureRight(const HttpRequest& request, const QByteArray& authorization) const
{
    static const QRegularExpression namesPattern(u"SignedHeaders=([^,]+),"_s);
    const QString names = namesPattern.match(QString::fromLatin1(authorization)).captured(1);
    sigv4::Request known;
    known.method = request.method;
    known.path = request.target;
    known.body = request.body;
    for (const QString& name : names.split(u';'))
        known.headers.append({name.toLatin1(), request.header(name.toLatin1())});
    if (!names.contains(u"host"_s) || !names.contains(u"x-amz-date"_s)
        || !names.contains(u"x-amz-target"_s))
        return false;
    const sigv4::Scope scope{m_access.region, "monitoring", *amzTime(request.header("x-amz-date"))};
    return sigv4::authorization(known, {m_access.accessKey, m_access.secretKey}, scope)
        == authorization;
}

std::optional<double> CloudWatchServer::value(const QJsonObject& query, const QJsonArray& all,
                                              milliseconds at, int depth) const
{
    const QJsonObject stat = query.value("MetricStat"_L1).toObject();
    if (!stat.isEmpty()) {
        const QJsonObject metric = stat.value("Metric"_L1).toObject();
        const auto found = m_values(metricKey(metric.value("Namespace"_L1).toString(),
                                              metric.value("MetricName"_L1).toString(),
                                              stat.value("Stat"_L1).toString()),
                                    at);
        return found && std::isfinite(*found) ? found : std::nullopt;
    }
    if (depth >= deepestExpression)
        return std::nullopt;
    return evaluateExpression(query.value("Expression"_L1).toString(),
                              [&](const QString& id) -> std::optional<double> {
                                  for (const QJsonValue& other : all) {
                                      if (other.toObject().value("Id"_L1) == id)
                                          return value(other.toObject(), all, at, depth + 1);
                                  }
                                  return std::nullopt;
                              });
}

HttpResponse CloudWatchServer::getMetricData(const QJsonObject& input) const
{
    if (const auto what = inputFault(input))
        return error(u"ValidationError"_s, *what);
    const Page page = pageOf(input);
    QJsonArray results;
    for (const QJsonValue& query : input.value("MetricDataQueries"_L1).toArray()) {
        if (query.toObject().value("ReturnData"_L1).toBool(true))
            results.append(result(query.toObject(), input, page));
    }
    QJsonObject output{{u"MetricDataResults"_s, results}, {u"Messages"_s, QJsonArray()}};
    if (page.hasMore)
        output.insert(u"NextToken"_s, QString::number(page.next));
    return jsonResponse(output);
}

CloudWatchServer::Page CloudWatchServer::pageOf(const QJsonObject& input) const
{
    const QJsonArray queries = input.value("MetricDataQueries"_L1).toArray();
    Page page;
    page.period = std::max<milliseconds>(periodOf(queries.first().toObject()), 1min);
    const milliseconds start = seconds(input, "StartTime"_L1) / page.period * page.period;
    const milliseconds worldNow = now() - m_clockOffset;
    const milliseconds end = std::min<milliseconds>(seconds(input, "EndTime"_L1), worldNow + 1ms);
    const qint64 asked =
        std::min<qint64>(input.value("MaxDatapoints"_L1).toInteger(m_pageSize), m_pageSize);
    const qint64 periods = std::max<qint64>(asked / queries.size(), 1);
    const qint64 first =
        std::clamp<qint64>(input.value("NextToken"_L1).toString().toLongLong(), 0, 100'000'000);
    page.start = start + page.period * first;
    page.end = std::min<milliseconds>(end, page.start + page.period * periods);
    page.hasMore = page.end < end;
    page.next = first + periods;
    return page;
}

QJsonObject CloudWatchServer::result(const QJsonObject& query, const QJsonObject& input,
                                     const Page& page) const
{
    const QJsonArray all = input.value("MetricDataQueries"_L1).toArray();
    const bool ascending = input.value("ScanBy"_L1) == u"TimestampAscending"_s;
    QJsonArray times;
    QJsonArray values;
    for (milliseconds at = page.start; at < page.end; at += page.period) {
        if (const auto found = value(query, all, at, 0)) {
            const qsizetype place = ascending ? times.size() : 0;
            times.insert(place, static_cast<double>(at.count()) / 1000.0);
            values.insert(place, *found);
        }
    }
    const QString id = query.value("Id"_L1).toString();
    return {{u"Id"_s, id},
            {u"Label"_s, query.value("Label"_L1).toString(id)},
            {u"Timestamps"_s, times},
            {u"Values"_s, values},
            {u"StatusCode"_s, page.hasMore ? u"PartialData"_s : u"Complete"_s}};
}

} // namespace cockpit::simulator
