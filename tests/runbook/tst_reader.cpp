// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "models/runbook/readjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

/// Phases with clock times, bold step titles, a rollout over days.
const auto phased = uR"(# Launch Plan: Gift Cards

## Launch Metadata
- **Ticket**: GIFT-7
- **Planned**: March 3, 2031 at 22:00 UTC
- **Duration**: ~90 minutes
- **Rollback Time**: < 20 minutes

## Deployment Steps

### Phase 1: Storage (22:00 - 22:20 UTC)

**Step 1.1**: Copy the tables
```bash
# Take the copy
make copy
```
**Expected Duration**: 12 minutes
**Rollback**: Drop the copy with `make drop`
**Owner**: Storage

**Step 1.2**: Load the cards
```bash
psql -d gifts
# Load
\i load.sql
# Expected: 40 rows
```
**Validation**:
- 40 cards are there
- No card twice

### Phase 2: Shop (22:20 - 23:00 UTC)

**Step 2.1**: Try it by hand
- [ ] Buy a card
- [x] Read the mail

**Step 2.2**: Turn on the feature flag (staff first)
```json
{ "key": "gift_cards", "kind": "boolean", "variations": [true, false], "defaultVariation": 0 }
```

## Rollout Schedule

### Phase 1: Staff (Day 0-1)
- **Users**: ~25 people
- **Duration**: 36 hours
- **Monitoring**: Every 2 hours
- **Success Criteria**:
  - No increase in failed payments
  - Card errors < 1%

### Phase 2: 40% of all (Day 2+)
- **Users**: ~4,000 users
- **Monitoring**: Ongoing

## Rollback Procedures

### Rollback Triggers
- Card errors > 8% for 4 minutes
- Money is lost

### Rollback Steps

**Step 1: Turn off the flag (< 2 minutes)**
```bash
make off
```

**Step 2: Restore the tables (< 9 minutes, only if needed)**
```bash
make restore
```

### Decision Matrix

| Scenario | Action |
|----------|--------|
| Card errors > 8% | Immediate rollback |

## Communication Plan

### Announcement (Day -2)
**Channel**: Mail
**Message**:
```
Gift cards are coming.
```

**During Rollback**:
1. Tell the desk
2. Tell the shops

## Monitoring

### PagerDuty Alerts

**Critical Alerts** (at once):
- Card errors > 5%
- Queue is stuck

### First 48 Hours
- **Frequency**: Hourly checks

## Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | [TBD] | desk@example.org |

- [Notes](https://example.org/notes)
)"_s;

/// Offsets in a table, numbered procedures, sessions on hosts, a ramp in a script.
const auto timed = uR"(# Runbook: Search 5

**Owner:** Search

## Checklists

### 3 Days Before Launch
- [ ] **Index** is built

| Check | Done |
|-------|------|
| Disk is free | ☐ |
| Keys are new | ☑ |

## Timeline (2-hour window)

| Time | Activity | Duration | Owner | Rollback Point |
|------|----------|----------|-------|----------------|
| **T-0:00** | Look around | 10 min | All | N/A |
| **T-0:10** | Switch | 25 min | Search | Yes |
| **T-0:35** | Watch | 30 min | All | No (watch) |

## Procedures

### Step 1: Look Around (T-0:00, 10 minutes)

```bash
# 1. Is it up?
curl https://search.example.org/[SITE]
# Should return 200
```

**Go/No-Go Decision Point:** Everybody says yes

---

### Step 2: Switch (T-0:10, 25 minutes)

```bash
ssh search-1
sudo make switch
```

**Rollback Point:** Run `make back`

### Step 3: Gradual Traffic Watch (T-0:35, 30 minutes)

```bash
# Phase 1: 20% traffic (T-0:35, 10 min)
make weight W=20
# Monitor for 10 minutes

# Phase 2: 100% traffic (T-0:45, 10 min)
make weight W=100
tail -f /var/log/search.log
```

**Clean-up Tasks (next 6 hours):**
- [ ] Remove the old index

## Rollback

