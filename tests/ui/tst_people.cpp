// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/outlook.h"
#include "tests/ui/bench.h"
#include "ui/common/messagebar.h"
#include "ui/gates/gatespanel.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticebar.h"
#include "ui/ramp/ramppanel.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/step/linebar.h"
#include "ui/step/steppanel.h"
#include "ui/strip/strip.h"
#include "ui/strip/whobutton.h"
#include "ui/triggers/triggerbar.h"
#include "ui/triggers/triggerspanel.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A shown window on a live run's bench.
struct Cockpit {
    explicit Cockpit(const std::function<void(plan::Plan&)>& change = {})
        : bench(plan::RunKind::Live, change)
        , window(*bench.conductor, {{}, &bench.prompts})
    {
        window.resize(1600, 1000);
        window.show();
    }

    template <class P>
    [[nodiscard]] P* panel() const
    {
        return window.findChild<P*>();
    }

    /// A visible button in this part of the window whose words begin so.
    [[nodiscard]] QPushButton* button(const QWidget* in, const QString& words) const
    {
        for (auto* each : in->findChildren<QPushButton*>()) {
            if (each->text().startsWith(words) && each->isVisible())
                return each;
        }
        return nullptr;
    }

    void sitDown(const QString& position)
    {
        window.desk().setActor(position);
        refresh();
    }

    void click(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        refresh();
    }

    void refresh()
    {
        bench.settle();
        window.refresh();
        bench.settle();
    }

    [[nodiscard]] QString lastActor() const { return bench.conductor->events().back().actor; }

    fake::Bench bench;
    MainWindow window;
};

void needTwoPeopleForEverything(plan::Plan& plan)
{
    plan.rules.twoPeople = std::vector<plan::Blast>{
        plan::Blast::ReadOnly, plan::Blast::Reversible, plan::Blast::Irreversible,
        plan::Blast::CustomerVisible, plan::Blast::Unknown};
}

void nobodyNeedsASecond(plan::Plan& plan)
{
    plan.rules.twoPeople = std::vector<plan::Blast>();
}

void rampOfTwo(plan::Plan& plan)
{
    nobodyNeedsASecond(plan);
    plan.ramp.assign(2, {});
    plan.ramp[0].percent = 5;
    plan.ramp[0].soak = minutes(5);
    plan.ramp[1].percent = 25;
}

} // namespace

/// Several people at one window, each as themselves, and the rules that hold for them.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyActsAsThemselves();
    void anotherPersonApprovesTheLine();
    void refusedClickIsOneNearMiss();
    void refusedKeyIsANearMiss();
    void leadIsHandedOver();
    void stepIsClaimedAndTakenOver();
    void rampIsAdvancedHeldAndAborted();
    void modeOfATriggerIsChangedWithAReason();
    void manualTriggerAsksForItsNumber();
    void undoneStepsAreTicked();
    void probesAreReported();
    void targetIsClearedWithAReason();
    void frozenStartAsksTheLeadForAReason();
    void whatWouldBeUndoneIsShown();
};

void TestPeople::everybodyActsAsThemselves()
{
    Cockpit cockpit;
    auto* who = cockpit.window.findChild<WhoButton*>();
    QVERIFY(who && who->isVisible());
    QVERIFY2(who->text().contains(u"Release Lead"_s), qPrintable(who->text()));
    QCOMPARE(who->menu()->actions().size(), static_cast<int>(cockpit.bench.plan->roster.size()));
    who->menu()->actions().at(4)->trigger();
    cockpit.refresh();
    QCOMPARE(who->text(), u"You: Quality Engineer"_s);
    cockpit.window.desk().submit(run::Remark{u"I am here"_s});
    cockpit.refresh();
    QCOMPARE(cockpit.lastActor(), u"Quality Engineer"_s);
}

void TestPeople::anotherPersonApprovesTheLine()
{
    Cockpit cockpit(needTwoPeopleForEverything);
    cockpit.bench.start();
    cockpit.bench.flyTo(u"s3"_s);
    cockpit.bench.lead(run::StartStep{u"s3"_s});
    cockpit.refresh();
    const plan::Action& line = cockpit.bench.plan->step(u"s3"_s)->actions.front();
    QVERIFY(!cockpit.bench.jobs.last);
    QCOMPARE(cockpit.panel<StepPanel>()->linesView()->currentIndex().data(items::KeyRole).toString(),
             line.id);
    auto* approve = cockpit.button(cockpit.panel<LineBar>(), u"Approve this line"_s);
    QVERIFY(approve);
    QVERIFY(!approve->isEnabled()); // the lead carries the step out
    QVERIFY2(approve->toolTip().contains(u"another person"_s), qPrintable(approve->toolTip()));
    cockpit.sitDown(u"Quality Engineer"_s);
    approve = cockpit.button(cockpit.panel<LineBar>(), u"Approve this line"_s);
    QVERIFY2(approve->isEnabled(), qPrintable(approve->toolTip()));
    cockpit.click(approve);
    QCOMPARE(cockpit.bench.prompts.seen, QStringList{line.resolved});
    QVERIFY(cockpit.bench.jobs.last); // it runs now
    QVERIFY(cockpit.bench.state().action(line.id).status != run::ActionStatus::Waiting);
}

