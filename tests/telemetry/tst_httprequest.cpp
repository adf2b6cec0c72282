// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/httprequest.h"
#include "tests/telemetry/rawserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray jsonType = "Content-Type: application/json\r\n";

} // namespace

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodAnswer();
    void errorStatusIsAnAnswer_data();
    void errorStatusIsAnAnswer();
    void largeAnswerWithinTheLimit();
    void answerCutShort();
    void endlessAnswer();
    void compressedBomb();
    void hang();
    void dripEndsAtTheDeadline();
    void silenceInTheMiddle();
    void redirectIsNotFollowed();
    void refused();
    void noWebAddress_data();
    void noWebAddress();
    void garbage();
    void deletingIsSilent();
    void clockWaits();

private:
    HttpCall call(const QUrl& url) const;
    void run(const HttpCall& call);

    std::unique_ptr<SteppedClock> m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::optional<HttpAnswer> m_answer;
    std::optional<SourceFailure> m_failure;
    int m_ends = 0;
};

void TestHttpRequest::init()
{
    m_clock = std::make_unique<SteppedClock>(Instant{1'795'296'000'000ms, 0ms}, false);
    m_answer.reset();
    m_failure.reset();
    m_ends = 0;
}

HttpCall TestHttpRequest::call(const QUrl& url) const
{
    HttpCall result;
    result.service = u"metrics"_s;
    result.url = url;
    result.deadline = 5s;
    result.inactivity = 5s;
    return result;
}

/// Runs to the one end that there must be.
void TestHttpRequest::run(const HttpCall& call)
{
    m_network = makeNetwork(call.url);
    HttpRequest request(*m_network, *m_clock);
    connect(&request, &HttpRequest::answered, this, [this](const HttpAnswer& answer) {
        m_answer = answer;
        ++m_ends;
    });
    connect(&request, &HttpRequest::failed, this, [this](const SourceFailure& failure) {
        m_failure = failure;
        ++m_ends;
    });
    request.start(call);
    QCOMPARE(m_ends, 0); // never at once
    QTRY_COMPARE_WITH_TIMEOUT(m_ends, 1, 10'000);
    QCoreApplication::processEvents();
    QCOMPARE(m_ends, 1);
}

void TestHttpRequest::goodAnswer()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(
            rawAnswer("200 OK", jsonType + "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "{\"a\":1}"));
    });
    HttpCall wanted = call(server.url(u"/x"_s));
    wanted.method = "POST";
    wanted.body = "q=1";
    wanted.headers.insert("Authorization", "Bearer t");
    run(wanted);
    QVERIFY(m_answer);
    QCOMPARE(m_answer->status, 200);
    QCOMPARE(m_answer->body, QByteArray("{\"a\":1}"));
    QVERIFY(m_answer->isJson());
    QCOMPARE(m_answer->date(), std::optional(784'111'777'000ms));
    QCOMPARE(m_answer->receivedAt, m_clock->now().wall);
    QVERIFY(seen.startsWith("POST /x HTTP/1.1\r\n"));
    QVERIFY(seen.contains("Authorization: Bearer t\r\n"));
    QVERIFY(seen.endsWith("\r\n\r\nq=1"));
}

void TestHttpRequest::errorStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char* status : {"400 Bad Request", "401 Unauthorized", "404 Not Found", "422 No",
                               "429 Slow", "500 Oh", "503 Away"})
        QTest::newRow(status) << QByteArray(status);
}

void TestHttpRequest::errorStatusIsAnAnswer()
{
    QFETCH(QByteArray, status);
    RawServer server([&status](QTcpSocket& socket, const QByteArray&) {
        socket.write(
            rawAnswer(status, jsonType + "WWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 9\r\n",
                      "{\"error\":\"e\"}"));
    });
    run(call(server.url()));
    QVERIFY(m_answer);
    QCOMPARE(m_answer->status, status.left(3).toInt());
    QCOMPARE(m_answer->body, QByteArray("{\"error\":\"e\"}"));
    QCOMPARE(m_answer->header("retry-after"), QByteArray("9"));
    QCOMPARE(server.requests(), 1);
}

void TestHttpRequest::largeAnswerWithinTheLimit()
{
    const QByteArray body(5'000'000, 'x');
    RawServer server([&body](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", jsonType, body));
    });
    HttpCall wanted = call(server.url());
    wanted.largestAnswer = body.size();
    run(wanted);
    QVERIFY(m_answer);
    QCOMPARE(m_answer->body, body);
}

void TestHttpRequest::answerCutShort()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Length: 1000\r\n\r\n{\"status\":");
        socket.disconnectFromHost();
    });
    run(call(server.url()));
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"closed"_s);
    QCOMPARE(m_failure->httpStatus, 0);
    QVERIFY(m_failure->retryable);
}

