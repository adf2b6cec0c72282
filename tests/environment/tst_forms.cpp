// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/forms.h"
#include "models/environment/formtable.h"
#include "models/runbook/reader.h"
#include "tests/environment/drafttext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cockpit;
using namespace cockpit::environment;
using namespace Qt::StringLiterals;

namespace {

const QByteArray runbookText = R"(# Library release

## Step 1: Deploy (10 min)

```bash
ssh web
deploy
```

## Success Criteria

- Error rate < 1%
- p95 latency < 200 ms
- The librarians are content

## Rollback Triggers

- Error rate > 5% for 5 minutes
)";

const QByteArray environmentText =
    R"yaml(# Binds the library to staging.
environment: staging   # never production
kind: staging

hosts:
  app-01: 10.0.0.4
  app-02: 10.0.0.5
  web:   # all of them
    members: [app-01, app-02] # in this order
    strategy: rolling
    batch: 1

sources:
  - name: prom
    type: prometheus
    url: http://127.0.0.1:9090

metrics:
  # what the board watches
  - {match: error rate, source: prom, query: "rate(errors[1m])", unit: "%"}

services:
  - name: board   # the screen
    type: chat
    url: https://chat.example

defaults:
  line: {time_limit: 10 min} # agreed
  read-only: {retries: 2}

triggers:
  "*": ask

rules:
  approvals: 2 # agreed
  overrun: {percent: 30}
  freezes:
    - {from: 2030-12-20 00:00, to: 2031-01-02 00:00, reason: holidays}
)yaml";

Draft draft(const QByteArray& text = environmentText)
{
    const auto made = Draft::of(text, runbook::read(runbookText).value(), u"library.staging.yaml"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return *made;
}

/// Empty when it was taken.
QString put(Draft& draft, Part part, const QString& name, const QMap<QString, QString>& fields)
{
    Entry entry = entryOf(draft, part, name);
    if (entry.name.isEmpty())
        entry = emptyEntry(part, name);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        entry.fields.insert(it.key(), it.value());
    const auto taken = draft.put(entry);
    return taken ? QString() : taken.error().sentence;
}

} // namespace

/// What an environment file says besides hosts, variables, secrets, sources and roles.
class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatStandsThere();
    void changesOnePlace_data();
    void changesOnePlace();
    void makesWhatIsNotThere_data();
    void makesWhatIsNotThere();
    void anUnboundConditionIsMissing();
    void aMetricIsBound();
    void takesOut();
    void refusesWhatTheReaderRefuses();
    void listsOfTheRules();
    void whatStandsThereTwiceIsEditedOneByOne();
    void listsOverSeveralLines();
    void whatTheReaderKnowsHasAField_data();
    void whatTheReaderKnowsHasAField();
    void anyOrderOfChangesKeepsTheRest();
};

void TestForms::showsWhatStandsThere()
{
    const Draft made = draft();
    const Entry web = entryOf(made, Part::Groups, u"web"_s);
    QCOMPARE(web.fields.value(u"members"_s), u"app-01, app-02"_s);
    QCOMPARE(web.fields.value(u"strategy"_s), u"rolling"_s);
    QCOMPARE(web.fields.value(u"check"_s), QString());
    QVERIFY(web.fields.contains(u"check"_s));
    QCOMPARE(entryOf(made, Part::Metrics, u"error rate"_s).fields.value(u"query"_s),
             u"rate(errors[1m])"_s);
    QCOMPARE(entryOf(made, Part::Services, u"board"_s).fields.value(u"type"_s), u"chat"_s);
    QCOMPARE(entryOf(made, Part::Limits, u"read-only"_s).fields.value(u"retries"_s), u"2"_s);
    QCOMPARE(entryOf(made, Part::Triggers, u"*"_s).fields.value(u"mode"_s), u"ask"_s);
    QCOMPARE(entryOf(made, Part::Rules, u"rules"_s).fields.value(u"approvals"_s), u"2"_s);
    QCOMPARE(entryOf(made, Part::Rules, u"overrun"_s).fields.value(u"percent"_s), u"30"_s);
    QCOMPARE(entryOf(made, Part::Release, u"staging"_s).fields.value(u"kind"_s), u"staging"_s);
    QVERIFY(entryOf(made, Part::Hosts, u"web"_s).name.isEmpty());
    for (const Entry& entry : made.entries()) {
        Draft same = made;
        if (entry.isInFile) {
            const auto taken = same.put(entry);
            QVERIFY2(taken, qPrintable(entry.name));
            QCOMPARE(same.text(), environmentText); // nothing is new
        }
    }
}

