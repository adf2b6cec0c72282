// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchanswer.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CloudWatchSource)
};

qint64 seconds(milliseconds at)
{
    return static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(at).count());
}

QJsonArray dimensions(const QJsonObject& named)
{
    QJsonArray list;
    for (auto dimension = named.begin(); dimension != named.end(); ++dimension)
        list.append(QJsonObject{{u"Name"_s, dimension.key()}, {u"Value"_s, dimension.value()}});
    return list;
}

QJsonObject metricDataQuery(const Query& query, qint64 period)
{
    QJsonObject object{{u"Id"_s, query.id}, {u"Label"_s, query.id}, {u"ReturnData"_s, true}};
    if (query.metricStat.isEmpty()) {
        object.insert(u"Expression"_s, query.expression);
        object.insert(u"Period"_s, period);
        return object;
    }
    const QJsonObject metric{
        {u"Namespace"_s, query.metricStat.value("Namespace"_L1)},
        {u"MetricName"_s, query.metricStat.value("MetricName"_L1)},
        {u"Dimensions"_s, dimensions(query.metricStat.value("Dimensions"_L1).toObject())}};
    object.insert(u"MetricStat"_s,
                  QJsonObject{{u"Metric"_s, metric},
                              {u"Period"_s, period},
                              {u"Stat"_s, query.metricStat.value("Stat"_L1)}});
    return object;
}

QString words(const QJsonArray& messages)
{
    QStringList list;
    for (const QJsonValue& message : messages)
        list.append(message.toObject().value("Value"_L1).toString());
    return list.join(u' ').simplified();
}

} // namespace

QJsonObject getMetricDataInput(const std::vector<Query>& queries, TimeRange range,
                               const QString& nextToken)
{
    constexpr int mostDatapoints = 100'800;
    QJsonArray list;
    for (const Query& query : queries)
        list.append(metricDataQuery(query, seconds(range.step)));
    QJsonObject body{{u"StartTime"_s, seconds(range.from)},
                     {u"EndTime"_s, seconds(range.to)},
                     {u"ScanBy"_s, u"TimestampAscending"_s},
                     {u"MaxDatapoints"_s, mostDatapoints},
                     {u"MetricDataQueries"_s, list}};
    if (!nextToken.isEmpty())
        body.insert(u"NextToken"_s, nextToken);
    return body;
}

CloudWatchPages::CloudWatchPages(QString service, const std::vector<Query>& queries)
    : m_service(std::move(service))
{
    for (const Query& query : queries) {
        m_order.push_back(query.id);
        m_collected[query.id].answer.queryId = query.id;
    }
}

QString CloudWatchPages::take(const QJsonObject& page)
{
    std::set<QString> ids;
    for (const QJsonValue& value : page.value("MetricDataResults"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        const QString id = result.value("Id"_L1).toString();
        const bool isAnother = !ids.insert(id).second; // of the same id: a search, or a band
        if (const auto found = m_collected.find(id); found != m_collected.end())
            takeResult(result, found->second, isAnother);
    }
    // Of the call as a whole: it was carried out only as far as was possible.
    if (const QString said = words(page.value("Messages"_L1).toArray()); !said.isEmpty())
        m_said = said;
    return page.value("NextToken"_L1).toString();
}

void CloudWatchPages::takeResult(const QJsonObject& result, Collected& collected, bool isAnother)
{
    Answer& answer = collected.answer;
    const QJsonArray times = result.value("Timestamps"_L1).toArray();
    const QJsonArray values = result.value("Values"_L1).toArray();
    const QString label = result.value("Label"_L1).toString();
    if (isAnother || collected.label.value_or(label) != label) {
        const QString why = Tr::tr("the query gives several series where one is needed; aggregate "
                                   "it, for example with SUM().");
        answer.failure = failure(u"several-series"_s, why, false);
        return;
    }
    collected.label = label;
    collected.status = result.value("StatusCode"_L1).toString();
    answer.note = words(result.value("Messages"_L1).toArray());
    if (times.size() != values.size())
        answer.failure = failure(u"malformed"_s, Tr::tr("times and values do not pair."), false);
    for (qsizetype i = 0; i < std::min(times.size(), values.size()); ++i) {
        if (!times.at(i).isDouble() || !values.at(i).isDouble())
            answer.failure = failure(u"malformed"_s, Tr::tr("a value cannot be read."), false);
        else
            answer.samples.push_back({milliseconds{std::llround(times.at(i).toDouble() * 1000)},
                                      values.at(i).toDouble()});
    }
}

std::vector<Answer> CloudWatchPages::answers()
{
    std::vector<Answer> answers;
    for (const QString& id : m_order) {
        Collected& collected = m_collected[id];
        Answer& answer = collected.answer;
        const QString& status = collected.status;
        answer.partial = status == "PartialData"_L1 || !m_said.isEmpty();
        if (!m_said.isEmpty())
            answer.note = answer.note.isEmpty() ? m_said : answer.note + u' ' + m_said;
        if (!answer.failure && !answer.partial && !status.isEmpty() && status != "Complete"_L1) {
            const QString said = answer.note.isEmpty() ? Tr::tr("no reason is given.") : answer.note;
            answer.failure = failure(status, said, status == "InternalError"_L1);
        }
        if (!putInOrder(answer.samples) && !answer.failure)
            answer.failure =
                failure(u"malformed"_s, Tr::tr("two values of the same time differ."), false);
        answers.push_back(std::move(answer));
    }
    return answers;
}

SourceFailure CloudWatchPages::failure(const QString& code, const QString& words, bool retryable) const
{
    SourceFailure result;
    result.service = m_service;
    result.httpStatus = 200;
    result.code = code;
    result.words = words;
    result.retryable = retryable;
    return result;
}

} // namespace cockpit::telemetry
