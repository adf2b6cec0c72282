// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/httprequest.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A certificate that nobody vouches for is refused before any request is sent.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selfSignedIsRefused();
};

void TestTls::selfSignedIsRefused()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty() || !QSslSocket::supportsSsl())
        QSKIP("openssl is not installed");
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess maker;
    maker.start(openssl,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                 u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                 u"-keyout"_s, key, u"-out"_s, certificate});
    QVERIFY(maker.waitForFinished());
    QCOMPARE(maker.exitCode(), 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));

    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this,
                [&received, socket] { received += socket->readAll(); });
    });
    HttpCall call;
    call.service = u"metrics"_s;
    call.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    call.headers.insert("Authorization", "Bearer secret");
    SteppedClock clock({}, false);
    const auto network = makeNetwork(call.url);
    HttpRequest request(*network, clock);
    std::optional<SourceFailure> failure;
    connect(&request, &HttpRequest::failed, this,
            [&failure](const SourceFailure& what) { failure = what; });
    request.start(call);
    QTRY_VERIFY(failure);
    QCOMPARE(failure->code, u"tls"_s);
    QVERIFY(!failure->retryable);
    QVERIFY(received.isEmpty());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