### When to Rollback
- Slow answers > 30%

### Rollback Decision
**Authority:** Search Lead (after a call)

### Rollback Steps (10-25 minutes)

```bash
# 1. Weight back
ssh search-2
make weight W=0

# 2. Old index (if removed)
make index

# 3. Tell the desk
# by phone
```

## Success Criteria

**It went well when:**
- ✅ Answers < 90ms p95
- ✅ Nobody calls

## Afterwards

**Track for 2 weeks after the launch:**
1. Answers
2. Errors
)"_s;

Runbook reading(const QString& text)
{
    auto runbook = read(text.toUtf8());
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().sentence));
    return *runbook;
}

} // namespace

/// Both dialects of runbooks, on documents of our own.
class tst_Reader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head();
    void phases();
    void phasedSteps();
    void flag();
    void rollout();
    void ladder();
    void wordsToSay();
    void watching();
    void checklists();
    void joined();
    void gates();
    void hosts();
    void ramp();
    void scriptedRollback();
    void conditions();
    void afterwards();
    void timelineAlone();
    void titlesAlone();
    void nothing();
    void json();
};

void tst_Reader::head()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.title, u"Launch Plan: Gift Cards"_s);
    QCOMPARE(runbook.metadata.size(), size_t{4});
    QCOMPARE(runbook.metadata[0].label, u"Ticket"_s);
    QCOMPARE(runbook.start->toString(Qt::ISODate), u"2031-03-03T22:00:00Z"_s);
    QCOMPARE(runbook.window, std::optional(minutes{90}));
    QCOMPARE(runbook.sha256.size(), 64);
    QCOMPARE(runbook.lines.size(), phased.count(u'\n'));
    QCOMPARE(reading(timed).window, std::optional(minutes{120}));
    QCOMPARE(runbook.roster.size(), size_t{1});
    QVERIFY(!runbook.roster[0].name);
    QCOMPARE(runbook.roster[0].contact, std::optional(u"desk@example.org"_s));
    QCOMPARE(runbook.links.size(), size_t{1});
}

void tst_Reader::phases()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.phases.size(), size_t{2});
    QCOMPARE(runbook.phases[1].title, u"Shop"_s);
    QCOMPARE(runbook.phases[1].start, std::optional(u"22:20"_s));
    QCOMPARE(runbook.phases[1].end, std::optional(u"23:00"_s));
}

void tst_Reader::phasedSteps()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.steps.size(), size_t{4});
    const Step& copy = runbook.steps[0];
    QCOMPARE(copy.id, u"1.1"_s);
    QCOMPARE(copy.title, u"Copy the tables"_s);
    QCOMPARE(copy.phase, std::optional(u"Storage"_s));
    QCOMPARE(copy.duration, std::optional(minutes{12}));
    QCOMPARE(copy.rollback, std::optional(u"Drop the copy with `make drop`"_s));
    QCOMPARE(copy.owner, std::optional(u"Storage"_s));
    QCOMPARE(copy.commandLines, 1);
    QCOMPARE(runbook.lines.at(copy.line - 1), u"**Step 1.1**: Copy the tables"_s);
    QCOMPARE(runbook.lines.at(copy.lastLine - 1), u"**Owner**: Storage"_s);
    const Step& load = runbook.steps[1];
    QCOMPARE(load.validations, QStringList({u"40 cards are there"_s, u"No card twice"_s}));
    QCOMPARE(load.actions[1].context, std::optional(Context{ContextKind::Sql, u"gifts"_s}));
    QCOMPARE(load.actions[1].expected, std::optional(u"40 rows"_s));
    QCOMPARE(runbook.steps[2].actions.size(), size_t{2});
    QCOMPARE(runbook.steps[2].actions[0].kind, ActionKind::Check);
}

