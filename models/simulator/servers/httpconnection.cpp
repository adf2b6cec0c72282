// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/httpconnection.h"

#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace cockpit::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHead = 32 * 1024;
constexpr qint64 largestBody = 4 * 1024 * 1024;

QByteArray reason(int status)
{
    static const QMap<int, QByteArray> reasons{{200, "OK"},
                                               {201, "Created"},
                                               {202, "Accepted"},
                                               {204, "No Content"},
                                               {302, "Found"},
                                               {400, "Bad Request"},
                                               {401, "Unauthorized"},
                                               {403, "Forbidden"},
                                               {404, "Not Found"},
                                               {405, "Method Not Allowed"},
                                               {413, "Payload Too Large"},
                                               {422, "Unprocessable Entity"},
                                               {429, "Too Many Requests"},
                                               {431, "Request Header Fields Too Large"},
                                               {500, "Internal Server Error"},
                                               {501, "Not Implemented"},
                                               {503, "Service Unavailable"}};
    return reasons.value(status, "Status");
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, Answer answer, Date date, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
    , m_date(std::move(date))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(largestHead + largestBody);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_silent && !m_close && (m_request || readHead()) && readBody())
        reply();
    if (m_silent || m_close)
        m_buffer.clear();
}

bool HttpConnection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > largestHead || (end < 0 && m_buffer.size() > largestHead)) {
        refuse(431, "the head of the request is too large");
        return false;
    }
    if (end < 0)
        return false;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    return parseHead(head);
}

bool HttpConnection::parseHead(const QByteArray& head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(1).startsWith('/') || !first.at(2).startsWith("HTTP/1.")) {
        refuse(400, "this is not an HTTP request");
        return false;
    }
    m_request = HttpRequest{};
    m_request->method = first.at(0);
    m_request->target = first.at(1);
    const QUrl url = QUrl::fromEncoded(first.at(1));
    m_request->path = url.path(QUrl::FullyDecoded);
    m_request->query = QUrlQuery(url);
    return parseHeaders(lines);
}

bool HttpConnection::parseHeaders(const QList<QByteArray>& lines)
{
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request->headers.insert(line.left(colon).trimmed().toLower(),
                                      line.mid(colon + 1).trimmed());
    }
    if (m_request->headers.contains("transfer-encoding")) {
        refuse(501, "send the length of the body");
        return false;
    }
    bool isNumber = true;
    const QByteArray length = m_request->header("content-length");
    m_bodySize = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodySize < 0) {
        refuse(400, "the length of the body is not a number");
        return false;
    }
    if (m_bodySize > largestBody) {
        refuse(413, "the body is too large");
        return false;
    }
    return true;
}

bool HttpConnection::readBody()
{
    if (m_buffer.size() < m_bodySize)
        return false;
    m_request->body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    return true;
}

void HttpConnection::reply()
{
    const HttpRequest request = *std::exchange(m_request, std::nullopt);
    const std::optional<HttpResponse> response = m_answer(request);
    m_silent = !response;
    if (!response)
        return;
    m_close = request.header("connection").toLower() == "close";
    write(*response);
}

void HttpConnection::write(const HttpResponse& response)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    head += "Date: " + m_date() + "\r\nContent-Type: " + response.contentType + "\r\n";
    for (const auto& [name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += m_close ? "Connection: close\r\n\r\n" : "\r\n";
    m_socket->write(head + response.body);
    if (m_close)
        m_socket->disconnectFromHost();
}

void HttpConnection::refuse(int status, const QByteArray& words)
{
    m_request.reset();
    m_close = true;
    write(HttpResponse{.status = status,
                       .contentType = "text/plain; charset=utf-8",
                       .body = words + '\n',
                       .headers = {}});
}

} // namespace cockpit::simulator
