// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calls.h"
#include "models/items/rampmodel.h"
#include "models/plan/aftercare.h"
#include "models/plan/planner.h"
#include "models/run/aftercare.h"
#include "models/run/outlook.h"
#include "models/runbook/reader.h"
#include "models/simulator/world.h"
#include "tests/run/agreedplan.h"
#include "tests/run/pilot.h"

#include <QFile>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sample::Flight;
using sample::Pilot;

namespace {

constexpr milliseconds day = 24h;

const QByteArray book = R"(# Release of the catalogue

## Deployment Steps

### Step 1: Deploy (10 minutes)

```bash
./deploy.sh
```

## Rollout Schedule

### Phase 1: Staff (Day 0-2)
- **Users**: 10 people
- **Duration**: 48 hours
- **Monitoring**: Every 4 hours
- **Success Criteria**:
  - Error rate < 0.5%
  - Nobody complains

## Post-Deployment Monitoring Period

### First 24 Hours
- **Frequency**: Hourly checks

### First Week
- **Frequency**: Daily checks

## Success Metrics

### Technical Metrics (Day 1)
- [x] Nothing was lost
- [ ] Searches answer at once

### Readers (Week 1)
- [ ] A fifth of the readers have searched

### Desk (Month 1)
- [ ] Fewer questions at the desk
)";

std::shared_ptr<const plan::Plan> planOf(const QByteArray& text)
{
    const auto read = runbook::read(text);
    return std::make_shared<const plan::Plan>(
        plan::makePlan(*read, simulator::stagedEnvironment(*read)));
}

/// The lists that are due after the release, "title: due".
QStringList laterLists(const plan::Plan& plan)
{
    QStringList lists;
    for (const plan::Checklist& list : plan.checklists) {
        if (plan::aftercareOf(list))
            lists.append(list.title + u": "_s + list.due);
    }
    return lists;
}

Flight released(const std::shared_ptr<const plan::Plan>& plan)
{
    Flight flight(plan);
    flight.start();
    Pilot pilot(flight);
    pilot.measureAllOk();
    pilot.flyAll();
    if (const QString refusal = flight.lead(CloseRun{}); !refusal.isEmpty())
        qFatal("%s", qPrintable(refusal + pilot.trouble()));
    return flight;
}

QString titleOf(const Flight& flight, const LaterCheck& check)
{
    for (const plan::Checklist& list : flight.state().plan->checklists) {
        if (list.id == check.list)
            return list.title;
    }
    return {};
}

/// What is due now, by the titles of the lists.
QStringList due(const Flight& flight)
{
    QStringList titles;
    for (const LaterCheck& check : laterChecks(flight.state(), flight.now())) {
        if (check.overdue.count() >= 0)
            titles.append(titleOf(flight, check));
    }
    return titles;
}

QString itemOf(const Flight& flight, const QString& title, int number = 0)
{
    for (const plan::Checklist& list : flight.state().plan->checklists) {
        if (list.title == title)
            return list.items[static_cast<std::size_t>(number)].id;
    }
    return {};
}

} // namespace

/// What is looked at in the days after a release: due, overdue, answered, and not forgotten by a restart.
class TestAftercare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planCarriesWhatTheRunbookNames();
    void dueIsReadAndWritten();
    void documentsCarryTheirs();
    void cadenceIsChasedUntilThePeriodIsOver();
    void metricsAreDueOnceAndAnsweredWithWhatWasSeen();
    void nothingIsDueOfWhatWasNotReleased();
    void answersSurviveARestart();
    void phaseIsNoBetterThanItsCriteria();
    void desktopIsTold();
    void listShowsThem();
};

void TestAftercare::planCarriesWhatTheRunbookNames()
{
    QCOMPARE(laterLists(*planOf(book)),
             (QStringList{u"Technical Metrics (Day 1): end+24h"_s, u"Readers (Week 1): end+7d"_s,
                          u"Desk (Month 1): end+30d"_s, u"First 24 Hours: end+24h every 1h"_s,
                          u"First Week: end+7d every 24h"_s}));
}

