// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"

#include <QTest>

#include <algorithm>

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

QStringList stepsOf(const Runbook& runbook)
{
    QStringList titles;
    for (const Step& step : runbook.steps)
        titles.append(step.id + u'|' + step.title);
    return titles;
}

QStringList commandsOf(const Runbook& runbook)
{
    QStringList commands;
    for (const Step& step : runbook.steps) {
        for (const Action& action : step.actions) {
            if (action.kind == ActionKind::Command)
                commands.append(action.text);
        }
    }
    return commands;
}

QStringList rolesOf(const Runbook& runbook)
{
    QStringList roles;
    for (const Role& role : runbook.roster)
        roles.append(role.role);
    return roles;
}

QStringList gatesOf(const Runbook& runbook)
{
    QStringList gates;
    for (const Gate& gate : runbook.gates)
        gates.append(gate.text);
    return gates;
}

QStringList ladderOf(const Runbook& runbook)
{
    QStringList titles;
    for (const RollbackStep& step : runbook.rollback.steps)
        titles.append(step.title);
    return titles;
}

} // namespace

/// The dialects that teams write in, each on a small document of our own.
class tst_Coping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxes();
    void boxesInTables();
    void boxesThatDoNotCount();
    void boldHeadings();
    void repeatedTitles();
    void numberedLists();
    void numberedHeadings();
    void partsOfPhases();
    void alternatives();
    void listsToTickAreNoSteps();
    void clockRanges();
    void offsetsInHeadings();
    void offsetsInTables();
    void offsetsInFences();
    void dues();
    void roles();
    void rolesOfSignatures();
    void rolesOfChecklists();
    void blankOwner();
    void gatesAroundSteps();
    void guardedScript();
    void decisionsInSteps();
    void rollbackSection();
    void rollbackTable();
    void rollbackNote();
    void rollbackScript();
    void rollbackWhole();
    void releaseAndRollback();
    void triggers();
    void settings();
    void frontMatter();
    void detailsAndAdmonitions();
    void mermaid();
    void notToRun();
    void iniIsNoBlank();
    void quotedMessages();
    void messagesByTheirLead();
    void stagesInFences();
    void aroundRollback();
    void labelledTrigger();
};

void tst_Coping::boxes()
{
    const Runbook runbook = reading(
        u"# A\n\n## Checklist\n\n- [ ] one\n  * [x] two\n    + [X] three\n\n1. [ ] four\n2) [ ] five\n\n* [ ] six\n"_s);
    QCOMPARE(runbook.checklists.size(), size_t{1});
    const auto& items = runbook.checklists[0].items;
    QCOMPARE(items.size(), size_t{6});
    QCOMPARE(
        std::count_if(items.begin(), items.end(), [](const CheckItem& item) { return item.done; }),
        std::ptrdiff_t{2});
    QCOMPARE(items[5].text, u"six"_s);
}

void tst_Coping::boxesInTables()
{
    const Runbook runbook = reading(
        u"# A\n\n## Checklist\n\n| Till | Open |\n|---|---|\n| One | ☐ |\n| Two | ⬜ |\n| Three | [ ] |\n| Four | ☑ |\n| Five | soon |\n"_s);
    QCOMPARE(runbook.checklists.at(0).items.size(), size_t{4});
    QCOMPARE(runbook.checklists[0].items[1].text, u"Two"_s);
    QVERIFY(runbook.checklists[0].items[3].done);
}

void tst_Coping::boxesThatDoNotCount()
{
    const Runbook runbook = reading(
        u"# A\n\n## Checklist\n\n```\n- [ ] in a fence\n```\n\n<!--\n- [ ] in a comment\n-->\n\nOpen? [ ] yes [ ] no\n\n- [ ] real\n"_s);
    QCOMPARE(runbook.checklists.size(), size_t{1});
    QCOMPARE(runbook.checklists[0].items.size(), size_t{1});
}

void tst_Coping::boldHeadings()
{
    const Runbook runbook = reading(
        u"# A\n\n## Lists\n\n**Before opening**\n- [ ] one\n\n**After closing:**\n- [ ] two\n"_s);
    QCOMPARE(runbook.checklists.size(), size_t{2});
    QCOMPARE(runbook.checklists[0].title, u"Before opening"_s);
    QCOMPARE(runbook.checklists[1].title, u"After closing"_s);
}

