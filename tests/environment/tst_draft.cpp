// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/draft.h"
#include "models/runbook/reader.h"
#include "tests/environment/drafttext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cockpit;
using namespace cockpit::environment;
using namespace Qt::StringLiterals;

namespace {

const QByteArray runbookText = R"(# Library release

## Roles

| Role | Name |
|---|---|
| Release Lead | [TBD] |

## Step 1: Deploy (10 min)

```bash
ssh app-01
deploy --page {{PAGE_ID}} --token {{API_TOKEN}}
```
)";

const QByteArray environmentText =
    R"yaml(# Binds the library to staging. Ask the platform team before a change.
environment: staging   # never production
kind: staging

variables:
  REGION: north        # two words would be too many

hosts:
  app-01: deploy@10.0.0.4     # behind the jump host
  db-01: {address: 10.0.0.5, user: dba, survives: yes} # the primary
  web: {members: [app-01, db-01]}

identity:
  - {at: db-01, probe: hostname, expect: staging-db-01}

secrets:
  - page-token # rotated monthly
  - {name: ci-token, variable: CI_TOKEN}

roster:
  - role: Release Lead   # rota
    name: Duty lead
    contact: lead@library.example
    lead: yes

sources:
  - name: prom     # the shared one
    type: prometheus
    url: http://127.0.0.1:9090
    interval: 20 s

metrics:
  # what the board watches
  - {match: error rate, source: prom, query: "rate(errors[1m])", unit: "%"}

rules:
  approvals: 2 # agreed
)yaml";

runbook::Runbook book()
{
    return runbook::read(runbookText).value();
}

Draft draft(const QByteArray& text = environmentText)
{
    const auto made = Draft::of(text, book(), u"library.staging.yaml"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return *made;
}

} // namespace

/// An environment's file as forms: what is missing, and what a change leaves as it was.
class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsThereAndWhatIsMissing();
    void aFirstFileCanBeFilledInWhole();
    void changesOneLine_data();
    void changesOneLine();
    void aNewSourceIsWrittenBehindTheOthers();
    void takesAnEntryOut();
    void refusesWhatTheReaderRefuses();
    void aBrokenFileIsNotEdited();
    void anyOrderOfChangesKeepsTheRest();
};

void TestDraft::listsWhatIsThereAndWhatIsMissing()
{
    const Draft made = draft();
    QVERIFY(entryOf(made, Part::Hosts, u"app-01"_s).isSet);
    QVERIFY(entryOf(made, Part::Groups, u"web"_s).isInFile);
    QCOMPARE(entryOf(made, Part::Hosts, u"db-01"_s).fields.value(u"expect"_s), u"staging-db-01"_s);
    const Entry page = entryOf(made, Part::Variables, u"PAGE_ID"_s);
    QCOMPARE(page.name, u"PAGE_ID"_s);
    QVERIFY(!page.isInFile);
    QCOMPARE(runbookText.split('\n').at(page.line - 1),
             "deploy --page {{PAGE_ID}} --token {{API_TOKEN}}");
    QVERIFY(entryOf(made, Part::Hosts, u"app-01"_s).line > 0);
    QVERIFY(entryOf(made, Part::Roles, u"Release Lead"_s).line > 0);
    QVERIFY(!page.isSet);
    const Entry token = entryOf(made, Part::Secrets, u"API_TOKEN"_s);
    QCOMPARE(token.name, u"API_TOKEN"_s);
    QVERIFY(!token.isInFile);
    QVERIFY(entryOf(made, Part::Secrets, u"page-token"_s).isSet);
    QCOMPARE(entryOf(made, Part::Secrets, u"ci-token"_s).fields.value(u"variable"_s), u"CI_TOKEN"_s);
    QCOMPARE(entryOf(made, Part::Sources, u"prom"_s).fields.value(u"type"_s), u"prometheus"_s);
    QCOMPARE(entryOf(made, Part::Roles, u"Release Lead"_s).fields.value(u"name"_s), u"Duty lead"_s);
}

