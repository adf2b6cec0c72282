// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/awscredentialchain.h"
#include "tests/telemetry/rawserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms; // 2026-11-21T22:00:00Z

const QByteArray credentialsText = "[default]\naws_access_key_id = AKIDEFAULT\n"
                                   "aws_secret_access_key=one=two\n\n# a remark\n"
                                   "[ops]\naws_access_key_id=AKIDOPS\naws_secret_access_key=ops\n"
                                   "aws_session_token=token\n";
const QByteArray configText =
    "[default]\nregion = eu-central-1\ns3 =\n  max_concurrent_requests = 20\n"
    "[profile tool]\ncredential_process = cat \"%1\"\n"
    "[profile broken]\ncredential_process = false\n"
    "[profile nothing]\ncredential_process = no-such-program-anywhere\n"
    "[profile silent]\ncredential_process = sleep 60\n"
    "[profile person]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Reader\n"
    "[sso-session corp]\nsso_start_url = https://sign.example/start\nsso_region = eu-west-1\n"
    "[profile older]\nsso_start_url = https://sign.example/start\nsso_region = eu-west-1\n"
    "sso_account_id = 1\nsso_role_name = Reader\n"
    "[profile assumed]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n"
    "[profile bare]\nregion = eu-west-1\n";

AwsSections credentials()
{
    return readAwsFile(credentialsText);
}

AwsSections config()
{
    return readAwsFile(configText);
}

} // namespace

class TestAwsCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files();
    void profiles();
    void environment();
    void processOutput_data();
    void processOutput();
    void signOnToken();
    void chain_data();
    void chain();
    void portal();
    void whatHasAnEndIsKept();

private:
    void write(const QString& name, const QByteArray& text);
    [[nodiscard]] AwsPlaces places() const;
    /// Asks once; the access key, or the words of the failure.
    QString ask(AwsCredentialChain& chain);

    std::unique_ptr<QTemporaryDir> m_folder;
    SteppedClock m_clock{{now, 0ms}, false};
};

void TestAwsCredentials::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"credentials"_s, credentialsText);
    QByteArray text = configText;
    write(u"config"_s, text.replace("%1", m_folder->filePath(u"printed"_s).toUtf8()));
    write(u"printed"_s,
          R"({"Version":1,"AccessKeyId":"AKIDTOOL","SecretAccessKey":"s",)"
          R"("SessionToken":"t","Expiration":"2026-11-21T23:00:00Z"})");
}

void TestAwsCredentials::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

AwsPlaces TestAwsCredentials::places() const
{
    AwsPlaces places;
    places.credentialsFile = m_folder->filePath(u"credentials"_s);
    places.configFile = m_folder->filePath(u"config"_s);
    places.signOnCache = m_folder->path();
    places.processLimit = 300ms;
    return places;
}

QString TestAwsCredentials::ask(AwsCredentialChain& chain)
{
    QString said;
    int ends = 0;
    QObject scope;
    connect(&chain, &AwsCredentialChain::ready, &scope, [&](const AwsCredentials& found) {
        said = found.accessKey;
        ++ends;
    });
    connect(&chain, &AwsCredentialChain::failed, &scope, [&](const SourceFailure& failure) {
        said = failure.words;
        ++ends;
    });
    chain.ask();
    [&] {
        QCOMPARE(ends, 0); // never at once
        QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 20'000);
    }();
    return said;
}

void TestAwsCredentials::files()
{
    const AwsSections sections = credentials();
    QCOMPARE(sections.keys(), (QStringList{u"default"_s, u"ops"_s}));
    QCOMPARE(sections[u"default"_s][u"aws_secret_access_key"_s], u"one=two"_s);
    QVERIFY(!config()[u"default"_s].contains(u"max_concurrent_requests"_s)); // belongs to s3
    QVERIFY(readAwsFile("no section\n[\n]\n= x\n").contains(QString()) == false);
}

void TestAwsCredentials::profiles()
{
    const auto ops = awsProfile(credentials(), config(), u"ops"_s);
    QCOMPARE(*ops->keys, (AwsCredentials{u"AKIDOPS"_s, u"ops"_s, u"token"_s, {}}));
    QCOMPARE(awsProfile(credentials(), config(), u"default"_s)->region, u"eu-central-1"_s);
    const auto person = awsProfile(credentials(), config(), u"person"_s);
    QCOMPARE(person->signOn->startUrl, u"https://sign.example/start"_s);
    QCOMPARE(person->signOn->region, u"eu-west-1"_s);
    // The names that the aws program gives its files: SHA-1 of the session, or of the address.
    QCOMPARE(signOnCacheFile(*person->signOn), u"ee0bfd2552fbd840c02cc48b6e823320543c450f.json"_s);
    const auto older = awsProfile(credentials(), config(), u"older"_s);
    QCOMPARE(signOnCacheFile(*older->signOn), u"01dc27ba1c9203b9436c374e0f9fb2f581d022d9.json"_s);
    for (const QString& name : {u"assumed"_s, u"bare"_s, u"absent"_s})
        QVERIFY(!awsProfile(credentials(), config(), name));
    QVERIFY(awsProfile(credentials(), config(), u"assumed"_s).error().sentence.contains(u"role"_s));
}

