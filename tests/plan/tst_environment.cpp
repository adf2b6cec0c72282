// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environment.h"
#include "models/runbook/reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using plan::RunKind;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void readsTheTeamsRules();
    void errorsNameLineAndKey_data();
    void errorsNameLineAndKey();
    void garbageIsAnErrorNeverACrash_data();
    void garbageIsAnErrorNeverACrash();
    void missingFile();
    void newEnvironmentReadsBack();
    void newEnvironmentOfAnEmptyRunbookReadsBack();
};

static const QByteArray full = R"(environment: production
kind: live
start: 2031-03-04T02:00:00Z
window: 4h
rollback: 45 min
variables:
  PAGE_ID: p-17
secrets: [TOKEN]
roster:
  - {role: Release Lead, name: duty rota, contact: "#ops", lead: yes}
  - role: Database
sources:
  - name: prom
    type: prometheus
    url: https://prometheus.example.com
    interval: 30s
  - {name: cw, type: cloudwatch, region: eu-west-1, credential: AWS}
metrics:
  - match: error rate
    source: prom
    query: 100 * sum(rate(errors[1m])) / sum(rate(requests[1m]))
    unit: "%"
  - {match: p95 latency, source: cw, namespace: AWS/ApplicationELB, metric: TargetResponseTime, statistic: p95, unit: s}
triggers:
  "*": observe
  error rate > 5%: act
)";

void TestEnvironment::readsEverything()
{
    const Result<plan::Environment> read = plan::readEnvironment(full, u"shop.production.yaml"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->name, u"production"_s);
    QCOMPARE(read->kind, RunKind::Live);
    QCOMPARE(read->start->toString(Qt::ISODate), u"2031-03-04T02:00:00Z"_s);
    QVERIFY(read->window == 4h);
    QVERIFY(read->rollback == 45min);
    QCOMPARE(read->variables.value(u"PAGE_ID"_s), u"p-17"_s);
    QCOMPARE(read->secrets, QStringList{u"TOKEN"_s});
    QCOMPARE(read->roster.size(), size_t(2));
    QVERIFY(read->roster[0].lead);
    QVERIFY(read->roster[1].name.isEmpty());
    QCOMPARE(read->sources.size(), size_t(2));
    QVERIFY(read->sources[0].interval == 30s);
    QCOMPARE(read->sources[1].kind, plan::SourceKind::CloudWatch);
    QCOMPARE(read->metrics.size(), size_t(2));
    QCOMPARE(read->metrics[0].query.id, u"error_rate"_s);
    QCOMPARE(read->metrics[0].query.panel, u"errors"_s);
    QCOMPARE(read->metrics[1].query.metricName, u"TargetResponseTime"_s);
    QCOMPARE(read->metrics[1].query.panel, u"latency"_s);
    QCOMPARE(read->triggers.value(u"*"_s), plan::TriggerMode::Observe);
    QCOMPARE(read->triggers.value(u"error rate > 5%"_s), plan::TriggerMode::Act);
    QCOMPARE(read->text, full);
    QCOMPARE(read->sha256.size(), 64);
}

