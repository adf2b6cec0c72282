// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/awsquery.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>
#include <QXmlStreamReader>

#include <cmath>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;

QString textOf(const QString& key, const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return value.toString();
    if (key == "StartTime"_L1 || key == "EndTime"_L1)
        return QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC).toString(Qt::ISODate);
    const double number = value.toDouble();
    return std::floor(number) == number && std::abs(number) < 1e15
        ? QString::number(value.toInteger())
        : QString::number(number, 'g', 17);
}

void flatten(const QString& name, const QString& key, const QJsonValue& value, QByteArray& form)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(name.isEmpty() ? it.key() : name + u'.' + it.key(), it.key(), it.value(), form);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(u"%1.member.%2"_s.arg(name).arg(i + 1), key, array.at(i), form);
    } else {
        form +=
            '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(textOf(key, value));
    }
}

/// An element that was just entered, up to its end: text, a list of `member`, or an object.
QJsonValue readElement(QXmlStreamReader& xml, int depth)
{
    QString text;
    QJsonArray members;
    QJsonObject object;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (depth >= deepest) {
            xml.raiseError(u"too deep"_s);
            break;
        }
        const QString name = xml.name().toString();
        const QJsonValue value = readElement(xml, depth + 1);
        if (name == "member"_L1)
            members.append(value);
        else
            object.insert(name, value);
    }
    if (!members.isEmpty())
        return members;
    return object.isEmpty() ? QJsonValue(text.trimmed()) : QJsonValue(object);
}

/// What cannot be read stays text, which the readers of the answer refuse.
QJsonArray times(const QJsonArray& texts)
{
    QJsonArray list;
    for (const QJsonValue& text : texts) {
        const QDateTime at = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
        list.append(at.isValid() ? QJsonValue(static_cast<double>(at.toMSecsSinceEpoch()) / 1000)
                                 : text);
    }
    return list;
}

QJsonArray numbers(const QJsonArray& texts)
{
    QJsonArray list;
    for (const QJsonValue& text : texts) {
        bool isNumber = false;
        const double number = text.toString().toDouble(&isNumber);
        list.append(isNumber && std::isfinite(number) ? QJsonValue(number) : text);
    }
    return list;
}

void convertResults(QJsonObject& answer)
{
    QJsonArray results = answer.value("MetricDataResults"_L1).toArray();
    for (QJsonValueRef entry : results) {
        QJsonObject result = entry.toObject();
        result.insert(u"Timestamps"_s, times(result.value("Timestamps"_L1).toArray()));
        result.insert(u"Values"_s, numbers(result.value("Values"_L1).toArray()));
        entry = result;
    }
    answer.insert(u"MetricDataResults"_s, results);
}

} // namespace

QByteArray awsQueryForm(const QString& action, const QJsonObject& input)
{
    QByteArray form = "Action=" + action.toLatin1() + "&Version=2010-08-01";
    flatten({}, {}, input, form);
    return form;
}

QJsonObject readAwsQueryAnswer(const QString& action, const QByteArray& text)
{
    QXmlStreamReader xml(text);
    const QString result = action + u"Result"_s;
    QJsonObject answer;
    bool found = false;
    while (!xml.atEnd() && !found) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != result)
            continue;
        answer = readElement(xml, 0).toObject();
        found = true;
    }
    while (!xml.atEnd()) // to its end: half an answer is none
        xml.readNext();
    if (!found || xml.hasError())
        return {};
    if (answer.contains("MetricDataResults"_L1))
        convertResults(answer);
    return answer;
}

} // namespace cockpit::telemetry
