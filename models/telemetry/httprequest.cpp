// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/httprequest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HttpRequest)
};

constexpr qint64 readAtOnce = 256 * 1024;

int timerInterval(milliseconds wait)
{
    return static_cast<int>(std::clamp<qint64>(wait.count(), 1, 24 * 3600 * 1000));
}

QString secondsText(milliseconds wait)
{
    return QLocale::c().toString(static_cast<double>(wait.count()) / 1000.0, 'g', 4);
}

} // namespace

bool HttpAnswer::isJson() const
{
    const QByteArray type = header("content-type").split(';').first().trimmed().toLower();
    return type == "application/json" || type.startsWith("application/x-amz-json")
        || type.endsWith("+json");
}

std::optional<milliseconds> HttpAnswer::date() const
{
    return parseHttpDate(header("date"));
}

milliseconds HttpAnswer::clockAhead() const
{
    using namespace std::chrono_literals;
    const auto said = date();
    if (!said)
        return 0ms;
    if (*said + 1s < sentAt) // a date has whole seconds
        return *said - sentAt;
    return *said > receivedAt ? *said - receivedAt : 0ms;
}

HttpRequest::HttpRequest(QNetworkAccessManager& network, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_inactivity.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp(failure(u"timeout"_s,
                       Tr::tr("no complete answer within %1 s.").arg(secondsText(m_call.deadline)),
                       true));
    });
    connect(&m_inactivity, &QTimer::timeout, this, [this] {
        giveUp(failure(u"timeout"_s,
                       Tr::tr("silence for %1 s.").arg(secondsText(m_call.inactivity)), true));
    });
}

HttpRequest::~HttpRequest()
{
    QNetworkReply* reply = m_reply;
    if (reply == nullptr)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpRequest::start(const HttpCall& call)
{
    m_call = call;
    m_busy = m_clock.busy();
    const bool web = call.url.scheme() == u"http"_s || call.url.scheme() == u"https"_s;
    if (call.url.isValid() && web && !call.url.host().isEmpty()) {
        send();
        return;
    }
    const SourceFailure bad =
        failure(u"url"_s, Tr::tr("“%1” is not a web address.").arg(call.url.toString()), false);
    QMetaObject::invokeMethod(
        this, [this, bad] { giveUp(bad); }, Qt::QueuedConnection);
}

void HttpRequest::send()
{
    QNetworkRequest request(m_call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (auto header = m_call.headers.cbegin(); header != m_call.headers.cend(); ++header)
        request.setRawHeader(header.key(), header.value());
    m_sentAt = m_clock.now().wall;
    m_reply = m_network.sendCustomRequest(request, m_call.method, m_call.body);
    m_reply->setReadBufferSize(readAtOnce);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpRequest::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpRequest::finish);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_inactivity.start(); });
    m_deadline.start(timerInterval(m_call.deadline));
    m_inactivity.start(timerInterval(m_call.inactivity));
}

void HttpRequest::read()
{
    m_inactivity.start();
    m_body += m_reply->readAll();
    if (m_body.size() <= m_call.largestAnswer)
        return;
    const QString most = QLocale::c().formattedDataSize(m_call.largestAnswer);
    giveUp(failure(u"too-large"_s, Tr::tr("the answer is larger than %1.").arg(most), false));
}

void HttpRequest::finish()
{
    const QPointer<HttpRequest> alive(this);
    if (m_reply->isReadable())
        read();
    if (!alive || !m_reply)
        return; // the last bytes were too many
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400) {
        giveUp(redirectFailure(status));
        return;
    }
    // From this one up they are the service's own refusals, told by the status; below, or with a good
    // status, the connection failed, perhaps in the middle of an answer.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool broken = error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || status < 300);
    if (status < 200 || broken) {
        giveUp(transportFailure(error));
        return;
    }
    const auto busy = std::move(m_busy); // until the receiver has set what comes next
    Q_EMIT answered(takeAnswer(status));
}

HttpAnswer HttpRequest::takeAnswer(int status)
{
    m_deadline.stop();
    m_inactivity.stop();
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::exchange(m_body, {});
    answer.sentAt = m_sentAt;
    answer.receivedAt = m_clock.now().wall;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    m_reply->deleteLater();
    m_reply = nullptr;
    return answer;
}

void HttpRequest::giveUp(const SourceFailure& failure)
{
    m_deadline.stop();
    m_inactivity.stop();
    m_body.clear();
    QNetworkReply* reply = m_reply;
    m_reply = nullptr;
    if (reply != nullptr) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    const auto busy = std::move(m_busy);
    Q_EMIT failed(failure);
}

SourceFailure HttpRequest::failure(const QString& code, const QString& words, bool retryable) const
{
    SourceFailure result;
    result.service = m_call.service;
    result.code = code;
    result.words = words;
    result.retryable = retryable;
    return result;
}

SourceFailure HttpRequest::redirectFailure(int status) const
{
    const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    const QString words = Tr::tr(
        "it redirects to %1, which is not followed; is a sign-in missing, or the address wrong?");
    SourceFailure result = failure(u"redirect"_s, words.arg(target.host()), false);
    result.httpStatus = status;
    return result;
}

SourceFailure HttpRequest::transportFailure(QNetworkReply::NetworkError error) const
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failure(u"refused"_s, Tr::tr("the connection was refused."), true);
    case QNetworkReply::HostNotFoundError:
        return failure(u"host-not-found"_s,
                       Tr::tr("the host %1 is not known.").arg(m_call.url.host()), true);
    case QNetworkReply::SslHandshakeFailedError:
        return failure(u"tls"_s,
                       Tr::tr("the secure connection was refused: %1.").arg(m_reply->errorString()),
                       false);
    case QNetworkReply::RemoteHostClosedError:
        return failure(u"closed"_s,
                       Tr::tr("the connection was closed before the answer was complete."), true);
    default:
        return failure(u"network"_s, m_reply->errorString(), true);
    }
}

QUrl serviceUrl(const QUrl& address, const QString& path)
{
    QString base = address.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    QUrl url = address;
    url.setPath(base + path);
    return url;
}

std::optional<milliseconds> parseHttpDate(const QByteArray& text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(milliseconds{date.toMSecsSinceEpoch()}) : std::nullopt;
}

std::unique_ptr<QNetworkAccessManager> makeNetwork(const QUrl& url)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback())
        network->setProxy(QNetworkProxy::NoProxy);
    return network;
}

} // namespace cockpit::telemetry
