// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/actions.h"
#include "models/runbook/barelimits.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/compound.h"
#include "models/runbook/placeholders.h"
#include "models/runbook/purposes.h"
#include "models/runbook/reader.h"
#include "models/runbook/remarks.h"
#include "models/runbook/runnable.h"
#include "models/runbook/script.h"
#include "models/runbook/titles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

Runbook reading(const QString& text)
{
    auto runbook = read(text.toUtf8());
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().sentence));
    return *runbook;
}

QStringList commandsOf(const std::vector<Action>& actions)
{
    QStringList commands;
    for (const Action& action : actions) {
        if (action.kind == ActionKind::Command)
            commands.append(action.text);
    }
    return commands;
}

/// The commands of one step whose body is `body`.
Step stepWith(const QString& body)
{
    const Runbook runbook = reading(u"# Shop\n\n## Step 1: Open the shop\n\n"_s + body);
    if (runbook.steps.size() != 1)
        qFatal("one step expected, %zu found", runbook.steps.size());
    return runbook.steps.front();
}

QStringList ladderOf(const Runbook& runbook)
{
    QStringList titles;
    for (const RollbackStep& step : runbook.rollback.steps)
        titles.append(step.title);
    return titles;
}

} // namespace

/// Ways of writing that mislead a reader: each rule on a document or a sentence of our own.
class tst_Dialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loops();
    void loopsThatNeverEnd();
    void rootPrompts();
    void comments();
    void trees();
    void settings_data();
    void settings();
    void backticks();
    void windows();
    void responsibilities();
    void reopenedFences();
    void directives();
    void saidLabels();
    void labelsInLists();
    void rollbackBelowTheWork();
    void countedRemarks();
    void spansOfRollback();
    void choices();
    void keycaps();
    void chaptersOfInstructions();
    void outcomes();
    void scenarios();
    void tellingOfRollback();
    void conditionsInTitles_data();
    void conditionsInTitles();
    void history();
    void signatures();
    void blanks();
    void limits_data();
    void limits();
    void noLimits_data();
    void noLimits();
    void rolesOfLimits();
    void expectations();
    void promisedTimeBack_data();
    void promisedTimeBack();
};

void tst_Dialects::loops()
{
    const QString loop =
        u"for till in 1 2; do\n  # look at each\n\n  echo \"$till\"\n  if ping -c 1 "
        "$till; then\n    echo up\n  fi\ndone"_s;
    const Step step = stepWith(u"```bash\n"_s + loop + u"\nls\n```\n"_s);
    QCOMPARE(commandsOf(step.actions), QStringList({loop, u"ls"_s}));
    QCOMPARE(step.commandLines, 7);
    QVERIFY(opensCompound(u"  while true; do"));
    QVERIFY(opensCompound(u"open_tills() {"));
    QVERIFY(!opensCompound(u"forward --all"));
    QVERIFY(!opensCompound(u"{ echo a; }"));
    // A word that only looks like the end, and text that is fed.
    const QString odd = u"if true; then\n  echo fi done\n  cat <<END\ndone\nif\nEND\nfi"_s;
    QCOMPARE(commandsOf(stepWith(u"```bash\n"_s + odd + u"\nls\n```\n"_s).actions),
             QStringList({odd, u"ls"_s}));
}

void tst_Dialects::loopsThatNeverEnd()
{
    const Step step = stepWith(u"```bash\nfor till in 1 2; do\n  echo $till\nls\n```\n"_s);
    QCOMPARE(commandsOf(step.actions),
             QStringList({u"for till in 1 2; do"_s, u"echo $till"_s, u"ls"_s}));
}

void tst_Dialects::rootPrompts()
{
    const Step called =
        stepWith(u"```console\n# systemctl restart tills\n# systemctl status tills\n```\n"_s);
    QCOMPARE(commandsOf(called.actions),
             QStringList({u"systemctl restart tills"_s, u"systemctl status tills"_s}));
    const Step shown = stepWith(u"```\n# systemctl status tills\nactive (running)\n```\n"_s);
    QCOMPARE(commandsOf(shown.actions), QStringList({u"systemctl status tills"_s}));
}