void TestForms::changesOnePlace_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("the hosts of a group")
        << Part::Groups << u"web"_s << u"members"_s << u" app-02 ,app-01"_s
        << QByteArray("    members: [\"app-02\", \"app-01\"] # in this order");
    QTest::newRow("a batch") << Part::Groups << u"web"_s << u"batch"_s << u"2"_s
                             << QByteArray("    batch: \"2\"");
    QTest::newRow("a check") << Part::Groups << u"web"_s << u"check"_s
                             << u"curl -fs localhost/health"_s
                             << QByteArray("    check: \"curl -fs localhost/health\"");
    QTest::newRow("a query")
        << Part::Metrics << u"error rate"_s << u"query"_s << u"errors / all"_s
        << QByteArray(
               "  - {match: error rate, source: prom, query: \"errors / all\", unit: \"%\"}");
    QTest::newRow("a title")
        << Part::Metrics << u"error rate"_s << u"title"_s << u"Errors"_s
        << QByteArray("  - {match: error rate, source: prom, query: \"rate(errors[1m])\", unit: "
                      "\"%\", title: \"Errors\"}");
    QTest::newRow("a service") << Part::Services << u"board"_s << u"url"_s
                               << u"https://board.example"_s
                               << QByteArray("    url: \"https://board.example\"");
    QTest::newRow("a time limit") << Part::Limits << u"line"_s << u"time_limit"_s << u"20 min"_s
                                  << QByteArray("  line: {time_limit: \"20 min\"} # agreed");
    QTest::newRow("a mode") << Part::Triggers << u"*"_s << u"mode"_s << u"act"_s
                            << QByteArray("  \"*\": \"act\"");
    QTest::newRow("how many approve") << Part::Rules << u"rules"_s << u"approvals"_s << u"3"_s
                                      << QByteArray("  approvals: \"3\" # agreed");
    QTest::newRow("a reminder") << Part::Rules << u"rules"_s << u"remind_after"_s << u"2 min"_s
                                << QByteArray("  remind_after: \"2 min\"");
    QTest::newRow("an overrun") << Part::Rules << u"overrun"_s << u"percent"_s << u"50"_s
                                << QByteArray("  overrun: {percent: \"50\"}");
    QTest::newRow("the kind") << Part::Release << u"staging"_s << u"kind"_s << u"live"_s
                              << QByteArray("kind: \"live\"");
    QTest::newRow("the window") << Part::Release << u"staging"_s << u"window"_s << u"4 h"_s
                                << QByteArray("window: \"4 h\"");
}

void TestForms::changesOnePlace()
{
    QFETCH(const Part, part);
    QFETCH(const QString, name);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, line);
    Draft made = draft();
    QCOMPARE(put(made, part, name, {{field, value}}), QString());
    QCOMPARE(changedLines(environmentText, made.text()), QByteArrayList{line});
    QCOMPARE(commentsOf(made.text()), commentsOf(environmentText));
}