void tst_Reader::flag()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.steps[3].title, u"Turn on the feature flag (staff first)"_s);
    QCOMPARE(runbook.steps[3].actions.at(0).kind, ActionKind::Flag);
    QCOMPARE(runbook.steps[3].commandLines, 0);
    QCOMPARE(runbook.flags.size(), size_t{1});
    QCOMPARE(runbook.flags[0].key, u"gift_cards"_s);
    QCOMPARE(runbook.flags[0].variations, 2);
    QCOMPARE(runbook.flags[0].defaultVariation, std::optional(0));
}

void tst_Reader::rollout()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.rollout.size(), size_t{2});
    const RolloutPhase& staff = runbook.rollout[0];
    QCOMPARE(staff.title, u"Staff"_s);
    QCOMPARE(staff.users, std::optional(25));
    QCOMPARE(staff.durationHours, std::optional(36.0));
    QCOMPARE(staff.checkEveryHours, std::optional(2.0));
    QCOMPARE(staff.criteria.size(), 2);
    QCOMPARE(staff.days, u"Day 0-1"_s);
    QVERIFY(!staff.percent);
    QCOMPARE(runbook.rollout[1].percent, std::optional(40.0));
    QCOMPARE(runbook.rollout[1].users, std::optional(4000));
    QVERIFY(!runbook.rollout[1].checkEveryHours);
}

void tst_Reader::ladder()
{
    const Rollback rollback = reading(phased).rollback;
    QCOMPARE(rollback.triggers.size(), size_t{2});
    QCOMPARE(rollback.budgetMax, std::optional(minutes{20}));
    QVERIFY(!rollback.budgetMin);
    QCOMPARE(rollback.steps.size(), size_t{2});
    QCOMPARE(rollback.steps[0].title, u"Turn off the flag"_s);
    QCOMPARE(rollback.steps[0].budget, std::optional(minutes{2}));
    QVERIFY(!rollback.steps[0].conditional);
    QVERIFY(rollback.steps[1].conditional);
    QCOMPARE(rollback.steps[1].onlyIf, std::optional(u"only if needed"_s));
    QCOMPARE(rollback.steps[1].actions.size(), size_t{1});
    QCOMPARE(rollback.matrix.size(), size_t{1});
    QCOMPARE(rollback.matrix[0].cells[1], std::pair(u"Action"_s, u"Immediate rollback"_s));
}

void tst_Reader::wordsToSay()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.messages.size(), size_t{1});
    QCOMPARE(runbook.messages[0].title, u"Announcement"_s);
    QCOMPARE(runbook.messages[0].when, std::optional(u"Day -2"_s));
    QCOMPARE(runbook.messages[0].channel, std::optional(u"Mail"_s));
    QCOMPARE(runbook.messages[0].body, u"Gift cards are coming."_s);
    QCOMPARE(runbook.notices.size(), size_t{1});
    QCOMPARE(runbook.notices[0].title, u"During Rollback"_s);
    QCOMPARE(runbook.notices[0].items.size(), 2);
}

void tst_Reader::watching()
{
    const Runbook runbook = reading(phased);
    QCOMPARE(runbook.alerts.size(), size_t{1});
    QCOMPARE(runbook.alerts[0].items.size(), 2);
    QCOMPARE(runbook.monitoring.size(), size_t{1});
    QCOMPARE(runbook.monitoring[0].every, std::optional(u"Hourly checks"_s));
    QCOMPARE(runbook.monitoring[0].lasts, std::optional(u"48 Hours"_s));
}

void tst_Reader::checklists()
{
    const Runbook runbook = reading(timed);
    QCOMPARE(runbook.checklists.size(), size_t{2});
    const Checklist& before = runbook.checklists[0];
    QCOMPARE(before.title, u"3 Days Before Launch"_s);
    QCOMPARE(before.due, std::optional(u"T-3d"_s));
    QCOMPARE(before.path, QStringList({u"Runbook: Search 5"_s, u"Checklists"_s}));
    QCOMPARE(before.items.size(), size_t{3});
    QCOMPARE(before.items[0].text, u"Index is built"_s);
    QCOMPARE(before.items[1].text, u"Disk is free"_s);
    QVERIFY(before.items[2].done);
    QCOMPARE(runbook.checklists[1].title, u"Clean-up Tasks (next 6 hours)"_s);
    QCOMPARE(runbook.checklists[1].due, std::optional(u"end+6h"_s));
}