void tst_Dialects::comments()
{
    // A script's comments stay comments, also where they hold a command.
    QVERIFY(commandsOf(stepWith(u"```bash\n# systemctl stop tills\n```\n"_s).actions).isEmpty());
    QVERIFY(commandsOf(stepWith(u"```\n# systemctl stop tills\n```\n"_s).actions).isEmpty());
    QVERIFY(!hasRootPrompts(u"# Restart the tills\nsystemctl restart tills\n"_s, true));
    QVERIFY(!hasRootPrompts(u"# ls\nls -l\n"_s, true));
}

void tst_Dialects::trees()
{
    const Step step = stepWith(u"```sh\n.\n├── tills\n│   └── open.sh\n└── doors\n```\n"_s);
    QVERIFY(commandsOf(step.actions).isEmpty());
    QCOMPARE(step.commandLines, 0);
}

void tst_Dialects::settings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("runs");
    QTest::newRow("setting") << u"TILL_URL = shop.example"_s << false;
    QTest::newRow("record") << u"Main record (@): TTL = 300"_s << false;
    QTest::newRow("assignment") << u"TILL_URL=shop.example"_s << true;
    QTest::newRow("test") << u"test \"$A\" = \"$B\""_s << true;
}

void tst_Dialects::settings()
{
    QFETCH(QString, line);
    QTEST(isRunnable(line), "runs");
}

void tst_Dialects::backticks()
{
    QCOMPARE(commandsOf(stepWith(u"```bash\n`make open`\necho `date`\n```\n"_s).actions),
             QStringList({u"make open"_s, u"echo `date`"_s}));
}

void tst_Dialects::windows()
{
    const Step step =
        stepWith(u"```powershell\nCopy-Item -Path \"C:\\shop\\\" -Force\ncd C:\\shop\\\n"
                 "Start-Till `\n  -All\n```\n"_s);
    QCOMPARE(commandsOf(step.actions),
             QStringList({u"Copy-Item -Path \"C:\\shop\\\" -Force"_s, u"cd C:\\shop\\"_s,
                          u"Start-Till `\n  -All"_s}));
}

void tst_Dialects::responsibilities()
{
    const Runbook runbook =
        reading(u"# Shop\n\n## Team responsibilities\n\n- **Till Lead**: opens the tills\n"_s);
    QCOMPARE(runbook.roster.size(), size_t{1});
    QVERIFY(!runbook.roster[0].name);
    QCOMPARE(runbook.roster[0].responsibility, std::optional(u"opens the tills"_s));
}

void tst_Dialects::reopenedFences()
{
    const Step step =
        stepWith(u"```shell\nmake ready\n```sql\nSELECT *\nFROM tills;\n\n### After\n1. "
                 "Look at the tills: `make look`\n"_s);
    QCOMPARE(commandsOf(step.actions), QStringList({u"make ready"_s, u"SELECT *\nFROM tills;"_s}));
    QCOMPARE(step.actions.back().context->kind, ContextKind::Sql);
}

void tst_Dialects::directives()
{
    QVERIFY(commandsOf(stepWith(u"```{note}\nmake sure of it\n```\n"_s).actions).isEmpty());
    QCOMPARE(commandsOf(stepWith(u"```{code-block} bash\ntillctl open\n```\n"_s).actions),
             QStringList({u"tillctl open"_s}));
    QCOMPARE(commandsOf(stepWith(u"```{.bash .numbered}\ntillctl open\n```\n"_s).actions),
             QStringList({u"tillctl open"_s}));
}

void tst_Dialects::saidLabels()
{
    const Step step =
        stepWith(u"**Time**: 5 minutes\n**Risk**: low\n**Rollback**: close the shop\n\n"
                 "```bash\nmake open\n```\n"_s);
    QCOMPARE(step.rollback, std::optional(u"close the shop"_s));
    QCOMPARE(commandsOf(step.actions), QStringList({u"make open"_s}));
    const Step led = stepWith(u"```bash\nmake open\n```\n\n**Rollback**: run:\n\n```bash\nmake "
                              "close\n```\n"_s);
    QVERIFY(led.rollback->contains(u"make close"_s));
    QCOMPARE(commandsOf(led.actions), QStringList({u"make open"_s}));
}

void tst_Dialects::labelsInLists()
{
    const Step step = stepWith(u"1. **Verify**: the tills are on\n2. **Ring**: try each till\n"
                               "3. **Record time**: note when the doors opened\n"_s);
    QCOMPARE(step.validations, QStringList({u"the tills are on"_s}));
    QCOMPARE(step.actions.size(), size_t{2});
    QVERIFY(step.actions[1].text.contains(u"note when the doors opened"_s));
    QVERIFY(!step.duration);
}