void tst_Coping::repeatedTitles()
{
    const Runbook runbook =
        reading(u"# A\n\n## North\n\n### Step 1: Open\n\nx\n\n## South\n\n### Step 1: Open\n\ny\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList({u"1|Open"_s, u"1|Open"_s}));
    QCOMPARE(runbook.steps[0].path.back(), u"North"_s);
    QCOMPARE(runbook.steps[1].path.back(), u"South"_s);
}

void tst_Coping::numberedLists()
{
    const Runbook runbook = reading(
        u"# A\n\n## Deployment\n\n1. **Close the doors**\n   - all of them\n2. **Count the tills**\n   ```sh\n   make count\n   ```\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList({u"1|Close the doors"_s, u"2|Count the tills"_s}));
    QCOMPARE(commandsOf(runbook), QStringList{u"make count"_s});
}

void tst_Coping::numberedHeadings()
{
    const Runbook runbook =
        reading(u"# A\n\n## 1. Close\n\nall\n\n## 2. Count\n\n### Tills\n\nx\n\n### Doors\n\ny\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList({u"1|Close"_s, u"|Tills"_s, u"|Doors"_s}));
}

void tst_Coping::partsOfPhases()
{
    const Runbook runbook = reading(
        u"# A\n\n## Phase 1: Close\n\n### 1.1 Doors\n\n#### Notes\n\nx\n\n### 1.2 Tills\n\ny\n\n## Phase 2: Open\n\n### 2.1 Doors\n\nz\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList({u"1.1|Doors"_s, u"1.2|Tills"_s, u"2.1|Doors"_s}));
    QCOMPARE(runbook.steps[2].phase, std::optional(u"Open"_s));
}

void tst_Coping::alternatives()
{
    const Runbook runbook = reading(
        u"# A\n\n## Deployment\n\n### Method 1: By hand\n\n1. **Lift:**\n   - slowly\n2. **Drop:**\n   - softly\n\n### Method 2: By crane\n\n1. **Lift:**\n   - slowly\n2. **Drop:**\n   - softly\n"_s);
    QCOMPARE(runbook.steps.size(), size_t{4});
    QCOMPARE(runbook.steps[1].path.back(), u"Method 1: By hand"_s);
    QCOMPARE(runbook.steps[2].path.back(), u"Method 2: By crane"_s);
}

void tst_Coping::listsToTickAreNoSteps()
{
    const QString lists = u"## After the release\n\n- [ ] look\n- [ ] tell\n"_s;
    QCOMPARE(stepsOf(reading(u"# A\n\n"_s + lists)), QStringList{u"|After the release"_s});
    QCOMPARE(stepsOf(reading(u"# A\n\n## Release\n\n```sh\nmake all\n```\n\n"_s + lists)),
             QStringList{u"|Release"_s});
}

void tst_Coping::clockRanges()
{
    const Runbook runbook = reading(
        u"# A\n\n## Plan\n\n**9:00 - 9:30: Close**\n- [ ] doors\n\n**9:30 - 11:00: Count**\n- [ ] tills\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList({u"|Close"_s, u"|Count"_s}));
    QCOMPARE(runbook.steps[1].clock, std::optional(u"09:30"_s));
    QCOMPARE(runbook.steps[1].duration, std::optional(minutes{90}));
}

void tst_Coping::offsetsInHeadings()
{
    const Runbook runbook = reading(u"# A\n\n### T-30 min: Close\n\nx\n\n### T+1h: Open\n\ny\n"_s);
    QCOMPARE(runbook.steps.at(0).offset, std::optional(minutes{-30}));
    QCOMPARE(runbook.steps.at(1).offset, std::optional(minutes{60}));
}

void tst_Coping::offsetsInTables()
{
    const Runbook runbook = reading(
        u"# A\n\n| Time | Task | Duration | Owner |\n|---|---|---|---|\n| T-0 | Close | 10 min | Doors |\n| T+10m | Count | 5 min | Tills |\n"_s);
    QCOMPARE(runbook.steps.size(), size_t{2});
    QCOMPARE(runbook.steps[1].offset, std::optional(minutes{10}));
    QCOMPARE(runbook.steps[1].owner, std::optional(u"Tills"_s));
}

void tst_Coping::offsetsInFences()
{
    const Runbook runbook = reading(
        u"# A\n\n## Plan\n\n```\nT-15 min: Close the doors\nT-0 min: Count\nT+5 min: Open\n```\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList({u"|Close the doors"_s, u"|Count"_s, u"|Open"_s}));
    QCOMPARE(runbook.steps[0].offset, std::optional(minutes{-15}));
    QCOMPARE(runbook.steps[2].line, 8);
}

void tst_Coping::dues()
{
    const Runbook runbook = reading(
        u"# A\n\n## 2 Weeks Before Opening\n\n- [ ] a\n\n## 3 Tage vorher\n\n- [ ] b\n\n## 48 Stunden vor der Eröffnung\n\n- [ ] c\n"_s);
    QCOMPARE(runbook.checklists.at(0).due, std::optional(u"T-14d"_s));
    QCOMPARE(runbook.checklists.at(1).due, std::optional(u"T-3d"_s));
    QCOMPARE(runbook.checklists.at(2).due, std::optional(u"T-48h"_s));
}

void tst_Coping::roles()
{
    const Runbook runbook = reading(
        u"# A\n\n## Contacts\n\n| Rol | Nombre | Teléfono |\n|---|---|---|\n| Cajero | [Nombre] | "
        u"12 |\n\n"
        "**Door keeper:** [name]  \n**Slack channel:** #doors\n\n- **On-call**: [phone]\n- **Level 1**: the doors\n- **Docs**: https://example.org\n"_s);
    QCOMPARE(rolesOf(runbook), QStringList({u"Cajero"_s, u"Door keeper"_s, u"On-call"_s}));
    QVERIFY(!runbook.roster[0].name);
    QCOMPARE(runbook.roster[0].contact, std::optional(u"12"_s));
}

void tst_Coping::rolesOfSignatures()
{
    const Runbook runbook = reading(
        u"# A\n\n## Sign-off\n\n- [ ] Shop lead: ________ Date: ____\n- [ ] All doors are "
        u"shut\n\n**Counted by:** ______ **Date:** ____\n\n"
        "| Role | Name | Signature |\n|---|---|---|\n| Shop lead | | |\n| Till lead | | |\n"_s);
    QCOMPARE(rolesOf(runbook), QStringList({u"Shop lead"_s, u"Counted by"_s, u"Till lead"_s}));
    QCOMPARE(gatesOf(runbook), QStringList{u"Sign-off"_s});
}

void tst_Coping::rolesOfChecklists()
{
    const Runbook runbook = reading(
        u"# A\n\n## Before\n\n- [ ] Roles are clear:\n  - [ ] Door keeper assigned\n  - [ ] Till reader on standby\n"_s);
    QCOMPARE(rolesOf(runbook), QStringList({u"Door keeper"_s, u"Till reader"_s}));
}

void tst_Coping::blankOwner()
{
    QCOMPARE(rolesOf(reading(u"# A\n\n**Owner:** the night crew\n"_s)),
             QStringList{u"the night crew"_s});
    QCOMPARE(rolesOf(reading(u"# A\n\n**Owner:** [name]\n"_s)), QStringList{u"Owner"_s});
    const QString table = u"\n## Team\n\n| Role | Name |\n|---|---|\n| Lead | |\n"_s;
    QCOMPARE(rolesOf(reading(u"# A\n\n**Owner:** the night crew\n"_s + table)),
             QStringList{u"Lead"_s});
    QCOMPARE(rolesOf(reading(u"# A\n\n**Owner:** [name]\n"_s + table)),
             QStringList({u"Lead"_s, u"Owner"_s}));
}

void tst_Coping::gatesAroundSteps()
{
    const Runbook runbook =
        reading(u"# A\n\n## Checklist (stop if one fails)\n\n- [ ] Test shop stable for 2 days\n- "
                u"[x] Plan approved by the lead\n- [ ] Doors shut\n\n"
                "| Stage | Share | Criteria to advance |\n|---|---|---|\n| First | 5% | No lost "
                "order |\n| Next | 50% | No lost order |\n| All | 100% | Calm |\n\n"
                "### Step 1: Open\n\nx\n"_s);
    QCOMPARE(gatesOf(runbook),
             QStringList({u"Checklist (stop if one fails)"_s, u"Test shop stable for 2 days"_s,
                          u"Criteria to advance: No lost order"_s, u"Criteria to advance: Calm"_s}));
    QVERIFY(!runbook.gates[0].afterStep);
}

void tst_Coping::guardedScript()
{
    const Runbook runbook = reading(
        u"# A\n\n### Step 1: Open\n\n```bash\n# Verify that the doors are shut\nSTATE=$(doorctl state)\nif [ \"$STATE\" != shut ]; then\n  exit 1\nfi\n\n# Open\ndoorctl open\n```\n"_s);
    QCOMPARE(gatesOf(runbook), QStringList{u"Verify that the doors are shut"_s});
    QCOMPARE(runbook.gates[0].line, 6);
}

void tst_Coping::decisionsInSteps()
{
    const Runbook runbook = reading(
        u"# A\n\n### Step 1: Look\n\n#### Final Go/No-Go\n\n- [ ] Doors shut\n- [ ] Tills counted\n\n### Step 2: Approve the opening\n\nx\n\n### Step 3: Open\n\n- Proceed to the street?\n- 🛑 STOP: call the lead\n- Increase to 50% if all is calm\n"_s);
    QCOMPARE(gatesOf(runbook),
             QStringList({u"Final Go/No-Go"_s, u"Step 2: Approve the opening"_s,
                          u"Proceed to the street?"_s, u"🛑 STOP: call the lead"_s,
                          u"Increase to 50% if all is calm"_s}));
    QCOMPARE(runbook.gates[1].afterStep, std::optional(u"2"_s));
}

void tst_Coping::rollbackSection()
{
    const Runbook runbook =
        reading(u"# A\n\n### Step 1: Open\n\nx\n\n## Rollback\n\n1. Close the doors\n2. Count\n"_s);
    QCOMPARE(ladderOf(runbook), QStringList({u"Close the doors"_s, u"Count"_s}));
    QCOMPARE(runbook.steps.size(), size_t{1});
}

void tst_Coping::rollbackTable()
{
    const Runbook runbook = reading(
        u"# A\n\n## Rollback\n\n| Step | Action | Time |\n|---|---|---|\n| 1 | Close the doors | 5 min |\n| 2 | Count | 10 min |\n"_s);
    QCOMPARE(ladderOf(runbook), QStringList({u"Close the doors"_s, u"Count"_s}));
    QCOMPARE(runbook.rollback.steps[1].budget, std::optional(minutes{10}));
}

void tst_Coping::rollbackNote()
{
    const Runbook runbook = reading(u"# A\n\n### Step 1: Open\n\n**Rollback:** `doorctl close`\n"_s);
    QCOMPARE(runbook.steps.at(0).rollback, std::optional(u"`doorctl close`"_s));
}

void tst_Coping::rollbackScript()
{
    const Runbook runbook = reading(
        u"# A\n\n## Rollback\n\n```bash\n# STEP 1: Close the doors\n# Look at:\n# - the north door\n# - the south door\n\n# STEP 2: Count\ntillctl count\n```\n"_s);
    QCOMPARE(ladderOf(runbook), QStringList({u"Close the doors"_s, u"Count"_s}));
}

void tst_Coping::rollbackWhole()
{
    const Runbook runbook = reading(
        u"# Rollback of the shop\n\n## Step 1: Close\n\n```sh\ndoorctl close\n```\n\n## Step 2: Count\n\nx\n"_s);
    QVERIFY(runbook.steps.empty());
    QCOMPARE(ladderOf(runbook), QStringList({u"Close"_s, u"Count"_s}));
}

void tst_Coping::releaseAndRollback()
{
    const Runbook runbook = reading(
        u"# Release & Rollback of the shop\n\n## Step 1: Open\n\nx\n\n## Rollback\n\n1. Close\n2. Count\n"_s);
    QCOMPARE(stepsOf(runbook), QStringList{u"1|Open"_s});
    QCOMPARE(runbook.rollback.steps.size(), size_t{2});
}

void tst_Coping::triggers()
{
    const Runbook runbook = reading(
        u"# A\n\n## When to roll back\n\n### Roll back at once\n\n- Doors stuck\n- Lost orders > 3%\n\n### Rollback steps\n\n1. Close\n2. Count\n\n## Notes\n\n**Do not roll back if:**\n\n- It rains\n"_s);
    QCOMPARE(runbook.rollback.triggers.size(), size_t{2});
    QCOMPARE(runbook.rollback.steps.size(), size_t{2});
}

void tst_Coping::settings()
{
    const Runbook runbook = reading(
        u"# A\n\n## Release\n\nAbort and roll back when:\n\n```yaml\nabort:\n  lost_orders_max: 3\n```\n"_s);
    QCOMPARE(runbook.conditions.size(), size_t{1});
    QCOMPARE(runbook.conditions[0].metric, u"lost_orders"_s);
    QCOMPARE(runbook.conditions[0].role, ConditionRole::Rollback);
    QCOMPARE(runbook.conditions[0].line, 9);
}

void tst_Coping::frontMatter()
{
    const Runbook runbook = reading(
        u"---\ntitle: \"Shop\"\nowner: [name]\ntags:\n  - doors\n---\n\n# Opening\n\n### Step 1: Open\n\nx\n"_s);
    QCOMPARE(runbook.title, u"Opening"_s);
    QCOMPARE(runbook.metadata.size(), size_t{1});
    QCOMPARE(runbook.metadata[0].value, u"Shop"_s);
    QCOMPARE(runbook.steps.at(0).line, 10);
    QCOMPARE(reading(u"---\n\n# Opening\n\n---\n\ntext\n"_s).title, u"Opening"_s);
}

void tst_Coping::detailsAndAdmonitions()
{
    const Runbook runbook = reading(
        u"# A\n\n<details>\n<summary>More</summary>\n\n### Step 1: Open\n\n- [ ] doors\n\n</details>\n\n### Step 2: Count\n\n> [!CAUTION]\n> STOP: nobody leaves before the count\n\n::: warning\nDo not proceed without the lead.\n:::\n"_s);
    QCOMPARE(runbook.steps.size(), size_t{2});
    QCOMPARE(runbook.checklists.size(), size_t{1});
    QCOMPARE(runbook.gates.size(), size_t{2});
}

void tst_Coping::mermaid()
{
    const Runbook runbook =
        reading(u"# A\n\n### Step 1: Open\n\n```mermaid\ngraph TD\n  A[Doors] --> B[Tills]\n```\n"_s);
    QVERIFY(commandsOf(runbook).isEmpty());
    QVERIFY(runbook.placeholders.empty());
}

void tst_Coping::notToRun()
{
    const Runbook runbook = reading(
        u"# A\n\n### Step 1: Open\n\n```bash\ndoorctl open\nDoor: north\n✓ opened\n14:02 north is "
        u"open\n```\n\n"
        "```bash\n{ \"doors\": 2 }\n```\n\n```bash\nClick the north door\nDoor Record: @ → shop\n```\n"_s);
    QCOMPARE(commandsOf(runbook), QStringList{u"doorctl open"_s});
}

void tst_Coping::iniIsNoBlank()
{
    const Runbook runbook = reading(
        u"# A\n\n### Step 1: Open\n\n```bash\ncat > doors.conf <<EOF\n[Door]\nName=north\nKey=[KEY]\nEOF\n```\n"_s);
    QCOMPARE(runbook.placeholders.size(), size_t{1});
    QCOMPARE(runbook.placeholders[0].text, u"[KEY]"_s);
}

void tst_Coping::quotedMessages()
{
    const Runbook runbook = reading(
        u"# A\n\n## Communication\n\n### At the start\n\n**To the street:**\n\n> We open now.\n"_s);
    QCOMPARE(runbook.messages.size(), size_t{1});
    QCOMPARE(runbook.messages[0].body, u"We open now."_s);
}

void tst_Coping::messagesByTheirLead()
{
    const Runbook runbook = reading(
        u"# A\n\n### Step 1: Tell\n\n**Post in Slack:**\n\n```\nWe open now.\n```\n\n**Log:**\n\n```\nNo message at all.\n```\n"_s);
    QCOMPARE(runbook.messages.size(), size_t{1});
    QCOMPARE(runbook.messages[0].body, u"We open now."_s);
}

void tst_Coping::stagesInFences()
{
    const Runbook runbook = reading(
        u"# A\n\n## Rollout\n\n```\nDay 1: 10% of the street\nDay 2: 40% of the street\nThen all is 100% open\n```\n"_s);
    QCOMPARE(runbook.rollout.size(), size_t{2});
    QCOMPARE(runbook.rollout[1].percent, std::optional(40.0));
    QCOMPARE(runbook.rollout[1].line, 7);
}

void tst_Coping::aroundRollback()
{
    const Runbook runbook = reading(
        u"# A\n\n## Rollback\n\n1. Close\n2. Count\n\n## Post-Rollback Actions\n\n1. Sleep\n\n## Rollback Testing\n\n1. Every month\n"_s);
    QCOMPARE(ladderOf(runbook), QStringList({u"Close"_s, u"Count"_s}));
}

void tst_Coping::labelledTrigger()
{
    const Runbook runbook = reading(
        u"# A\n\n### Phase 1: Open\n\n**Rollback trigger:** a till is lost\n\n### Phase 2: Close\n\nx\n"_s);
    QCOMPARE(runbook.rollback.triggers.size(), size_t{1});
    QCOMPARE(runbook.rollback.triggers[0].text, u"a till is lost"_s);
}

QTEST_GUILESS_MAIN(tst_Coping)
#include "tst_coping.moc"