void tst_Reader::joined()
{
    const Runbook runbook = reading(timed);
    QCOMPARE(runbook.steps.size(), size_t{3});
    QCOMPARE(runbook.steps[1].title, u"Switch"_s);
    QCOMPARE(runbook.steps[1].offset, std::optional(minutes{10}));
    QCOMPARE(runbook.steps[1].offsetAsWritten, std::optional(u"T-0:10"_s));
    QCOMPARE(runbook.steps[1].duration, std::optional(minutes{25}));
    QCOMPARE(runbook.steps[1].owner, std::optional(u"Search"_s));
    QCOMPARE(runbook.steps[1].rollback, std::optional(u"Run `make back`"_s));
    QCOMPARE(runbook.steps[0].rollbackPoint, RollbackPoint::NotApplicable);
    QCOMPARE(runbook.steps[1].rollbackPoint, RollbackPoint::Yes);
    QCOMPARE(runbook.steps[2].rollbackPoint, RollbackPoint::No);
}

void tst_Reader::gates()
{
    const Runbook runbook = reading(timed);
    QCOMPARE(runbook.gates.size(), size_t{1});
    QCOMPARE(runbook.gates[0].text, u"Everybody says yes"_s);
    QCOMPARE(runbook.gates[0].afterStep, std::optional(u"1"_s));
    QCOMPARE(runbook.steps[0].actions.back().kind, ActionKind::Gate);
}

void tst_Reader::hosts()
{
    const Runbook runbook = reading(timed);
    QCOMPARE(runbook.hosts, QStringList({u"search-1"_s, u"search-2"_s}));
    QCOMPARE(runbook.steps[1].actions[1].context,
             std::optional(Context{ContextKind::Ssh, u"search-1"_s}));
    QCOMPARE(runbook.placeholders.size(), size_t{1});
    QCOMPARE(runbook.placeholders[0].text, u"[SITE]"_s);
}

void tst_Reader::ramp()
{
    const Runbook runbook = reading(timed);
    QCOMPARE(runbook.ramp.size(), size_t{2});
    QCOMPARE(runbook.ramp[0].percent, 20.0);
    QCOMPARE(runbook.ramp[0].offset, std::optional(minutes{35}));
    QCOMPARE(runbook.ramp[0].soak, std::optional(minutes{10}));
    QCOMPARE(runbook.ramp[1].percent, 100.0);
    QVERIFY(runbook.steps[2].actions.at(3).endless);
}

void tst_Reader::scriptedRollback()
{
    const Runbook runbook = reading(timed);
    const Rollback& rollback = runbook.rollback;
    QCOMPARE(rollback.authority, std::optional(u"Search Lead"_s));
    QCOMPARE(rollback.budgetMin, std::optional(minutes{10}));
    QCOMPARE(rollback.budgetMax, std::optional(minutes{25}));
    QCOMPARE(rollback.steps.size(), size_t{3});
    QCOMPARE(rollback.steps[0].title, u"Weight back"_s);
    QCOMPARE(runbook.lines.at(rollback.steps[0].line - 1), u"# 1. Weight back"_s);
    QCOMPARE(rollback.steps[0].actions.size(), size_t{2});
    QVERIFY(rollback.steps[1].conditional);
    QCOMPARE(rollback.steps[1].title, u"Old index"_s);
    QCOMPARE(rollback.steps[2].actions.at(0).kind, ActionKind::Message);
}

void tst_Reader::conditions()
{
    const Runbook runbook = reading(phased);
    QStringList said;
    for (const Condition& condition : runbook.conditions)
        said.append(
            u"%1 %2 %3"_s.arg(word(condition.role), condition.metric, word(condition.comparator)));
    QCOMPARE(said,
             QStringList({u"success failed payments <="_s, u"success Card errors <"_s,
                          u"rollback Card errors >"_s, u"rollback Card errors >"_s,
                          u"alert Card errors >"_s}));
    QCOMPARE(runbook.conditions[2].forText, std::optional(u"4 minutes"_s));
}

