// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/httpserver.h"

#include "models/simulator/servers/httpconnection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#include <utility>

namespace cockpit::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HttpServer)
};

constexpr int mostConnections = 64;

HttpResponse loginPage()
{
    HttpResponse response;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html><html><head><title>Sign in</title></head>"
                    "<body><form action=\"/login\"><input name=\"user\"></form></body></html>\n";
    return response;
}

} // namespace

HttpServer::HttpServer(Now now, QObject* parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer() = default;

Result<QUrl> HttpServer::listen()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, 0))
        return failure(Tr::tr("No port of this machine could be opened for the simulation: %1.")
                           .arg(m_server.errorString()));
    return url();
}

QUrl HttpServer::url() const
{
    if (!m_server.isListening())
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    return url;
}

void HttpServer::setFault(Fault fault, std::chrono::seconds retryAfter)
{
    m_fault = fault;
    m_retryAfter = retryAfter;
}

void HttpServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (!socket->peerAddress().isLoopback() || m_connections >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto* connection = new HttpConnection(
            socket, [this](const HttpRequest& request) { return answer(request); },
            [this] { return httpDate(now()); }, this);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

std::optional<HttpResponse> HttpServer::answer(const HttpRequest& request)
{
    ++m_requests;
    switch (m_fault) {
    case Fault::None:
        return handle(request);
    case Fault::Outage: {
        HttpResponse response = textResponse("Service Unavailable\n", 503);
        response.headers.append(
            {"Retry-After", QByteArray::number(static_cast<qint64>(m_retryAfter.count()))});
        return response;
    }
    case Fault::Hang:
        return std::nullopt;
    case Fault::LoginPage:
        return loginPage();
    }
    return std::nullopt;
}

QByteArray httpDate(milliseconds at)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace cockpit::simulator