void TestHttpRequest::endlessAnswer()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\n" + jsonType + "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(65536, ' ') + "\r\n";
        const auto more = [&socket, chunk] {
            if (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 1'000'000)
                socket.write(chunk);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    HttpCall wanted = call(server.url());
    wanted.largestAnswer = 2'000'000;
    run(wanted);
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"too-large"_s);
    QVERIFY(!m_failure->retryable);
}

void TestHttpRequest::compressedBomb()
{
    const QByteArray packed = qCompress(QByteArray(200'000'000, '0'), 9).mid(4); // less Qt's own length
    RawServer server([&packed](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", jsonType + "Content-Encoding: deflate\r\n", packed));
    });
    run(call(server.url()));
    QVERIFY2(m_failure,
             m_answer ? QByteArray::number(m_answer->body.size()).constData() : "no answer");
}

void TestHttpRequest::hang()
{
    RawServer server([](QTcpSocket&, const QByteArray&) {});
    HttpCall wanted = call(server.url());
    wanted.deadline = 150ms;
    run(wanted);
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"timeout"_s);
    QVERIFY(m_failure->retryable);
    QVERIFY(m_failure->words.contains(u"0.15 s"_s));
}

void TestHttpRequest::dripEndsAtTheDeadline()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Length: 100000\r\n\r\n");
        auto* drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(20);
    });
    HttpCall wanted = call(server.url());
    wanted.deadline = 400ms;
    wanted.inactivity = 300ms; // never reached by the drip
    run(wanted);
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"timeout"_s);
    QVERIFY(m_failure->words.contains(u"0.4 s"_s));
}

void TestHttpRequest::silenceInTheMiddle()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Length: 100\r\n\r\n{");
    });
    HttpCall wanted = call(server.url());
    wanted.inactivity = 150ms;
    run(wanted);
    QVERIFY(m_failure);
    QVERIFY(m_failure->words.contains(u"silence"_s));
}

void TestHttpRequest::redirectIsNotFollowed()
{
    RawServer other([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", jsonType, "{}"));
    });
    QUrl elsewhere = other.url(u"/login"_s);
    elsewhere.setHost(u"localhost"_s);
    RawServer server([&elsewhere](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("302 Found", "Location: " + elsewhere.toEncoded() + "\r\n", ""));
    });
    HttpCall wanted = call(server.url());
    wanted.headers.insert("Authorization", "Bearer secret");
    run(wanted);
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"redirect"_s);
    QCOMPARE(m_failure->httpStatus, 302);
    QVERIFY(m_failure->words.contains(u"localhost"_s));
    QCOMPARE(server.requests(), 1);
    QCOMPARE(other.requests(), 0);
}

void TestHttpRequest::refused()
{
    QUrl url;
    {
        RawServer gone([](QTcpSocket&, const QByteArray&) {});
        url = gone.url();
    }
    run(call(url));
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"refused"_s);
    QVERIFY(m_failure->sentence().startsWith(u"metrics gave no usable answer"_s));
}

void TestHttpRequest::noWebAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("data") << QUrl(u"data:application/json,{}"_s);
    QTest::newRow("no host") << QUrl(u"http:///x"_s);
}

void TestHttpRequest::noWebAddress()
{
    QFETCH(QUrl, url);
    run(call(url));
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, u"url"_s);
}

void TestHttpRequest::garbage()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        socket.disconnectFromHost();
    });
    run(call(server.url()));
    QVERIFY(m_failure);
    QCOMPARE(m_failure->httpStatus, 0);
}

void TestHttpRequest::deletingIsSilent()
{
    RawServer server([](QTcpSocket&, const QByteArray&) {});
    m_network = makeNetwork(server.url());
    auto request = std::make_unique<HttpRequest>(*m_network, *m_clock);
    QSignalSpy answered(request.get(), &HttpRequest::answered);
    QSignalSpy failed(request.get(), &HttpRequest::failed);
    request->start(call(server.url()));
    QTRY_COMPARE(server.requests(), 1);
    request.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answered.size() + failed.size(), 0);
}

void TestHttpRequest::clockWaits()
{
    SteppedClock jumping({}, true);
    RawServer server([](QTcpSocket&, const QByteArray&) {});
    m_network = makeNetwork(server.url());
    HttpRequest request(*m_network, jumping);
    QSignalSpy failed(&request, &HttpRequest::failed);
    bool early = false;
    bool ran = false;
    HttpCall wanted = call(server.url());
    wanted.deadline = 200ms;
    request.start(wanted);
    jumping.callAfter(1h, this, [&] {
        early = failed.isEmpty();
        ran = true;
    });
    QTRY_VERIFY(ran);
    QVERIFY(!early);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