void tst_Reader::afterwards()
{
    const Runbook runbook = reading(timed);
    QCOMPARE(runbook.successCriteria.size(), size_t{2});
    QCOMPARE(runbook.successCriteria[0].text, u"Answers < 90ms p95"_s);
    QVERIFY(!runbook.successCriteria[0].done);
    QCOMPARE(runbook.tracking.size(), size_t{1});
    QCOMPARE(runbook.tracking[0].days, std::optional(14));
    QCOMPARE(runbook.tracking[0].items.size(), 2);
}

void tst_Reader::timelineAlone()
{
    const Runbook runbook =
        reading(u"# Day\n\n## Timeline\n\n1. T-20m: last approval\n2. T-0: go\n3. T+5m: look\n"_s);
    QCOMPARE(runbook.steps.size(), size_t{3});
    QCOMPARE(runbook.steps[0].offset, std::optional(minutes{-20}));
    QCOMPARE(runbook.steps[2].offset, std::optional(minutes{5}));
    QCOMPARE(runbook.gates.size(), size_t{1});
}

void tst_Reader::titlesAlone()
{
    const Runbook runbook = reading(
        u"# Service X\n\n## Deployment\n\n1. **Build it:**\n   ```bash\n   make\n   ```\n2. **Ship it:**\n   ```bash\n   make ship\n   make look\n   ```\n"_s);
    QCOMPARE(runbook.steps.size(), size_t{2});
    QCOMPARE(runbook.steps[1].id, u"2"_s);
    QCOMPARE(runbook.steps[1].title, u"Ship it"_s);
    QCOMPARE(runbook.steps[1].commandLines, 2);
    const Runbook counted =
        reading(u"# X\n\n## 1. Build\n\n```sh\nmake\n```\n\n## 2. Ship\n\nCall them.\n"_s);
    QCOMPARE(counted.steps.size(), size_t{2});
    QCOMPARE(counted.steps[0].id, u"1"_s);
}

void tst_Reader::nothing()
{
    const Runbook runbook = reading(u"Dear diary, nothing happened.\n"_s);
    QVERIFY(runbook.title.isEmpty());
    QVERIFY(runbook.steps.empty());
    QVERIFY(runbook.conditions.empty());
    QCOMPARE(runbook.lines.size(), 1);
}

void tst_Reader::json()
{
    const QJsonObject object = toJson(reading(timed));
    for (const QString& key :
         {u"title"_s, u"encoding"_s, u"metadata"_s, u"start"_s, u"window_minutes"_s,
          u"checklists"_s, u"roster"_s, u"phases"_s, u"steps"_s, u"gates"_s, u"conditions"_s,
          u"ramp"_s, u"rollout"_s, u"rollback"_s, u"messages"_s, u"dashboards"_s, u"monitoring"_s,
          u"links"_s, u"placeholders"_s})
        QVERIFY2(object.contains(key), qPrintable(key));
    QVERIFY(object.value("start"_L1).isNull());
    const QJsonObject step = object.value("steps"_L1).toArray().at(1).toObject();
    QCOMPARE(step.value("offset"_L1).toString(), u"0:10"_s);
    QCOMPARE(step.value("rollback_point"_L1).toString(), u"yes"_s);
    QCOMPARE(step.value("minutes"_L1).toInt(), 25);
    QVERIFY(step.value("clock"_L1).isNull());
    QCOMPARE(object.value("gates"_L1).toArray().at(0).toObject().value("after_step"_L1).toString(),
             u"1"_s);
    const QJsonObject action = step.value("actions"_L1).toArray().at(1).toObject();
    QCOMPARE(action.value("context"_L1).toObject().value("kind"_L1).toString(), u"ssh"_s);
    QCOMPARE(object.value("encoding"_L1).toObject().value("line_endings"_L1).toString(), u"lf"_s);
}

QTEST_GUILESS_MAIN(tst_Reader)
#include "tst_reader.moc"