void TestDraft::aFirstFileCanBeFilledInWhole()
{
    Draft made = draft(plan::newEnvironment(book(), u"staging"_s, plan::RunKind::Staging));
    const QByteArrayList comments = commentsOf(made.text());
    const QMap<Part, QString> keys{
        {Part::Hosts, u"address"_s}, {Part::Variables, u"value"_s}, {Part::Roles, u"name"_s}};
    int filled = 0;
    for (Entry entry : made.entries()) {
        if (entry.isSet)
            continue;
        entry.fields.insert(keys.value(entry.part), u"filled"_s);
        QVERIFY(made.put(entry));
        ++filled;
    }
    QVERIFY2(filled >= 2, qPrintable(QString::number(filled)));
    for (const Entry& entry : made.entries())
        QVERIFY2(entry.isSet, qPrintable(entry.name));
    QCOMPARE(commentsOf(made.text()), comments);
    QCOMPARE(made.environment().hosts.value(u"app-01"_s).address, u"filled"_s);
}

void TestDraft::changesOneLine_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("the address of a host")
        << Part::Hosts << u"app-01"_s << u"address"_s << u"10.0.0.9"_s
        << QByteArray("  app-01: \"deploy@10.0.0.9\"     # behind the jump host");
    QTest::newRow("the user of a host")
        << Part::Hosts << u"db-01"_s << u"user"_s << u"root"_s
        << QByteArray("  db-01: {address: 10.0.0.5, user: \"root\", survives: yes} # the primary");
    QTest::newRow("what a host says")
        << Part::Hosts << u"db-01"_s << u"expect"_s << u"db"_s
        << QByteArray("  - {at: db-01, probe: hostname, expect: \"db\"}");
    QTest::newRow("a variable") << Part::Variables << u"REGION"_s << u"value"_s << u"south"_s
                                << QByteArray(
                                       "  REGION: \"south\"        # two words would be too many");
    QTest::newRow("a variable that is missing") << Part::Variables << u"PAGE_ID"_s << u"value"_s
                                                << u"42"_s << QByteArray("  \"PAGE_ID\": \"42\"");
    QTest::newRow("where a secret comes from")
        << Part::Secrets << u"page-token"_s << u"variable"_s << u"PAGE"_s
        << QByteArray("  - {name: \"page-token\", variable: \"PAGE\"} # rotated monthly");
    QTest::newRow("a secret back to the keychain") << Part::Secrets << u"ci-token"_s << u"variable"_s
                                                   << QString() << QByteArray("  - \"ci-token\"");
    QTest::newRow("a source") << Part::Sources << u"prom"_s << u"url"_s << u"https://p.example"_s
                              << QByteArray("    url: \"https://p.example\"");
    QTest::newRow("a role") << Part::Roles << u"Release Lead"_s << u"name"_s << u"Night rota"_s
                            << QByteArray("    name: \"Night rota\"");
}

void TestDraft::changesOneLine()
{
    QFETCH(const Part, part);
    QFETCH(const QString, name);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, line);
    Draft made = draft();
    Entry entry = entryOf(made, part, name);
    entry.fields.insert(field, value);
    const auto done = made.put(entry);
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    QCOMPARE(changedLines(environmentText, made.text()), QByteArrayList{line});
    QCOMPARE(commentsOf(made.text()), commentsOf(environmentText));
    QCOMPARE(entryOf(made, part, name).fields.value(field), value);
    const QByteArray text = made.text();
    QVERIFY(made.put(entryOf(made, part, name)));
    QCOMPARE(made.text(), text); // nothing is new
}

