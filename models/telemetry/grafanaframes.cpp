// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/grafanaframes.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GrafanaSource)
};

constexpr QLatin1StringView reference{"A"};

/// Where the values of a frame are.
struct Fields {
    int time = -1;
    int number = -1;
    int numbers = 0;
};

Fields findFields(const QJsonObject& frame)
{
    Fields fields;
    const QJsonArray list = frame.value("schema"_L1).toObject().value("fields"_L1).toArray();
    for (int i = 0; i < list.size(); ++i) {
        const QString type = list.at(i).toObject().value("type"_L1).toString();
        if (type == "time"_L1 && fields.time < 0)
            fields.time = i;
        if (type == "number"_L1 && fields.numbers++ == 0)
            fields.number = i;
    }
    return fields;
}

/// index -> the value that JSON could not say.
std::map<int, double> specialValues(const QJsonObject& entity)
{
    using Limits = std::numeric_limits<double>;
    std::map<int, double> values;
    const auto note = [&](QLatin1StringView key, double value) {
        for (const QJsonValue& index : entity.value(key).toArray())
            values.emplace(index.toInt(-1), value);
    };
    note("NaN"_L1, Limits::quiet_NaN());
    note("Inf"_L1, Limits::infinity());
    note("NegInf"_L1, -Limits::infinity());
    return values;
}

QString readFrame(const QJsonObject& frame, const Fields& fields, std::vector<Sample>& samples)
{
    const QJsonObject data = frame.value("data"_L1).toObject();
    const QJsonArray columns = data.value("values"_L1).toArray();
    const QJsonArray times = columns.at(fields.time).toArray();
    const QJsonArray values = columns.at(fields.number).toArray();
    const auto special =
        specialValues(data.value("entities"_L1).toArray().at(fields.number).toObject());
    if (times.size() != values.size())
        return Tr::tr("times and values do not pair.");
    for (int i = 0; i < times.size(); ++i) {
        const milliseconds at{std::llround(times.at(i).toDouble())};
        if (const auto found = special.find(i); found != special.end())
            samples.push_back({at, found->second});
        else if (times.at(i).isDouble() && values.at(i).isDouble())
            samples.push_back({at, values.at(i).toDouble()});
        else if (!values.at(i).isNull())
            return Tr::tr("a value cannot be read.");
    }
    return {};
}

/// What the data source warns of: something is missing. Remarks on the query itself are not that.
QStringList warningsOf(const QJsonArray& frames)
{
    QStringList warnings;
    for (const QJsonValue& frame : frames) {
        const QJsonObject meta =
            frame.toObject().value("schema"_L1).toObject().value("meta"_L1).toObject();
        for (const QJsonValue& notice : meta.value("notices"_L1).toArray()) {
            const QString text = notice.toObject().value("text"_L1).toString();
            const bool isRemark = notice.toObject().value("severity"_L1) == "info"_L1
                || text.startsWith("PromQL info"_L1);
            if (!isRemark)
                warnings.append(text);
        }
    }
    return warnings;
}

/// Rows of several series below each other ("long"): a column beside time and number tells them apart.
bool isLong(const QJsonObject& frame)
{
    const QJsonArray fields = frame.value("schema"_L1).toObject().value("fields"_L1).toArray();
    const QJsonArray columns = frame.value("data"_L1).toObject().value("values"_L1).toArray();
    for (int i = 0; i < fields.size(); ++i) {
        const QString type = fields.at(i).toObject().value("type"_L1).toString();
        const QJsonArray column = columns.at(i).toArray();
        const bool isSame =
            std::all_of(column.begin(), column.end(),
                        [&column](const QJsonValue& value) { return value == column.first(); });
        if (type != "time"_L1 && type != "number"_L1 && !isSame)
            return true;
    }
    return false;
}

/// Fills the samples; says what is wrong with the frames.
QString readFrames(const QJsonArray& frames, std::vector<Sample>& samples)
{
    int series = 0;
    for (const QJsonValue& value : frames) {
        const QJsonObject frame = value.toObject();
        const Fields fields = findFields(frame);
        series += fields.numbers;
        if (series > 1 || (fields.numbers == 1 && isLong(frame)))
            return Tr::tr("the query gives several series where one is needed; aggregate it.");
        if (fields.numbers == 0)
            continue; // a frame of notices
        if (fields.time < 0)
            return Tr::tr("the answer has no times: ask for a time series.");
        if (const QString fault = readFrame(frame, fields, samples); !fault.isEmpty())
            return fault;
    }
    return putInOrder(samples) ? QString() : Tr::tr("two values of the same time differ.");
}

SourceFailure queryFailure(const QString& service, const QJsonObject& result, int httpStatus)
{
    SourceFailure failure;
    failure.service = service;
    failure.httpStatus = result.value("status"_L1).toInt(httpStatus);
    failure.code = result.value("errorSource"_L1).toString();
    failure.words = result.value("error"_L1).toString();
    failure.retryable = failure.httpStatus >= 500 || failure.httpStatus == 429;
    return failure;
}

} // namespace

QByteArray grafanaQueryBody(const Query& query, const QString& dataSourceUid, TimeRange range)
{
    constexpr int morePoints = 1; // both ends are included
    QJsonObject target = query.metricStat;
    target.insert(u"refId"_s, QString(reference));
    target.insert(u"datasource"_s, QJsonObject{{u"uid"_s, dataSourceUid}});
    target.insert(u"intervalMs"_s, static_cast<qint64>(range.step.count()));
    target.insert(u"maxDataPoints"_s,
                  static_cast<qint64>((range.to - range.from) / range.step + morePoints));
    const QJsonObject body{{u"from"_s, QString::number(range.from.count())},
                           {u"to"_s, QString::number(range.to.count())},
                           {u"queries"_s, QJsonArray{target}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

tl::expected<Answer, SourceFailure> readGrafanaFrames(const QString& service, const QString& queryId,
                                                      const HttpAnswer& answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    // Status 400 is also sent when only a query failed; the body then holds the results.
    if (!object.value("results"_L1).isObject()) {
        if (!answer.isSuccess())
            return tl::unexpected(failureFrom(service, answer));
        const QString words = Tr::tr("the answer is not one of Grafana; is the address right?");
        return tl::unexpected(notJson(service, answer).value_or(malformed(service, answer, words)));
    }
    Answer result;
    result.queryId = queryId;
    const QJsonObject mine = object.value("results"_L1).toObject().value(reference).toObject();
    const QJsonArray frames = mine.value("frames"_L1).toArray();
    const QString fault = readFrames(frames, result.samples);
    const QStringList warnings = warningsOf(frames);
    result.note = warnings.join(u"; "_s);
    result.partial = !warnings.isEmpty();
    if (mine.contains("error"_L1) || mine.value("status"_L1).toInt() >= 400)
        result.failure = queryFailure(service, mine, answer.status);
    else if (!fault.isEmpty())
        result.failure = malformed(service, answer, fault);
    return result;
}

} // namespace cockpit::telemetry
