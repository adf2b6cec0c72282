// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchcall.h"

#include "models/telemetry/awsquery.h"
#include "models/telemetry/failures.h"
#include "models/telemetry/sigv4.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrlQuery>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CloudWatchSource)
};

QByteArray hostHeader(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

/// With the headers that are signed.
sigv4::Request requestOf(const SourceSettings& settings, const AwsCredentials& credentials,
                         const QString& action, const QJsonObject& input, milliseconds at)
{
    sigv4::Request request;
    request.method = "POST";
    request.path = settings.url.path(QUrl::FullyEncoded).toLatin1();
    request.headers = {{"Host", hostHeader(settings.url)}, {"X-Amz-Date", sigv4::amzDate(at)}};
    if (settings.queryProtocol) {
        request.headers.append(sigv4::Header{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = awsQueryForm(action, input);
    } else {
        request.headers.append(sigv4::Header{"Content-Type", "application/x-amz-json-1.0"});
        request.headers.append(
            sigv4::Header{"X-Amz-Target", "GraniteServiceVersion20100801." + action.toLatin1()});
        request.body = QJsonDocument(input).toJson(QJsonDocument::Compact);
    }
    if (!credentials.sessionToken.isEmpty())
        request.headers.append(
            sigv4::Header{"X-Amz-Security-Token", credentials.sessionToken.toLatin1()});
    return request;
}

} // namespace

SourceSettings cloudWatchSettings(SourceSettings settings)
{
    QUrl& url = settings.url;
    const QUrlQuery wishes(url);
    settings.queryProtocol =
        settings.queryProtocol || wishes.queryItemValue(u"protocol"_s) == "query"_L1;
    if (settings.awsProfile.isEmpty())
        settings.awsProfile = wishes.queryItemValue(u"profile"_s, QUrl::FullyDecoded);
    url.setQuery(QString());
    if (url.host().isEmpty()) {
        url = QUrl();
        url.setScheme(u"https"_s);
        const bool isChina = settings.region.startsWith("cn-"_L1); // a partition of its own
        url.setHost(u"monitoring.%1.amazonaws.com"_s.arg(settings.region)
                    + (isChina ? u".cn"_s : QString()));
    }
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return settings;
}

HttpCall cloudWatchCall(const SourceSettings& settings, const AwsCredentials& credentials,
                        const QString& action, const QJsonObject& input, milliseconds at)
{
    const sigv4::Scope scope{settings.region.toLatin1(), "monitoring", at};
    const sigv4::Request toSign = requestOf(settings, credentials, action, input, at);
    HttpCall call;
    call.service = settings.name;
    call.method = toSign.method;
    call.url = settings.url;
    call.headers = settings.headers;
    for (const auto& [name, value] : toSign.headers)
        call.headers.insert(name, value);
    call.headers.insert(
        "Authorization",
        sigv4::authorization(
            toSign, {credentials.accessKey.toLatin1(), credentials.secretKey.toUtf8()}, scope));
    call.body = toSign.body;
    call.deadline = settings.deadline;
    call.inactivity = settings.deadline;
    call.largestAnswer = settings.largestAnswer;
    return call;
}

std::optional<milliseconds> clockOffset(const SourceFailure& failure, const HttpAnswer& answer,
                                        milliseconds now, milliseconds known)
{
    constexpr milliseconds worthCorrecting{5'000};
    const bool ofTime = failure.code == "RequestTimeTooSkewed"_L1
        || failure.code == "InvalidSignatureException"_L1
        || failure.code == "SignatureDoesNotMatch"_L1 || failure.code == "RequestExpired"_L1;
    const auto date = answer.date();
    if (!ofTime || !date || std::chrono::abs(*date - now - known) < worthCorrecting)
        return std::nullopt;
    return *date - now;
}

tl::expected<QJsonObject, SourceFailure> readCloudWatchAnswer(const SourceSettings& settings,
                                                              const QString& action,
                                                              const HttpAnswer& answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(failureFrom(settings.name, answer));
    const QString words = Tr::tr("the answer is not one of CloudWatch; is the address right?");
    if (settings.queryProtocol) {
        const QJsonObject output = readAwsQueryAnswer(action, answer.body);
        if (output.isEmpty())
            return tl::unexpected(malformed(settings.name, answer, words));
        return output;
    }
    if (const auto refused = notJson(settings.name, answer))
        return tl::unexpected(*refused);
    const QJsonObject output = QJsonDocument::fromJson(answer.body).object();
    if (output.contains("__type"_L1))
        return tl::unexpected(failureFrom(settings.name, answer));
    if (output.isEmpty())
        return tl::unexpected(malformed(settings.name, answer, words));
    return output;
}

} // namespace cockpit::telemetry
