// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/grafanaserver.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cockpit::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostPoints = 11'000;

HttpResponse message(const QString& words, int status)
{
    return jsonResponse({{u"message"_s, words}}, status);
}

QJsonObject timeField()
{
    return {{u"name"_s, u"time"_s},
            {u"type"_s, u"time"_s},
            {u"typeInfo"_s, QJsonObject{{u"frame"_s, u"time.Time"_s}}}};
}

QJsonObject numberField()
{
    return {{u"name"_s, u"Value"_s},
            {u"type"_s, u"number"_s},
            {u"typeInfo"_s, QJsonObject{{u"frame"_s, u"float64"_s}, {u"nullable"_s, true}}}};
}

/// Values as frames say them: what JSON cannot is null, with its index in a list beside.
struct FrameValues {
    QJsonArray numbers;
    QJsonArray nan;
    QJsonArray inf;
    QJsonArray negInf;

    void append(double value)
    {
        const auto index = static_cast<qint64>(numbers.size());
        if (std::isnan(value))
            nan.append(index);
        else if (std::isinf(value))
            (value > 0 ? inf : negInf).append(index);
        numbers.append(std::isfinite(value) ? QJsonValue(value) : QJsonValue());
    }

    [[nodiscard]] QJsonValue entities() const
    {
        QJsonObject lists;
        if (!nan.isEmpty())
            lists.insert(u"NaN"_s, nan);
        if (!inf.isEmpty())
            lists.insert(u"Inf"_s, inf);
        if (!negInf.isEmpty())
            lists.insert(u"NegInf"_s, negInf);
        return lists.isEmpty() ? QJsonValue() : QJsonValue(lists);
    }
};

milliseconds readMilliseconds(const QJsonValue& value)
{
    return milliseconds{value.isString() ? value.toString().toLongLong() : value.toInteger()};
}

} // namespace

GrafanaServer::GrafanaServer(Values values, const Now& now, QByteArray token, QString dataSourceUid,
                             QObject* parent)
    : HttpServer(now, parent)
    , m_values(values)
    , m_prometheus(std::move(values), now)
    , m_token(std::move(token))
    , m_dataSourceUid(std::move(dataSourceUid))
{}

HttpResponse GrafanaServer::handle(const HttpRequest& request)
{
    if (request.path == u"/api/health"_s)
        return jsonResponse({{u"database"_s, u"ok"_s}, {u"version"_s, u"simulated"_s}});
    if (request.header("authorization") != "Bearer " + m_token)
        return message(u"Invalid API key"_s, 401);
    return handleKnown(request);
}

HttpResponse GrafanaServer::handleKnown(const HttpRequest& request)
{
    const QString proxy = u"/api/datasources/proxy/uid/"_s;
    if (request.path.startsWith(proxy)) {
        const QString rest = request.path.mid(proxy.size());
        if (rest.section(u'/', 0, 0) != m_dataSourceUid)
            return message(u"Data source not found"_s, 404);
        return m_prometheus.answer(u'/' + rest.section(u'/', 1), request);
    }
    if (request.path == u"/api/ds/query"_s && request.method == "POST")
        return dataSourceQuery(QJsonDocument::fromJson(request.body).object());
    if (request.path == u"/api/annotations"_s && request.method == "POST")
        return addAnnotation(request.body);
    if (request.path == u"/api/annotations"_s && request.method == "GET")
        return listAnnotations(request.query);
    return message(u"Not found"_s, 404);
}

HttpResponse GrafanaServer::dataSourceQuery(const QJsonObject& input) const
{
    const milliseconds from = readMilliseconds(input.value("from"_L1));
    const milliseconds to = readMilliseconds(input.value("to"_L1));
    QJsonObject results;
    for (const QJsonValue& value : input.value("queries"_L1).toArray()) {
        const QJsonObject query = value.toObject();
        if (query.value("datasource"_L1).toObject().value("uid"_L1) != m_dataSourceUid)
            return message(u"Data source not found"_s, 404);
        const QString reference = query.value("refId"_L1).toString(u"A"_s);
        results.insert(
            reference,
            QJsonObject{{u"status"_s, 200}, {u"frames"_s, QJsonArray{frame(query, from, to)}}});
    }
    if (results.isEmpty())
        return message(u"No queries found"_s, 400);
    return jsonResponse({{u"results"_s, results}});
}

QJsonObject GrafanaServer::frame(const QJsonObject& query, milliseconds from, milliseconds to) const
{
    const milliseconds wanted{std::max<qint64>(query.value("intervalMs"_L1).toInteger(1000), 1)};
    const milliseconds step = std::max<milliseconds>(wanted, (to - from) / mostPoints);
    telemetry::Query known;
    known.metricStat = query;
    const QString key = metricKey(known);
    QJsonArray times;
    FrameValues values;
    for (milliseconds at = (from + step - 1ms) / step * step; at <= std::min(to, now()); at += step) {
        if (const auto value = m_values(key, at)) {
            times.append(static_cast<qint64>(at.count()));
            values.append(*value);
        }
    }
    return {{u"schema"_s,
             QJsonObject{{u"refId"_s, query.value("refId"_L1)},
                         {u"fields"_s, QJsonArray{timeField(), numberField()}}}},
            {u"data"_s,
             QJsonObject{{u"values"_s, QJsonArray{times, values.numbers}},
                         {u"entities"_s, QJsonArray{QJsonValue(), values.entities()}}}}};
}

HttpResponse GrafanaServer::addAnnotation(const QByteArray& body)
{
    QJsonObject annotation = QJsonDocument::fromJson(body).object();
    if (annotation.value("text"_L1).toString().isEmpty())
        return message(u"Failed to save annotation: text field should not be empty"_s, 400);
    const qint64 id = m_annotations.size() + 1;
    annotation.insert(u"id"_s, id);
    m_annotations.append(annotation);
    return jsonResponse({{u"message"_s, u"Annotation added"_s}, {u"id"_s, id}});
}

HttpResponse GrafanaServer::listAnnotations(const QUrlQuery& query) const
{
    const qint64 from = query.queryItemValue(u"from"_s).toLongLong();
    const QString toText = query.queryItemValue(u"to"_s);
    const qint64 to = toText.isEmpty() ? std::numeric_limits<qint64>::max() : toText.toLongLong();
    const QStringList tags = query.allQueryItemValues(u"tags"_s, QUrl::FullyDecoded);
    QJsonArray found;
    for (const QJsonObject& annotation : m_annotations) {
        const qint64 at = annotation.value("time"_L1).toInteger();
        const QJsonArray has = annotation.value("tags"_L1).toArray();
        const bool tagged = std::all_of(tags.begin(), tags.end(),
                                        [&has](const QString& tag) { return has.contains(tag); });
        if (at >= from && at <= to && tagged)
            found.append(annotation);
    }
    HttpResponse response;
    response.body = QJsonDocument(found).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace cockpit::simulator
