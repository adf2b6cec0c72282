// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cockpit;
using plan::Finding;
using plan::Severity;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void json();
    void sarif();
    void sarifHasWhatTheSchemaAsks();
    void sarifAddresses_data();
    void sarifAddresses();
    void sarifAddressBehindLink();
};

static std::vector<Finding> two()
{
    return {{u"elided-command"_s, Severity::Error, 3, u"It is cut."_s, u"Write it."_s},
            {u"no-gates"_s, Severity::Note, 9, u"None."_s, {}}};
}

void TestFindings::text()
{
    QCOMPARE(plan::findingsAsText(u"a b.md"_s, two()),
             QByteArray("a b.md:3: error: It is cut. [elided-command]\n    Write it.\na b.md:9: "
                        "note: None. [no-gates]\n"));
    QVERIFY(plan::findingsAsText(u"a.md"_s, {}).isEmpty());
}

void TestFindings::json()
{
    const QJsonObject json = QJsonDocument::fromJson(plan::findingsAsJson(two())).object();
    const QJsonArray findings = json.value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 2);
    const QJsonObject one = findings[0].toObject();
    QCOMPARE(one.value(u"rule"_s).toString(), u"elided-command"_s);
    QCOMPARE(one.value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(one.value(u"line"_s).toInt(), 3);
    QCOMPARE(one.value(u"message"_s).toString(), u"It is cut."_s);
    QCOMPARE(one.value(u"remedy"_s).toString(), u"Write it."_s);
    QVERIFY(QJsonDocument::fromJson(plan::findingsAsJson({})).object().value(u"findings"_s).isArray());
}

void TestFindings::sarif()
{
    const QJsonObject sarif =
        QJsonDocument::fromJson(plan::findingsAsSarif({{u"docs/a b.md"_s, two()}, {u"c.md"_s, {}}}))
            .object();
    QCOMPARE(sarif.value(u"version"_s).toString(), u"2.1.0"_s);
    const QJsonObject run = sarif.value(u"runs"_s)[0].toObject();
    const QJsonArray rules = run.value(u"tool"_s)[u"driver"_s][u"rules"_s].toArray();
    QCOMPARE(size_t(rules.size()), plan::lintRules().size());
    const QJsonArray results = run.value(u"results"_s).toArray();
    QCOMPARE(results.size(), 2);
    const QJsonObject one = results[0].toObject();
    QCOMPARE(one.value(u"level"_s).toString(), u"error"_s);
    QCOMPARE(rules[one.value(u"ruleIndex"_s).toInt()][u"id"_s].toString(),
             one.value(u"ruleId"_s).toString());
    const QJsonValue place = one.value(u"locations"_s)[0][u"physicalLocation"_s];
    QCOMPARE(place[u"artifactLocation"_s][u"uri"_s].toString(), u"docs/a%20b.md"_s);
    QCOMPARE(place[u"region"_s][u"startLine"_s].toInt(), 3);
    QVERIFY(one.value(u"message"_s)[u"text"_s].toString().startsWith(u"It is cut."_s));
}

/// What SARIF 2.1.0 calls required, and the kinds that its schema gives them.
void TestFindings::sarifHasWhatTheSchemaAsks()
{
    std::vector<Finding> all = two();
    all.push_back({u"no-such-rule"_s, Severity::Warning, 0, u"Without a line."_s, {}});
    const QJsonObject sarif =
        QJsonDocument::fromJson(plan::findingsAsSarif({{u"a.md"_s, all}})).object();
    QVERIFY(QUrl(sarif.value(u"$schema"_s).toString(), QUrl::StrictMode).isValid());
    QCOMPARE(sarif.value(u"version"_s).toString(), u"2.1.0"_s);
    QCOMPARE(sarif.value(u"runs"_s).toArray().size(), 1);
    const QJsonValue driver = sarif.value(u"runs"_s)[0][u"tool"_s][u"driver"_s];
    QVERIFY(!driver[u"name"_s].toString().isEmpty());
    const QStringList levels{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
    QSet<QString> ids;
    const QJsonArray rules = driver[u"rules"_s].toArray();
    for (const QJsonValue& rule : rules) {
        QVERIFY(!rule[u"id"_s].toString().isEmpty());
        ids.insert(rule[u"id"_s].toString());
        for (const QString& text : {u"shortDescription"_s, u"fullDescription"_s, u"help"_s})
            QVERIFY(!rule[text][u"text"_s].toString().isEmpty());
        QVERIFY(levels.contains(rule[u"defaultConfiguration"_s][u"level"_s].toString()));
    }
    QCOMPARE(ids.size(), rules.size()); // the list of rules holds each once
    const QJsonArray results = sarif.value(u"runs"_s)[0][u"results"_s].toArray();
    QCOMPARE(results.size(), 3);
    for (const QJsonValue& result : results) {
        QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
        QVERIFY(levels.contains(result[u"level"_s].toString()));
        const QJsonValue index = result[u"ruleIndex"_s];
        QVERIFY(index.isUndefined()
                || rules[index.toInt(-1)][u"id"_s].toString() == result[u"ruleId"_s].toString());
        const QJsonValue place = result[u"locations"_s][0][u"physicalLocation"_s];
        QVERIFY(place[u"region"_s][u"startLine"_s].toInt() >= 1);
        QVERIFY(QUrl(place[u"artifactLocation"_s][u"uri"_s].toString(), QUrl::StrictMode).isValid());
    }
}

void TestFindings::sarifAddresses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("uri");
    QTest::newRow("blank") << u"docs/a b.md"_s << u"docs/a%20b.md"_s;
    QTest::newRow("dot") << u"./docs/./a.md"_s << u"docs/a.md"_s;
    QTest::newRow("marks") << u"a#b?c%d.md"_s << u"a%23b%3Fc%25d.md"_s;
    QTest::newRow("no scheme") << u"a:b.md"_s << u"a%3Ab.md"_s;
    QTest::newRow("umlaut") << u"ü.md"_s << u"%C3%BC.md"_s;
    QTest::newRow("absolute") << u"/docs/a b.md"_s << u"file:///docs/a%20b.md"_s;
    QTest::newRow("upwards") << u"/docs//x/../a.md"_s << u"file:///docs/a.md"_s;
}

void TestFindings::sarifAddresses()
{
    QFETCH(QString, file);
    const QJsonObject sarif =
        QJsonDocument::fromJson(plan::findingsAsSarif({{file, two()}})).object();
    const QJsonValue place =
        sarif.value(u"runs"_s)[0][u"results"_s][0][u"locations"_s][0][u"physicalLocation"_s];
    QTEST(place[u"artifactLocation"_s][u"uri"_s].toString(), "uri");
}

/// Behind a link to a folder, ".." leads out of that folder and not out of the link's.
void TestFindings::sarifAddressBehindLink()
{
    const QTemporaryDir folder;
    const QDir at(QDir(folder.path()).canonicalPath());
    QVERIFY(at.mkpath(u"deep/down"_s));
    QVERIFY(QFile::link(at.filePath(u"deep/down"_s), at.filePath(u"link"_s)));
    QFile file(at.filePath(u"deep/a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject sarif =
        QJsonDocument::fromJson(plan::findingsAsSarif({{at.filePath(u"link/../a.md"_s), two()}})).object();
    const QJsonValue place =
        sarif.value(u"runs"_s)[0][u"results"_s][0][u"locations"_s][0][u"physicalLocation"_s];
    QCOMPARE(place[u"artifactLocation"_s][u"uri"_s].toString(),
             QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
