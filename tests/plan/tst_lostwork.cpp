// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"
#include "models/plan/planner.h"
#include "models/runbook/markdown.h"
#include "tests/plan/samples.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cockpit;
using plan::Finding;
using plan::Severity;

/// What would be lost without a word: a transaction that nothing ends, and what stands behind the end of
/// what is read of a line.
class TestLostWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transactions_data();
    void transactions();
    void longLines_data();
    void longLines();
    void otherPeoplesRunbooks();
};

static std::vector<Finding> findingsOf(const QString& rule, const QByteArray& markdown)
{
    std::vector<Finding> findings = plan::lint(samples::read(markdown));
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return finding.rule != rule; }),
                   findings.end());
    return findings;
}

/// The first line of what is inside the fence is line 8.
static QByteArray withFence(const QByteArray& language, const QByteArray& inside)
{
    return "# R\n\n## Steps\n\n### Step 1: One\n\n```" + language + '\n' + inside
        + "\n```\n\n### Step 2: Two\n\n```bash\nuptime\n```\n";
}

void TestLostWork::transactions_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char* name, const char* language, const char* inside,
                        const QList<int>& lines) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(inside) << lines;
    };
    row("ended", "bash", "psql -d shop\nBEGIN;\nUPDATE t SET a = 1;\nCOMMIT;\n\\q", {});
    row("given up", "bash", "psql -d shop\nBEGIN;\nDELETE FROM t;\nROLLBACK;\n\\q", {});
    row("left", "bash", "psql -d shop\nBEGIN;\nUPDATE t SET a = 1;\n\\q", {9});
    row("step ends", "bash", "psql -d shop\nSTART TRANSACTION;\nUPDATE t SET a = 1;", {9});
    row("savepoint only", "bash",
        "psql -d shop\nBEGIN;\nSAVEPOINT a;\nUPDATE t SET a = 1;\nROLLBACK TO a;\n\\q", {9});
    row("second of two", "bash", "psql -d shop\nBEGIN;\nSELECT 1;\nEND;\nBEGIN;\nSELECT 2;\n\\q",
        {12});
    row("chained", "bash", "psql -d shop\nBEGIN;\nSELECT 1;\nCOMMIT AND CHAIN;\n\\q", {9});
    row("two sessions", "bash", "psql -d a\nBEGIN;\n\\q\npsql -d b\nBEGIN;\n\\q", {9, 12});
    row("marked as SQL", "sql", "BEGIN;\nUPDATE t SET a = 1;", {8});
    row("marked as SQL, ended", "sql", "begin;\nUPDATE t SET a = 1;\ncommit;", {});
    row("comment that ends it", "sql", "BEGIN;\nUPDATE t SET a = 1;\n-- COMMIT;", {8});
    row("body of a function", "sql", "DO $$ BEGIN PERFORM 1; END $$;", {});
    row("one line", "sql", "BEGIN; UPDATE t SET a = 1; COMMIT;", {});
    row("without autocommit", "bash",
        "psql -d shop\n\\set AUTOCOMMIT off\nUPDATE t SET a = 1;\n\\q", {10});
    row("one call", "bash", "psql -d shop -c \"BEGIN; UPDATE t SET a = 1\"", {8});
    row("one call, ended", "bash", "psql -d shop -c \"BEGIN; UPDATE t SET a = 1; COMMIT\"", {});
    row("one call, several -c", "bash", "psql -c BEGIN -c 'UPDATE t SET a = 1' -c COMMIT", {});
    row("one call, unknown rest", "bash", "psql -c \"BEGIN; $CHANGES\"", {});
    row("fed", "bash", "psql shop <<EOF\nBEGIN;\nUPDATE t SET a = 1;\nEOF", {9});
    row("fed, ended", "bash", "psql shop <<EOF\nBEGIN;\nUPDATE t SET a = 1;\nCOMMIT;\nEOF", {});
    row("fed, with a file", "bash", "psql shop <<EOF\nBEGIN;\n\\i change.sql\nEOF", {});
    row("mysql", "bash", "mysql shop -e 'START TRANSACTION; UPDATE t SET a = 1'", {8});
    row("no database", "bash", "echo BEGIN\nBEGIN=1\ngrep BEGIN cert.pem", {});
}

