// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/alerts.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

using State = Alert::State;

constexpr std::array states{
    std::pair{State::Inactive, "inactive"_L1}, std::pair{State::Pending, "pending"_L1},
    std::pair{State::Firing, "firing"_L1},     std::pair{State::Suppressed, "suppressed"_L1},
    std::pair{State::NoData, "no-data"_L1},
};

State prometheusState(const QJsonValue& value)
{
    const QString text = value.toString();
    for (const auto& [state, name] : states) {
        if (text == name && state != State::Suppressed)
            return state;
    }
    return State::NoData;
}

State alarmState(const QString& text)
{
    if (text == "OK"_L1)
        return State::Inactive;
    return text == "ALARM"_L1 ? State::Firing : State::NoData;
}

/// "2026-11-22T06:00:00.123456789Z", or seconds since the epoch
std::optional<milliseconds> timeOf(const QJsonValue& value)
{
    if (value.isDouble())
        return milliseconds{std::llround(value.toDouble() * 1000)};
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(milliseconds{at.toMSecsSinceEpoch()}) : std::nullopt;
}

QMap<QString, QString> labelsOf(const QJsonObject& labels)
{
    QMap<QString, QString> map;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        map.insert(label.key(), label.value().toString());
    return map;
}

QString summaryOf(const QJsonObject& annotations)
{
    const QString summary = annotations.value("summary"_L1).toString();
    return summary.isEmpty() ? annotations.value("description"_L1).toString() : summary;
}

Alert labelled(const QJsonObject& object)
{
    Alert alert;
    alert.labels = labelsOf(object.value("labels"_L1).toObject());
    alert.name = alert.labels.value(u"alertname"_s);
    alert.summary = summaryOf(object.value("annotations"_L1).toObject());
    return alert;
}

/// The data of a good envelope.
tl::expected<QJsonObject, SourceFailure> prometheusData(const QString& service,
                                                        const HttpAnswer& answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(failureFrom(service, answer));
    const QJsonObject envelope = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue data = envelope.value("data"_L1);
    if (envelope.value("status"_L1) == "success"_L1 && data.isObject())
        return data.toObject();
    const QString words =
        Tr::tr("the answer is not one of a Prometheus server; is the address right?");
    return tl::unexpected(notJson(service, answer).value_or(malformed(service, answer, words)));
}

} // namespace

QString word(Alert::State state)
{
    for (const auto& [known, text] : states) {
        if (known == state)
            return text;
    }
    return {};
}

Alerts readPrometheusAlerts(const QString& service, const HttpAnswer& answer)
{
    const auto data = prometheusData(service, answer);
    if (!data)
        return tl::unexpected(data.error());
    if (!data->value("alerts"_L1).isArray())
        return tl::unexpected(malformed(service, answer, Tr::tr("the answer holds no alerts.")));
    std::vector<Alert> alerts;
    for (const QJsonValue& value : data->value("alerts"_L1).toArray()) {
        Alert alert = labelled(value.toObject());
        alert.state = prometheusState(value.toObject().value("state"_L1));
        alert.since = timeOf(value.toObject().value("activeAt"_L1));
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

tl::expected<std::vector<AlertRule>, SourceFailure> readPrometheusRules(const QString& service,
                                                                        const HttpAnswer& answer)
{
    const auto data = prometheusData(service, answer);
    if (!data)
        return tl::unexpected(data.error());
    if (!data->value("groups"_L1).isArray())
        return tl::unexpected(malformed(service, answer, Tr::tr("the answer holds no rules.")));
    std::vector<AlertRule> rules;
    for (const QJsonValue& group : data->value("groups"_L1).toArray()) {
        for (const QJsonValue& value : group.toObject().value("rules"_L1).toArray()) {
            const QJsonObject rule = value.toObject();
            if (rule.value("type"_L1) != "alerting"_L1)
                continue;
            AlertRule made;
            made.group = group.toObject().value("name"_L1).toString();
            made.name = rule.value("name"_L1).toString();
            made.expression = rule.value("query"_L1).toString();
            made.forDuration =
                milliseconds{std::llround(rule.value("duration"_L1).toDouble() * 1000)};
            const bool healthy = rule.value("health"_L1) == "ok"_L1;
            made.labels = labelsOf(rule.value("labels"_L1).toObject());
            made.state = healthy ? prometheusState(rule.value("state"_L1)) : State::NoData;
            made.fault = rule.value("lastError"_L1).toString();
            rules.push_back(std::move(made));
        }
    }
    return rules;
}

Alerts readAlertmanagerAlerts(const QString& service, const HttpAnswer& answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(failureFrom(service, answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isArray()) {
        const QString words =
            Tr::tr("the answer is not one of an Alertmanager; is the address right?");
        return tl::unexpected(notJson(service, answer).value_or(malformed(service, answer, words)));
    }
    std::vector<Alert> alerts;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const QString state = object.value("status"_L1).toObject().value("state"_L1).toString();
        Alert alert = labelled(object);
        alert.since = timeOf(object.value("startsAt"_L1));
        if (state == "active"_L1 || state == "unprocessed"_L1)
            alert.state = State::Firing;
        else if (state == "suppressed"_L1)
            alert.state = State::Suppressed;
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

std::vector<Alert> readCloudWatchAlarms(const QJsonObject& output)
{
    std::vector<Alert> alerts;
    for (const QLatin1StringView key : {"MetricAlarms"_L1, "CompositeAlarms"_L1}) {
        for (const QJsonValue& value : output.value(key).toArray()) {
            const QJsonObject alarm = value.toObject();
            Alert alert;
            alert.name = alarm.value("AlarmName"_L1).toString();
            alert.state = alarmState(alarm.value("StateValue"_L1).toString());
            alert.summary = alarm.value("StateReason"_L1).toString();
            alert.since = timeOf(alarm.value("StateUpdatedTimestamp"_L1));
            if (const QString arn = alarm.value("AlarmArn"_L1).toString(); !arn.isEmpty())
                alert.labels.insert(u"arn"_s, arn);
            alerts.push_back(std::move(alert));
        }
    }
    return alerts;
}

} // namespace cockpit::telemetry
