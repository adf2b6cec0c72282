// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "models/telemetry/sources.h"
#include "tests/telemetry/certificates.h"
#include "tests/telemetry/hostileservers.h"

#include <QRegularExpression>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace hostile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds deadline = 1500ms;

struct Seen {
    std::optional<SourceFailure> failure; ///< the first one
    int good = 0;                         ///< times that its condition was said to hold
    int judged = 0;
    milliseconds after{0}; ///< from the start to the first judgement
};

QByteArray deepJson()
{
    return QByteArray(200'000, '[') + QByteArray(200'000, ']');
}

QByteArray bomb()
{
    return qCompress(QByteArray(200'000'000, '0'), 9).mid(4); // less Qt's own length
}

/// The same as gzip: another head; what follows the data is never come to.
QByteArray gzipBomb()
{
    return QByteArray::fromHex("1f8b08000000000000ff") + bomb().mid(2);
}

} // namespace

/// Hostile servers and a good one, all polled by one monitor at the same time.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void all();

private:
    void plain(const QString& name, Speak speak, const QString& code);
    void behindTls(const QString& name, const QString& certificate, const QString& code);
    void oldTls(const QString& name, const QString& option);
    void watch(const QString& name, const QUrl& url, const QString& code);
    void addPlain();
    void addTooManyRequests();
    void addTls();
    void follow();

    std::unique_ptr<Clock> m_clock = std::make_unique<SystemClock>();
    Monitor m_monitor{*m_clock};
    Certificates m_certificates;
    std::vector<std::unique_ptr<RawServer>> m_plain;
    std::vector<std::unique_ptr<TlsServer>> m_tls;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    std::map<QString, QString> m_codes; ///< of the failure; empty: an answer that is no evidence
    std::map<QString, Seen> m_seen;
    std::map<QString, const RawServer*> m_byName; ///< the plain ones
    std::vector<Watched> m_watched;
    RawServer m_elsewhere{good};
    QTcpServer m_clear; ///< speaks first, and without TLS
};

void TestHostile::initTestCase()
{
    if (!Certificates::canMake() || !QSslSocket::supportsSsl())
        QSKIP("openssl is not installed");
    const QString here = u"IP:127.0.0.1"_s;
    QVERIFY(m_certificates.makeAuthority(u"authority"_s));
    QVERIFY(m_certificates.makeAuthority(u"stranger"_s));
    QVERIFY(m_certificates.make(u"right"_s, here, u"authority"_s));
    QVERIFY(m_certificates.make(u"expired"_s, here, u"authority"_s, -1));
    QVERIFY(m_certificates.make(u"wronghost"_s, u"DNS:other.example,IP:127.0.0.9"_s, u"authority"_s));
    QVERIFY(m_certificates.make(u"selfsigned"_s, here, {}));
    QVERIFY(m_certificates.make(u"unknown"_s, here, u"stranger"_s));
    QSslConfiguration trusted = QSslConfiguration::defaultConfiguration();
    trusted.addCaCertificate(m_certificates.certificate(u"authority"_s));
    QSslConfiguration::setDefaultConfiguration(trusted);
}

/// Asks the server each second; its condition holds for every value that would be believed.
void TestHostile::watch(const QString& name, const QUrl& url, const QString& code)
{
    SourceSettings settings;
    settings.name = name;
    settings.url = url;
    settings.deadline = deadline;
    settings.largestAnswer = 2'000'000;
    settings.headers.insert("Authorization", "Bearer secret");
    Query query;
    query.id = name;
    query.expression = u"up"_s;
    m_monitor.addSource(makeSource(settings, *m_clock), {query}, 1s);
    Watched watched;
    watched.id = name;
    watched.queryId = name;
    watched.rule.comparator = runbook::Comparator::Less;
    watched.rule.limit = -1;
    m_watched.push_back(watched);
    m_codes[name] = code;
}

void TestHostile::plain(const QString& name, Speak speak, const QString& code)
{
    m_plain.push_back(std::make_unique<RawServer>(std::move(speak)));
    watch(name, m_plain.back()->url(), code);
    m_byName[name] = m_plain.back().get();
}

