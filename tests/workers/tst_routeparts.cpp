// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/lastwords.h"
#include "models/workers/routes/marks.h"
#include "models/workers/routes/quoting.h"
#include "models/workers/routes/route.h"
#include "models/workers/routes/sshcall.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

class TestRouteParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAShell()
    {
        QCOMPARE(shellWord(u"plain-1.2/x"_s), u"plain-1.2/x"_s);
        QCOMPARE(shellWord({}), u"''"_s);
        QCOMPARE(shellWord(u"it's"_s), u"'it'\\''s'"_s);
        QCOMPARE(shellWord(u"=ls"_s), u"'=ls'"_s);
        QCOMPARE(shellWords({u"a b"_s, u"$c"_s}), u"'a b' '$c'"_s);
        QVERIFY(isVariableName(u"_A9"_s));
        for (const QString& name : {u""_s, u"9A"_s, u"A-B"_s, u"A B"_s, u"Ä"_s, u"A=B"_s})
            QVERIFY2(!isVariableName(name), qPrintable(name));
    }

    void marksAreTakenOutWhereverTheStreamIsCut()
    {
        const QString nonce = u"0123456789abcdef0123456789abcdef"_s;
        const QByteArray mark = '\x1e' + nonce.toLatin1() + ' ';
        const QByteArray stream = "banner\n" + mark + "begun 42\nwarn \x1e half " + mark.left(20)
            + "\nno end" + mark + "ended 7\ntail";
        const QByteArray shown = "banner\nwarn \x1e half " + mark.left(20) + "\nno endtail";
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            Marks marks(nonce);
            QByteArray seen;
            for (qsizetype at = 0; at < stream.size();) {
                const qsizetype size = random.bounded(1, round % 2 ? 3 : 60);
                seen += marks.feed(stream.mid(at, size));
                at += size;
            }
            seen += marks.flush();
            QCOMPARE(seen, shown);
            QVERIFY(marks.hasBegun());
            QCOMPARE(marks.code(), std::optional(7));
        }
    }

    void marksOfOthersAreOutput()
    {
        Marks marks(QString(32, u'a'));
        const QByteArray other = '\x1e' + QByteArray(32, 'b') + " ended 0\n";
        QCOMPARE(marks.feed(other) + marks.flush(), other);
        QVERIFY(!marks.hasBegun());
        QVERIFY(!marks.code());
    }

    void nothingOfAnErrandIsInItsArguments()
    {
        Errand errand;
        errand.line = u"deploy --now"_s;
        errand.variables = {{u"TOKEN"_s, u"very-secret"_s}};
        errand.input = "typed";
        for (const Route& route : {Route{SshHop{u"app-01"_s, u"root"_s, 2222, {}}},
                                   Route{ContainerHop{{u"docker"_s, u"exec"_s, u"-i"_s, u"api"_s}}},
                                   Route{SshHop{u"a"_s, {}, 0, {}}, SshHop{u"b"_s, {}, 0, {}},
                                         ContainerHop{{u"docker"_s, u"exec"_s, u"-i"_s, u"api"_s}}}}) {
            const auto spec = jobFor(route, errand);
            QVERIFY(spec);
            const QString all = spec->arguments.join(u' ');
            QVERIFY(!all.contains(u"deploy"_s) && !all.contains(u"secret"_s)
                    && !all.contains(u"typed"_s));
            QVERIFY(spec->environment.isEmpty());
            QVERIFY(spec->input.contains("very-secret"));
            const QString nonce = nonceOf(spec->arguments);
            QCOMPARE(nonce.size(), 32);
            QVERIFY(spec->input.endsWith('#' + nonce.toLatin1()));
        }
        QVERIFY(nonceOf(jobFor({}, errand)->arguments).isEmpty());
    }

    void longOrdersAreCounted()
    {
        Errand errand;
        errand.line = u"true"_s;
        const Route route{SshHop{u"app-01"_s, {}, 0, {}}};
        QCOMPARE(jobFor(route, errand)->arguments.last().section(u' ', -1), u"0"_s);
        errand.variables = {{u"LINES"_s, u"a\nb"_s}};
        const auto lines = jobFor(route, errand);
        QCOMPARE(lines->arguments.last().section(u' ', -1).toLongLong(), lines->input.size());
        errand.variables = {{u"LONG"_s, QString(5000, u'a')}};
        const auto longer = jobFor(route, errand);
        QCOMPARE(longer->arguments.last().section(u' ', -1).toLongLong(), longer->input.size());
    }

    void sessionsAreAskedForWhereTheClientDoesNoMore()
    {
        const QByteArray plain = "user me\nforwardagent no\nforwardx11 no\nrequesttty false\n"
                                 "sessiontype default\nsendenv LANG\nsendenv LC_*\n";
        QCOMPARE(sessionVariables(plain), std::optional(QStringList{u"LANG"_s, u"LC_*"_s}));
        QVERIFY(!sessionVariables({}));
        QVERIFY(!sessionVariables(QByteArray(plain).replace("agent no", "agent yes")));
        QVERIFY(!sessionVariables(QByteArray(plain).replace("x11 no", "x11 yes")));
        QVERIFY(!sessionVariables(QByteArray(plain).replace("tty false", "tty force")));
        QVERIFY(!sessionVariables(QByteArray(plain).replace("default", "none")));
        QVERIFY(!sessionVariables(plain + "setenv A=b\n"));
        QVERIFY(!sessionVariables(plain + "remotecommand top\n"));
    }

    void hostThatLooksLikeAnOptionIsAHost()
    {
        const auto spec = jobFor({SshHop{u"-oProxyCommand=touch /tmp/x"_s, {}, 0, {}}},
                                 {u"true"_s, {}, {}, {}, {}, {}});
        QVERIFY(spec);
        const qsizetype dashes = spec->arguments.indexOf(u"--"_s);
        QVERIFY(dashes > 0);
        QCOMPARE(spec->arguments[dashes + 1], u"-oProxyCommand=touch /tmp/x"_s);
    }

    void whatCannotBeCarriedIsRefused()
    {
        Errand nul;
        nul.line = u"a"_s + QChar(0) + u'b';
        QVERIFY(!jobFor({}, nul));
        Errand name;
        name.variables = {{u"a b"_s, u"c"_s}};
        QVERIFY(jobFor({}, name).error().sentence.contains(u"a b"_s));
        Errand value;
        value.variables = {{u"A"_s, QString(QChar(0))}};
        QVERIFY(jobFor({SshHop{u"a"_s, {}, 0, {}}}, value).error().sentence.contains(u'A'));
    }

    void lastWords_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("why"); // -1: not proved
        const auto row = [](const char* words, std::optional<NoSession> why) {
            QTest::newRow(words) << QByteArray(words) << (why ? static_cast<int>(*why) : -1);
        };
        row("ssh: Could not resolve hostname app-99: Name or service not known",
            NoSession::NameUnknown);
        row("ssh: connect to host 10.0.0.1 port 22: Connection refused", NoSession::Refused);
        row("ssh: connect to host 10.0.0.1 port 22: Connection timed out", NoSession::Timeout);
        row("root@app-01: Permission denied (publickey).", NoSession::Authentication);
        row("Host key verification failed.", NoSession::HostKey);
        row("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.",
            NoSession::HostKeyChanged);
        row("root@app-01: Permission denied (password,keyboard-interactive).",
            NoSession::PasswordOnly);
        row("kex_exchange_identification: Connection closed by remote host", NoSession::Broken);
        row("client_loop: send disconnect: Broken pipe", std::nullopt);
        row("Timeout, server 10.0.0.1 not responding.", std::nullopt);
        row("Connection to 10.0.0.1 closed by remote host.", std::nullopt);
        row("", std::nullopt);
    }
    void lastWords()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, why);
        const auto found = whyNoSession(words);
        QCOMPARE(found ? static_cast<int>(*found) : -1, why);
        if (found)
            QVERIFY(!sentenceFor(*found, u"app-01"_s).isEmpty());
    }

    void addressesArePeoples_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        const auto row = [](const char* address, const char* user, const char* host, int port) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(user)
                                   << QString::fromLatin1(host) << port;
        };
        row("app-01", "", "app-01", 0);
        row("deploy@app-01", "deploy", "app-01", 0);
        row("app-01:2222", "", "app-01", 2222);
        row("deploy@10.0.0.7:2222", "deploy", "10.0.0.7", 2222);
        row("ssh://deploy@app-01:2222", "deploy", "app-01", 2222);
        row("::1", "", "::1", 0);
        row("fe80::1%eth0", "", "fe80::1%eth0", 0);
        row("deploy@2001:db8::1", "deploy", "2001:db8::1", 0);
        row("[::1]:2222", "", "::1", 2222);
        row("deploy@[2001:db8::1]", "deploy", "2001:db8::1", 0);
    }
    void addressesArePeoples()
    {
        QFETCH(QString, address);
        SshHop hop;
        readAddress(address, hop);
        QTEST(hop.user, "user");
        QTEST(hop.host, "host");
        QTEST(hop.port, "port");
        SshHop mine;
        mine.user = u"me"_s;
        readAddress(address, mine);
        QCOMPARE(mine.user, u"me"_s);
    }

    void routesHaveNames()
    {
        QCOMPARE(nameOf(Route{}), u"this machine"_s);
        QCOMPARE(nameOf(Route{SshHop{u"app-01"_s, {}, 0, {}}}), u"app-01"_s);
        SshHop hop{u"10.0.0.7"_s, {}, 0, {}};
        hop.name = u"app-01"_s;
        QCOMPARE(nameOf(Route{hop}), u"app-01 (10.0.0.7)"_s);
        hop.name = hop.host;
        QCOMPARE(nameOf(Route{hop}), u"10.0.0.7"_s);
        QCOMPARE(
            nameOf(Route{SshHop{u"app-01"_s, {}, 0, {}},
                         ContainerHop{{u"kubectl"_s, u"exec"_s, u"-i"_s, u"deploy/api"_s, u"--"_s}}}),
            u"container deploy/api on app-01"_s);
    }
};

QTEST_GUILESS_MAIN(TestRouteParts)
#include "tst_routeparts.moc"
