// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/livecommands.h"
#include "models/conductor/prompts.h"
#include "models/plan/environment.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/sshserver.h"

using namespace cockpit;
using namespace cockpit::conductor;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Lines of a runbook, read, planned and run for real: what a person would have seen at a terminal.
class TestLiveCommands : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const plan::Plan> planOf(const QString& lines)
    {
        const QString text =
            u"# Release\n\n## Deployment Steps\n\n### Step 1: Work (10 minutes)\n\n```bash\n%1\n```\n"_s
                .arg(lines);
        const auto runbook = runbook::read(text.toUtf8());
        return runbook
            ? std::make_shared<const plan::Plan>(plan::makePlan(*runbook, plan::Environment()))
            : nullptr;
    }
    LiveCommands commandsFor(std::shared_ptr<const plan::Plan> plan) const
    {
        LiveCommands::Settings settings;
        settings.plan = std::move(plan);
        settings.hopOf = [this](const QString& host) -> Result<SshHop> {
            if (host == u"app-01"_s)
                return m_ssh.hop();
            return failure(u"The environment does not say where %1 is."_s.arg(host));
        };
        settings.variables = {{u"RELEASE"_s, u"3.4 \"$HOME\""_s}};
        settings.workingDirectory = m_place.path();
        return LiveCommands(settings);
    }
    /// What each command of the step printed, or why it was refused; "!" before a failure.
    QStringList fly(const QString& lines)
    {
        const auto plan = planOf(lines);
        LiveCommands commands = commandsFor(plan);
        WorkerRunner workers(program("COCKPIT_TEST_WORKER"));
        RouteRunner runner(workers, [](const QString&) { return Route{}; });
        QStringList said;
        for (const plan::Action& action : plan->steps.front().actions) {
            if (action.kind != runbook::ActionKind::Command)
                continue;
            auto spec = commands.specFor(action, 1, {});
            if (!spec) {
                said << u"refused: "_s + spec.error().sentence;
                continue;
            }
            spec->timeLimit = 2min;
            auto job = runner.start(*spec, m_place.filePath(u"job-%1"_s.arg(++m_jobs)), this);
            Follow follow(job.value());
            [&] { QTRY_VERIFY_WITH_TIMEOUT(follow.over(), 60'000); }();
            said << (follow.exit && follow.exit->code == 0 ? QString() : u"!"_s)
                    + QString::fromUtf8(follow.bytes).trimmed();
        }
        return said;
    }
    static QStringList targets(const LiveCommands& commands, const plan::Plan& plan)
    {
        QStringList all;
        for (const plan::Action& action : plan.steps.front().actions) {
            if (action.kind == runbook::ActionKind::Command)
                all << commands.targetOf(action);
        }
        return all;
    }

    SshServer m_ssh;
    QString m_noSsh;
    QTemporaryDir m_place;
    int m_jobs = 0;

private Q_SLOTS:
    void initTestCase() { m_noSsh = m_ssh.start(); }

    void whatWasSetUpHoldsForTheLinesBelow()
    {
        QCOMPARE(fly(u"cd /usr\ncd lib\nexport TIER=blue\npwd\necho \"$TIER $RELEASE\""_s),
                 (QStringList{{}, {}, {}, u"/usr/lib"_s, u"blue 3.4 \"$HOME\""_s}));
    }

    void settingThatFailsStopsTheLine()
    {
        const QStringList said = fly(u"cd /nowhere\necho never"_s);
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].startsWith(u'!'));
        QVERIFY2(said[1].startsWith(u'!') && !said[1].contains(u"\nnever"_s), qPrintable(said[1]));
    }

    void computedValueIsNotComputedTwice()
    {
        const QStringList said = fly(u"STAMP=$(date +%N)\necho $STAMP"_s);
        QVERIFY2(said.last().startsWith(u"refused"_s) && said.last().contains(u"anew"_s),
                 qPrintable(said.last()));
    }

    void sessionCarriesItsLines()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        const QString lines =
            u"cd /usr\nssh app-01\necho \"$SSH_CONNECTION\" | cut -d' ' -f1\ncd /etc\npwd\nexit\npwd"_s;
        QCOMPARE(fly(lines), (QStringList{{}, {}, u"127.0.0.1"_s, {}, u"/etc"_s, {}, u"/usr"_s}));
        const auto plan = planOf(lines);
        QCOMPARE(targets(commandsFor(plan), *plan),
                 (QStringList{u"this machine"_s, u"good"_s, u"good"_s, u"good"_s, u"good"_s,
                              u"good"_s, u"this machine"_s}));
    }

    void hostThatTheEnvironmentDoesNotNameIsRefused()
    {
        const QStringList said = fly(u"ssh app-99\nuptime"_s);
        QCOMPARE(said.size(), 2);
        for (const QString& one : said)
            QVERIFY2(one.startsWith(u"refused"_s) && one.contains(u"app-99"_s), qPrintable(one));
    }

    void linesAtAPromptAreStatementsForItsSession()
    {
        const auto plan =
            planOf(u"cd /srv/shop\nsudo -u postgres psql shop\nSET role admin;\nSELECT 1;"
                   "\n\\q\necho back"_s);
        LiveCommands commands = commandsFor(plan);
        const std::vector<plan::Action>& lines = plan->steps.front().actions;
        QCOMPARE(lines.size(), std::size_t{6});
        for (const std::size_t shell : {0, 5})
            QVERIFY(!commands.sessionFor(lines[shell], {}).value());
        for (std::size_t i = 1; i < 5; ++i) {
            const auto order = commands.sessionFor(lines[i], {}).value();
            QVERIFY(order);
            QCOMPARE(order->name, u"s1.a2-0"_s);
            QCOMPARE(order->opens, i == 1);
            QCOMPARE(order->leaves, i == 4);
            QVERIFY(!sessionMarkOf(order->spec.key).isEmpty());
            const QString script = order->spec.arguments.join(u' ');
            QVERIFY2(script.contains(u"sudo -u postgres psql shop -X -v ON_ERROR_STOP=1"_s),
                     qPrintable(script));
            QVERIFY2(script.startsWith(order->spec.arguments.front())
                         && script.contains(u"cd /srv/shop"_s),
                     qPrintable(script));
            QCOMPARE(script.contains(u"SET role admin"_s), i > 2); // typed again in a new one
            QCOMPARE(commands.specFor(lines[i], 1, {})->arguments[2], i == 4 ? u"leave"_s : u"stay"_s);
        }
        QCOMPARE(commands.specFor(lines[3], 1, {})->input, QByteArray("SELECT 1;\n"));
    }

    void clientsInContainersGetNoTerminal_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("call");
        const auto row = [](const char* opener, const char* call) {
            QTest::newRow(opener) << QString::fromLatin1(opener) << QString::fromLatin1(call);
        };
        row("psql shop", "psql shop");
        row("docker exec -it db psql -U app shop", "docker exec -i db psql -U app shop");
        row("docker exec -t -u postgres db psql -t shop",
            "docker exec -i -u postgres db psql -t shop");
        row("docker compose exec db psql shop", "docker compose exec -T db psql shop");
        row("sudo docker-compose exec -T db psql shop", "sudo docker-compose exec -T db psql shop");
        row("kubectl exec -it db-0 -n shop -- psql -U app",
            "kubectl exec -i db-0 -n shop -- psql -U app");
        row("kubectl exec --stdin --tty db-0 -- psql", "kubectl exec -i db-0 -- psql");
        row("psql shop | tee x", "");
        row("mysql shop", "");
    }
    void clientsInContainersGetNoTerminal()
    {
        QFETCH(QString, opener);
        QTEST(psqlCall(opener).value_or(QString()), "call");
    }

    void clientsOfContainers_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("client");
        const auto row = [](const char* opener, const char* client) {
            QTest::newRow(opener) << QString::fromLatin1(opener) << QString::fromLatin1(client);
        };
        row("docker exec -it api bash", "docker exec -i api");
        row("docker exec -ti -u app api /bin/sh", "docker exec -i -u app api");
        row("docker exec -t api sh", "docker exec -i api");
        row("docker compose exec api sh", "docker compose exec -T api");
        row("kubectl exec -it deploy/api -n shop -- bash", "kubectl exec -i deploy/api -n shop --");
        row("kubectl exec --stdin --tty api -- sh", "kubectl exec --stdin api --");
        row("docker exec -it api npm run migrate", "");
        row("docker ps", "");
    }
    void clientsOfContainers()
    {
        QFETCH(QString, opener);
        QFETCH(QString, client);
        QCOMPARE(containerClient(opener).value_or(QStringList()).join(u' '), client);
    }

    void promptsThatCannotBeTypedAtAreRefused()
    {
        for (const QString& opener :
             {u"mongosh shop"_s, u"redis-cli"_s, QString(), u"psql shop | tee x"_s})
            QVERIFY2(!typedAtPrompt(opener, u"SELECT 1"_s), qPrintable(opener));
    }

    /// Each line has a session of its own there.
    void whatNeedsALaterLineOfMySqlIsRefused_data()
    {
        QTest::addColumn<bool>("refused");
        for (const char* text :
             {"BEGIN;", "start  transaction", "COMMIT;", "SET autocommit = 0;", "USE shop"})
            QTest::newRow(text) << true;
        for (const char* text : {"BEGIN; UPDATE t SET a = 1; COMMIT;", "UPDATE t SET a = 1",
                                 "SELECT 'begin'", "SET @a = 1; SELECT @a"})
            QTest::newRow(text) << false;
    }
    void whatNeedsALaterLineOfMySqlIsRefused()
    {
        const auto typed = typedAtPrompt(u"docker exec -it db mysql shop"_s,
                                         QString::fromLatin1(QTest::currentDataTag()));
        QTEST(!typed, "refused");
        if (typed)
            QCOMPARE(typed->line, u"docker exec -i db mysql shop --batch --table"_s);
    }
};

QTEST_GUILESS_MAIN(TestLiveCommands)
#include "tst_livecommands.moc"
