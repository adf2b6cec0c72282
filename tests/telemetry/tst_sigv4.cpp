// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/sigv4.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// request.txt of the vectors: request line, headers (folded lines belong to the one before), body.
sigv4::Request parse(const QByteArray& text)
{
    const qsizetype end = text.indexOf("\n\n");
    QList<QByteArray> lines = (end < 0 ? text : text.left(end)).split('\n');
    sigv4::Request request;
    const QByteArray first = lines.takeFirst();
    const qsizetype method = first.indexOf(' ');
    const QByteArray target = first.mid(method + 1, first.lastIndexOf(' ') - method - 1);
    const qsizetype mark = target.indexOf('?');
    request.method = first.left(method);
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = end < 0 ? QByteArray() : text.mid(end + 2);
    for (const QByteArray& line : lines) {
        if (line.startsWith(' ') || line.startsWith('\t'))
            request.headers.last().second += ' ' + line;
        else if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.append({line.left(colon), line.mid(colon + 1)});
    }
    return request;
}

const QString vectors =
    QStringLiteral(COCKPIT_SHARED_DIR "/vectors/aws-sigv4/tests/aws-signing-test-suite/v4");

} // namespace

class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officialVectors_data();
    void officialVectors();
    void allVectorsAreThere();
    void canonicalRequest();
    void pathsAreNormalized();
    void headersAreJoinedAndTrimmed();
    void everyPartMatters();
};

void TestSigV4::officialVectors_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList names = QDir(vectors).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.isEmpty())
        QTest::newRow("absent") << QString();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << vectors + u'/' + name;
}

void TestSigV4::officialVectors()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("the official vectors are not beside this checkout");
    const QJsonObject context = QJsonDocument::fromJson(read(folder + u"/context.json"_s)).object();
    const QJsonObject credentials = context.value("credentials"_L1).toObject();
    sigv4::Request request = parse(read(folder + u"/request.txt"_s));
    sigv4::Scope scope;
    scope.region = context.value("region"_L1).toString().toLatin1();
    scope.service = context.value("service"_L1).toString().toLatin1();
    scope.normalizePath = context.value("normalize"_L1).toBool();
    scope.at = std::chrono::milliseconds{
        QDateTime::fromString(context.value("timestamp"_L1).toString(), Qt::ISODate).toMSecsSinceEpoch()};
    request.headers.append({"X-Amz-Date", sigv4::amzDate(scope.at)});
    const QString token = credentials.value("token"_L1).toString();
    if (!token.isEmpty() && !context.value("omit_session_token"_L1).toBool())
        request.headers.append({"X-Amz-Security-Token", token.toLatin1()});
    if (context.value("sign_body"_L1).toBool())
        request.headers.append(
            {"x-amz-content-sha256",
             QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex()});

    const QByteArray canonical = sigv4::canonicalRequest(request, scope);
    QCOMPARE(canonical, read(folder + u"/header-canonical-request.txt"_s));
    const QByteArray text = sigv4::stringToSign(canonical, scope);
    QCOMPARE(text, read(folder + u"/header-string-to-sign.txt"_s));
    const QByteArray secret = credentials.value("secret_access_key"_L1).toString().toUtf8();
    QCOMPARE(sigv4::signature(text, secret, scope),
             read(folder + u"/header-signature.txt"_s).trimmed());
    const QByteArray header = sigv4::authorization(
        request, {credentials.value("access_key_id"_L1).toString().toLatin1(), secret}, scope);
    QVERIFY(read(folder + u"/header-signed-request.txt"_s).contains("Authorization:" + header));
}

void TestSigV4::allVectorsAreThere()
{
    if (!QDir(vectors).exists())
        QSKIP("the official vectors are not beside this checkout");
    QCOMPARE(QDir(vectors).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 38);
}

void TestSigV4::canonicalRequest()
{
    const sigv4::Scope scope{"eu-west-1", "monitoring", std::chrono::milliseconds{1'792'288'800'000}};
    QCOMPARE(sigv4::amzDate(scope.at), QByteArray("20261018T020000Z"));
    const sigv4::Request request{
        "POST", "/", "b=2&a=x%20y&a=%7E", {{"X-Amz-Date", "20261018T020000Z"}, {"Host", "h"}}, {}};
    QCOMPARE(
        sigv4::canonicalRequest(request, scope),
        QByteArray(
            "POST\n/\na=x%20y&a=~&b=2\nhost:h\nx-amz-date:20261018T020000Z\n\nhost;x-amz-date\n"
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QVERIFY(
        sigv4::stringToSign("x", scope).startsWith("AWS4-HMAC-SHA256\n20261018T020000Z\n20261018/eu-west-1/monitoring/aws4_request\n"));
}

void TestSigV4::pathsAreNormalized()
{
    const auto path = [](const QByteArray& text, bool normalize = true) {
        sigv4::Scope scope;
        scope.normalizePath = normalize;
        return sigv4::canonicalRequest({"GET", text, {}, {}, {}}, scope).split('\n').at(1);
    };
    QCOMPARE(path(""), QByteArray("/"));
    QCOMPARE(path("/a//b/./../c/"), QByteArray("/a/c/"));
    QCOMPARE(path("/../.."), QByteArray("/"));
    QCOMPARE(path("/a b"), QByteArray("/a%20b"));
    QCOMPARE(path("/a%20b"), QByteArray("/a%2520b"));
    QCOMPARE(path("/a//b", false), QByteArray("/a//b"));
}

void TestSigV4::headersAreJoinedAndTrimmed()
{
    const sigv4::Request request{
        "GET", "/", {}, {{"B", "  x   \"y   z\" "}, {"a", "2"}, {"A", "1"}}, {}};
    QCOMPARE(sigv4::signedHeaders(request), QByteArray("a;b"));
    const QByteArray text = sigv4::canonicalRequest(request, {});
    QVERIFY(text.contains("\na:2,1\nb:x \"y z\"\n"));
}

void TestSigV4::everyPartMatters()
{
    const sigv4::Scope scope{"us-east-1", "monitoring", std::chrono::milliseconds{1'792'288'800'000}};
    const sigv4::Request request{"POST", "/", {}, {{"Host", "h"}}, "body"};
    const QByteArray right = sigv4::authorization(request, {"id", "secret"}, scope);
    sigv4::Request other = request;
    other.body = "Body";
    QVERIFY(sigv4::authorization(other, {"id", "secret"}, scope) != right);
    QVERIFY(sigv4::authorization(request, {"id", "Secret"}, scope) != right);
    sigv4::Scope later = scope;
    later.at += std::chrono::seconds{1};
    QVERIFY(sigv4::authorization(request, {"id", "secret"}, later) != right);
    QCOMPARE(sigv4::authorization(request, {"id", "secret"}, scope), right);
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