void TestAftercare::dueIsReadAndWritten()
{
    const auto read = [](const QString& due) {
        plan::Checklist list;
        list.due = due;
        return plan::aftercareOf(list);
    };
    for (const plan::Aftercare& one :
         {plan::Aftercare{24h, {}}, plan::Aftercare{7 * day, day}, plan::Aftercare{90min, 15min},
          plan::Aftercare{30 * day, 7 * day}})
        QCOMPARE(read(plan::dueText(one)), std::optional(one));
    for (const QString& other : {u""_s, u"T-24h"_s, u"T-0"_s, u"end"_s, u"end+0h"_s, u"soon"_s})
        QVERIFY(!read(other));
}

void TestAftercare::documentsCarryTheirs()
{
    const auto lists = [](const char* name) -> QStringList {
        QFile file(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? laterLists(*planOf(file.readAll())) : QStringList();
    };
    const QStringList first = lists("000_427354af0c197d1e.txt");
    if (first.isEmpty())
        QSKIP("The shared runbooks are not there.");
    QCOMPARE(first,
             (QStringList{
                 u"Technical Metrics (Day 1): end+24h"_s, u"User Adoption Metrics (Week 1): end+7d"_s,
                 u"Business Metrics (Month 1): end+30d"_s, u"First 24 Hours: end+24h every 1h"_s,
                 u"First Week: end+7d every 24h"_s, u"First Month: end+30d every 7d"_s}));
    QCOMPARE(lists("003_20c0390ba7a35da6.txt"),
             (QStringList{u"Post-Deployment Tasks (next 24 hours): end+24h"_s,
                          u"Track for 7 days post-deployment: end+7d"_s}));
}

void TestAftercare::cadenceIsChasedUntilThePeriodIsOver()
{
    Flight f = released(planOf(book));
    QCOMPARE(due(f), QStringList());
    f.pass(1h);
    QCOMPARE(due(f), QStringList{u"First 24 Hours"_s});
    const QString hourly = itemOf(f, u"First 24 Hours"_s);
    QVERIFY(f.team(TickItem{hourly, true, {}}).contains(u"what was seen"));
    QCOMPARE(f.team(TickItem{hourly, true, u"errors at 0.1 %"_s}), QString());
    QCOMPARE(due(f), QStringList());
    f.pass(59min);
    QCOMPARE(due(f), QStringList());
    f.pass(61min);
    QCOMPARE(due(f), QStringList{u"First 24 Hours"_s});
    QCOMPARE(laterChecks(f.state(), f.now()).at(3).overdue, milliseconds(1h));
    // "Not good" is an answer too: it is looked at again after an hour, not forgotten.
    QCOMPARE(f.team(TickItem{hourly, false, u"errors at 2 %"_s}), QString());
    QCOMPARE(due(f), QStringList());
    f.pass(1h);
    QCOMPARE(due(f), QStringList{u"First 24 Hours"_s});
    f.pass(20h); // end + 24 h: looked at once more, the period is over
    QVERIFY(due(f).contains(u"First 24 Hours"_s));
    f.team(TickItem{hourly, true, u"quiet"_s});
    f.pass(5h);
    QVERIFY(!due(f).contains(u"First 24 Hours"_s));
}

void TestAftercare::metricsAreDueOnceAndAnsweredWithWhatWasSeen()
{
    Flight f = released(planOf(book));
    f.pass(day - 1min);
    QVERIFY(!due(f).contains(u"Technical Metrics (Day 1)"_s));
    f.pass(1min);
    QVERIFY(due(f).contains(u"Technical Metrics (Day 1)"_s));
    // The tick in the file is a claim, made before anything was released.
    const auto check = laterChecks(f.state(), f.now()).front();
    QCOMPARE(check.open.size(), 2);
    const QString lost = itemOf(f, u"Technical Metrics (Day 1)"_s, 0);
    const QString slow = itemOf(f, u"Technical Metrics (Day 1)"_s, 1);
    QVERIFY(!f.team(TickItem{lost, true, u"  "_s}).isEmpty());
    f.team(TickItem{lost, true, u"counted twice"_s});
    QCOMPARE(laterChecks(f.state(), f.now()).front().open, QStringList{slow});
    f.team(TickItem{slow, false, u"412 ms"_s}); // it is not so, which is an answer
    QVERIFY(!due(f).contains(u"Technical Metrics (Day 1)"_s));
    f.pass(6 * day);
    QVERIFY(due(f).contains(u"Readers (Week 1)"_s));
    QVERIFY(!due(f).contains(u"Desk (Month 1)"_s));
    f.pass(23 * day);
    QVERIFY(due(f).contains(u"Desk (Month 1)"_s));
}

void TestAftercare::nothingIsDueOfWhatWasNotReleased()
{
    Flight f(planOf(book));
    f.start();
    f.pass(40 * day);
    QVERIFY(laterChecks(f.state(), f.now()).empty());
    f.lead(CloseRun{RunOutcome::Aborted, u"no"_s});
    f.pass(40 * day);
    QVERIFY(laterChecks(f.state(), f.now()).empty());
}

void TestAftercare::answersSurviveARestart()
{
    Flight f = released(planOf(book));
    f.pass(2h);
    f.team(TickItem{itemOf(f, u"First 24 Hours"_s), true, u"quiet"_s});
    f.cockpit(ResumeRun{});
    const RunState again = replay(emptyState(planOf(book)), f.log());
    // The machine slept: its own count began anew, and the wall's time went on.
    const Instant later{f.now().wall + 90min, milliseconds{10}};
    const auto checks = laterChecks(again, later);
    const auto hourly = std::find_if(checks.begin(), checks.end(), [](const LaterCheck& check) {
        return check.every == milliseconds(1h);
    });
    QVERIFY(hourly != checks.end());
    QCOMPARE(hourly->overdue, milliseconds(30min));
}

void TestAftercare::phaseIsNoBetterThanItsCriteria()
{
    Flight f = released(planOf(book));
    const plan::Plan& plan = *f.state().plan;
    const auto rule =
        std::find_if(plan.conditions.begin(), plan.conditions.end(), [&](const plan::Condition& one) {
            return plan::isCriterionOf(plan.rollout.front(), one);
        });
    QVERIFY(rule != plan.conditions.end() && rule->isMeasured());
    QCOMPARE(f.team(BeginRollout{0}), QString());
    f.measure(rule->id, u"firing"_s, 3);
    QCOMPARE(f.team(CheckRollout{0, Outcome::Passed, u"looks well"_s}),
             u"\"Error rate < 0.5%\" is firing, not OK."_s);
    f.measure(rule->id, u"no-data"_s, {});
    QVERIFY(f.team(CheckRollout{0, Outcome::Passed, u"looks well"_s}).contains(u"no-data"));
    QCOMPARE(f.team(CheckRollout{0, Outcome::Failed, u"nobody can tell"_s}), QString());
    f.measure(rule->id, u"ok"_s, 0.1);
    QCOMPARE(f.team(CheckRollout{0, Outcome::Passed, u"looks well"_s}), QString());
    // A phase that has not begun is measured as well: it must not begin with what was seen long ago.
    Flight early = released(planOf(book));
    QCOMPARE(early.measure(rule->id, u"firing"_s, 3), QString());
    early.team(BeginRollout{0});
    QVERIFY(!early.team(CheckRollout{0, Outcome::Passed, u"looks well"_s}).isEmpty());
}

void TestAftercare::desktopIsTold()
{
    Flight f = released(planOf(book));
    const auto calls = [&f] { return items::callsOf(f.state(), f.now()); };
    QVERIFY(calls().empty());
    f.pass(1h);
    QCOMPARE(calls().size(), std::size_t(1));
    const items::Call first = calls().front();
    QVERIFY(first.text.contains(u"First 24 Hours"));
    f.pass(10min);
    QCOMPARE(calls().front().key, first.key); // the same need is told once
    f.team(TickItem{itemOf(f, u"First 24 Hours"_s), true, u"quiet"_s});
    QVERIFY(calls().empty());
    f.pass(1h);
    QCOMPARE(calls().size(), std::size_t(1));
    QVERIFY(calls().front().key != first.key);
}

void TestAftercare::listShowsThem()
{
    Flight f = released(planOf(book));
    items::RolloutModel model;
    model.update(f.state(), f.now());
    QCOMPARE(model.rowCount(), 1 + 4 + 2);
    const QString hourly = itemOf(f, u"First 24 Hours"_s);
    const auto word = [&] {
        model.update(f.state(), f.now());
        return model.index(model.rowWithKey(hourly), items::RolloutModel::StateColumn).data().toString();
    };
    QVERIFY(word().contains(u"not due yet"));
    f.pass(1h);
    QVERIFY(word().contains(u"due"));
    f.team(TickItem{hourly, false, u"errors"_s});
    QVERIFY(word().contains(u"not good"));
}

QTEST_GUILESS_MAIN(TestAftercare)
#include "tst_aftercare.moc"