void TestForms::makesWhatIsNotThere_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("fields");
    using Row = QStringList;
    QTest::newRow("a group") << Part::Groups << u"everything"_s
                             << Row{u"members=app-01, app-02"_s, u"strategy=parallel"_s};
    QTest::newRow("a limit") << Part::Limits << u"irreversible"_s << Row{u"time_limit=1 h"_s};
    QTest::newRow("an observer") << Part::Limits << u"observer"_s << Row{u"silence_limit=2 min"_s};
    QTest::newRow("a trigger") << Part::Triggers << u"Error rate > 5%: \"x\""_s << Row{u"mode=act"_s};
    QTest::newRow("a service") << Part::Services << u"flags"_s
                               << Row{u"type=flags"_s, u"url=https://f.example"_s};
    QTest::newRow("the rules") << Part::Rules << u"rules"_s
                               << Row{u"approvals=2"_s, u"two_people=irreversible, customer-visible"_s,
                                      u"executor_may_approve=no"_s};
    QTest::newRow("an overrun") << Part::Rules << u"overrun"_s << Row{u"percent=10"_s, u"by=5 min"_s};
}

/// In a file that says as little as can be, and in one that says a lot.
void TestForms::makesWhatIsNotThere()
{
    QFETCH(const Part, part);
    QFETCH(const QString, name);
    QFETCH(const QStringList, fields);
    const QByteArray least = "environment: staging\nkind: staging\nhosts:\n  app-01: 10.0.0.4\n  "
                             "app-02: 10.0.0.5\n";
    QMap<QString, QString> said;
    for (const QString& field : fields)
        said.insert(field.section(u'=', 0, 0), field.section(u'=', 1));
    for (const QByteArray& text : {least, environmentText}) {
        Draft made = draft(text);
        QCOMPARE(put(made, part, name, said), QString());
        const Entry entry = entryOf(made, part, name);
        QVERIFY(entry.isInFile);
        for (auto it = said.begin(); it != said.end(); ++it)
            QCOMPARE(entry.fields.value(it.key()), *it);
        QCOMPARE(commentsOf(made.text()), commentsOf(text));
    }
}

void TestForms::anUnboundConditionIsMissing()
{
    const Draft made = draft();
    const Entry latency = entryOf(made, Part::Metrics, u"p95 latency"_s);
    QCOMPARE(latency.name, u"p95 latency"_s);
    QVERIFY(!latency.isSet);
    QVERIFY(!latency.isInFile);
    QCOMPARE(latency.fields.value(u"unit"_s), u"ms"_s);
    QCOMPARE(latency.fields.value(u"source"_s), u"prom"_s); // there is one alone
    QCOMPARE(runbookText.split('\n').at(latency.line - 1), "- p95 latency < 200 ms");
    int missing = 0;
    for (const Entry& entry : made.entries())
        missing += entry.part == Part::Metrics && !entry.isSet ? 1 : 0;
    QCOMPARE(missing, 1); // the error rate is bound, and contentment is no figure
}

void TestForms::aMetricIsBound()
{
    Draft made = draft();
    QVERIFY(put(made, Part::Metrics, u"p95 latency"_s, {{u"query"_s, QString()}}).contains(u"query"));
    QCOMPARE(put(made, Part::Metrics, u"p95 latency"_s, {{u"query"_s, u"p95"_s}}), QString());
    QVERIFY(entryOf(made, Part::Metrics, u"p95 latency"_s).isSet);
    QCOMPARE(made.environment().metrics.size(), size_t{2});
    QCOMPARE(made.environment().metrics[1].query.unit, u"ms"_s);
    QCOMPARE(commentsOf(made.text()), commentsOf(environmentText));
    // Where there is no source there is nothing to choose from, and the refusal says so.
    Draft bare = draft("environment: staging\nkind: staging\n");
    QVERIFY(put(bare, Part::Metrics, u"p95 latency"_s, {{u"query"_s, u"p95"_s}}).contains(u"source"));
}

void TestForms::takesOut()
{
    Draft made = draft();
    QVERIFY(made.remove(Part::Groups, u"web"_s));
    QVERIFY(made.environment().groups.isEmpty());
    QVERIFY(made.remove(Part::Metrics, u"error rate"_s));
    QVERIFY(made.environment().metrics.empty());
    QVERIFY(!entryOf(made, Part::Metrics, u"error rate"_s).isSet); // the runbook asks for it still
    QVERIFY(made.remove(Part::Limits, u"read-only"_s));
    QVERIFY(!made.environment().defaults.contains(u"read-only"_s));
    // The last field of a map takes the map with it.
    QCOMPARE(put(made, Part::Rules, u"overrun"_s, {{u"percent"_s, QString()}}), QString());
    QVERIFY(!made.text().contains("overrun"));
    QCOMPARE(put(made, Part::Rules, u"rules"_s, {{u"approvals"_s, QString()}}), QString());
    QVERIFY(made.text().contains("freezes"));
}