void TestPeople::refusedClickIsOneNearMiss()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    cockpit.refresh();
    auto* go = cockpit.panel<GatesPanel>()->goButton();
    QVERIFY(!go->isEnabled());
    cockpit.click(go);
    QCOMPARE(cockpit.bench.state().nearMisses, 1);
    QVERIFY(cockpit.panel<MessageBar>()->isVisible());
    QVERIFY(cockpit.panel<MessageBar>()->text().contains(go->toolTip()));
    const auto* missed = std::get_if<run::NearMissed>(&cockpit.bench.conductor->events().back().body);
    QVERIFY(missed);
    QCOMPARE(missed->wanted, u"Declare GO"_s);
    cockpit.click(go);
    cockpit.click(go);
    QCOMPARE(cockpit.bench.state().nearMisses, 1);
    cockpit.sitDown(u"Quality Engineer"_s);
    cockpit.click(go);
    QCOMPARE(cockpit.bench.state().nearMisses, 2);
    QCOMPARE(cockpit.lastActor(), u"Quality Engineer"_s);
    QVERIFY(cockpit.bench.state().gates.value(run::gateInTheWay(cockpit.bench.state())).status
            != run::GateStatus::Go);
}

void TestPeople::refusedKeyIsANearMiss()
{
    Cockpit cockpit;
    cockpit.refresh();
    cockpit.panel<StepPanel>()->start(); // the run has not begun
    cockpit.refresh();
    QCOMPARE(cockpit.bench.state().nearMisses, 1);
    QVERIFY(cockpit.panel<MessageBar>()->isVisible());
}

void TestPeople::leadIsHandedOver()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.lead(run::OfferLead{u"Quality Engineer"_s});
    cockpit.refresh();
    auto* accept = cockpit.button(cockpit.panel<NoticeBar>(), u"Accept the lead"_s);
    QVERIFY(accept);
    QVERIFY(!accept->isEnabled()); // it is offered to somebody else
    cockpit.sitDown(u"Quality Engineer"_s);
    QVERIFY(accept->isEnabled());
    cockpit.click(accept);
    QCOMPARE(run::leadOf(cockpit.bench.state()), u"Quality Engineer"_s);
    QVERIFY(!cockpit.button(cockpit.panel<NoticeBar>(), u"Accept"_s));
}

void TestPeople::stepIsClaimedAndTakenOver()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.sitDown(u"Quality Engineer"_s);
    cockpit.click(cockpit.button(cockpit.panel<StepPanel>(), u"Claim"_s));
    QCOMPARE(cockpit.bench.state().step(u"s1"_s).claimedBy, u"Quality Engineer"_s);
    QVERIFY(cockpit.button(cockpit.panel<StepPanel>(), u"Give the step back"_s));
    cockpit.sitDown(u"Operations Engineer"_s);
    QVERIFY(!cockpit.panel<StepPanel>()->startButton()->isEnabled());
    cockpit.click(cockpit.button(cockpit.panel<StepPanel>(), u"Take over"_s));
    QCOMPARE(cockpit.bench.prompts.asked.size(), 1);
    QCOMPARE(cockpit.bench.state().step(u"s1"_s).claimedBy, u"Operations Engineer"_s);
    QVERIFY(cockpit.panel<StepPanel>()->startButton()->isEnabled());
}

void TestPeople::rampIsAdvancedHeldAndAborted()
{
    Cockpit cockpit(rampOfTwo);
    cockpit.bench.start();
    auto* panel = cockpit.panel<RampPanel>();
    panel->window()->findChild<QWidget*>(u"ramp"_s)->raise();
    cockpit.refresh();
    panel->refresh();
    QVERIFY(cockpit.button(panel, u"Advance to 5 %"_s));
    cockpit.click(cockpit.button(panel, u"Advance to 5 %"_s));
    QCOMPARE(cockpit.bench.state().ramp.stage, 0);
    auto* advance = cockpit.button(panel, u"Advance to 25 %"_s);
    QVERIFY(advance);
    QVERIFY(!advance->isEnabled()); // it soaks
    QVERIFY2(advance->toolTip().contains(u"soaks"_s), qPrintable(advance->toolTip()));
    cockpit.click(cockpit.button(panel, u"Hold at 5 %"_s));
    QVERIFY(cockpit.bench.state().ramp.held);
    cockpit.click(cockpit.button(panel, u"Go on from 5 %"_s));
    QVERIFY(!cockpit.bench.state().ramp.held);
    cockpit.click(cockpit.button(panel, u"Abort to 0 %"_s));
    QVERIFY(cockpit.bench.state().ramp.aborted);
    QVERIFY(!cockpit.button(panel, u"Abort"_s));
}