void TestEnvironment::readsTheTeamsRules()
{
    const Result<plan::Environment> none =
        plan::readEnvironment("environment: e\nkind: live\n", u"e.yaml"_s);
    QVERIFY(none);
    QVERIFY(none->rules.executorMayApprove);
    QVERIFY(!none->rules.twoPeople);
    QVERIFY(none->rules.remindAfter == 5min && none->rules.holdAfter == 10min);

    const Result<plan::Environment> read = plan::readEnvironment(R"(environment: e
kind: live
rules:
  executor_may_approve: no
  approvals: 2
  two_people: [irreversible, customer-visible]
  remind_after: 2 min
  hold_after: 7 min
  idle_after: 20 min
  overrun: {percent: 50, by: 5 min, at: 1h}
  freezes:
    - {from: "2031-03-28 18:00", to: "2031-04-01T06:00:00+02:00", reason: "quarter's end"}
  fixed_starts:
    "9": 2031-03-04T04:35:00Z
  holds:
    - {before: "7", for: 10 min}
    - {before: Ramp, until: "2031-03-04 04:30"}
    - {before: "11", checklist: Before users return}
    - {before: "12"}
  probes: [last night's backup is listed]
  rehearsed_rollback: 17 min
)",
                                                                 u"e.yaml"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    const plan::Rules& rules = read->rules;
    QVERIFY(!rules.executorMayApprove);
    QCOMPARE(rules.approvals, 2);
    QCOMPARE(*rules.twoPeople, (std::vector{plan::Blast::Irreversible, plan::Blast::CustomerVisible}));
    QVERIFY(rules.remindAfter == 2min && rules.holdAfter == 7min && rules.idleAfter == 20min);
    QVERIFY(rules.overrunPercent == 50 && rules.overrunBy == 5min && rules.overrunAt == 1h);
    QCOMPARE(rules.freezes.at(0).to.toString(Qt::ISODate), u"2031-04-01T04:00:00Z"_s);
    QCOMPARE(rules.fixedStarts.at(0).step, u"9"_s);
    QCOMPARE(rules.fixedStarts.at(0).at.toString(Qt::ISODate), u"2031-03-04T04:35:00Z"_s);
    using Until = plan::PlannedHold::Until;
    QCOMPARE(rules.holds.size(), size_t(4));
    QVERIFY(rules.holds[0].until == Until::Time && rules.holds[0].length == 10min);
    QVERIFY(rules.holds[1].until == Until::Time && rules.holds[1].at);
    QVERIFY(rules.holds[2].until == Until::Checklist);
    QVERIFY(rules.holds[3].until == Until::Decision);
    QCOMPARE(rules.probes.at(0), u"last night's backup is listed"_s);
    QVERIFY(rules.rehearsedRollback == 17min);
}

void TestEnvironment::errorsNameLineAndKey_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("holds");

    const auto row = [](const char* name, const QByteArray& yaml, const QStringList& holds) {
        QTest::newRow(name) << yaml << holds;
    };
    const QByteArray top = "environment: e\nkind: staging\n";
    row("misspelt key", top + "variabels: {}\n", {u"line 3"_s, u"variabels"_s, u"\"variables\""_s});
    row("key of nowhere", top + "zzzzzzzzzzzzzz: 1\n",
        {u"line 3"_s, u"zzzzzzzzzzzzzz"_s, u"roster"_s});
    row("misspelt key in a list", top + "roster:\n  - {rol: A}\n",
        {u"line 4"_s, u"roster.rol"_s, u"\"role\""_s});
    row("repeated key", top + "kind: live\n", {u"line 3"_s, u"kind"_s, u"twice"_s});
    row("unknown kind", "environment: e\nkind: prod\n",
        {u"line 2"_s, u"kind"_s, u"live"_s, u"simulated"_s});
    row("no kind", "environment: e\n", {u"kind"_s, u"needed"_s});
    row("bad duration", top + "window: soon\n", {u"line 3"_s, u"window"_s, u"240 min"_s});
    row("bad moment", top + "start: tomorrow\n", {u"line 3"_s, u"start"_s, u"2030-01-31T02:00:00Z"_s});
    row("list for a text", top + "window: [4h]\n", {u"line 3"_s, u"window"_s});
    row("text for a list", top + "roster: everyone\n", {u"line 3"_s, u"roster"_s, u"list"_s});
    row("secret with a value", top + "secrets: [{TOKEN: abc}]\n",
        {u"line 3"_s, u"secrets"_s, u"names"_s});
    row("two leads", top + "roster:\n  - {role: A, lead: yes}\n  - {role: B, lead: yes}\n",
        {u"line 5"_s, u"lead"_s});
    row("source without address", top + "sources:\n  - {name: p, type: prometheus}\n",
        {u"line 4"_s, u"url"_s});
    row("metric of no source", top + "metrics:\n  - {match: a, source: p, query: up}\n",
        {u"line 4"_s, u"\"p\""_s});
    row("metric without query",
        top + "sources:\n  - {name: p, type: prometheus, url: 'http://h'}\nmetrics:\n  - {match: a, source: p}\n",
        {u"line 6"_s, u"metrics.query"_s});
    row("unknown mode", top + "triggers:\n  '*': maybe\n", {u"line 4"_s, u"observe"_s});
    row("unknown rule", top + "rules: {aprovals: 2}\n", {u"line 3"_s, u"\"approvals\""_s});
    row("no number", top + "rules: {approvals: some}\n", {u"line 3"_s, u"0 to 100"_s});
    row("no kind of line", top + "rules: {two_people: [all]}\n", {u"line 3"_s, u"irreversible"_s});
    row("freeze backwards",
        top + "rules:\n  freezes:\n    - {from: 2031-02-01 00:00, to: 2031-01-01 00:00, reason: r}\n",
        {u"line 5"_s, u"rules.freezes.to"_s, u"ends after"_s});
    row("hold with two ends", top + "rules:\n  holds:\n    - {before: \"7\", for: 5m, checklist: L}\n",
        {u"line 5"_s, u"one end"_s});
    row("no moment", top + "rules:\n  fixed_starts: {\"7\": noon}\n", {u"line 4"_s, u"noon"_s});
    row("control character", top + "variables:\n  A: \"x\\ny\"\n", {u"line 4"_s, u"variables.A"_s});
    row("no time zone", top + "timezone: Moon/Base\n",
        {u"line 3"_s, u"timezone"_s, u"Europe/Berlin"_s});
    row("host like an option", top + "hosts:\n  app: -oProxyCommand=x\n",
        {u"line 4"_s, u"hosts.app"_s, u"app-01.example.org"_s});
    row("misspelt key of a host", top + "hosts:\n  app: {adress: a}\n",
        {u"line 4"_s, u"hosts.app.adress"_s, u"\"address\""_s});
    const QByteArray pair = top + "hosts:\n  w1: 10.0.0.1\n  w2: 10.0.0.2\n";
    row("member that is no host", pair + "  web: {members: [w1, w9]}\n",
        {u"line 6"_s, u"hosts.web.members"_s, u"w9"_s});
    row("member twice", pair + "  web: {members: [w1, w1]}\n", {u"line 6"_s, u"twice"_s});
    row("one host under two names", pair + "  w3: 10.0.0.1\n  web: {members: [w1, w3]}\n",
        {u"line 7"_s, u"hosts.web.members"_s, u"one address"_s});
    row("nobody in a group", pair + "  web: {members: []}\n", {u"line 6"_s, u"hosts.web.members"_s});
    row("batch of what has none", pair + "  web: {members: [w1, w2], batch: 2}\n",
        {u"line 6"_s, u"hosts.web.batch"_s, u"rolling"_s});
    row("more failures than hosts", pair + "  web: {members: [w1, w2], at_most_failed: 3}\n",
        {u"line 6"_s, u"hosts.web.at_most_failed"_s, u"0 to 2"_s});
    row("limit of no check", pair + "  web: {members: [w1, w2], check_limit: 1 min}\n",
        {u"line 6"_s, u"hosts.web.check_limit"_s});
    row("misspelt key of a group", pair + "  web: {members: [w1], stratgy: rolling}\n",
        {u"line 6"_s, u"hosts.web.stratgy"_s, u"\"strategy\""_s});
    row("list of hosts", top + "hosts: [app]\n", {u"line 3"_s, u"hosts"_s});
    row("unknown service", top + "services:\n  - {name: a, type: pager, url: 'http://h'}\n",
        {u"line 4"_s, u"services.type"_s, u"status-page"_s});
    row("service without address", top + "services:\n  - {name: a, type: chat}\n",
        {u"line 4"_s, u"services.url"_s});
    row("misspelt kind of line", top + "defaults:\n  readonly: {time_limit: 5m}\n",
        {u"line 4"_s, u"defaults.readonly"_s, u"\"read-only\""_s});
    row("limit without a unit", top + "defaults:\n  line: {time_limit: 5}\n",
        {u"line 4"_s, u"defaults.line.time_limit"_s, u"240 min"_s});
    row("retries of what cannot be taken back", top + "defaults:\n  irreversible: {retries: 2}\n",
        {u"line 4"_s, u"defaults.irreversible.retries"_s, u"read-only"_s});
    row("retries in words", top + "defaults:\n  read-only: {retries: often}\n",
        {u"line 4"_s, u"defaults.read-only.retries"_s, u"0 to 10"_s});
    row("dimensions of a query",
        top
            + "sources:\n  - {name: p, type: prometheus, url: 'http://h'}\nmetrics:\n"
              "  - {match: a, source: p, query: up, dimensions: {A: b}}\n",
        {u"line 6"_s, u"metrics.dimensions"_s, u"CloudWatch"_s});
    row("a list as a dimension",
        top
            + "sources:\n  - {name: c, type: cloudwatch, region: r}\nmetrics:\n"
              "  - {match: a, source: c, namespace: n, metric: m, dimensions: {A: [b]}}\n",
        {u"line 6"_s, u"metrics.dimensions.A"_s});
    row("too many entries", top + "secrets: [" + QByteArray("a, ").repeated(1500) + "a]\n",
        {u"line 3"_s, u"secrets"_s, u"1000"_s});
    row("not YAML", "environment: [unclosed\nkind: live\n", {u"line"_s, u"YAML"_s});
}

