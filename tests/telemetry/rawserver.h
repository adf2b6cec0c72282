// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

/// A server that says exactly the bytes a test wants, also such as no server should: `speak` is called
/// once for each request when its head (and as much of its body as came with it, or all of it) is there.
class RawServer : public QObject
{
public:
    using Speak = std::function<void(QTcpSocket& socket, const QByteArray& request)>;

    explicit RawServer(Speak speak, bool wholeBodies = false)
        : m_speak(std::move(speak))
        , m_wholeBodies(wholeBodies)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
    }

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_server.serverPort());
        url.setPath(path);
        return url;
    }

    [[nodiscard]] int requests() const { return m_requests; }

private:
    void accept()
    {
        QTcpSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, seen = QByteArray()]() mutable {
            seen += socket->readAll();
            if (!seen.contains("\r\n\r\n") || (m_wholeBodies && !isWhole(seen)))
                return;
            ++m_requests;
            m_speak(*socket, std::exchange(seen, {}));
        });
    }

    static bool isWhole(const QByteArray& request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n") + 4;
        const qsizetype length = request.toLower().indexOf("\r\ncontent-length: ");
        return length < 0
            || request.mid(length + 18, 10).split('\r').first().toLongLong() <= request.size() - head;
    }

    Speak m_speak;
    bool m_wholeBodies;
    QTcpServer m_server;
    int m_requests = 0;
};

/// A whole answer with its length, after which the connection closes.
inline QByteArray rawAnswer(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}
