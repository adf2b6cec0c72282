// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobrunner.h"
#include "models/workers/routes/lastwords.h"
#include "models/workers/routes/sshcall.h"

#include <QPointer>

#include <functional>
#include <map>

namespace cockpit::workers {

/// Who may connect to a host, and how: one connection a host that commands share, few handshakes at once,
/// and a connection that fails before anybody has logged in is tried again, because no command can have
/// begun. The shared connections are processes of their own and outlive this one.
class SshMasters : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString folder;     ///< of the sockets; empty: no connection is shared
        int handshakes = 8; ///< at once to a target
        int shared = 8;     ///< commands on one connection at once; sshd allows ten sessions
        std::vector<milliseconds> pauses{milliseconds{1000}, milliseconds{2000}, milliseconds{4000}};
        std::chrono::seconds idle{300}; ///< after which a connection goes
    };
    /// What came of a request.
    struct Admission {
        QString controlPath; ///< for withControlPath()
        /// For JobSpec::sshVariables, where its master can be asked for the session.
        std::optional<QStringList> variables;
        std::optional<NoSession> refused; ///< there is no way in; the rest is without meaning then
        quint64 ticket = 0;               ///< for begun() and ended()
    };
    using Admit = std::function<void(const Admission& admission)>;

    /// `real` starts the connections, and outlives this one. `environment` is for the client.
    SshMasters(JobRunner& real, Settings settings, QMap<QString, QString> environment,
               QObject* parent = nullptr);

    /// Calls `admit` once, perhaps at once, unless `context` is deleted before.
    void request(const SshTarget& target, QObject* context, Admit admit);
    /// The handshake is over.
    void begun(quint64 ticket);
    /// The command has left the connection.
    void ended(quint64 ticket);

private:
    struct Request {
        QPointer<QObject> context;
        Admit admit;
    };
    struct Visit {
        QString key;
        bool shares = false;
        bool shakes = true; ///< hands are being shaken
    };
    struct Host {
        SshTarget target;
        std::vector<Request> queue;
        bool connecting = false;
        bool unshared = false; ///< no connection to share came about
        std::size_t tries = 0;
        QByteArray words;         ///< of the client that connects
        QByteArray configuration; ///< as it is for this host; empty: not asked yet
    };

    [[nodiscard]] QString socketOf(const QString& key) const;
    void pump(const QString& key);
    [[nodiscard]] bool admitNext(const QString& key, Host& host);
    void connectTo(const QString& key);
    void connected(const QString& key, const Exit& exit);
    void turnAway(Host& host, NoSession why);
    [[nodiscard]] int count(const QString& key, bool Visit::*what) const;

    JobRunner& m_real;
    Settings m_settings;
    QMap<QString, QString> m_environment;
    std::map<QString, Host> m_hosts;
    std::map<quint64, Visit> m_visits;
    quint64 m_lastTicket = 0;
    int m_lastFolder = 0;
};

} // namespace cockpit::workers
