// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/routes/route.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

#include <utility>

namespace cockpit::workers {

/// A real sshd on loopback, with keys and configuration of its own in a temporary folder. Never runs as
/// root: where the test does, the server is the user nobody, whose home and shell libnss-wrapper tells it.
class SshServer
{
public:
    SshServer() { m_server.setProcessChannelMode(QProcess::MergedChannels); }
    ~SshServer() { stop(); }
    SshServer(const SshServer&) = delete;
    SshServer& operator=(const SshServer&) = delete;

    /// Empty: it listens, at `ports` ports in a row. Otherwise why not, for QSKIP.
    QString start(int ports = 1)
    {
        m_ports = ports;
        const QString program = findProgram(QStringLiteral("sshd"));
        if (program.isEmpty() || findProgram(QStringLiteral("ssh")).isEmpty())
            return QStringLiteral(
                "sshd or ssh is not installed (packages openssh-server, openssh-client)");
        if (!m_place.isValid() || !makeKeys() || !writeFiles())
            return QStringLiteral("the server's files could not be written");
        QStringList arguments{program, QStringLiteral("-D"), QStringLiteral("-e"),
                              QStringLiteral("-f"), path("sshd_config")};
        if (::geteuid() == 0)
            arguments = asNobody() + arguments;
        // A test that crashes leaves no server behind.
        m_server.start(QStringLiteral("setpriv"),
                       QStringList{QStringLiteral("--pdeathsig"), QStringLiteral("KILL")} + arguments);
        for (int i = 0; i < 100 && saidTimes("Server listening") < ports; ++i) {
            if (m_server.state() == QProcess::NotRunning && i > 0)
                return QStringLiteral("sshd did not start: ") + QString::fromUtf8(m_said);
            QTest::qWait(50);
        }
        return saidTimes("Server listening") >= ports ? QString() : QString::fromUtf8(m_said);
    }

    void stop()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        // Connections that are shared would outlive the listener.
        for (const qint64 pid : sessions())
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        m_server.kill();
        m_server.waitForFinished();
    }

    /// To this server; `host` is a name of the client configuration: good, stranger (its host key is not
    /// known), rejected (with a key that the server does not know) or relayed (through `relayPort`).
    [[nodiscard]] SshHop hop(const QString& host = QStringLiteral("good")) const
    {
        return {host, {}, 0, path("ssh_config")};
    }
    /// From there to itself again, as the server's user.
    [[nodiscard]] SshHop secondHop() const
    {
        return {QStringLiteral("good"), {}, 0, path("there_config")};
    }
    [[nodiscard]] int port() const { return m_port; }
    /// How often the server has said it since it was started.
    [[nodiscard]] int saidTimes(const QByteArray& words)
    {
        m_said += m_server.readAll();
        return static_cast<int>(m_said.count(words));
    }
    /// Where the lines that survive a cut link leave what they leave.
    [[nodiscard]] QString errands() const { return path("state/release-cockpit/errands"); }
    /// The log-in shell, for a server of root's; before anybody logs in.
    void setShell(const QString& shell)
    {
        m_shell = shell;
        (void)writeFiles();
    }
    void setRelayPort(int port)
    {
        m_relayPort = port;
        (void)writeFiles();
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_place.filePath(QLatin1String(name));
    }
    /// The server's own processes of the sessions, two for each: killing them cuts the links.
    [[nodiscard]] QList<qint64> sessions() const
    {
        QList<qint64> found{m_server.processId()};
        for (qsizetype known = 0; known != found.size();) {
            known = found.size();
            for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
                QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
                const QByteArray words =
                    stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
                const QByteArrayList rest = words.mid(words.lastIndexOf(')') + 2).split(' ');
                if (words.contains("(sshd)") && rest.size() > 1
                    && found.contains(rest[1].toLongLong()) && !found.contains(name.toLongLong()))
                    found.append(name.toLongLong());
            }
        }
        return found.mid(1);
    }

