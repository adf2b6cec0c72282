// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/replayedrun.h"
#include "models/conductor/statusquestion.h"
#include "models/conductor/unitfolder.h"
#include "tests/conductor/livebench.h"
#include "tests/workers/sshserver.h"

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;

/// One line on many hosts, with real workers over a real sshd.
class TestHostFlights : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 120'000;
    workers::SshServer m_ssh;
    QString m_noSsh;

    /// Three names of one server; the line tells them apart by a file of its own a host.
    static QString hosts(const QString& more)
    {
        return u"hosts:\n  web-1: good\n  web-2: nobody@good\n  web-3: {address: jumped}\n"
               "  web: {members: [web-1, web-2, web-3]%1}\n"_s.arg(more);
    }
    static bool isOver(const bench::LiveRun& run, int line)
    {
        const ActionStatus status = run.line(line).status;
        return status == ActionStatus::Done || status == ActionStatus::Failed;
    }
    static QStringList namesOf(const std::vector<CommandIntended>& intended, const QString& line)
    {
        QStringList names;
        for (const CommandIntended& one : intended) {
            if (one.action == line)
                names.append(one.host);
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase() { m_noSsh = m_ssh.start(); }

    void eachHostHasItsOwn()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(u"ssh web\necho one line\nexit"_s, hosts(u", strategy: parallel"_s),
                           m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QCOMPARE(run.line(2).status, ActionStatus::Done);
        for (const HostRow& row : hostsOf(run.state(), u"s1.a2"_s)) {
            QCOMPARE(row.now.status, ActionStatus::Done);
            QCOMPARE(row.now.exitCode, 0);
            QCOMPARE(run.conductor().output(u"s1.a2@"_s + row.name), QByteArray("one line\n"));
            QVERIFY(run.conductor().output(u"s1.a2"_s).contains(row.name.toUtf8() + " | one line\n"));
            QVERIFY(QFile::exists(run.path(u"jobs/s1.a2@%1@1/out.log"_s.arg(row.name))));
        }
        QSet<QString> keys;
        for (const CommandIntended& one : run.events<CommandIntended>())
            keys.insert(one.key);
        QCOMPARE(keys.size(), qsizetype(run.events<CommandIntended>().size()));

        // Whoever looks at it later finds the same in the logs.
        const conductor::ReplayedRun later(u"run-1"_s, run.state().plan, run.conductor().events(),
                                           run.path(u"jobs"_s));
        QCOMPARE(later.output(u"s1.a2@web-2"_s), QByteArray("one line\n"));
        QCOMPARE(later.output(u"s1.a2"_s),
                 QByteArray("web-1 | one line\nweb-2 | one line\nweb-3 | one line\n"));
    }

    void checkStandsBetweenTheBatches()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(
            u"ssh web\ntouch \"$HOME/began-$$\"; mkdir -p \"$HOME/deployed\"\nexit"_s,
            hosts(u", strategy: rolling, batch: 1, check: \"false\", check_limit: 1 s"_s),
            m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QCOMPARE(run.line(2).status, ActionStatus::Failed);
        QCOMPARE(namesOf(run.events<CommandIntended>(), u"s1.a2"_s), QStringList{u"web-1"_s});
        const auto rows = hostsOf(run.state(), u"s1.a2"_s);
        QCOMPARE(rows[0].now.reason, u"expectation"_s);
        QCOMPARE(rows[0].now.exitCode, 0);
        QVERIFY2(rows[0].now.sentence.contains(u"check"_s), qPrintable(rows[0].now.sentence));
        QCOMPARE(rows[1].now.status, ActionStatus::Waiting);
        QCOMPARE(run.state().step(u"s1"_s).status, StepStatus::Failed);
    }

    void checkThatGoesWellLetsTheNextBatchBegin()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(u"ssh web\nmkdir -p \"$HOME/deployed\"\nexit"_s,
                           hosts(u", strategy: rolling, batch: 2, check: test -d deployed"_s),
                           m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QCOMPARE(run.line(2).status, ActionStatus::Done);
        for (const HostRow& row : hostsOf(run.state(), u"s1.a2"_s)) {
            QCOMPARE(row.now.checks.size(), 1);
            QVERIFY(row.now.checks[0].contains(u"passed"_s));
        }
    }

    void anotherCockpitFindsEachHostAgain()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(u"ssh web\nsleep 20; echo $$\nexit"_s, hosts(u", strategy: parallel"_s),
                           m_ssh.path("ssh_config"));
        QTRY_COMPARE_WITH_TIMEOUT(openUnits(run.state()).size(), std::size_t(3), patience);
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(run.events<CommandIntended>(), u"s1.a2"_s).size(), 3,
                                  patience);
        // Nothing is being written then: what this cockpit knows is what the next one reads.
        QTRY_COMPARE_WITH_TIMEOUT(run.events<CommandStarted>().size(), std::size_t(6), patience);
        run.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2) || run.line(2).status == ActionStatus::Unknown,
                                 patience);
        QCOMPARE(namesOf(run.events<CommandIntended>(), u"s1.a2"_s).size(), 3); // nothing twice
    }

    void cutLinkIsUnknownAndIsLookedFor()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        workers::Relay relay(m_ssh.port());
        m_ssh.setRelayPort(relay.port());
        bench::LiveRun run(u"ssh web\necho on; sleep 15; echo off\nexit"_s,
                           u"hosts: {web: relayed}\n"_s, m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(run.conductor().output(u"s1.a2"_s).contains("on\n"), patience);
        relay.cut();
        QTRY_COMPARE_WITH_TIMEOUT(run.line(2).status, ActionStatus::Unknown, patience);
        const auto unknown = run.events<CommandUnknown>();
        QCOMPARE(unknown.size(), std::size_t(1));
        QVERIFY2(unknown[0].reason.contains(u"link"_s), qPrintable(unknown[0].reason));
        relay.mend();
        run.lead(ProbeCommand{u"s1.a2"_s});
        QTRY_COMPARE_WITH_TIMEOUT(run.events<CommandProbed>().size(), std::size_t(1), patience);
        const QString seen = run.events<CommandProbed>()[0].sentence;
        QVERIFY2(seen.contains(u"still runs"_s) || seen.contains(u"Nothing of it"_s),
                 qPrintable(seen));
        QCOMPARE(run.line(2).status, ActionStatus::Unknown); // a person says what it is
        run.lead(ResolveAction{u"s1.a2"_s, Outcome::Passed, u"confirmed"_s, u"it ended well there"_s});
        QTRY_COMPARE_WITH_TIMEOUT(run.line(2).status, ActionStatus::Done, patience);
        QCOMPARE(namesOf(run.events<CommandIntended>(), u"s1.a2"_s).size(), 1);
    }

    void cutLinkOfALineThatSurvivesIsFoundAgain()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        workers::Relay relay(m_ssh.port());
        m_ssh.setRelayPort(relay.port());
        bench::LiveRun run(u"ssh web\necho on; sleep 5; echo off\nexit"_s,
                           u"hosts: {web: {address: relayed, survives: true}}\n"_s,
                           m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(run.conductor().output(u"s1.a2"_s).contains("on\n"), patience);
        relay.cut();
        QTRY_VERIFY_WITH_TIMEOUT(run.line(2).attention.contains(u"cut"_s), patience);
        QCOMPARE(run.line(2).status, ActionStatus::Running);
        relay.mend();
        QTRY_COMPARE_WITH_TIMEOUT(run.line(2).status, ActionStatus::Done, patience);
        QCOMPARE(run.conductor().output(u"s1.a2"_s), QByteArray("on\noff\n"));
        QVERIFY(run.events<CommandUnknown>().empty());
        QCOMPARE(namesOf(run.events<CommandIntended>(), u"s1.a2"_s).size(), 1);
    }

    void identityIsProvedOnEachHost()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(u"ssh web\nrm -rf \"$HOME/nothing-here\"\nexit"_s,
                           hosts({})
                               + u"identity:\n  - {at: web-1, probe: echo one, expect: one}\n"
                                 "  - {at: web-2, probe: echo two, expect: other}\n"_s,
                           m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        const auto rows = hostsOf(run.state(), u"s1.a2"_s);
        QCOMPARE(rows[0].now.status, ActionStatus::Done);
        QCOMPARE(rows[1].now.status, ActionStatus::Failed);
        QCOMPARE(rows[1].now.reason, u"identity"_s);
        QCOMPARE(rows[2].now.status, ActionStatus::Waiting);
    }

    void foldersTellWhoseTheyAre()
    {
        for (const Unit& unit : {Unit{u"s1.a2"_s, {}, 1}, Unit{u"r2.a1"_s, u"web-3.example"_s, 12}}) {
            QCOMPARE(conductor::unitOfFolder(conductor::folderName(unit)), unit);
            QCOMPARE(conductor::unitOfFolder(conductor::folderName(unit) + u"-identity-1"_s), unit);
        }
    }

    void statusQuestions_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char* line, bool asks) {
            QTest::newRow(line) << QString::fromLatin1(line) << asks;
        };
        row("curl http://127.0.0.1/health", true);
        row("curl -fsS -H 'Accept: text/plain' http://127.0.0.1/health", true);
        row("curl -X POST http://127.0.0.1/jobs", false);
        row("curl -d a=1 http://127.0.0.1/jobs", false);
        row("curl http://127.0.0.1/a http://127.0.0.1/b", false);
        row("curl http://127.0.0.1/health | jq .", false);
        row("curl http://127.0.0.1/health > /tmp/x", false);
        row("curl -o /tmp/x http://127.0.0.1/health", false);
        row("curl http://127.0.0.1/health && systemctl restart api", false);
        row("wget http://127.0.0.1/health", false);
    }
    void statusQuestions()
    {
        QFETCH(QString, line);
        QFETCH(bool, asks);
        plan::Action action;
        action.resolved = line;
        action.blast = plan::Blast::ReadOnly;
        action.expectations = {{plan::Expectation::Kind::HttpStatus, u"200"_s, {}, 200}};
        QCOMPARE(conductor::statusQuestion(action).has_value(), asks);
        action.blast = plan::Blast::Irreversible;
        QVERIFY(!conductor::statusQuestion(action));
    }

    void statusIsAskedForOnceByOurselves()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        QTcpServer server;
        int requests = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&requests, socket] {
                ++requests;
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nup\n");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        bench::LiveRun run(
            u"curl -s http://127.0.0.1:%1/health\n# Expected: HTTP 200"_s.arg(server.serverPort()),
            {});
        QCOMPARE(run.plan().action(u"s1.a1"_s)->expectations.front().kind,
                 plan::Expectation::Kind::HttpStatus);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 1) || run.line().status == ActionStatus::Asked, patience);
        QCOMPARE(run.line().status, ActionStatus::Done);
        QCOMPARE(requests, 2); // the line's own, and ours
        QCOMPARE(run.line().checks.size(), 1);
        QVERIFY2(run.line().checks[0].contains(u"asked again by the cockpit"_s),
                 qPrintable(run.line().checks[0]));
    }
};

QTEST_GUILESS_MAIN(TestHostFlights)
#include "tst_hostflights.moc"
