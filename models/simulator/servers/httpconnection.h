// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/http.h"

#include <QObject>

#include <functional>
#include <optional>

class QTcpSocket;

namespace cockpit::simulator {

/// One kept-alive connection: reads requests one after the other and writes the answers. Answers are
/// made at once; a request that must never be answered keeps the connection silent.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    /// Nothing: no answer ever.
    using Answer = std::function<std::optional<HttpResponse>(const HttpRequest&)>;
    using Date = std::function<QByteArray()>;

    /// Owns the socket; deletes itself when it closes.
    HttpConnection(QTcpSocket* socket, Answer answer, Date date, QObject* parent);

private:
    void read();
    bool readHead();
    bool parseHead(const QByteArray& head);
    bool parseHeaders(const QList<QByteArray>& lines);
    bool readBody();
    void reply();
    void write(const HttpResponse& response);
    void refuse(int status, const QByteArray& words);

    QTcpSocket* m_socket;
    Answer m_answer;
    Date m_date;
    QByteArray m_buffer;
    std::optional<HttpRequest> m_request; ///< head read, body awaited
    qint64 m_bodySize = 0;
    bool m_close = false;
    bool m_silent = false;
};

} // namespace cockpit::simulator
