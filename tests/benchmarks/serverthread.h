// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/httpserver.h"

#include <QThread>

#include <pthread.h>

#include <ctime>
#include <memory>
#include <vector>

namespace bench {

/// Loopback servers in a thread of their own, so that what they take is not counted as the cockpit's.
class ServerThread
{
public:
    using Servers = std::vector<std::unique_ptr<cockpit::simulator::HttpServer>>;

    /// `make` is called in the thread; the servers listen afterwards.
    explicit ServerThread(const std::function<Servers()>& make)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context,
            [this, &make] {
                pthread_getcpuclockid(pthread_self(), &m_time);
                m_servers = make();
                for (const auto& server : m_servers) {
                    const auto listening = server->listen();
                    if (!listening)
                        qFatal("%s", qPrintable(listening.error().sentence));
                    m_urls.push_back(*listening);
                }
            },
            Qt::BlockingQueuedConnection);
    }
    ~ServerThread()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_servers.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)

    [[nodiscard]] const std::vector<QUrl>& urls() const { return m_urls; }

    /// Processor time that this process took up to now beside the servers, in milliseconds: that of the
    /// network's own threads too.
    [[nodiscard]] double timeBeside() const
    {
        return timeOn(CLOCK_PROCESS_CPUTIME_ID) - timeOn(m_time);
    }

    /// What a clock of processor time shows, in milliseconds.
    static double timeOn(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

private:
    QThread m_thread;
    QObject m_context;
    clockid_t m_time{};
    Servers m_servers;
    std::vector<QUrl> m_urls;
};

} // namespace bench
