// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/telemetry/rawserver.h"

#include <QDateTime>
#include <QSslServer>
#include <QTimer>
#include <QUrlQuery>

/// What hostile (and one good) servers say.
namespace hostile {

using Speak = RawServer::Speak;

inline const QByteArray json = "Content-Type: application/json\r\n";

/// A good answer to query_range: one value, at the end of what was asked for.
inline QByteArray matrix(const QByteArray& request, const QByteArray& value = "\"1\"",
                         qint64 secondsLater = 0)
{
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    const QUrlQuery form(QString::fromLatin1(request.mid(body)));
    const double end = form.queryItemValue(QStringLiteral("end")).toDouble();
    return R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[)"
        + QByteArray::number(static_cast<qint64>(end) + secondsLater) + "," + value + "]]}]}}";
}

inline void good(QTcpSocket& socket, const QByteArray& request)
{
    socket.write(rawAnswer("200 OK", json, matrix(request)));
}

/// Always the same answer.
inline Speak says(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
{
    return [=](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer(status, headers, body));
    };
}

/// `piece` again and again, as fast as it is taken.
inline void pour(QTcpSocket& socket, const QByteArray& piece)
{
    const auto more = [&socket, piece] {
        if (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 1'000'000)
            socket.write(piece);
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

/// `piece` every so often.
inline void drip(QTcpSocket& socket, const QByteArray& piece, std::chrono::milliseconds every)
{
    auto* timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] { socket.write(piece); });
    timer->start(every);
}

inline QByteArray httpDate(std::chrono::milliseconds later)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addMSecs(later.count()),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

/// A server behind TLS that answers well: only its certificate is judged.
class TlsServer final : public QObject
{
public:
    TlsServer(const QSslConfiguration& configuration, Speak speak)
        : m_speak(std::move(speak))
    {
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    ++m_requests;
                    m_speak(*socket, socket->readAll());
                });
            }
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort()));
    }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    Speak m_speak;
    QSslServer m_server;
    int m_requests = 0;
};

} // namespace hostile
