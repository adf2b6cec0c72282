// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/captures.h"
#include "models/plan/expectation.h"
#include "models/plan/hosts.h"
#include "models/plan/planner.h"
#include "models/plan/unresolved.h"
#include "tests/plan/samples.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using namespace cockpit::plan;
using runbook::ContextKind;

/// What a plan says of a run before it: where, as whom, with which values, and what is missing.
class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectations_data();
    void expectations();
    void linesSayWhereAndAsWhom();
    void groupIsEachOfItsHosts();
    void defaultsAreForKindsOfLines();
    void computedOnce();
    void whatIsUnresolved();
    void nothingIsMissingInARehearsal();
    void secretsAreMasked();
    void aNewEnvironmentHoldsEveryHost();
};

static Environment live()
{
    Environment environment;
    environment.name = u"production"_s;
    environment.kind = RunKind::Live;
    return environment;
}

static runbook::Runbook withLines(const std::vector<runbook::Action>& actions)
{
    runbook::Runbook runbook;
    runbook.steps = {samples::step(u"1"_s, u"One"_s, 1)};
    runbook.steps[0].actions = actions;
    return runbook;
}

void TestDryRun::expectations_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    const auto row = [](const char* words, const char* kind, const char* text, int number) {
        QTest::newRow(words) << QString::fromUtf8(kind) << QString::fromUtf8(text) << number;
    };
    row("exit code 0", "exit-code", "", 0);
    row("Should exit with status 2", "exit-code", "", 2);
    row("HTTP 503", "http-status", "", 503);
    row("HTTP/1.1 200 OK", "http-status", "", 200);
    row("Should return 200", "http-status", "", 200);
    row("200 OK", "http-status", "", 200);
    row("returns 200 rows", "count", "", 200);
    row("at least 3 pods running", "count", "", 3);
    row("Should return no rows", "count", "", 0);
    row("{\"status\": \"ok\"}", "json", "{\"status\": \"ok\"}", 0);
    row("Should return `healthy`", "text", "healthy", 0);
    row("Returns \"healthy\".", "text", "healthy", 0);
    row("200 or 204", "question", "", 0);
    row("must not return 500", "question", "", 0);
    row("should not contain \"error\"", "question", "", 0);
    row("{\"status\": \"ok\", ...}", "question", "", 0);
    row("all services are healthy", "question", "", 0);
}

void TestDryRun::expectations()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(int, number);
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    const std::vector<Expectation> found = expectationsFrom(words);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(word(found[0].kind), kind);
    QCOMPARE(found[0].text, text);
    QCOMPARE(found[0].number, number);
    QCOMPARE(found[0].words, words);
}

void TestDryRun::linesSayWhereAndAsWhom()
{
    Environment environment = live();
    environment.hosts = {{u"app-01"_s, {u"10.0.0.4"_s, u"deploy"_s}}};
    const runbook::Context host{ContextKind::Ssh, u"app-01"_s};
    const Plan plan = makePlan(
        withLines({samples::command(u"uptime"_s, 2, host),
                   samples::command(u"sudo -u shop ls"_s, 3, host), samples::command(u"sudo ls"_s, 4),
                   samples::command(u"ssh ops@app-01 uptime"_s, 5), samples::command(u"ls"_s, 6)}),
        environment);
    const auto& actions = plan.steps[0].actions;
    QCOMPARE(actions[0].address, u"10.0.0.4"_s);
    QCOMPARE(actions[0].runsAs, u"deploy"_s);
    QCOMPARE(actions[1].runsAs, u"shop"_s);
    QCOMPARE(actions[2].runsAs, u"root"_s);
    QCOMPARE(actions[3].address, u"10.0.0.4"_s);
    QVERIFY(actions[4].address.isEmpty() && actions[4].runsAs.isEmpty());
}

