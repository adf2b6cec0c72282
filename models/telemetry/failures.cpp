// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <initializer_list>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceFailure)
};

struct Said {
    QString code;
    QString words;
};

constexpr qsizetype mostWords = 500; ///< of a body that is shown as it is

QString shortened(const QString& text)
{
    const QString simple = text.simplified();
    return simple.size() <= mostWords ? simple : simple.left(mostWords) + u"…"_s;
}

QString firstString(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (object.value(key).isString())
            return object.value(key).toString();
    }
    return {};
}

/// "com.amazonaws.monitoring#Throttling:http://…" -> "Throttling"
QString awsCode(const QString& type)
{
    return type.mid(type.indexOf(u'#') + 1).section(u':', 0, 0);
}

Said nested(const QJsonObject& error)
{
    QStringList words{firstString(error, {"message"_L1, "Message"_L1})};
    for (const QJsonValue& detail : error.value("errors"_L1).toArray())
        words.append(detail.toString());
    const QJsonValue code = error.value("code"_L1);
    return {code.isDouble() ? QString::number(code.toInt()) : code.toString(),
            words.join(u' ').simplified()};
}

Said fromObject(const QJsonObject& object)
{
    if (object.contains("__type"_L1))
        return {awsCode(object.value("__type"_L1).toString()),
                firstString(object, {"message"_L1, "Message"_L1})};
    if (object.contains("errorType"_L1))
        return {object.value("errorType"_L1).toString(), object.value("error"_L1).toString()};
    if (object.value("error"_L1).isObject())
        return nested(object.value("error"_L1).toObject());
    return {firstString(object, {"code"_L1, "name"_L1, "messageId"_L1}),
            firstString(object, {"message"_L1, "Message"_L1, "error"_L1})};
}

Said fromJson(const QByteArray& body)
{
    const QByteArray text = body.trimmed();
    if (text.startsWith('"')) { // a lone string is JSON, but no document of its own for Qt
        const QJsonArray wrapped = QJsonDocument::fromJson('[' + text + ']').array();
        return {{}, wrapped.at(0).toString()};
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray()) {
        QStringList words;
        for (const QJsonValue& entry : document.array())
            words.append(entry.isObject() ? fromObject(entry.toObject()).words : entry.toString());
        return {{}, words.join(u' ').simplified()};
    }
    return fromObject(document.object());
}

Said fromXml(const QByteArray& body)
{
    Said said;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "Code"_L1)
            said.code = xml.readElementText();
        else if (xml.name() == "Message"_L1)
            said.words = xml.readElementText();
    }
    return said;
}

bool isHtml(const HttpAnswer& answer)
{
    const QByteArray start = answer.body.left(256).trimmed().toLower();
    return answer.header("content-type").toLower().startsWith("text/html")
        || start.startsWith("<!doctype html") || start.startsWith("<html");
}

QString htmlWords(const QByteArray& body)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QString text =
        title.match(QString::fromUtf8(body.left(16 * 1024))).captured(1).simplified();
    return text.isEmpty()
        ? Tr::tr("a web page instead of data; is a sign-in missing, or the address wrong?")
        : Tr::tr("the web page “%1” instead of data; is a sign-in missing, or the address wrong?")
              .arg(shortened(text));
}

Said said(const HttpAnswer& answer)
{
    if (isHtml(answer))
        return {u"html"_s, htmlWords(answer.body)};
    const QByteArray start = answer.body.left(16).trimmed();
    Said result;
    if (start.startsWith('<'))
        result = fromXml(answer.body);
    else if (start.startsWith('{') || start.startsWith('[') || start.startsWith('"'))
        result = fromJson(answer.body);
    if (result.code.isEmpty())
        result.code = QString::fromLatin1(answer.header("x-amzn-query-error").split(';').first());
    if (result.words.isEmpty())
        result.words = QString::fromUtf8(answer.body);
    if (result.words.trimmed().isEmpty())
        result.words = Tr::tr("nothing more.");
    return {result.code, shortened(result.words)};
}