void tst_Dialects::rollbackBelowTheWork()
{
    const Step step =
        stepWith(u"```bash\nmake open\n```\n\n**Rollback**: close again\n```bash\nmake "
                 "close\n```\n"_s);
    QVERIFY(step.rollback->contains(u"make close"_s));
    QCOMPARE(commandsOf(step.actions), QStringList({u"make open"_s}));
}

void tst_Dialects::countedRemarks()
{
    const Runbook runbook =
        reading(u"# Shop\n\n## Rollback\n\n```bash\n# In the office:\n# 1. Find the "
                "old list\n# 2. Hang it up\n#    where all see it\n```\n"_s);
    QCOMPARE(ladderOf(runbook), QStringList({u"Find the old list"_s, u"Hang it up"_s}));
    QCOMPARE(runbook.rollback.steps[1].line, 8);
    const Runbook going =
        reading(u"# Shop\n\n## Rollback\n\n```bash\nmake close \\\n  --all\n```\n"_s);
    QCOMPARE(ladderOf(going), QStringList({u"make close"_s}));
}

void tst_Dialects::spansOfRollback()
{
    const auto budgetsOf = [](const QString& text) {
        QList<int> budgets;
        for (const RollbackStep& step : reading(u"# Shop\n\n## Rollback\n\n"_s + text).rollback.steps)
            budgets.append(step.budget ? static_cast<int>(step.budget->count()) : -1);
        return budgets;
    };
    QCOMPARE(budgetsOf(u"1. **Close (0-2 minutes):** now\n2. **Count (2-8 minutes):** all\n"
                       "3. **Go (8-10 minutes):** home\n"_s),
             QList({2, 6, 2}));
    QCOMPARE(budgetsOf(u"1. **Close (1-2 minutes):** now\n2. **Count (2-8 minutes):** all\n"_s),
             QList({2, 8}));
    QCOMPARE(budgetsOf(u"1. **Close (0-2 minutes):** now\n2. **Count (5 minutes):** all\n"_s),
             QList({2, 5}));
}

void tst_Dialects::choices()
{
    QVERIFY(
        commandsOf(stepWith(u"The `make [open|close] tills` commands take all.\n"_s).actions).isEmpty());
    QCOMPARE(commandsOf(stepWith(u"Run `make open NAME=<till|door>`.\n"_s).actions),
             QStringList({u"make open NAME=<till|door>"_s}));
    QCOMPARE(commandsOf(stepWith(u"Run `make tills | sort`.\n"_s).actions),
             QStringList({u"make tills | sort"_s}));
}

void tst_Dialects::keycaps()
{
    QCOMPARE(readTitle(u"1️⃣ Open the doors"_s).id, u"1"_s);
    QCOMPARE(readTitle(u"1️⃣ Open the doors"_s).title, u"Open the doors"_s);
    QVERIFY(readTitle(u"1st floor"_s).id.isEmpty());
}

void tst_Dialects::chaptersOfInstructions()
{
    const QString text =
        u"# Shop\n\n## Opening procedure\n\n### Stop the night watch\n- call them\n\n"
        "### Open the doors\n- both\n\n### The tills\n- ring\n\n### Notify the "
        "street\n- by bell\n"_s;
    QStringList titles;
    for (const Step& step : reading(text).steps)
        titles.append(step.title);
    QCOMPARE(titles,
             QStringList({u"Stop the night watch"_s, u"Open the doors"_s, u"The tills"_s,
                          u"Notify the street"_s}));
    QVERIFY(isInstruction(u"2. Shut down the tills"_s));
    QVERIFY(!isInstruction(u"Tills and doors"_s));
    // Titles that only name things make no steps of plain lists.
    const QString named =
        u"# Shop\n\n## Opening procedure\n\n### Doors\n- both\n\n### Tills\n- all\n\n"
        "### Street\n- long\n"_s;
    QVERIFY(reading(named).steps.empty());
}

void tst_Dialects::outcomes()
{
    QCOMPARE(purposeOf(u"Expected result"_s), Purpose::Aside);
    QCOMPARE(purposeOf(u"Upgrade duration"_s), Purpose::Aside);
    QCOMPARE(purposeOf(u"What it does"_s), Purpose::Aside);
    QCOMPARE(purposeOf(u"Upgrade"_s), Purpose::Procedure);
}

