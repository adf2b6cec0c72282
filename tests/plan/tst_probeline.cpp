// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environment.h"
#include "models/plan/planner.h"
#include "models/plan/probeline.h"
#include "models/plan/unresolved.h"
#include "models/runbook/reader.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::plan;
using namespace Qt::StringLiterals;

/// The lines that show whether one could get back: how they are written, and that they only read.
class TestProbeLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNotation_data();
    void readsTheNotation();
    void onlyReadingLinesAreTaken_data();
    void onlyReadingLinesAreTaken();
    void environmentNamesThePlace();
    void hostWithoutAnAddressIsUnresolved();
    void runbookTellsSome();
};

void TestProbeLine::readsTheNotation_data()
{
    QTest::addColumn<QString>("probe");
    QTest::addColumn<QStringList>("parts"); // words, line, host, expect; none: a person looks
    const auto row = [](const char* name, const QString& probe, const QStringList& parts) {
        QTest::newRow(name) << probe << parts;
    };
    row("by a person", u"last night's backup is listed"_s, {});
    row("a colon alone", u"backup: listed"_s, {});
    row("a line", u"It is there: `ls -l x`"_s, {u"It is there"_s, u"ls -l x"_s, {}, {}});
    row("colons", u"At 2:00: it is there: `ls x:y`"_s,
        {u"At 2:00: it is there"_s, u"ls x:y"_s, {}, {}});
    row("a host", u"It is there: `ls x` on deploy@db-01"_s,
        {u"It is there"_s, u"ls x"_s, u"deploy@db-01"_s, {}});
    row("words", u"It is there: `ls x` says `x`"_s, {u"It is there"_s, u"ls x"_s, {}, u"x"_s});
    row("both", u"It is there: `ls x` on db-01 says `x y`"_s,
        {u"It is there"_s, u"ls x"_s, u"db-01"_s, u"x y"_s});
}

void TestProbeLine::readsTheNotation()
{
    QFETCH(QString, probe);
    QFETCH(QStringList, parts);
    const auto line = probeLineOf(probe);
    QCOMPARE(line.has_value(), !parts.isEmpty());
    if (line)
        QCOMPARE((QStringList{line->words, line->line, line->host, line->expect}), parts);
}

void TestProbeLine::onlyReadingLinesAreTaken_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("taken");
    QTest::newRow("list") << u"ls -l /backup"_s << true;
    QTest::newRow("pipe") << u"aws s3 ls s3://backups/ | grep today"_s << true;
    QTest::newRow("remove") << u"rm -rf /backup"_s << false;
    QTest::newRow("chain") << u"ls /backup && rm x"_s << false;
    QTest::newRow("into a file") << u"ls /backup > list.txt"_s << false;
    QTest::newRow("restart") << u"systemctl restart shop"_s << false;
    QTest::newRow("nobody knows") << u"./is-it-there.sh"_s << false;
    QTest::newRow("hidden in it") << u"ls $(rm x)"_s << false;
}

void TestProbeLine::onlyReadingLinesAreTaken()
{
    QFETCH(QString, line);
    QFETCH(bool, taken);
    QCOMPARE(checkProbe(u"It is there: `%1`"_s.arg(line)).has_value(), taken);
    const QString yaml =
        u"environment: e\nkind: staging\nrules:\n  probes:\n    - \"It is there: `%1`\"\n"_s;
    const auto environment = readEnvironment(yaml.arg(line).toUtf8(), u"e.yaml"_s);
    QCOMPARE(environment.has_value(), taken);
    if (!taken)
        QVERIFY2(environment.error().sentence.contains(u"read-only"),
                 qPrintable(environment.error().sentence));
}

void TestProbeLine::environmentNamesThePlace()
{
    QVERIFY(!checkProbe(u"`ls x` shows it"_s)); // nobody could tell what is meant
    const auto environment = readEnvironment(
        "environment: e\nkind: staging\nrules:\n  probes: ['`ls x` shows it']\n", u"e.yaml"_s);
    QVERIFY(!environment);
    QVERIFY2(environment.error().sentence.contains(u"line 4"),
             qPrintable(environment.error().sentence));
}

void TestProbeLine::hostWithoutAnAddressIsUnresolved()
{
    const auto environment =
        readEnvironment("environment: e\nkind: staging\nhosts:\n  db-02: 10.0.0.2\n"
                        "rules:\n  probes: ['a: `ls x` on db-01', 'b: `ls x` on db-02']\n",
                        u"e.yaml"_s);
    QVERIFY(environment.has_value());
    const Plan plan =
        makePlan(runbook::read("# R\n\n## Step 1: Do\n\n```bash\nls\n```\n").value(), *environment);
    const auto open = unresolved(plan, *environment);
    QCOMPARE(open.size(), std::size_t(1));
    QVERIFY(open.front().why.contains(u"db-01"));
}

void TestProbeLine::runbookTellsSome()
{
    const auto read = runbook::read(R"(# Release

## Step 1: Look (5 minutes)

```bash
# 1. Verify the backup exists
aws s3 ls s3://backups/orders/ | grep today

# 2. Verify the backup is removed
aws s3 rm s3://backups/orders/old
```

## Rollback

### Step 1: Restore the database (10 minutes)

```bash
psql -d orders < before.sql
```
)");
    const QStringList probes = probesIn(*read);
    QCOMPARE(probes,
             (QStringList{u"Verify the backup exists: `aws s3 ls s3://backups/orders/ | grep today`"_s,
                          u"before.sql is there: `ls -l before.sql`"_s}));
    const QByteArray yaml = newEnvironment(*read, u"staging"_s, RunKind::Staging);
    QVERIFY(yaml.contains("before.sql is there"));
    QByteArray taken = yaml; // a person takes them over
    taken.replace("# rules:\n#   probes:\n#     - ", "rules:\n  probes:\n    - ");
    taken.replace("#     - \"before", "    - \"before");
    const auto environment = readEnvironment(taken, u"e.yaml"_s);
    QVERIFY2(environment, environment ? "" : qPrintable(environment.error().sentence));
    QCOMPARE(environment->rules.probes.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestProbeLine)
#include "tst_probeline.moc"