void TestForms::refusesWhatTheReaderRefuses()
{
    Draft made = draft();
    const auto refused = [&made](Part part, const QString& name, const QString& field,
                                 const QString& value) {
        const QString said = put(made, part, name, {{field, value}});
        return !said.isEmpty() && made.text() == environmentText;
    };
    QVERIFY(refused(Part::Groups, u"web"_s, u"members"_s, u"app-01, app-09"_s));
    QVERIFY(refused(Part::Groups, u"web"_s, u"batch"_s, u"many"_s));
    QVERIFY(refused(Part::Groups, u"none"_s, u"strategy"_s, u"rolling"_s)); // without hosts
    QVERIFY(refused(Part::Limits, u"line"_s, u"time_limit"_s, u"soon"_s));
    QVERIFY(refused(Part::Limits, u"irreversible"_s, u"retries"_s, u"2"_s));
    QVERIFY(refused(Part::Triggers, u"*"_s, u"mode"_s, u"perhaps"_s));
    QVERIFY(refused(Part::Rules, u"rules"_s, u"two_people"_s, u"all"_s));
    QVERIFY(refused(Part::Release, u"staging"_s, u"timezone"_s, u"Europe/Nowhere"_s));
    QVERIFY(refused(Part::Metrics, u"error rate"_s, u"source"_s, u"nobody"_s));
}

/// Freezes that begin together, and holds before the same step, are told apart.
void TestForms::whatStandsThereTwiceIsEditedOneByOne()
{
    const QByteArray text =
        "environment: staging\nkind: staging\nrules:\n  freezes:\n"
        "  - {from: 2030-01-01 00:00, to: 2030-01-05 00:00, reason: holidays}\n"
        "  - {from: 2030-01-01 00:00, to: 2030-01-09 00:00, reason: audit}\n"
        "  holds:\n  - {before: \"1\", for: 10 min}\n  - {before: \"1\", for: 20 min}\n";
    Draft made = draft(text);
    QStringList freezes;
    QStringList holds;
    for (const Entry& entry : made.entries()) {
        if (entry.part == Part::Freezes)
            freezes << entry.name + u' ' + entry.fields.value(u"reason"_s);
        if (entry.part == Part::Holds)
            holds << entry.name + u' ' + entry.fields.value(u"for"_s);
    }
    const QString from = u"2030-01-01 00:00"_s;
    QCOMPARE(freezes, QStringList({from + u" holidays"_s, from + u" (2) audit"_s}));
    QCOMPARE(holds, QStringList({u"1 10 min"_s, u"1 (2) 20 min"_s}));
    QCOMPARE(put(made, Part::Freezes, from + u" (2)"_s,
                 {{u"to"_s, u"2030-01-12 00:00"_s}, {u"reason"_s, u"audit"_s}}),
             QString());
    QCOMPARE(made.text(), QByteArray(text).replace("2030-01-09 00:00", "\"2030-01-12 00:00\""));
    QVERIFY(made.remove(Part::Freezes, from));
    QCOMPARE(made.environment().rules.freezes.size(), size_t{1});
    QCOMPARE(made.environment().rules.freezes[0].reason, u"audit"_s);
    QVERIFY(made.remove(Part::Holds, u"1 (2)"_s));
    QVERIFY(made.text().contains("for: 10 min") && !made.text().contains("for: 20 min"));
}

