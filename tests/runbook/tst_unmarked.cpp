// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/barecommands.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/reader.h"
#include "models/runbook/remarks.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

QStringList commandsOf(const std::vector<Action>& actions)
{
    QStringList commands;
    for (const Action& action : actions) {
        if (action.kind == ActionKind::Command)
            commands.append(action.text);
    }
    return commands;
}

} // namespace

/// What runbooks leave unmarked: commands without backticks, ways back within a script, lists without
/// numbers, limits without a metric of their own.
class tst_Unmarked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void prose_data();
    void prose();
    void bullets();
    void waysBack_data();
    void waysBack();
    void wayBackInScript();
    void countedChecklist();
    void preparingChecklist();
    void plainLadder();
    void countedLadder();
    void furtherLimits();
    void ownLimits();
    void consecutive();
};

void tst_Unmarked::commands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command");
    QTest::newRow("option") << u"kubectl -n tills get pods"_s << u"kubectl -n tills get pods"_s;
    QTest::newRow("setting") << u"make tills COUNT=0"_s << u"make tills COUNT=0"_s;
    QTest::newRow("remark") << u"docker stop till-1 --time=9 (the old one)"_s
                            << u"docker stop till-1 --time=9"_s;
    QTest::newRow("pipe") << u"ps aux | grep till"_s << u"ps aux | grep till"_s;
    QTest::newRow("path") << u"tail ./till.log"_s << u"tail ./till.log"_s;
    QTest::newRow("words in quotes")
        << u"git commit -m \"Open the till\""_s << u"git commit -m \"Open the till\""_s;
    QTest::newRow("sudo") << u"sudo systemctl restart till --now"_s
                          << u"sudo systemctl restart till --now"_s;
}

void tst_Unmarked::commands()
{
    QFETCH(QString, text);
    QFETCH(QString, command);
    QCOMPARE(bareCommand(text), std::optional(command));
}

void tst_Unmarked::prose_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("begins like a program") << u"make sure the tills are shut"_s;
    QTest::newRow("no proof") << u"make long-term plans"_s;
    QTest::newRow("a sentence with an option") << u"make it run with --force"_s;
    QTest::newRow("a sentence with a path") << u"find the list in /var/tills"_s;
    QTest::newRow("full stop") << u"service tills --now."_s;
    QTest::newRow("unknown program") << u"tillctl open --all"_s;
    QTest::newRow("one word") << u"make"_s;
    QTest::newRow("label") << u"curl --fail: see above"_s;
}

void tst_Unmarked::prose()
{
    QFETCH(QString, text);
    QCOMPARE(bareCommand(text), std::nullopt);
}

/// The command is run, and shown as a guess with the backticks that would say so.
void tst_Unmarked::bullets()
{
    const auto runbook = read("# Tills\n\n## Deployment\n\n### Stop the tills\n\n"
                              "- make tills COUNT=0\n- make sure that COUNT=0 is shown\n\n"
                              "### Start the tills\n\n- keep `make tills COUNT=2` ready\n"
                              "- call the shop\n\n### Check the tills\n\n- look at them\n");
    QVERIFY(runbook);
    QCOMPARE(runbook->steps.size(), size_t{3});
    QCOMPARE(commandsOf(runbook->steps[0].actions), QStringList{u"make tills COUNT=0"_s});
    const auto guess =
        std::find_if(runbook->guesses.begin(), runbook->guesses.end(),
                     [](const Guess& each) { return each.rule == u"command-by-wording"_s; });
    QVERIFY(guess != runbook->guesses.end());
    QCOMPARE(guess->line, 7);
    QCOMPARE(guess->replacement, u"`make tills COUNT=0`"_s);
    QCOMPARE(std::count_if(runbook->guesses.begin(), runbook->guesses.end(),
                           [](const Guess& each) { return each.rule == u"command-by-wording"_s; }),
             1);
}

void tst_Unmarked::waysBack_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("is");
    QTest::newRow("alone") << u"Rollback:"_s << true;
    QTest::newRow("if needed") << u"Rollback (if needed)"_s << true;
    QTest::newRow("when") << u"Roll back when a till is red"_s << true;
    QTest::newRow("numbered") << u"3. Revert if the count is off"_s << true;
    QTest::newRow("Chinese") << u"回滚（如果失败）"_s << true;
    QTest::newRow("Japanese") << u"ロールバック（必要な場合）"_s << true;
    QTest::newRow("an order") << u"Roll back the test tills"_s << false;
    QTest::newRow("something else") << u"Prepare the rollback if there is time"_s << false;
    QTest::newRow("nothing of it") << u"Open the tills if needed"_s << false;
}

void tst_Unmarked::waysBack()
{
    QFETCH(QString, remark);
    QFETCH(bool, is);
    QCOMPARE(isWayBackRemark(remark), is);
}

