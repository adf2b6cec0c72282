// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/sshmasters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

SshMasters::SshMasters(JobRunner& real, Settings settings, QMap<QString, QString> environment,
                       QObject* parent)
    : QObject(parent)
    , m_real(real)
    , m_settings(std::move(settings))
    , m_environment(std::move(environment))
{}

QString SshMasters::socketOf(const QString& key) const
{
    return m_settings.folder + u'/' + key;
}

int SshMasters::count(const QString& key, bool Visit::*what) const
{
    return static_cast<int>(std::count_if(m_visits.begin(), m_visits.end(), [&](const auto& each) {
        return each.second.key == key && each.second.*what;
    }));
}

void SshMasters::request(const SshTarget& target, QObject* context, Admit admit)
{
    const QString key = target.key();
    Host& host = m_hosts[key];
    host.target = target;
    host.queue.push_back({context, std::move(admit)});
    pump(key);
}

void SshMasters::pump(const QString& key)
{
    Host& host = m_hosts[key];
    while (!host.connecting && !host.queue.empty()
           && count(key, &Visit::shakes) < m_settings.handshakes) {
        if (!admitNext(key, host))
            return;
    }
}

/// False if a connection is awaited.
bool SshMasters::admitNext(const QString& key, Host& host)
{
    const bool shares = !m_settings.folder.isEmpty() && !host.unshared
        && count(key, &Visit::shares) < m_settings.shared;
    if (shares && !masterListens(socketOf(key))) {
        connectTo(key);
        return false;
    }
    const Request next = std::move(host.queue.front());
    host.queue.erase(host.queue.begin());
    if (!next.context)
        return true;
    const quint64 ticket = ++m_lastTicket;
    m_visits[ticket] = {key, shares, true};
    if (shares)
        next.admit({socketOf(key), sessionVariables(host.configuration), std::nullopt, ticket});
    else
        next.admit({u"none"_s, std::nullopt, std::nullopt, ticket});
    return true;
}

void SshMasters::begun(quint64 ticket)
{
    const auto found = m_visits.find(ticket);
    if (found == m_visits.end() || !std::exchange(found->second.shakes, false))
        return;
    pump(found->second.key);
}

void SshMasters::ended(quint64 ticket)
{
    const auto found = m_visits.find(ticket);
    if (found == m_visits.end())
        return;
    const QString key = found->second.key;
    m_visits.erase(found);
    pump(key);
}

void SshMasters::connectTo(const QString& key)
{
    Host& host = m_hosts[key];
    host.connecting = true;
    host.words.clear();
    host.configuration.clear();
    QFile::remove(socketOf(key)); // of one that has died
    const QString folder = u"%1/%2-%3-%4.job"_s.arg(m_settings.folder, key)
                               .arg(QCoreApplication::applicationPid())
                               .arg(++m_lastFolder);
    QDir(folder).removeRecursively(); // of a process that had the same number
    JobSpec spec = masterJobFor(host.target, socketOf(key), m_settings.idle);
    spec.environment = m_environment;
    const auto job = m_real.start(spec, folder, this);
    if (!job) {
        QTimer::singleShot(0, this, [this, key] { connected(key, {}); });
        return;
    }
    connect(*job, &Job::output, this, [this, key](Stream stream, const QByteArray& bytes) {
        Host& asked = m_hosts[key];
        (stream == Stream::Out ? asked.configuration : asked.words) += bytes;
    });
    const auto over = [this, key, folder, client = *job](const Exit& exit) {
        client->deleteLater();
        QDir(folder).removeRecursively();
        connected(key, exit);
    };
    connect(*job, &Job::finished, this, over);
    connect(*job, &Job::lost, this, [over] { over({}); });
}

void SshMasters::connected(const QString& key, const Exit& exit)
{
    Host& host = m_hosts[key];
    const std::optional<NoSession> why = exit.code == 0 ? std::nullopt : whyNoSession(host.words);
    if (why && mayPass(*why) && host.tries < m_settings.pauses.size()) {
        QTimer::singleShot(m_settings.pauses[host.tries++], this, [this, key] { connectTo(key); });
        return;
    }
    host.connecting = false;
    host.tries = 0;
    if (why)
        turnAway(host, *why);
    // Whatever else is the matter: each for itself will hear it.
    host.unshared = !why && !masterListens(socketOf(key));
    pump(key);
}

void SshMasters::turnAway(Host& host, NoSession why)
{
    for (const Request& each : std::exchange(host.queue, {})) {
        if (each.context)
            each.admit({{}, std::nullopt, why, 0});
    }
}

} // namespace cockpit::workers