/// A freeze, a planned hold, a fixed start and a probe, where there is none of a kind yet, one, or more.
void TestForms::listsOfTheRules()
{
    const QByteArrayList texts{
        "environment: staging\nkind: staging\n",
        "environment: staging\nkind: staging\nrules:\n  approvals: 2 # agreed\n",
        "environment: staging\nkind: staging\nrules: {approvals: 2} # agreed\n",
        "environment: staging\nkind: staging\nrules:\nroster: []\n", environmentText};
    for (const QByteArray& text : texts) {
        Draft made = draft(text);
        const size_t freezes = made.environment().rules.freezes.size();
        for (const QString& from : {u"2030-01-01 00:00"_s, u"2030-02-01 00:00"_s})
            QCOMPARE(put(made, Part::Freezes, from,
                         {{u"to"_s, u"2030-03-01 00:00"_s}, {u"reason"_s, u"audit"_s}}),
                     QString());
        QCOMPARE(put(made, Part::Holds, u"1"_s, {{u"for"_s, u"15 min"_s}}), QString());
        QCOMPARE(put(made, Part::Starts, u"1"_s, {{u"start"_s, u"2030-01-31 02:00"_s}}), QString());
        QCOMPARE(put(made, Part::Starts, u"Deploy"_s, {{u"start"_s, u"2030-01-31 03:00"_s}}),
                 QString());
        QCOMPARE(put(made, Part::Probes, u"The backup is listed: `ls /backup`"_s, {}), QString());
        const plan::Rules& rules = made.environment().rules;
        QCOMPARE(rules.freezes.size(), freezes + 2);
        QCOMPARE(rules.holds.size(), size_t{1});
        QCOMPARE(rules.fixedStarts.size(), size_t{2});
        QCOMPARE(rules.probes.size(), size_t{1});
        QCOMPARE(rules.probes[0], u"The backup is listed: `ls /backup`"_s);
        QCOMPARE(commentsOf(made.text()), commentsOf(text));
        QCOMPARE(put(made, Part::Holds, u"1"_s, {{u"for"_s, u"20 min"_s}}), QString());
        QVERIFY(
            put(made, Part::Holds, u"1"_s, {{u"until"_s, u"2030-01-31 02:00"_s}}).contains(u"one end"));
        QVERIFY(made.remove(Part::Freezes, u"2030-01-01 00:00"_s));
        QVERIFY(made.remove(Part::Starts, u"1"_s));
        QVERIFY(made.remove(Part::Probes, u"The backup is listed: `ls /backup`"_s));
        QCOMPARE(made.environment().rules.freezes.size(), freezes + 1);
        QCOMPARE(made.environment().rules.fixedStarts.at(0).step, u"Deploy"_s);
        QVERIFY(made.environment().rules.probes.empty());
        QCOMPARE(commentsOf(made.text()), commentsOf(text));
    }
}