void tst_Dialects::scenarios()
{
    const QString text =
        u"# Shop\n\n## Contingency plan\n\n### If the lights fail\n1. Light candles\n"
        "2. Ring the bell\n\n### Rollback\n1. Close the doors\n2. Go home\n"_s;
    QCOMPARE(ladderOf(reading(text)), QStringList({u"Close the doors"_s, u"Go home"_s}));
    QVERIFY(
        ladderOf(reading(u"# Shop\n\n## Contingency plans\n\n### Till issues\n1. Ring the bell\n"_s))
            .isEmpty());
    QCOMPARE(ladderOf(reading(
                 u"# Shop\n\n## Emergency rollback\n\n### Till failure\n1. Ring the bell\n"_s)),
             QStringList({u"Ring the bell"_s}));
    // Below a rollback, the case is the rollback's own.
    QCOMPARE(ladderOf(reading(u"# Shop\n\n## Rollback\n\n### If the doors jam\n1. Lift them\n"_s)),
             QStringList({u"Lift them"_s}));
}

void tst_Dialects::tellingOfRollback()
{
    QCOMPARE(purposeOf(u"Rollback communication template"_s), Purpose::Communication);
    QCOMPARE(purposeOf(u"Rollback plan"_s), Purpose::Rollback);
}

void tst_Dialects::conditionsInTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("purpose");
    const auto row = [](const char* title, Purpose purpose) {
        QTest::newRow(title) << QString::fromUtf8(title) << static_cast<int>(purpose);
    };
    row("Consider a rollback if", Purpose::Triggers);
    row("Considerar rollback si", Purpose::Triggers);
    row("Abbrechen, wenn", Purpose::Triggers);
    row("Requiere atención si", Purpose::Alerts);
    row("Do not roll back if", Purpose::Rollback);
    row("Pausar se", Purpose::Alerts);
}

void tst_Dialects::conditionsInTitles()
{
    QFETCH(QString, title);
    QFETCH(int, purpose);
    QCOMPARE(static_cast<int>(purposeOf(title)), purpose);
}

void tst_Dialects::history()
{
    const QString rows = u"\n| Date | Shop Manager |\n|---|---|\n| Monday | A |\n"_s;
    QVERIFY(reading(u"# Shop\n\n## Opening history\n"_s + rows).roster.empty());
    QCOMPARE(reading(u"# Shop\n\n## Opening schedule\n"_s + rows).roster.size(), size_t{1});
}

void tst_Dialects::signatures()
{
    const Runbook runbook =
        reading(u"# Shop\n\n## Sign-off\n\n**Shop Manager Signature**: ______\n"_s);
    QCOMPARE(runbook.roster.size(), size_t{1});
    QCOMPARE(runbook.roster[0].role, u"Shop Manager"_s);
}

void tst_Dialects::blanks()
{
    QCOMPARE(placeholdersIn(u"Closed because of [issue], open at [time]"_s, false),
             QStringList({u"[issue]"_s, u"[time]"_s}));
    QCOMPARE(placeholdersIn(u"Keeper: [24/7 contact]"_s, false), QStringList({u"[24/7 contact]"_s}));
    QCOMPARE(placeholdersIn(u"Lead: [contact for >2 hour waits]"_s, false),
             QStringList({u"[contact for >2 hour waits]"_s}));
    QVERIFY(placeholdersIn(u"tills[name] of [tills]"_s, true).isEmpty());
}

void tst_Dialects::limits_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("limit");
    QTest::newRow("least of a range") << u"Free space at least 10–20%"_s << u"Free space 10 %"_s;
    QTest::newRow("most of a range") << u"Queue below 10-20 ms"_s << u"Queue 20 ms"_s;
    QTest::newRow("share of before")
        << u"Till errors <1% increase"_s << u"Till errors 1 % baseline"_s;
    QTest::newRow("named target") << u"Visitas (objetivo: >50%)"_s << u"Visitas 50 %"_s;
    QTest::newRow("of something") << u">50% de visitas"_s << u"visitas 50 %"_s;
    QTest::newRow("value of today") << u"Open rate: 40-50% (target: >45%)"_s << u"Open rate 45 %"_s;
    QTest::newRow("short") << u"A <5 s"_s << QString();
    QTest::newRow("behind a dash")
        << u"All counted - order rate remains stable"_s << u"order rate - - baseline"_s;
}