void TestAwsCredentials::environment()
{
    QVERIFY(!awsCredentialsFrom({{u"AWS_ACCESS_KEY_ID"_s, u"A"_s}}));
    const auto keys = awsCredentialsFrom({{u"AWS_ACCESS_KEY_ID"_s, u"A"_s},
                                          {u"AWS_SECRET_ACCESS_KEY"_s, u"S"_s},
                                          {u"AWS_SESSION_TOKEN"_s, u"T"_s}});
    QCOMPARE(*keys, (AwsCredentials{u"A"_s, u"S"_s, u"T"_s, {}}));
}

void TestAwsCredentials::processOutput_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray(R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"S"})")
                          << true;
    QTest::newRow("version") << QByteArray(R"({"Version":2,"AccessKeyId":"A","SecretAccessKey":"S"})")
                             << false;
    QTest::newRow("no secret") << QByteArray(R"({"Version":1,"AccessKeyId":"A"})") << false;
    QTest::newRow("not JSON") << QByteArray("please sign in") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestAwsCredentials::processOutput()
{
    QFETCH(QByteArray, output);
    QFETCH(bool, good);
    QCOMPARE(readCredentialProcess(output).has_value(), good);
}

void TestAwsCredentials::signOnToken()
{
    const QByteArray text = R"({"accessToken":"abc","expiresAt":"2026-11-21T22:00:01Z"})";
    QCOMPARE(readSignOnToken(text, now).value_or(QString()), u"abc"_s);
    QVERIFY(!readSignOnToken(text, now + 1s));
    QCOMPARE(readSignOnToken(R"({"accessToken":"abc","expiresAt":"2026-11-21T23:00:00UTC"})", now)
                 .value_or(QString()),
             u"abc"_s);
    QVERIFY(!readSignOnToken({}, now));
}

void TestAwsCredentials::chain_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("said");
    QTest::newRow("default") << QString() << u"AKIDEFAULT"_s;
    QTest::newRow("keys") << u"ops"_s << u"AKIDOPS"_s;
    QTest::newRow("process") << u"tool"_s << u"AKIDTOOL"_s;
    QTest::newRow("process that fails") << u"broken"_s << u"failed"_s;
    QTest::newRow("process that is not there") << u"nothing"_s << u"could not be started"_s;
    QTest::newRow("process that hangs") << u"silent"_s << u"in time"_s;
    QTest::newRow("no sign-on") << u"person"_s << u"aws sso login"_s;
    QTest::newRow("no profile") << u"absent"_s << u"no AWS profile"_s;
}

void TestAwsCredentials::chain()
{
    QFETCH(QString, profile);
    QFETCH(QString, said);
    AwsCredentialChain chain(places(), profile, u"metrics"_s, m_clock);
    QVERIFY2(ask(chain).contains(said), qPrintable(ask(chain)));
    AwsPlaces withKeys = places();
    withKeys.environment = {{u"AWS_ACCESS_KEY_ID"_s, u"AKIDENV"_s},
                            {u"AWS_SECRET_ACCESS_KEY"_s, u"S"_s}};
    AwsCredentialChain other(withKeys, profile, u"metrics"_s, m_clock);
    // A profile that is asked for by name goes before the environment.
    QVERIFY(ask(other).contains(profile.isEmpty() ? u"AKIDENV"_s : said));
}

void TestAwsCredentials::portal()
{
    QByteArray seen;
    QByteArray status = "200 OK";
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(rawAnswer(status, "Content-Type: application/json\r\n",
                               R"({"roleCredentials":{"accessKeyId":"ASIAROLE","secretAccessKey":"s",)"
                               R"("sessionToken":"t","expiration":1795300000000}})"));
    });
    const AwsSignOn signOn{u"corp"_s, {}, {}, {}, {}};
    write(signOnCacheFile(signOn), R"({"accessToken":"abc","expiresAt":"2026-11-22T06:00:00Z"})");
    AwsPlaces there = places();
    there.signOnPortal = server.url(QString());
    AwsCredentialChain chain(there, u"person"_s, u"metrics"_s, m_clock);
    QCOMPARE(ask(chain), u"ASIAROLE"_s);
    QVERIFY(seen.startsWith(
        "GET /federation/credentials?role_name=Reader&account_id=111122223333 HTTP/1.1\r\n"));
    QVERIFY(seen.contains("x-amz-sso_bearer_token: abc\r\n"));
    status = "401 Unauthorized";
    chain.forget();
    QVERIFY(ask(chain).contains(u"401"_s));
    RawServer other([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", "Content-Type: application/json\r\n", "{}"));
    });
    status = "302 Found\r\nLocation: " + other.url().toEncoded();
    QVERIFY(ask(chain).contains(u"redirects"_s)); // the token stays with the portal
    QCOMPARE(other.requests(), 0);
}

void TestAwsCredentials::whatHasAnEndIsKept()
{
    AwsCredentialChain chain(places(), u"tool"_s, u"metrics"_s, m_clock);
    QCOMPARE(ask(chain), u"AKIDTOOL"_s);
    write(u"printed"_s, R"({"Version":1,"AccessKeyId":"AKIDNEW","SecretAccessKey":"s"})");
    QCOMPARE(ask(chain), u"AKIDTOOL"_s);
    m_clock.advance(54min);
    QCOMPARE(ask(chain), u"AKIDTOOL"_s);
    m_clock.advance(2min); // five minutes before its end
    QCOMPARE(ask(chain), u"AKIDNEW"_s);
}

QTEST_GUILESS_MAIN(TestAwsCredentials)
#include "tst_awscredentials.moc"