bool isOneOf(const QString& code, std::initializer_list<QLatin1StringView> codes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&code](QLatin1StringView known) { return code == known; });
}

bool isLimit(int status, const QString& code)
{
    return status == 420 || status == 429
        || isOneOf(code,
                   {"Throttling"_L1, "ThrottlingException"_L1, "ThrottledException"_L1,
                    "RequestThrottled"_L1, "RequestThrottledException"_L1,
                    "TooManyRequestsException"_L1, "RequestLimitExceeded"_L1, "LimitExceeded"_L1,
                    "LimitExceededException"_L1, "BandwidthLimitExceeded"_L1, "SlowDown"_L1});
}

bool isRetryable(int status, const QString& code)
{
    return isLimit(status, code)
        || isOneOf(code, {"InternalServiceError"_L1, "InternalServiceFault"_L1}) || status == 408
        || status >= 500;
}

std::optional<qint64> number(const QByteArray& text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    constexpr qint64 most = 100'000'000'000'000; // milliseconds since the epoch in the far future
    return isNumber && value >= 0 && value < most ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<milliseconds> retryAfterFrom(const HttpAnswer& answer)
{
    const milliseconds now = answer.date().value_or(answer.receivedAt);
    const QByteArray retryAfter = answer.header("retry-after");
    if (const auto wait = number(retryAfter))
        return std::chrono::seconds{*wait};
    if (const auto date = parseHttpDate(retryAfter))
        return std::max<milliseconds>(*date - now, 0ms);
    if (const auto epoch = number(answer.header("x-ratelimit-reset")))
        return std::max<milliseconds>(milliseconds{*epoch} - now, 0ms);
    if (const auto wait = number(answer.header("ratelimit-reset")))
        return std::chrono::seconds{*wait};
    return std::nullopt;
}

bool asksToWait(const SourceFailure& failure)
{
    return failure.retryAfter || isLimit(failure.httpStatus, failure.code);
}

SourceFailure failureFrom(const QString& service, const HttpAnswer& answer)
{
    const Said what = said(answer);
    SourceFailure failure;
    failure.service = service;
    failure.httpStatus = answer.status;
    failure.code = what.code;
    failure.words = what.words;
    failure.retryable = isRetryable(answer.status, what.code);
    // A limit that resets is told on every answer; only a refusal for it is a wish to wait.
    if (failure.retryable)
        failure.retryAfter = retryAfterFrom(answer);
    return failure;
}

std::optional<SourceFailure> notJson(const QString& service, const HttpAnswer& answer)
{
    // Some emulators name JSON as text; a page of HTML is never taken for it.
    if (answer.isJson() || (!isHtml(answer) && answer.body.trimmed().startsWith('{')))
        return std::nullopt;
    SourceFailure failure = failureFrom(service, answer);
    failure.retryable = false;
    if (failure.code.isEmpty())
        failure.code = u"content-type"_s;
    return failure;
}

QString clockDoubt(const QString& service, milliseconds serviceAhead)
{
    const auto apart = static_cast<int>(std::chrono::abs(serviceAhead) / 1s);
    if (std::chrono::abs(serviceAhead) < toleratedSkew)
        return {};
    return serviceAhead > 0ms ? Tr::tr("The clock of this machine is %n second(s) behind that of "
                                       "%1: its newest values are not "
                                       "known.",
                                       nullptr, apart)
                                    .arg(service)
                              : Tr::tr("The clock of this machine is %n second(s) ahead of that of "
                                       "%1: its newest values are "
                                       "not known.",
                                       nullptr, apart)
                                    .arg(service);
}

SourceFailure malformed(const QString& service, const HttpAnswer& answer, const QString& what)
{
    SourceFailure failure;
    failure.service = service;
    failure.httpStatus = answer.status;
    failure.code = u"malformed"_s;
    failure.words = what;
    return failure;
}

} // namespace cockpit::telemetry