void TestDryRun::groupIsEachOfItsHosts()
{
    const QByteArray yaml =
        "environment: e\nkind: staging\nhosts:\n  w1: 10.0.0.1\n  w2: ops@10.0.0.2\n"
        "  web: {members: [w1, w2], strategy: rolling, batch: 2, check: curl -f http://localhost,\n"
        "        check_limit: 1 min, on_failure: go-on, at_most_failed: 1}\n"
        "identity:\n  - {at: w2, probe: hostname, expect: web-two}\n";
    const auto environment = readEnvironment(yaml, u"e.yaml"_s);
    QVERIFY2(environment, environment ? "" : qPrintable(environment.error().sentence));
    const runbook::Context web{runbook::ContextKind::Ssh, u"web"_s};
    const auto book =
        withLines({samples::command(u"ssh web"_s, 2), samples::command(u"rm -rf /srv/old"_s, 3, web),
                   samples::command(u"ssh web uptime"_s, 4)});
    const Plan plan = makePlan(book, *environment);
    const auto& actions = plan.steps[0].actions;
    QCOMPARE(actions[0].hosts.size(), size_t(2));
    QCOMPARE(actions[1].group, u"web"_s);
    QCOMPARE(actions[1].hosts[1].address, u"10.0.0.2"_s);
    QCOMPARE(actions[1].hosts[1].user, u"ops"_s);
    QVERIFY(actions[1].hosts[0].proofs.empty() && actions[1].hosts[1].proofs.size() == 1);
    QCOMPARE(actions[1].spread.atMostFailed, 1);
    QVERIFY(actions[1].spread.goesOn && actions[1].spread.check->limit == 1min);
    QVERIFY(actions[2].hosts.empty() && actions[2].cannotRun);
    const Action there = onHost(actions[1], u"w2"_s);
    QCOMPARE(there.runsAs, u"ops"_s);
    QCOMPARE(there.proofs.size(), size_t(1));
    const auto other = readEnvironment(QByteArray(yaml).replace("batch: 2", "batch: 1"), u"e"_s);
    QVERIFY(makePlan(book, *other).steps[0].actions[1].hash != actions[1].hash);
}

void TestDryRun::defaultsAreForKindsOfLines()
{
    const auto environment = readEnvironment(
        "environment: e\nkind: staging\ndefaults:\n  line: {time_limit: 30m, silence_limit: 5m}\n"
        "  read-only: {time_limit: 1m, retries: 2}\n  observer: {time_limit: 10m}\n",
        u"e.yaml"_s);
    QVERIFY(environment);
    runbook::Runbook runbook =
        withLines({samples::command(u"ls"_s, 2), samples::command(u"rm -rf /srv/old"_s, 3),
                   samples::command(u"tail -f a.log"_s, 4)});
    runbook.steps[0].actions[2].endless = true;
    const Plan plan = makePlan(runbook, *environment);
    const auto& actions = plan.steps[0].actions;
    QVERIFY(actions[0].timeLimit == 1min && actions[0].silenceLimit == 5min);
    QCOMPARE(actions[0].retries, 2);
    QVERIFY(actions[1].timeLimit == 30min);
    QCOMPARE(actions[1].retries, 0);
    QVERIFY(actions[2].timeLimit == 10min && !actions[2].silenceLimit);
}

void TestDryRun::computedOnce()
{
    const runbook::Runbook runbook =
        withLines({samples::command(u"pg_dump shop > \"a_$(date +%H%M).sql\""_s, 2),
                   samples::command(u"ls a_`date +%H%M`.sql"_s, 3),
                   samples::command(u"echo '$(date +%H%M)' $(date +%F)"_s, 4)});
    const Plan plan = makePlan(runbook, live());
    QCOMPARE(plan.captures.size(), size_t(1));
    QCOMPARE(plan.captures[0].command, u"date +%H%M"_s);
    QCOMPARE(plan.captures[0].lines, (QList<int>{2, 3}));
    const auto& actions = plan.steps[0].actions;
    QCOMPARE(actions[0].resolved, u"pg_dump shop > \"a_${RUN_VALUE_1:?not captured}.sql\""_s);
    QCOMPARE(actions[1].resolved, u"ls a_${RUN_VALUE_1:?not captured}.sql"_s);
    QCOMPARE(actions[2].resolved, actions[2].text);
    QCOMPARE(makePlan(runbook, {}).steps[0].actions[0].resolved, runbook.steps[0].actions[0].text);
}