/// As most people write lists and maps: over several lines.
void TestForms::listsOverSeveralLines()
{
    const QByteArray text = R"(environment: staging
kind: staging
hosts:
  app-01: 10.0.0.4
  app-02: 10.0.0.5
  app-03: 10.0.0.6
  web:
    members:
      - app-01 # the old one
      - app-02
    strategy: rolling
sources:
  - name: aws
    type: cloudwatch
    region: eu-west-1
metrics:
  - match: error rate
    source: aws
    namespace: AWS/ELB
    metric: Errors
    dimensions:
      LoadBalancer: app/web/1 # the public one
      Zone: a
)";
    Draft made = draft(text);
    QCOMPARE(put(made, Part::Groups, u"web"_s, {{u"members"_s, u"app-01, app-03"_s}}), QString());
    QCOMPARE(made.environment().groups.value(u"web"_s).members,
             (QStringList{u"app-01"_s, u"app-03"_s}));
    QVERIFY(
        put(made, Part::Groups, u"web"_s, {{u"members"_s, u"app-03, app-01"_s}}).contains(u"order"));
    const auto dimensions = [&made] {
        return entryOf(made, Part::Metrics, u"error rate"_s).fields.value(u"dimensions"_s);
    };
    QCOMPARE(dimensions(), u"LoadBalancer=app/web/1, Zone=a"_s);
    const auto set = [&made](const QString& now) {
        return put(made, Part::Metrics, u"error rate"_s, {{u"dimensions"_s, now}});
    };
    QCOMPARE(set(u"LoadBalancer=app/web/1, Tier = gold=1"_s), QString());
    QCOMPARE(dimensions(), u"LoadBalancer=app/web/1, Tier=gold=1"_s);
    QVERIFY(made.text().contains("app/web/1 # the public one"));
    QVERIFY(set(u"gold"_s).contains(u"name=value"));
    QVERIFY(set(u"A=1, A=2"_s).contains(u"twice"));
    QCOMPARE(made.environment().metrics[0].query.dimensions.size(), size_t{2});
    QCOMPARE(set(QString()), QString());
    QVERIFY(made.environment().metrics[0].query.dimensions.empty());
    QCOMPARE(put(made, Part::Metrics, u"p95 latency"_s,
                 {{u"source"_s, u"aws"_s},
                  {u"namespace"_s, u"AWS/ELB"_s},
                  {u"metric"_s, u"T"_s},
                  {u"dimensions"_s, u"Zone=b"_s}}),
             QString());
    QCOMPARE(made.environment().metrics[1].query.dimensions.at(0).second, u"b"_s);
    QCOMPARE(put(made, Part::Sources, u"aws"_s, {{u"interval"_s, u"30 s"_s}, {u"alerts"_s, u"yes"_s}}),
             QString());
    QCOMPARE(made.environment().sources[0].interval, std::chrono::seconds(30));
    QVERIFY(put(made, Part::Sources, u"aws"_s, {{u"markers"_s, u"yes"_s}}).contains(u"grafana"));
    QCOMPARE(put(made, Part::Dashboards, u"ops"_s,
                 {{u"source"_s, u"aws"_s}, {u"variables"_s, u"a=b"_s}}),
             QString());
    QCOMPARE(made.environment().dashboards[0].variables.value(u"a"_s), u"b"_s);
    QCOMPARE(put(made, Part::Proofs, u"orders-db"_s,
                 {{u"probe"_s, u"hostname"_s}, {u"expect"_s, u"db"_s}}),
             QString());
    QVERIFY(entryOf(made, Part::Proofs, u"orders-db"_s).isInFile);
    QCOMPARE(put(made, Part::Hosts, u"app-01"_s, {{u"survives"_s, u"yes"_s}}), QString());
    QVERIFY(made.environment().hosts.value(u"app-01"_s).survives);
    QCOMPARE(made.environment().hosts.value(u"app-01"_s).address, u"10.0.0.4"_s);
    QCOMPARE(put(made, Part::Hosts, u"app-01"_s, {{u"survives"_s, QString()}}), QString());
    QVERIFY(!made.environment().hosts.value(u"app-01"_s).survives);
    QVERIFY(made.text().contains("# the old one"));
}

/// The reader itself says what it knows: a key that is new there needs a field here.
void TestForms::whatTheReaderKnowsHasAField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("fields");
    QStringList top{u"environment"_s, u"variables"_s, u"secrets"_s, u"hosts"_s};
    QStringList rules;
    for (const Form& form : allForms()) {
        if (form.shape == Form::Shape::Top)
            top += form.keys;
        else
            top.append(std::get<QString>(form.section.front()));
        if (form.section.size() > 1)
            rules.append(std::get<QString>(form.section.back()));
    }
    const auto of = [](Part part) { return formOf(part).keys + QStringList{formOf(part).named}; };
    QTest::newRow("top") << QByteArray("%") << top;
    QTest::newRow("a host") << QByteArray("hosts: {a: {%}}")
                            << entryOf(draft(), Part::Hosts, u"app-01"_s).fields.keys();
    QTest::newRow("a group") << QByteArray("hosts: {b: c, a: {members: [b], %}}") << of(Part::Groups);
    QTest::newRow("a secret") << QByteArray("secrets: [{name: a, %}]")
                              << QStringList{u"name"_s, u"variable"_s};
    QTest::newRow("a proof") << QByteArray("identity: [{%}]") << of(Part::Proofs);
    QTest::newRow("a service") << QByteArray("services: [{%}]") << of(Part::Services);
    QTest::newRow("a limit") << QByteArray("defaults: {line: {%}}") << of(Part::Limits);
    QTest::newRow("a role") << QByteArray("roster: [{%}]") << of(Part::Roles);
    QTest::newRow("a source") << QByteArray("sources: [{%}]") << of(Part::Sources);
    QTest::newRow("a metric") << QByteArray("metrics: [{%}]") << of(Part::Metrics);
    QTest::newRow("a dashboard") << QByteArray("dashboards: [{%}]") << of(Part::Dashboards);
    QTest::newRow("the rules") << QByteArray("rules: {%}")
                               << of(Part::Rules) + rules + QStringList{u"overrun"_s};
    QTest::newRow("an overrun") << QByteArray("rules: {overrun: {%}}")
                                << keysOf(Part::Rules, u"overrun"_s);
    QTest::newRow("a freeze") << QByteArray("rules: {freezes: [{%}]}") << of(Part::Freezes);
    QTest::newRow("a hold") << QByteArray("rules: {holds: [{%}]}") << of(Part::Holds);
}