void TestEnvironment::errorsNameLineAndKey()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, holds);
    const Result<plan::Environment> read = plan::readEnvironment(yaml, u"e.yaml"_s);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.startsWith(u"e.yaml: "_s));
    for (const QString& part : holds)
        QVERIFY2(read.error().sentence.contains(part), qPrintable(read.error().sentence));
}

void TestEnvironment::garbageIsAnErrorNeverACrash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("  \n\n");
    QTest::newRow("a scalar") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("- a\n- b\n");
    QTest::newRow("two documents")
        << QByteArray("environment: a\nkind: live\n---\nenvironment: b\n");
    QTest::newRow("deep") << QByteArray(20'000, '[');
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\xff\xfe", 5);
    QTest::newRow("anchors") << QByteArray("environment: &a [*a]\n");
    QTest::newRow("bomb of aliases")
        << QByteArray("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                      "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                      "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nroster: *e\n");
    QTest::newRow("map as key") << QByteArray("{a: b}: c\n");
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, '#');
}

void TestEnvironment::garbageIsAnErrorNeverACrash()
{
    QFETCH(QByteArray, bytes);
    const Result<plan::Environment> read = plan::readEnvironment(bytes, u"e.yaml"_s);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.startsWith(u"e.yaml: "_s));
}

void TestEnvironment::missingFile()
{
    const QTemporaryDir folder;
    const Result<plan::Environment> missing =
        plan::readEnvironmentFile(folder.filePath(u"none.yaml"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().sentence.contains(u"none.yaml"_s));
    QVERIFY(!plan::readEnvironmentFile(folder.path()));
}

void TestEnvironment::newEnvironmentReadsBack()
{
    const auto runbook =
        runbook::read("# Shop release\n\n"
                      "## Team\n\n| Role | Name | Contact |\n|---|---|---|\n"
                      "| Release Lead | [TBD] | [Phone] |\n| Tester | [TBD] | [Phone] |\n\n"
                      "## Steps\n\n### Step 1: Announce (10 minutes)\n\n"
                      "```bash\ncurl -X POST https://status.example.com/[PAGE_ID] "
                      "-H \"Authorization: [API_TOKEN]\"\n```\n\n"
                      "- Error rate < 1%\n\n"
                      "## Rollback\n\n### When to roll back\n\n- Error rate > 5%\n");
    QVERIFY(runbook);
    const QByteArray yaml = plan::newEnvironment(*runbook, u"my \"own\" place"_s, RunKind::Staging);
    const Result<plan::Environment> read = plan::readEnvironment(yaml, u"new.yaml"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->name, u"my \"own\" place"_s);
    QCOMPARE(read->kind, RunKind::Staging);
    QVERIFY(read->variables.contains(u"PAGE_ID"_s));
    QVERIFY(read->variables.value(u"PAGE_ID"_s).isEmpty());
    QVERIFY(read->secrets.contains(u"API_TOKEN"_s));
    QCOMPARE(read->roster.size(), size_t(2));
    QVERIFY(yaml.contains("match: \"error rate\""));
    QCOMPARE(read->triggers.value(u"*"_s), plan::TriggerMode::Ask);
}

void TestEnvironment::newEnvironmentOfAnEmptyRunbookReadsBack()
{
    const QByteArray yaml = plan::newEnvironment({}, u"x"_s, RunKind::Simulated);
    QVERIFY(plan::readEnvironment(yaml, u"x.yaml"_s));
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