private:
    static QString findProgram(const QString& name)
    {
        const QString found = QStandardPaths::findExecutable(name);
        return !found.isEmpty() ? found
                                : QStandardPaths::findExecutable(
                                    name,
                                    {QStringLiteral("/usr/sbin"),
                                     QStringLiteral(COCKPIT_SOURCE_DIR "/build/tools/usr/sbin")});
    }
    static int freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
    static bool run(const QString& program, const QStringList& arguments)
    {
        return QProcess::execute(program, arguments) == 0;
    }
    bool write(const char* name, const QString& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    }
    bool makeKeys() const
    {
        for (const char* name : {"hostkey", "key", "otherkey"}) {
            if (!run(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                      QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(name)}))
                return false;
        }
        return QFile::copy(path("key.pub"), path("authorized"))
            && QFile::copy(path("key"), path("therekey"));
    }
    bool writeFiles()
    {
        const QString folder = m_place.path();
        QFile hostKey(path("hostkey.pub"));
        if (!hostKey.open(QIODevice::ReadOnly))
            return false;
        const QString key = QString::fromLatin1(hostKey.readAll()).section(QLatin1Char(' '), 0, 1);
        const bool root = ::geteuid() == 0;
        const QString user = root ? QStringLiteral("nobody") : qEnvironmentVariable("USER");
        return write("sshd_config",
                     listenedPorts()
                         + QStringLiteral(
                               "ListenAddress 127.0.0.1\nHostKey %1/hostkey\nUsePAM no\n"
                               "StrictModes no\nAuthorizedKeysFile %1/authorized\nPidFile none\n"
                               "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                               "SetEnv XDG_STATE_HOME=%1/state\n")
                               .arg(folder))
            && write("known", QStringLiteral("known-here %1\n").arg(key)) && write("nobody-known", {})
            && write("passwd",
                     QStringLiteral("nobody:x:65534:65534:nobody:%1:%2\n").arg(folder, m_shell))
            && write("group", QStringLiteral("nogroup:x:65534:\n"))
            && write("ssh_config", clientConfiguration(folder, user, QStringLiteral("key")))
            && write("there_config", clientConfiguration(folder, user, QStringLiteral("therekey")))
            && (!root || makeNobodys(folder));
    }
    [[nodiscard]] QString listenedPorts() const
    {
        QString text;
        for (int i = 0; i < m_ports; ++i)
            text += QStringLiteral("Port %1\n").arg(m_port + i);
        return text;
    }
    [[nodiscard]] QString clientConfiguration(const QString& folder, const QString& user,
                                              const QString& key) const
    {
        return QStringLiteral("Host rejected\n  IdentityFile %1/otherkey\n"
                              "Host good stranger relayed nowhere jumped\n  IdentityFile %1/%5\n"
                              "Host jumped\n  ProxyJump good\n"
                              "Host stranger\n  UserKnownHostsFile %1/nobody-known\n"
                              "Host relayed\n  Port %2\n"
                              "Host nowhere\n  Port 1\n"
                              "Host *\n  HostName 127.0.0.1\n  Port %3\n  User %4\n"
                              "  HostKeyAlias known-here\n  UserKnownHostsFile %1/known\n"
                              "  IdentitiesOnly yes\n")
            .arg(folder)
            .arg(m_relayPort)
            .arg(m_port)
            .arg(user, key);
    }
    /// The client's key stays the test's own: ssh refuses one that others may read.
    bool makeNobodys(const QString& folder) const
    {
        constexpr uid_t nobody = 65534;
        const auto give = [](const QString& name) {
            return ::chown(QFile::encodeName(name).constData(), nobody, nobody) == 0;
        };
        return give(folder) && give(path("hostkey")) && give(path("authorized"))
            && give(path("therekey"));
    }
    [[nodiscard]] QStringList asNobody() const
    {
        return {QStringLiteral("--reuid=65534"),
                QStringLiteral("--regid=65534"),
                QStringLiteral("--clear-groups"),
                QStringLiteral("env"),
                QStringLiteral("LD_PRELOAD=libnss_wrapper.so"),
                QStringLiteral("NSS_WRAPPER_PASSWD=") + path("passwd"),
                QStringLiteral("NSS_WRAPPER_GROUP=") + path("group")};
    }

    QTemporaryDir m_place;
    QString m_shell = QStringLiteral("/bin/bash");
    QProcess m_server;
    QByteArray m_said;
    int m_port = freePort();
    int m_ports = 1;
    int m_relayPort = 1;
};

/// Carries bytes to a server until it is told to drop them without a word, or to break the links, as
/// networks do.
class Relay : public QObject
{
    Q_OBJECT

public:
    /// `port`: to listen at; 0: any that is free.
    explicit Relay(int to, int port = 0)
    {
        m_listener.listen(QHostAddress::LocalHost, static_cast<quint16>(port));
        m_port = m_listener.serverPort();
        connect(&m_listener, &QTcpServer::newConnection, this, [this, to] {
            QTcpSocket* client = m_listener.nextPendingConnection();
            auto* server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(to));
            carry(client, server);
            carry(server, client);
            m_clients.append(client);
        });
    }
    [[nodiscard]] int port() const { return m_port; }
    void drop() { m_dropping = true; }
    /// Breaks all links and takes no new ones.
    void cut()
    {
        m_listener.close();
        for (const QPointer<QTcpSocket>& client : std::exchange(m_clients, {})) {
            if (client)
                client->abort();
        }
    }
    void mend()
    {
        m_dropping = false;
        if (!m_listener.isListening())
            m_listener.listen(QHostAddress::LocalHost, static_cast<quint16>(m_port));
    }

private:
    void carry(QTcpSocket* from, QTcpSocket* to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray bytes = from->readAll();
            if (!m_dropping)
                to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, to, [this, to] {
            if (!m_dropping)
                to->disconnectFromHost();
        });
    }

    QTcpServer m_listener;
    QList<QPointer<QTcpSocket>> m_clients;
    int m_port = 0;
    bool m_dropping = false;
};

} // namespace cockpit::workers