void TestForms::whatTheReaderKnowsHasAField()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, fields);
    text.replace("%", "qxzqxzqxz: 1");
    const auto read =
        plan::readEnvironment("environment: staging\nkind: staging\n" + text + '\n', u"f"_s);
    QVERIFY(!read);
    const QString said = read.error().sentence.section(u"known are "_s, 1);
    QVERIFY2(!said.isEmpty(), qPrintable(read.error().sentence));
    static const QRegularExpression word(u"[a-z][a-z_]*"_s);
    QStringList known;
    for (const auto& match : word.globalMatch(said))
        known.append(match.captured());
    known.removeAll(u"and"_s);
    known.removeAll(u"or"_s);
    QVERIFY(known.size() >= 2);
    for (const QString& key : known)
        QVERIFY2(fields.contains(key), qPrintable(key));
}

void TestForms::anyOrderOfChangesKeepsTheRest()
{
    constexpr quint32 seed = 11;
    constexpr int rounds = 300;
    QRandomGenerator random(seed);
    const QStringList words{u"app-01"_s, u"2"_s,       u"5 min"_s,  u"yes"_s,
                            u"ask"_s,    u"rolling"_s, u"ä: # ö"_s, u"{x}"_s,
                            u"prom"_s,   u""_s,        u"'q"_s,     u"https://x.example"_s};
    int made = 0;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        Draft now = draft();
        bool isFreezeNew = false;
        for (int change = 0; change < 6; ++change) {
            const std::vector<Entry> before = now.entries();
            Entry entry =
                before[static_cast<std::size_t>(random.bounded(static_cast<int>(before.size())))];
            if (entry.fields.isEmpty())
                continue;
            const QString field =
                entry.fields.keys().at(random.bounded(static_cast<int>(entry.fields.size())));
            entry.fields.insert(field, words.at(random.bounded(static_cast<int>(words.size()))));
            const QByteArray text = now.text();
            if (!now.put(entry)) {
                ++refused;
                QCOMPARE(now.text(), text);
                continue;
            }
            ++made;
            const std::vector<Entry> after = now.entries();
            for (const Entry& old : before) {
                const bool isSame = std::find(after.begin(), after.end(), old) != after.end();
                QVERIFY2(isSame || !old.isInFile || (old.name == entry.name && old.part == entry.part),
                         qPrintable(entry.name + u' ' + field + u" changed "_s + old.name));
            }
            QVERIFY(now.text().contains("# what the board watches\n"));
            isFreezeNew = isFreezeNew || entry.part == Part::Freezes;
            QVERIFY(isFreezeNew || now.text().contains("reason: holidays"));
            QVERIFY(now.text().contains("environment: staging   # never production\n"));
        }
    }
    qInfo("seed %u: %d changes made, %d refused", seed, made, refused);
    QVERIFY(made > rounds / 2);
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