void TestHostile::addPlain()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\n" + json;
    plain(
        u"silent"_s, [](QTcpSocket&, const QByteArray&) {}, u"timeout"_s);
    plain(
        u"a byte each ten seconds"_s,
        [head](QTcpSocket& socket, const QByteArray&) {
            socket.write(head + "Content-Length: 1000\r\n\r\n");
            drip(socket, " ", 10s);
        },
        u"timeout"_s);
    plain(
        u"a byte at a time"_s,
        [head](QTcpSocket& socket, const QByteArray&) {
            socket.write(head + "Content-Length: 100000\r\n\r\n");
            drip(socket, " ", 20ms);
        },
        u"timeout"_s);
    plain(
        u"headers without end"_s,
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\n");
            drip(socket, "X-More: " + QByteArray(1000, 'x') + "\r\n", 5ms);
        },
        u"timeout"_s);
    plain(
        u"endless chunks"_s,
        [head](QTcpSocket& socket, const QByteArray&) {
            socket.write(head + "Transfer-Encoding: chunked\r\n\r\n");
            pour(socket, "10000\r\n" + QByteArray(65536, ' ') + "\r\n");
        },
        u"too-large"_s);
    plain(
        u"ten gigabytes"_s,
        [head](QTcpSocket& socket, const QByteArray&) {
            socket.write(head + "Content-Length: 10000000000\r\n\r\n");
            pour(socket, QByteArray(65536, ' '));
        },
        u"too-large"_s);
    plain(u"compressed bomb"_s, says("200 OK", json + "Content-Encoding: deflate\r\n", bomb()),
          u"*"_s);
    plain(u"gzip bomb"_s, says("200 OK", json + "Content-Encoding: gzip\r\n", gzipBomb()), u"*"_s);
    plain(u"redirect"_s, says("302 Found", "Location: " + m_elsewhere.url().toEncoded() + "\r\n", {}),
          u"redirect"_s);
    plain(u"log-in page"_s,
          says("200 OK", "Content-Type: text/html\r\n", "<html><title>Sign in</title></html>"),
          u"html"_s);
    plain(
        u"longer than it is"_s,
        [head](QTcpSocket& socket, const QByteArray& request) {
            socket.write(head + "Content-Length: 5000\r\n\r\n" + matrix(request));
            socket.disconnectFromHost();
        },
        u"closed"_s);
    plain(
        u"shorter than it is"_s,
        [head](QTcpSocket& socket, const QByteArray& request) {
            socket.write(head + "Content-Length: 40\r\nConnection: close\r\n\r\n" + matrix(request));
        },
        u"*"_s);
    plain(u"deep"_s, says("200 OK", json, deepJson()), u"malformed"_s);
    plain(u"empty"_s, says("200 OK", json, {}), u"malformed"_s);
    plain(u"not a number"_s,
          [](QTcpSocket& socket, const QByteArray& request) {
              socket.write(rawAnswer("200 OK", json, matrix(request, "\"NaN\"")));
          },
          {});
    plain(u"a bare number"_s,
          [](QTcpSocket& socket, const QByteArray& request) {
              socket.write(rawAnswer("200 OK", json, matrix(request, "1")));
          },
          {});
    plain(u"a clock an hour ahead"_s,
          [](QTcpSocket& socket, const QByteArray& request) {
              socket.write(
                  rawAnswer("200 OK", json + "Date: " + httpDate(1h) + "\r\n", matrix(request)));
          },
          {});
    plain(u"values of tomorrow"_s,
          [](QTcpSocket& socket, const QByteArray& request) {
              socket.write(rawAnswer("200 OK", json, matrix(request, "\"1\"", 86'400)));
          },
          {});
    plain(
        u"another protocol"_s,
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
            socket.disconnectFromHost();
        },
        u"*"_s);
}

/// Each form of saying how long to wait: ten minutes.
void TestHostile::addTooManyRequests()
{
    const QByteArray epoch =
        QByteArray::number(QDateTime::currentMSecsSinceEpoch() + qint64(600'000));
    plain(u"wait, in seconds"_s, says("429 Slow", json + "Retry-After: 600\r\n", "{}"), {});
    plain(u"wait, until a date"_s,
          says("429 Slow", json + "Retry-After: " + httpDate(10min) + "\r\n", "{}"), {});
    plain(u"wait, until milliseconds"_s,
          says("429 Slow", json + "X-Ratelimit-Reset: " + epoch + "\r\n", "{}"), {});
    plain(u"wait, by ratelimit-reset"_s, says("429 Slow", json + "ratelimit-reset: 600\r\n", "{}"),
          {});
}

void TestHostile::behindTls(const QString& name, const QString& certificate, const QString& code)
{
    m_tls.push_back(std::make_unique<TlsServer>(m_certificates.configuration(certificate), good));
    watch(name, m_tls.back()->url(), code);
}

/// A server that speaks nothing newer, by the openssl program; that it does speak is shown first.
void TestHostile::oldTls(const QString& name, const QString& option)
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    const QString weak = u"ALL:@SECLEVEL=0"_s;
    auto server = std::make_unique<QProcess>();
    server->start(openssl,
                  {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, option, u"-cipher"_s,
                   weak, u"-cert"_s, m_certificates.certificateFile(u"right"_s), u"-key"_s,
                   m_certificates.keyFile(u"right"_s)});
    QByteArray said;
    static const QRegularExpression accept(u"ACCEPT [^:]*:([0-9]+)"_s);
    QTRY_VERIFY_WITH_TIMEOUT((said += server->readAllStandardOutput(),
                              accept.match(QString::fromLatin1(said)).hasMatch()),
                             20'000);
    const QString port = accept.match(QString::fromLatin1(said)).captured(1);
    QProcess client;
    client.start(openssl,
                 {u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + port, option, u"-cipher"_s, weak});
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
    const QByteArray shaken = client.readAllStandardOutput();
    QVERIFY(shaken.contains("Cipher is ") && !shaken.contains("Cipher is (NONE)"));
    m_processes.push_back(std::move(server));
    watch(name, QUrl(u"https://127.0.0.1:%1/"_s.arg(port)), u"tls"_s);
}

void TestHostile::addTls()
{
    behindTls(u"expired"_s, u"expired"_s, u"tls"_s);
    behindTls(u"wrong host"_s, u"wronghost"_s, u"tls"_s);
    behindTls(u"self-signed"_s, u"selfsigned"_s, u"tls"_s);
    behindTls(u"unknown authority"_s, u"unknown"_s, u"tls"_s);
    oldTls(u"TLS 1.0"_s, u"-tls1"_s);
    oldTls(u"TLS 1.1"_s, u"-tls1_1"_s);
    m_clear.listen(QHostAddress::LocalHost, 0);
    connect(&m_clear, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_clear.nextPendingConnection())
            socket->write(rawAnswer("200 OK", json, "{}"));
    });
    watch(u"no TLS at all"_s, QUrl(u"https://127.0.0.1:%1/"_s.arg(m_clear.serverPort())), u"tls"_s);
    m_plain.push_back(std::make_unique<RawServer>([](QTcpSocket&, const QByteArray&) {}));
    QUrl silent = m_plain.back()->url();
    silent.setScheme(u"https"_s);
    watch(u"no handshake"_s, silent, u"timeout"_s);
}

void TestHostile::follow()
{
    connect(&m_monitor, &Monitor::sourceFailed, this,
            [this](const QString& source, const SourceFailure& failure) {
                Seen& seen = m_seen[source];
                if (seen.judged++ == 0)
                    seen.after = m_clock->now().elapsed;
                if (!seen.failure)
                    seen.failure = failure;
            });
    connect(&m_monitor, &Monitor::standingChanged, this,
            [this](const QString& id, const Standing& standing) {
                if (m_seen[id].judged++ == 0)
                    m_seen[id].after = m_clock->now().elapsed;
                m_seen[id].good += standing.state == ConditionState::Ok ? 1 : 0;
            });
}

void TestHostile::all()
{
    RawServer fair(good);
    addPlain();
    addTooManyRequests();
    addTls();
    const auto hostileCount = static_cast<int>(m_codes.size());
    QVERIFY(hostileCount >= 30);
    watch(u"fair"_s, fair.url(), {});
    behindTls(u"fair, behind TLS"_s, u"right"_s, {}); // what proves that the others fail for their fault
    m_monitor.watch(m_watched);
    follow();
    const milliseconds begun = m_clock->now().elapsed;
    m_monitor.start();
    // Silent ones end at their deadline, so all have ended when the fair one was asked thrice after it.
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(m_codes.begin(), m_codes.end(),
                    [this](const auto& one) { return m_seen[one.first].judged > 0; }),
        30'000);
    const int before = fair.requests();
    QTRY_VERIFY_WITH_TIMEOUT(fair.requests() >= before + 3, 30'000);
    for (const auto& [name, code] : m_codes) {
        const Seen& seen = m_seen[name];
        const ConditionState state = m_monitor.standing(name).state;
        if (name.startsWith(u"fair"_s)) {
            QVERIFY2(state == ConditionState::Ok && !seen.failure, qPrintable(name));
            continue;
        }
        QVERIFY2(seen.good == 0 && state != ConditionState::Ok, qPrintable(name));
        QVERIFY2(state == ConditionState::NoData || state == ConditionState::Error, qPrintable(name));
        if (code == u"*"_s)
            QVERIFY2(seen.failure, qPrintable(name));
        else if (!code.isEmpty())
            QVERIFY2(seen.failure && seen.failure->code == code,
                     qPrintable(name + u": "_s + (seen.failure ? seen.failure->sentence() : u"-"_s)));
        if (name.startsWith(u"wait"_s)) {
            QVERIFY2(seen.failure && seen.failure->retryAfter, qPrintable(name));
            QVERIFY2(std::chrono::abs(*seen.failure->retryAfter - 10min) < 1min, qPrintable(name));
            QCOMPARE(m_byName.at(name)->requests(), 1); // polled each second, were it not for its wish
        }
    }
    QCOMPARE(m_elsewhere.requests(), 0); // a redirect takes no credentials elsewhere
    for (const auto& server : m_tls)
        QVERIFY(server == m_tls.back() || server->requests() == 0);
    for (const auto& process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
    milliseconds longest{0};
    for (const auto& [name, seen] : m_seen)
        longest = std::max(longest, seen.after - begun);
    qInfo("%d hostile servers; the last was judged %lld ms after the first was asked, deadline "
          "%lld ms",
          hostileCount, static_cast<long long>(longest.count()),
          static_cast<long long>(deadline.count()));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