void TestDraft::aNewSourceIsWrittenBehindTheOthers()
{
    Draft made = draft();
    Entry source{Part::Sources, u"graphs"_s, {{u"type"_s, u"grafana"_s}}};
    QVERIFY(!made.put(source)); // no address yet
    QCOMPARE(made.text(), environmentText);
    source.fields.insert(u"url"_s, u"https://graphs.example"_s);
    source.fields.insert(u"data_source"_s, u"abc"_s);
    QVERIFY(made.put(source));
    QCOMPARE(made.environment().sources.size(), std::size_t(2));
    QCOMPARE(made.environment().sources.back().dataSourceUid, u"abc"_s);
    QCOMPARE(commentsOf(made.text()), commentsOf(environmentText));
}

void TestDraft::takesAnEntryOut()
{
    Draft made = draft();
    QVERIFY(made.remove(Part::Secrets, u"page-token"_s));
    QCOMPARE(made.environment().secrets, QStringList{u"ci-token"_s});
    QVERIFY(!made.remove(Part::Hosts, u"db-01"_s));  // the group needs it
    QVERIFY(!made.remove(Part::Sources, u"prom"_s)); // a metric needs it
    QVERIFY(made.remove(Part::Groups, u"web"_s));
    QVERIFY(made.remove(Part::Hosts, u"db-01"_s));
    QVERIFY(made.environment().identities.empty());
    QVERIFY(made.text().contains("approvals: 2 # agreed"));
}

void TestDraft::refusesWhatTheReaderRefuses()
{
    Draft made = draft();
    Entry host = entryOf(made, Part::Hosts, u"app-01"_s);
    host.fields.insert(u"address"_s, u"-oProxyCommand=x"_s);
    const auto done = made.put(host);
    QVERIFY(!done);
    QVERIFY(done.error().sentence.contains(u"hosts.app-01"_s));
    QCOMPARE(made.text(), environmentText);
    Entry secret = entryOf(made, Part::Secrets, u"page-token"_s);
    secret.fields.insert(u"variable"_s, u"not a name"_s);
    QVERIFY(!made.put(secret));
    QVERIFY(!made.put({Part::Variables, u"  "_s, {{u"value"_s, u"x"_s}}}));
    QCOMPARE(made.text(), environmentText);
}

void TestDraft::aBrokenFileIsNotEdited()
{
    const auto made = Draft::of("environment: staging\nkind: other\n", book(), u"x.yaml"_s);
    QVERIFY(!made);
    QVERIFY(made.error().sentence.contains(u"kind"_s));
}

void TestDraft::anyOrderOfChangesKeepsTheRest()
{
    constexpr quint32 seed = 7;
    constexpr int rounds = 400;
    QRandomGenerator random(seed);
    const QStringList words{u"one"_s,  u"10.0.0.7"_s, u"yes"_s,  u"null"_s, u"a \"b\" # c"_s,
                            u"{x}"_s,  u"- y"_s,      u"ä: ö"_s, u""_s,     u"'q"_s,
                            u"C:\\d"_s};
    int made = 0;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        Draft now = draft();
        for (int change = 0; change < 6; ++change) {
            std::vector<Entry> before = now.entries();
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(before.size())));
            Entry entry = before[at];
            if (entry.fields.isEmpty() || entry.part > Part::Roles) // the others: tst_forms
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
                if (old.name == entry.name && old.part == entry.part)
                    continue;
                // A secret that only a source asked for goes when it asks for another.
                if (old.part == Part::Secrets && !old.isInFile && entry.part == Part::Sources)
                    continue;
                const bool same = std::find(after.begin(), after.end(), old) != after.end();
                QVERIFY2(same, qPrintable(entry.name + u' ' + field + u" changed "_s + old.name));
            }
            const QByteArrayList comments = commentsOf(now.text());
            for (const QByteArray& comment : commentsOf(environmentText))
                QVERIFY2(comments.join('\n').contains(comment), now.text().constData());
            QVERIFY(now.text().contains("  approvals: 2 # agreed\n"));
            QVERIFY(now.text().contains("  # what the board watches\n"));
        }
    }
    qInfo("seed %u: %d changes made, %d refused", seed, made, refused);
    QVERIFY(made > rounds);
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
