// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using plan::Finding;
using plan::Severity;

/// The two documents that are to be handled in full, and the runbooks beside them; skipped without them.
class TestShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void errorsAreFew_data();
    void errorsAreFew();
    void firstPlan();
    void secondPlan();
    void corpus();
};

static const QString first = u"000_427354af0c197d1e.txt"_s;
static const QString second = u"003_20c0390ba7a35da6.txt"_s;

static QDir folder()
{
    return QDir(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"));
}

static bool isThere(const QString& name)
{
    return QFileInfo::exists(folder().filePath(name));
}

static runbook::Runbook read(const QString& name)
{
    const auto runbook = runbook::readFile(folder().filePath(name));
    return runbook ? *runbook : runbook::Runbook{};
}

void TestShared::findings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    QTest::addColumn<QStringList>("holds");

    const auto row = [](const QString& file, const char* rule, int line, const QStringList& holds) {
        QTest::addRow("%s %s %d", qPrintable(file.left(3)), rule, line)
            << file << QString::fromLatin1(rule) << line << holds;
    };
    row(first, "window-arithmetic", 10, {u"02:00–04:00"_s, u"120 min"_s, u"03:30"_s});
    row(first, "rollback-over-budget", 11, {u"15 min"_s, u"1+2+5+10 = 18 min"_s});
    row(first, "step-without-duration", 236, {u"4.2"_s});
    row(first, "rollout-days-disagree", 264, {u"Days 1-2"_s, u"Day 0-2"_s, u"line 83"_s});
    row(first, "wildcard-restore", 412, {u"_*.sql"_s, u"ambiguous"_s});
    row(first, "step-without-rollback", 106, {u"10 of 11"_s, u"1.2"_s, u"4.3"_s});
    row(first, "no-gates", 95, {});
    row(first, "ticked-in-file", 18, {u"29 of 48"_s});
    row(first, "success-ticked", 460, {u"5 of its 5"_s});
    row(first, "double-encoded", 21, {});
    row(first, "same-label", 264, {u"Phase 1"_s, u"line 93"_s});
    row(first, "conflicting-triggers", 376, {u"5 min"_s, u"line 485"_s});
    row(first, "conflicting-triggers", 343, {u"line 484"_s});
    row(first, "sql-outside-session", 415, {u"\\i"_s});
    row(first, "sql-outside-session", 130, {u"line 109"_s});
    row(first, "endless-command", 172, {u"watch"_s});
    row(second, "role-unassigned", 50, {u"All 7"_s});
    row(second, "offset-sign", 81, {u"T-0:00"_s, u"T-3:55"_s});
    row(second, "elided-command", 349, {u"..."_s});
    row(second, "elided-command", 354, {u"..."_s});
    row(second, "timestamp-twice", 144, {u"$(date +%Y%m%d_%H%M%S)"_s});
    row(second, "endless-command", 375, {u"tail -f"_s});
    row(second, "context-carried", 122, {u"production-lb-01"_s});
    row(second, "context-carried", 199, {u"production-app-01"_s});
    row(second, "open-placeholder", 111, {u"[PAGE_ID]"_s});
    row(second, "open-placeholder", 112, {u"[TOKEN]"_s});
    row(second, "open-placeholder", 335, {u"[RULE_ARN]"_s});
    row(second, "open-placeholder", 338, {u"[OLD_TG]"_s});
    row(second, "open-placeholder", 339, {u"[NEW_TG]"_s});
    row(second, "open-placeholder", 400, {u"[INCIDENT_ID]"_s});
    row(second, "expects-non-200", 249, {u"503"_s, u"200"_s});
    row(second, "undecided-band", 439, {u"1 %"_s, u"5 %"_s});
    row(second, "rollback-longer-than-soak", 448, {u"60 min"_s, u"15 min"_s});
    row(second, "zero-slack", 415, {u"240 min"_s});
    row(second, "point-of-no-return", 353, {u"60 min"_s, u"T+3:00"_s, u"T+3:05"_s, u"100 %"_s});
    row(second, "ramp-behind-maintenance", 332, {u"10 %, 50 %, 100 %"_s});
    row(second, "statuspage-status", 111, {u"investigating"_s});
    row(second, "session-not-left", 172, {u"line 165"_s});
    row(second, "file-on-other-host", 474, {u"production-lb-01"_s, u"line 453"_s});
}

void TestShared::findings()
{
    QFETCH(QString, file);
    QFETCH(QString, rule);
    QFETCH(int, line);
    QFETCH(QStringList, holds);
    if (!isThere(file))
        QSKIP("The shared runbooks are not there.");
    const std::vector<Finding> all = plan::lint(read(file));
    QString met;
    const bool found = std::any_of(all.begin(), all.end(), [&](const Finding& finding) {
        if (finding.rule != rule)
            return false;
        met += u"%1: %2\n"_s.arg(finding.line).arg(finding.message);
        return finding.line == line && !finding.remedy.isEmpty()
            && std::all_of(holds.begin(), holds.end(), [&finding](const QString& part) {
                   return finding.message.contains(part);
               });
    });
    QVERIFY2(found, qPrintable(u"found instead:\n"_s + met));
}