void TestLostWork::transactions()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, inside);
    QFETCH(QList<int>, lines);
    QList<int> found;
    for (const Finding& finding : findingsOf(u"transaction-left-open"_s, withFence(language, inside))) {
        found.append(finding.line);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(finding.message.contains(u'`'));
        QVERIFY(finding.remedy.contains(u"COMMIT"_s));
    }
    QCOMPARE(found, lines);
}

void TestLostWork::longLines_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QList<int>>("errors");
    QTest::addColumn<QList<int>>("warnings");
    QTest::addColumn<int>("refused");
    const int most = int(runbook::longestLine);
    const QByteArray command = "echo ";
    const auto words = [](int size) { return QByteArray("word ").repeated(size / 5 + 1).left(size); };
    const auto row = [](const char* name, const QByteArray& markdown, const QList<int>& errors,
                        const QList<int>& warnings, int refused) {
        QTest::newRow(name) << markdown << errors << warnings << refused;
    };
    row("just fits", withFence("bash", command + QByteArray(most - 5, 'a')), {}, {}, 0);
    row("one over", withFence("bash", command + QByteArray(most - 4, 'a')), {8}, {}, 1);
    row("second of a block", withFence("bash", "uptime\n" + command + words(3 * most)), {9}, {}, 1);
    row("two", withFence("bash", command + words(most) + "\ndate " + QByteArray(most, 'b')), {8, 9},
        {}, 2);
    row("prose", "# R\n\n" + words(2 * most) + '\n' + withFence("bash", "uptime"), {}, {3}, 0);
    row("image", "# R\n\n![a](data:image/png;base64," + QByteArray(2 * most, 'A') + ")\n", {}, {}, 0);
    // Of blanks nothing is kept that another line could hold.
    row("blanks before", withFence("bash", "uptime\n" + QByteArray(most, ' ') + "date"), {}, {}, 0);
}

void TestLostWork::longLines()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QList<int>, errors);
    QFETCH(QList<int>, warnings);
    QFETCH(int, refused);
    QList<int> foundErrors;
    QList<int> foundWarnings;
    for (const Finding& finding : findingsOf(u"line-too-long"_s, markdown)) {
        (finding.severity == Severity::Error ? foundErrors : foundWarnings).append(finding.line);
        QVERIFY(finding.message.contains(QString::number(runbook::longestLine)));
        QVERIFY(!finding.remedy.isEmpty());
    }
    QCOMPARE(foundErrors, errors);
    QCOMPARE(foundWarnings, warnings);

    // What is an error is what would be refused, and nothing else is.
    plan::Environment bound;
    bound.kind = plan::RunKind::Staging;
    int cannot = 0;
    for (const plan::Step& step : plan::makePlan(samples::read(markdown), bound).steps)
        cannot +=
            int(std::count_if(step.actions.begin(), step.actions.end(),
                              [](const plan::Action& one) { return one.cannotRun.has_value(); }));
    QCOMPARE(cannot, refused);
}

static QStringList otherRunbooks()
{
    const QDir folder(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"));
    QStringList files;
    for (const QFileInfo& file : folder.entryInfoList({u"*.txt"_s}, QDir::Files))
        files.append(file.filePath());
    for (const QFileInfo& file :
         QDir(folder.filePath(u"corpus"_s)).entryInfoList({u"*.md"_s}, QDir::Files))
        files.append(file.filePath());
    return files;
}

/// Each was looked at: none of them has a line like these.
void TestLostWork::otherPeoplesRunbooks()
{
    const QStringList files = otherRunbooks();
    if (files.isEmpty())
        QSKIP("The shared runbooks are not here.");
    int begins = 0;
    for (const QString& name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        begins += int(bytes.count("BEGIN") + bytes.count("START TRANSACTION"));
        for (const QString& rule : {u"transaction-left-open"_s, u"line-too-long"_s}) {
            for (const Finding& finding : findingsOf(rule, bytes))
                QFAIL(qPrintable(u"%1:%2: %3"_s.arg(name).arg(finding.line).arg(finding.message)));
        }
    }
    qInfo("%d documents, %d times a word that begins a transaction", int(files.size()), begins);
}

QTEST_GUILESS_MAIN(TestLostWork)
#include "tst_lostwork.moc"