void TestPeople::modeOfATriggerIsChangedWithAReason()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    auto* panel = cockpit.panel<TriggersPanel>();
    const QString trigger = cockpit.bench.plan->triggers.front().id;
    panel->view()->setCurrentIndex(panel->view()->model()->index(0, 0));
    cockpit.refresh();
    QCOMPARE(panel->view()->currentIndex().data(items::KeyRole).toString(), trigger);
    cockpit.click(cockpit.button(cockpit.panel<TriggerBar>(), u"Set to observe"_s));
    QCOMPARE(cockpit.bench.prompts.asked.size(), 1);
    QCOMPARE(cockpit.bench.state().trigger(trigger).mode, plan::TriggerMode::Observe);
    QVERIFY(!cockpit.button(cockpit.panel<TriggerBar>(), u"Set to observe"_s));
    QVERIFY(cockpit.button(cockpit.panel<TriggerBar>(), u"Set to act"_s));
    cockpit.sitDown(u"Quality Engineer"_s);
    QVERIFY(!cockpit.button(cockpit.panel<TriggerBar>(), u"Set to act"_s)->isEnabled());
}

void TestPeople::manualTriggerAsksForItsNumber()
{
    Cockpit cockpit([](plan::Plan& plan) {
        plan.triggers.push_back(
            {u"t99"_s, u"A bug affecting > 10% of the readers"_s, 1, {}, plan::TriggerMode::Ask, {}});
    });
    cockpit.bench.start();
    cockpit.refresh();
    for (auto* button : cockpit.panel<TriggersPanel>()->view()->findChildren<QPushButton*>()) {
        if (button->accessibleName().contains(u"readers"_s))
            button->click();
    }
    cockpit.refresh();
    QVERIFY(cockpit.bench.state().trigger(u"t99"_s).fired);
    QCOMPARE(cockpit.bench.state().trigger(u"t99"_s).number, std::optional<double>(12));
}

void TestPeople::undoneStepsAreTicked()
{
    Cockpit cockpit(nobodyNeedsASecond);
    cockpit.bench.start();
    cockpit.bench.flyStep();
    cockpit.refresh();
    auto* panel = cockpit.panel<RollbackPanel>();
    QVERIFY(!panel->findChild<QProgressBar*>()->isVisible());
    cockpit.bench.lead(run::StartRollback{u"errors"_s, {}});
    cockpit.refresh();
    QVERIFY(panel->findChild<QProgressBar*>()->isVisible());
    panel->findChild<QTabWidget*>()->setCurrentIndex(1);
    cockpit.refresh();
    cockpit.click(cockpit.button(panel, u"Taken back"_s));
    QCOMPARE(cockpit.bench.state().step(u"s1"_s).undone, run::Outcome::Passed);
}

void TestPeople::probesAreReported()
{
    Cockpit cockpit([](plan::Plan& plan) { plan.rules.probes = {u"The backup can be read"_s}; });
    cockpit.bench.start();
    auto* panel = cockpit.panel<RollbackPanel>();
    panel->findChild<QTabWidget*>()->setCurrentIndex(2);
    cockpit.refresh();
    cockpit.click(cockpit.button(panel, u"It works"_s));
    QCOMPARE(cockpit.bench.state().probes.value(u"p1"_s).outcome, run::Outcome::Passed);
    QCOMPARE(cockpit.bench.state().probes.value(u"p1"_s).evidence, u"for a good reason"_s);
}

void TestPeople::targetIsClearedWithAReason()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.lead(run::StartRollback{u"errors"_s, {}});
    cockpit.bench.lead(run::CloseRun{run::RunOutcome::Aborted, u"by hand"_s});
    cockpit.refresh();
    auto* clear = cockpit.button(cockpit.panel<NoticeBar>(), u"Clear the target"_s);
    QVERIFY(clear);
    cockpit.click(clear);
    QCOMPARE(cockpit.bench.state().cleared, u"for a good reason"_s);
    QVERIFY(!cockpit.button(cockpit.panel<NoticeBar>(), u"Clear the target"_s));
}

void TestPeople::frozenStartAsksTheLeadForAReason()
{
    Cockpit cockpit([](plan::Plan& plan) {
        plan.rules.freezes = {{QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                               QDateTime::fromMSecsSinceEpoch(4'000'000'000'000, Qt::UTC),
                               u"the year's end"_s}};
    });
    cockpit.refresh();
    QPushButton* start = cockpit.panel<Strip>()->holdButton();
    QVERIFY(start->isEnabled());
    cockpit.click(start);
    QCOMPARE(cockpit.bench.prompts.asked, QStringList{u"START T-0"_s});
    QCOMPARE(cockpit.bench.state().stage, run::Stage::Flying);
    const auto& events = cockpit.bench.conductor->events();
    QVERIFY(std::any_of(events.begin(), events.end(), [](const run::Event& event) {
        const auto* started = std::get_if<run::RunStarted>(&event.body);
        return started && started->reason == u"for a good reason"_s;
    }));
}

void TestPeople::whatWouldBeUndoneIsShown()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    cockpit.refresh();
    QString said;
    for (const auto* label : cockpit.panel<GatesPanel>()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().startsWith(u"since T-0"_s))
            said = label->text();
    }
    QVERIFY2(said.contains(u"1 step"_s), qPrintable(said));
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
