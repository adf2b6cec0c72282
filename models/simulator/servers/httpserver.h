// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/simulator/servers/http.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace cockpit::simulator {

/// UTC since the epoch, in the simulated world.
using Now = std::function<milliseconds()>;

/// What a server does instead of answering.
enum class Fault {
    None,
    Outage,    ///< 503 with Retry-After
    Hang,      ///< takes the request and says nothing
    LoginPage, ///< a web page with status 200
};

/// A small HTTP/1.1 server on 127.0.0.1 and a free port. Nothing but loopback is ever served.
class HttpServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    explicit HttpServer(Now now, QObject* parent = nullptr);
    ~HttpServer() override;

    /// Starts to listen. Fails with the system's reason.
    [[nodiscard]] Result<QUrl> listen();
    /// "http://127.0.0.1:port"; empty before listen().
    [[nodiscard]] QUrl url() const;

    /// From the next request on. `retryAfter` is what an outage asks to wait.
    void setFault(Fault fault, std::chrono::seconds retryAfter = std::chrono::seconds{30});
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Requests received since the start.
    [[nodiscard]] int requestCount() const { return m_requests; }

protected:
    [[nodiscard]] virtual HttpResponse handle(const HttpRequest& request) = 0;
    [[nodiscard]] milliseconds now() const { return m_now(); }

private:
    void accept();
    [[nodiscard]] std::optional<HttpResponse> answer(const HttpRequest& request);

    Now m_now;
    QTcpServer m_server;
    Fault m_fault = Fault::None;
    std::chrono::seconds m_retryAfter{30};
    int m_requests = 0;
    int m_connections = 0;
};

/// A date as HTTP writes it.
[[nodiscard]] QByteArray httpDate(milliseconds at);

} // namespace cockpit::simulator