void tst_Dialects::limits()
{
    QFETCH(QString, sentence);
    QFETCH(QString, limit);
    const auto found = findComparisons(sentence);
    if (limit.isEmpty()) {
        QVERIFY(found.empty());
        return;
    }
    QCOMPARE(found.size(), size_t{1});
    const QString value = found[0].value ? QString::number(*found[0].value) : u"-"_s;
    QCOMPARE(u"%1 %2 %3%4"_s.arg(found[0].metric, value, found[0].unit.value_or(u"-"_s),
                                 found[0].relativeToBaseline ? u" baseline"_s : QString()),
             limit);
    QCOMPARE(findComparisons(u"<5"_s, u"Lost orders"_s).size(), size_t{1});
}

void tst_Dialects::noLimits_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("blank") << u"Lead: [call for >1 hour waits]"_s;
    QTest::newRow("no metric") << u"These should remain unchanged"_s;
    QTest::newRow("wait") << u"Wait longer (up to 60 min)"_s;
}

void tst_Dialects::noLimits()
{
    QFETCH(QString, sentence);
    QVERIFY(findComparisons(sentence).empty());
}

void tst_Dialects::rolesOfLimits()
{
    const auto rolesOf = [](const QString& text) {
        QList<ConditionRole> roles;
        for (const Condition& condition : reading(text).conditions)
            roles.append(condition.role);
        return roles;
    };
    // A column of targets says what its limits are for, whatever the metric's name holds.
    QVERIFY(isTargetColumn(u"目标"_s));
    QCOMPARE(rolesOf(u"# Shop\n\n| Metric | 目标 |\n|---|---|\n| Alert time | < 5 s |\n"_s),
             QList({ConditionRole::Success}));
    QCOMPARE(rolesOf(u"# Shop\n\n## Step 1: Open\n\n**Requirements:**\n- [ ] Till uptime > 99%\n"_s),
             QList({ConditionRole::Success}));
    QCOMPARE(
        rolesOf(u"# Shop\n\n## Success criteria\n\n- ✅ Till uptime > 99%\n- ❌ Till uptime < 90%\n"_s),
        QList({ConditionRole::Success, ConditionRole::Alert}));
    // A bare number in what is only read is none of the release's limits.
    QVERIFY(rolesOf(u"# Shop\n\n## Troubleshooting\n\n- More than 4 tills are red\n"_s).isEmpty());
    QCOMPARE(rolesOf(u"# Shop\n\n## Troubleshooting\n\n- Till errors > 4%\n"_s),
             QList({ConditionRole::Other}));
}

void tst_Dialects::expectations()
{
    QVERIFY(expectationIn(u"Debe responder 200"_s));
    QVERIFY(expectationIn(u"Sollte leer sein"_s));
    QVERIFY(expectationIn(u"应返回三行"_s));
    QVERIFY(expectationIn(u"يجب ألا تظهر أي أخطاء"_s));
    QCOMPARE(expectationIn(u"预期输出: ok"_s), std::optional(u"预期输出: ok"_s));
    QVERIFY(!expectationIn(u"Debemos esperar"_s));
}

void tst_Dialects::promisedTimeBack_data()
{
    QTest::addColumn<QString>("chapter");
    QTest::addColumn<int>("minutes"); // -1: none
    const QString step = u"\n\n```bash\nkioskctl back\n```\n\n"_s;
    QTest::newRow("the chapter's") << u"## Rollback (25 minutes)"_s + step << 25;
    QTest::newRow("its only part's")
        << u"## Rollback\n\n### Rollback steps (40 minutes)"_s + step << 40;
    QTest::newRow("one of several") << u"## Rollback\n\n### Rollback level 1: flag (instant)"_s
            + step + u"### Rollback level 2: kiosks (3 minutes)"_s + step
            + u"### Rollback level 3: database"_s
            + step << -1;
}

void tst_Dialects::promisedTimeBack()
{
    QFETCH(const QString, chapter);
    QFETCH(const int, minutes);
    const auto budget = reading(u"# Kiosks\n\n"_s + chapter).rollback.budgetMax;
    QCOMPARE(budget ? int(budget->count()) : -1, minutes);
}

QTEST_GUILESS_MAIN(tst_Dialects)
#include "tst_dialects.moc"
