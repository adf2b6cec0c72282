// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

/// Certificates that a test makes for itself with the openssl program, so that none of the project ever
/// expires: an authority, and what it signed.
class Certificates
{
public:
    [[nodiscard]] static bool canMake()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
    }

    /// An authority by this name.
    bool makeAuthority(const QString& name)
    {
        return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                        QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), keyFile(name),
                        QStringLiteral("-out"), certificateFile(name)});
    }

    /// A server's certificate; signed by itself when no authority is named.
    bool make(const QString& name, const QString& alternativeName, const QString& authority,
              int days = 2)
    {
        QFile extension(path(name, QStringLiteral("ext")));
        if (!extension.open(QIODevice::WriteOnly))
            return false;
        extension.write("subjectAltName=" + alternativeName.toLatin1() + "\n");
        extension.close();
        const QString request = path(name, QStringLiteral("csr"));
        QStringList sign{QStringLiteral("x509"),     QStringLiteral("-req"),
                         QStringLiteral("-in"),      request,
                         QStringLiteral("-days"),    QString::number(days),
                         QStringLiteral("-extfile"), extension.fileName(),
                         QStringLiteral("-out"),     certificateFile(name)};
        if (authority.isEmpty())
            sign += {QStringLiteral("-signkey"), keyFile(name)};
        else
            sign += {QStringLiteral("-CA"), certificateFile(authority), QStringLiteral("-CAkey"),
                     keyFile(authority), QStringLiteral("-CAcreateserial")};
        return openssl({QStringLiteral("req"), QStringLiteral("-nodes"), QStringLiteral("-newkey"),
                        QStringLiteral("rsa:2048"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), keyFile(name),
                        QStringLiteral("-out"), request})
            && openssl(sign);
    }

    [[nodiscard]] QString certificateFile(const QString& name) const
    {
        return path(name, QStringLiteral("pem"));
    }
    [[nodiscard]] QString keyFile(const QString& name) const
    {
        return path(name, QStringLiteral("key"));
    }
    [[nodiscard]] QSslCertificate certificate(const QString& name) const
    {
        return QSslCertificate::fromPath(certificateFile(name)).value(0);
    }

    /// For a server that shows this certificate.
    [[nodiscard]] QSslConfiguration configuration(const QString& name) const
    {
        QFile file(keyFile(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&file, QSsl::Rsa));
        configuration.setLocalCertificate(certificate(name));
        return configuration;
    }

private:
    [[nodiscard]] QString path(const QString& name, const QString& suffix) const
    {
        return m_folder.filePath(name + QLatin1Char('.') + suffix);
    }

    bool openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStandardPaths::findExecutable(QStringLiteral("openssl")), arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};