void TestShared::errorsAreFew_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("first") << first << QList<int>{415};
    QTest::newRow("second") << second << QList<int>{144, 349, 354};
}

void TestShared::errorsAreFew()
{
    QFETCH(QString, file);
    QFETCH(QList<int>, lines);
    if (!isThere(file))
        QSKIP("The shared runbooks are not there.");
    QList<int> met;
    for (const Finding& finding : plan::lint(read(file))) {
        if (finding.severity == Severity::Error)
            met.append(finding.line);
    }
    QCOMPARE(met, lines);
}

void TestShared::firstPlan()
{
    if (!isThere(first))
        QSKIP("The shared runbooks are not there.");
    const plan::Plan plan = plan::makePlan(read(first), {});
    QCOMPARE(plan.steps.size(), size_t(11));
    QVERIFY(plan.schedule.worstRollback() == 18min);
    QVERIFY(plan.schedule.ladder == 18min);
    QVERIFY(plan.steps[3].plannedStart == 15min);
    QVERIFY(plan.steps[8].plannedStart == 60min);
    QCOMPARE(plan.gates.size(), size_t(2));
    QCOMPARE(plan.gates[1].afterStep, u"s10"_s);
    QCOMPARE(plan.triggers.size(), size_t(5));
    QCOMPARE(plan.triggers[1].matrixRow, std::optional(1));
    QCOMPARE(plan.triggers[4].matrixRow, std::optional(5));
    QCOMPARE(plan.ladder.size(), size_t(5));
    QVERIFY(plan.ladder[3].conditional);
    QVERIFY(!plan.ladder[3].dataLoss.isEmpty());
    QVERIFY(plan.roster.front().lead);
}

void TestShared::secondPlan()
{
    if (!isThere(second))
        QSKIP("The shared runbooks are not there.");
    const plan::Plan plan = plan::makePlan(read(second), {});
    QCOMPARE(plan.steps.size(), size_t(12));
    QVERIFY(plan.schedule.worstRollback() == 60min);
    QVERIFY(plan.schedule.window == 240min);
    QVERIFY(plan.steps[8].plannedStart == 155min);
    QCOMPARE(plan.gates.size(), size_t(2));
    QCOMPARE(plan.gates[0].afterStep, u"s1"_s);
    QCOMPARE(plan.gates[1].afterStep, u"s7"_s);
    QCOMPARE(plan.ladder.size(), size_t(8));
    QCOMPARE(plan.ladder[0].id, u"r1"_s);
    QCOMPARE(plan.ramp.size(), size_t(3));
    QCOMPARE(plan.ramp[2].step, u"s9"_s);
    QCOMPARE(plan.triggers.size(), size_t(5));
    QVERIFY(!plan.triggers[1].condition.isEmpty());
    QVERIFY(plan.condition(plan.triggers[2].condition)->relativeToBaseline);
    QVERIFY(plan.triggers[0].condition.isEmpty());
    for (const plan::Step& step : plan.steps) {
        for (const plan::Action& action : step.actions)
            QVERIFY(!action.cannotRun); // a rehearsal
    }
}

void TestShared::corpus()
{
    const QDir corpus(folder().filePath(u"corpus"_s));
    const QStringList names = corpus.entryList({u"*.md"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The shared corpus is not there.");
    int errors = 0;
    for (const QString& name : names) {
        const runbook::Runbook runbook = read(u"corpus/"_s + name);
        const plan::Plan plan = plan::makePlan(runbook, {});
        for (const Finding& finding : plan::lint(runbook)) {
            QVERIFY2(finding.line >= 1 && finding.line <= std::max<qsizetype>(runbook.lines.size(), 1),
                     qPrintable(name + u": "_s + finding.message));
            if (finding.severity != Severity::Error)
                continue;
            ++errors;
            qInfo("%s:%d: %s", qPrintable(name), finding.line, qPrintable(finding.message));
        }
        QCOMPARE(plan.steps.size(), runbook.steps.size());
        QVERIFY(!plan.gates.empty());
        const auto environment = plan::readEnvironment(
            plan::newEnvironment(runbook, u"production"_s, plan::RunKind::Live), name);
        QVERIFY2(environment, qPrintable(environment ? QString() : environment.error().sentence));
    }
    qInfo("%d findings of severity error in %d documents", errors, int(names.size()));
}

QTEST_GUILESS_MAIN(TestShared)
#include "tst_shared.moc"