/// It is kept as the step's rollback and never run on the way forward; a blank line ends it.
void tst_Unmarked::wayBackInScript()
{
    const QByteArray script = "```bash\n# Open\nmake tills COUNT=2\n\n# Rollback (if needed)\n"
                              "make tills COUNT=1\nmake shop\n\nmake bell\n```\n";
    const auto forward = read("# Tills\n\n## Deployment\n\n### Step 1: Open\n\n" + script);
    QVERIFY(forward);
    QCOMPARE(forward->steps.size(), size_t{1});
    const Step& step = forward->steps.front();
    QCOMPARE(commandsOf(step.actions), (QStringList{u"make tills COUNT=2"_s, u"make bell"_s}));
    QCOMPARE(step.commandLines, 2);
    QCOMPARE(step.rollback, std::optional(u"`make tills COUNT=1`; `make shop`"_s));

    const auto back = read("# Tills\n\n## Rollback\n\n### Step 1: Shut\n\n" + script);
    QVERIFY(back);
    QCOMPARE(back->rollback.steps.size(), size_t{1});
    QCOMPARE(commandsOf(back->rollback.steps.front().actions).size(), 4);
}

/// Its items are the work, also with the prompt within the backticks.
void tst_Unmarked::countedChecklist()
{
    const auto runbook = read("# Tills\n\n## Release checklist\n\n1. Count: `$ make count`\n"
                              "2. Tag: `git tag v2`\n3. Tell the shop\n");
    QVERIFY(runbook);
    QCOMPARE(runbook->steps.size(), size_t{1});
    QCOMPARE(commandsOf(runbook->steps.front().actions),
             (QStringList{u"make count"_s, u"git tag v2"_s}));
}

void tst_Unmarked::preparingChecklist()
{
    const auto runbook = read("# Tills\n\n## Pre-release checklist\n\n1. Count: `make count`\n"
                              "2. Tag: `git tag v2`\n3. Tell the shop\n");
    QVERIFY(runbook);
    QVERIFY(runbook->steps.empty());
}

void tst_Unmarked::plainLadder()
{
    const QByteArray list =
        "- Shut the tills.\n  - `make tills COUNT=0`\n- Put the old list back\n";
    const auto plain =
        read("# Tills\n\n## Deployment\n\n1. Open `make tills`\n\n## Rollback\n\n" + list);
    QVERIFY(plain);
    QCOMPARE(plain->rollback.steps.size(), size_t{2});
    QCOMPARE(plain->rollback.steps[0].title, u"Shut the tills"_s);
    QCOMPARE(commandsOf(plain->rollback.steps[0].actions), QStringList{u"make tills COUNT=0"_s});
    QCOMPARE(plain->rollback.steps[1].line, 11);

    // What is counted somewhere is the ladder; a list beside it tells about it.
    const auto counted =
        read("# Tills\n\n## Rollback\n\n" + list + "\n## Rollback of the shop\n\n1. Shut it\n");
    QVERIFY(counted);
    QCOMPARE(counted->rollback.steps.size(), size_t{1});
}

/// What a rung runs stands in its own sentence as often as below it.
void tst_Unmarked::countedLadder()
{
    const auto runbook = read("# Tills\n\n## Rollback\n\n1. Run `make tills COUNT=0`\n"
                              "2. Shut the shop\n   - `make shop COUNT=0`\n");
    QVERIFY(runbook);
    QCOMPARE(runbook->rollback.steps.size(), size_t{2});
    QCOMPARE(commandsOf(runbook->rollback.steps[0].actions), QStringList{u"make tills COUNT=0"_s});
    QCOMPARE(commandsOf(runbook->rollback.steps[1].actions), QStringList{u"make shop COUNT=0"_s});
}

void tst_Unmarked::furtherLimits()
{
    const auto limits = findComparisons(u"Queue: < 5 s (warning), < 9 s (critical)"_s);
    QCOMPARE(limits.size(), size_t{2});
    QCOMPARE(limits[0].metric, u"Queue"_s);
    QCOMPARE(limits[1].metric, u"Queue"_s);
    QCOMPARE(limits[1].value, std::optional(9.0));
}

void tst_Unmarked::ownLimits()
{
    const auto limits = findComparisons(u"Queue < 5 s, lag < 9 s"_s);
    QCOMPARE(limits.size(), size_t{2});
    QVERIFY(limits[1].metric.contains(u"lag"_s));
}

void tst_Unmarked::consecutive()
{
    const auto limits = findComparisons(u"Queue > 5 s for 3 consecutive minutes"_s);
    QCOMPARE(limits.size(), size_t{1});
    QCOMPARE(limits[0].forDuration, std::optional(milliseconds{180'000}));
    QCOMPARE(limits[0].forText, std::optional(u"3 consecutive minutes"_s));
    QVERIFY(!findComparisons(u"Queue > 5 s for 3 consecutive polls"_s).front().forDuration);
}

QTEST_GUILESS_MAIN(tst_Unmarked)
#include "tst_unmarked.moc"
