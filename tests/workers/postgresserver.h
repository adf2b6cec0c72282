// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace cockpit::workers {

/// A real PostgreSQL on loopback with a cluster of its own; never as root (then it is the user nobody's).
class PostgresServer
{
public:
    PostgresServer() { m_server.setProcessChannelMode(QProcess::MergedChannels); }
    ~PostgresServer()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate(); // orderly: a killed one leaves shared memory behind
        if (!m_server.waitForFinished())
            m_server.kill();
    }
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Empty: it answers. Otherwise why not, for QSKIP.
    QString start()
    {
        const QString initdb = findProgram(QStringLiteral("initdb"));
        const QString postgres = findProgram(QStringLiteral("postgres"));
        if (initdb.isEmpty() || postgres.isEmpty()
            || QStandardPaths::findExecutable(QStringLiteral("psql")).isEmpty())
            return QStringLiteral("postgres or psql is not installed (packages postgresql-15, "
                                  "postgresql-client-15)");
        if (::geteuid() == 0
            && ::chown(QFile::encodeName(m_place.path()).constData(), nobody, nobody) != 0)
            return QStringLiteral("the cluster's folder cannot be given to nobody");
        QStringList make = asUser()
            << initdb << QStringLiteral("-D") << data() << QStringLiteral("-U")
            << QStringLiteral("cockpit") << QStringLiteral("--auth=trust") << QStringLiteral("-E")
            << QStringLiteral("UTF8") << QStringLiteral("--locale=C.UTF-8")
            << QStringLiteral("--no-sync");
        QProcess maker;
        maker.setProcessChannelMode(QProcess::MergedChannels);
        maker.start(make.takeFirst(), make);
        if (!maker.waitForFinished(120'000) || maker.exitCode() != 0)
            return QStringLiteral("initdb failed: ") + QString::fromLocal8Bit(maker.readAll());
        QStringList run = asUser()
            << postgres << QStringLiteral("-D") << data() << QStringLiteral("-p")
            << QString::number(m_port) << QStringLiteral("-c")
            << QStringLiteral("listen_addresses=127.0.0.1") << QStringLiteral("-c")
            << QStringLiteral("unix_socket_directories=") << QStringLiteral("-c")
            << QStringLiteral("fsync=off");
        m_server.start(run.takeFirst(), run);
        QByteArray said;
        for (int i = 0; i < 600 && !said.contains("ready to accept connections"); ++i) {
            QTest::qWait(50);
            said += m_server.readAll();
            if (m_server.state() == QProcess::NotRunning)
                break;
        }
        return said.contains("ready to accept connections")
            ? QString()
            : QStringLiteral("postgres did not start: ") + QString::fromLocal8Bit(said);
    }

    [[nodiscard]] int port() const { return m_port; }

private:
    static constexpr uid_t nobody = 65534;

    static QString findProgram(const QString& name)
    {
        // The server's own programs: what the PATH has may be a wrapper, or of another version.
        return QStandardPaths::findExecutable(
            name,
            {QStringLiteral("/usr/lib/postgresql/15/bin"),
             QStringLiteral(COCKPIT_SOURCE_DIR "/build/tools/usr/lib/postgresql/15/bin")});
    }
    static int freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
    [[nodiscard]] QString data() const { return m_place.filePath(QStringLiteral("data")); }
    static QStringList asUser()
    {
        QStringList words{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"),
                          QStringLiteral("INT")};
        if (::geteuid() == 0)
            words << QStringLiteral("--reuid=65534") << QStringLiteral("--regid=65534")
                  << QStringLiteral("--clear-groups");
        return words;
    }

    QTemporaryDir m_place;
    QProcess m_server;
    int m_port = freePort();
};

} // namespace cockpit::workers