static QStringList whats(const std::vector<Unresolved>& all)
{
    QStringList names;
    for (const Unresolved& one : all)
        names.append(one.what);
    return names;
}

void TestDryRun::whatIsUnresolved()
{
    runbook::Runbook runbook =
        withLines({samples::command(u"route set [RULE] 50"_s, 2),
                   samples::command(u"uptime"_s, 3, {ContextKind::Ssh, u"app-01"_s}),
                   samples::command(u"scp a deploy@app-02:/srv/"_s, 4)});
    runbook.placeholders = {{u"[RULE]"_s, 2}};
    runbook.rollback.triggers = {{u"Orders are lost"_s, 20}};
    Environment environment = live();
    environment.triggers.insert(u"*"_s, TriggerMode::Act);
    environment.services = {{u"chat"_s, ServiceKind::Chat, u"https://c.example.com"_s, u"CHAT"_s}};
    const auto open = unresolved(makePlan(runbook, environment), environment);
    QCOMPARE(whats(open),
             (QStringList{u"s1.a1"_s, u"host app-01"_s, u"host app-02"_s, u"the service chat"_s,
                          u"t1"_s}));
    for (const Unresolved& one : open)
        QVERIFY(!one.why.isEmpty());

    environment.variables.insert(u"rule"_s, u"r-1"_s); // as people write it
    environment.hosts = {{u"app-01"_s, {u"10.0.0.4"_s, {}}}, {u"app-02"_s, {u"10.0.0.5"_s, {}}}};
    environment.secrets = {u"CHAT"_s};
    environment.triggers.insert(u"*"_s, TriggerMode::Ask);
    const auto none = unresolved(makePlan(runbook, environment), environment);
    QVERIFY2(none.empty(), qPrintable(whats(none).join(u' ')));
}

void TestDryRun::nothingIsMissingInARehearsal()
{
    const runbook::Runbook runbook =
        withLines({samples::command(u"uptime"_s, 3, {ContextKind::Ssh, u"app-01"_s})});
    QVERIFY(unresolved(makePlan(runbook, {}), {}).empty());
}

void TestDryRun::secretsAreMasked()
{
    Environment environment = live();
    environment.variables = {{u"API_TOKEN"_s, u"abc123"_s}, {u"PAGE"_s, u"p-17"_s}};
    QCOMPARE(masked(u"curl -H abc123 https://x/p-17"_s, environment),
             u"curl -H •••• https://x/p-17"_s);
}

void TestDryRun::aNewEnvironmentHoldsEveryHost()
{
    const runbook::Runbook runbook =
        withLines({samples::command(u"uptime"_s, 3, {ContextKind::Ssh, u"deploy@app-01"_s}),
                   samples::command(u"ssh -p 22 app-02 uptime"_s, 4)});
    const QByteArray text = newEnvironment(runbook, u"production"_s, RunKind::Live);
    const auto environment = readEnvironment(text, u"new.yaml"_s);
    QVERIFY2(environment, qPrintable(environment ? QString() : environment.error().sentence));
    QCOMPARE(environment->hosts.keys(), (QStringList{u"app-01"_s, u"app-02"_s}));
    QVERIFY(environment->defaults.contains(u"line"_s));
    QCOMPARE(whats(unresolved(makePlan(runbook, *environment), *environment)),
             (QStringList{u"host app-01"_s, u"host app-02"_s}));
}

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_dryrun.moc"
