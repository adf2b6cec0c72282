// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/checklists/checklistspanel.h"
#include "ui/checklists/itemactions.h"
#include "ui/common/messagebar.h"
#include "ui/common/statuslabel.h"
#include "ui/console/consolepanel.h"
#include "ui/console/consoleview.h"
#include "ui/gates/criterialist.h"
#include "ui/gates/gatespanel.h"
#include "ui/gates/pollgrid.h"
#include "ui/log/logpanel.h"
#include "ui/mainwindow.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/step/linebar.h"
#include "ui/step/steppanel.h"
#include "ui/strip/holdbutton.h"
#include "ui/strip/strip.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/triggers/answerbar.h"
#include "ui/triggers/triggerspanel.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QFontMetricsF>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A shown window on a bench.
struct Cockpit {
    explicit Cockpit(const std::function<void(plan::Plan&)>& change = {})
        : bench(plan::RunKind::Staging, change)
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

    /// A visible button of the line bar with these words.
    [[nodiscard]] QPushButton* lineButton(const QString& words) const
    {
        for (auto* button : panel<LineBar>()->findChildren<QPushButton*>()) {
            if (button->text().startsWith(words) && button->isVisible())
                return button;
        }
        return nullptr;
    }

    void click(QAbstractButton* button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        bench.settle();
        window.refresh();
        bench.settle();
    }

    void refresh()
    {
        bench.settle();
        window.refresh();
    }

    fake::Bench bench;
    MainWindow window;
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTheRunFromTheStrip();
    void fliesAStepByItsButton();
    void retriesTheFailingLineWithAReason();
    void unknownIsLeftToAPerson();
    void showsOutputAsItComes();
    void refusalsAreSaidCalmly();
    void answersThePollAndDeclares();
    void answersForAllAtOnce();
    void goIsNotOfferedWhileAnythingIsOpen();
    void confirmsAStatement();
    void anotherGateLeavesNothingOfTheOneBefore();
    void whatKeepsTheGateFromGoIsBroughtIntoSight();
    void ticksByKeyboard();
    void ticksWithEvidence();
    void holdsAndResumes();
    void rollsBackOnlyAfterTheHold();
    void rollsBackByKeyboard();
    void answersATrigger();
    void declaresATriggerByHand();
    void runsARungOfTheRollback();
    void chosenStepStaysUntilBack();
    void remarksReachTheLog();
    void wallHidesTheControls();
    void escLeadsBackFromTheWall();
    void aLongWordOfACommandMovesNothing();
    void wallCanBeReadAcrossTheRoom();
    void arrangementsAreKept();
    void everyControlHasANameAndATip();
    void emptyPanelsSayWhatIsMissing();
    void hostileMarkdownFetchesNothing();
};

void TestWindow::startsTheRunFromTheStrip()
{
    Cockpit cockpit;
    QPushButton* button = cockpit.panel<Strip>()->holdButton();
    QCOMPARE(button->text(), u"START T-0"_s);
    QVERIFY(!cockpit.panel<Strip>()->rollBackButton()->isEnabled());
    cockpit.click(button);
    QCOMPARE(cockpit.bench.state().stage, run::Stage::Flying);
    QCOMPARE(button->text(), u"HOLD"_s);
    QVERIFY(cockpit.panel<Strip>()->rollBackButton()->isEnabled());
}

void TestWindow::fliesAStepByItsButton()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyTo(u"s2"_s);
    cockpit.refresh();
    auto* panel = cockpit.panel<StepPanel>();
    QCOMPARE(panel->shownStep(), u"s2"_s);
    QVERIFY2(panel->startButton()->text().contains(u"desk-lb-01"_s),
             qPrintable(panel->startButton()->text()));
    cockpit.click(panel->startButton());
    QCOMPARE(cockpit.bench.state().step(u"s2"_s).status, run::StepStatus::Running);
    QVERIFY(!panel->startButton()->isVisible());
    const int commands = static_cast<int>(cockpit.bench.jobs.starts.size());
    QVERIFY(cockpit.bench.jobs.last);
    for (int line = 0; line < 10 && cockpit.bench.jobs.last; ++line) {
        cockpit.bench.jobs.last->begin();
        cockpit.bench.settle();
        cockpit.bench.jobs.last->end(0);
        cockpit.bench.pass(seconds(5));
    }
    QVERIFY(cockpit.bench.jobs.starts.size() > commands);
    for (const int starts : std::as_const(cockpit.bench.jobs.starts))
        QCOMPARE(starts, 1);
}

void TestWindow::retriesTheFailingLineWithAReason()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyTo(u"s3"_s);
    cockpit.bench.lead(run::StartStep{u"s3"_s});
    cockpit.bench.jobs.last->begin();
    cockpit.bench.jobs.last->print("disk full\n", workers::Stream::Err);
    cockpit.bench.jobs.last->end(1);
    cockpit.refresh();
    QCOMPARE(cockpit.bench.state().step(u"s3"_s).status, run::StepStatus::Failed);
    QPushButton* retry = cockpit.lineButton(u"Retry"_s);
    QVERIFY(retry);
    QVERIFY(cockpit.lineButton(u"Skip line"_s));
    QVERIFY(cockpit.lineButton(u"Mark done outside"_s));
    const int starts = static_cast<int>(cockpit.bench.jobs.starts.size());
    cockpit.click(retry);
    QCOMPARE(cockpit.bench.prompts.asked.size(), 1);
    QCOMPARE(cockpit.bench.state().action(u"s3.a1"_s).attempt, 2);
    QCOMPARE(static_cast<int>(cockpit.bench.jobs.starts.size()), starts + 1);
    QVERIFY(cockpit.lineButton(u"Stop this line"_s));
}

void TestWindow::unknownIsLeftToAPerson()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyTo(u"s3"_s);
    cockpit.bench.lead(run::StartStep{u"s3"_s});
    Q_EMIT cockpit.bench.jobs.last->lost(u"The worker is gone."_s);
    cockpit.refresh();
    QCOMPARE(cockpit.bench.state().action(u"s3.a1"_s).status, run::ActionStatus::Unknown);
    const auto* view = cockpit.panel<StepPanel>()->linesView();
    QCOMPARE(view->currentIndex().data(items::StatusRole).value<items::Status>(),
             items::Status::Unknown);
    cockpit.click(cockpit.lineButton(u"Mark done outside"_s));
    QCOMPARE(cockpit.bench.state().action(u"s3.a1"_s).status, run::ActionStatus::Done);
    QCOMPARE(cockpit.bench.state().action(u"s3.a1"_s).how, u"done outside"_s);
}

void TestWindow::showsOutputAsItComes()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyTo(u"s3"_s);
    cockpit.bench.lead(run::StartStep{u"s3"_s});
    cockpit.refresh();
    auto* console = cockpit.panel<ConsolePanel>()->view();
    cockpit.bench.jobs.last->print("dumping table loans\n");
    cockpit.bench.jobs.last->print("\x1b[33mslow\x1b[0m\n", workers::Stream::Err);
    const QString text = console->textToCopy();
    QVERIFY2(text.contains(u"dumping table loans\nslow"_s), qPrintable(text));
    QVERIFY(text.startsWith(u"── "_s));
    cockpit.panel<StepPanel>()->choose(u"s1"_s);
    QVERIFY(!console->textToCopy().contains(u"dumping"_s));
    cockpit.panel<StepPanel>()->back();
    QVERIFY(console->textToCopy().contains(u"dumping table loans"_s));
}

void TestWindow::refusalsAreSaidCalmly()
{
    Cockpit cockpit;
    cockpit.bench.start();
    auto* bar = cockpit.panel<MessageBar>();
    QVERIFY(!bar->isVisible());
    cockpit.window.desk().submit(run::StartStep{u"s9"_s});
    cockpit.refresh();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(cockpit.bench.plan->step(u"s9"_s)->title));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindow::answersThePollAndDeclares()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    const QString gate = run::gateInTheWay(cockpit.bench.state());
    QVERIFY(!gate.isEmpty());
    cockpit.refresh();
    auto* gates = cockpit.panel<GatesPanel>();
    QCOMPARE(gates->shownGate(), gate);
    QVERIFY(!gates->goButton()->isEnabled());
    QVERIFY(!gates->goButton()->toolTip().isEmpty());
    cockpit.bench.tickAll();
    cockpit.bench.pass(seconds(5));
    for (int criterion = 0;
         criterion < static_cast<int>(cockpit.bench.plan->gate(gate)->criteria.size()); ++criterion)
        cockpit.bench.lead(run::ConfirmStatement{gate, criterion, run::Outcome::Passed, {}});
    cockpit.refresh();
    for (int row = 0; row < gates->poll()->model().rowCount(); ++row)
        cockpit.click(gates->poll()->goButton(row));
    QCOMPARE(cockpit.bench.state().gate(gate).answers.size(), gates->poll()->model().rowCount());
    QVERIFY2(gates->goButton()->isEnabled(), qPrintable(gates->goButton()->toolTip()));
    cockpit.click(gates->goButton());
    QCOMPARE(cockpit.bench.state().gate(gate).status, run::GateStatus::Go);
}

void TestWindow::answersForAllAtOnce()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    const QString gate = run::gateInTheWay(cockpit.bench.state());
    cockpit.refresh();
    auto* gates = cockpit.panel<GatesPanel>();
    cockpit.click(gates->poll()->goButton(1));
    QCOMPARE(cockpit.bench.state().gate(gate).answers.size(), 1);
    cockpit.click(gates->allGoButton());
    QCOMPARE(cockpit.bench.state().gate(gate).answers.size(), gates->poll()->model().rowCount());
}

void TestWindow::goIsNotOfferedWhileAnythingIsOpen()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    const QString gate = run::gateInTheWay(cockpit.bench.state());
    cockpit.refresh();
    auto* gates = cockpit.panel<GatesPanel>();
    cockpit.click(gates->allGoButton());
    const run::GateView view = run::viewGate(cockpit.bench.state(), gate, cockpit.bench.clock.now());
    QVERIFY(!view.mayGo); // checklists are open
    QVERIFY(!gates->goButton()->isEnabled());
    QCOMPARE(gates->goButton()->toolTip(), view.whyNot);
    QVERIFY(gates->holdButton()->isEnabled());
    cockpit.click(gates->holdButton());
    QCOMPARE(cockpit.bench.state().gate(gate).status, run::GateStatus::Held);
    QVERIFY(cockpit.bench.state().held);
}

/// What is taken away goes at the next turn of the loop, and is not seen until then.
/// A long poll stands above the criteria: once all have answered, the one that is left to be confirmed
/// must not be looked for.
void TestWindow::whatKeepsTheGateFromGoIsBroughtIntoSight()
{
    Cockpit cockpit;
    cockpit.window.resize(1366, 768);
    cockpit.bench.start();
    cockpit.bench.tickAll();
    cockpit.bench.flyStep();
    const QString gate = run::gateInTheWay(cockpit.bench.state());
    QVERIFY(!gate.isEmpty());
    cockpit.refresh();
    auto* gates = cockpit.panel<GatesPanel>();
    auto* scroll = gates->findChild<QScrollArea*>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    cockpit.click(gates->allGoButton());
    const QWidget* line = gates->criteria()->inTheWay();
    QVERIFY(line);
    QVERIFY2(line->visibleRegion().boundingRect().height() == line->height(),
             qPrintable(gates->goButton()->toolTip()));
    scroll->verticalScrollBar()->setValue(0); // a person's own scrolling is left alone
    cockpit.refresh();
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
}

void TestWindow::anotherGateLeavesNothingOfTheOneBefore()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    auto* gates = cockpit.panel<GatesPanel>();
    QVERIFY(cockpit.bench.plan->gates.size() > 1);
    for (const plan::Gate& gate : cockpit.bench.plan->gates) {
        gates->choose(gate.id);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // layouts show what is new
        int seen = 0;
        for (const auto* label : gates->criteria()->findChildren<StatusLabel*>())
            seen += label->isVisible() ? 1 : 0;
        QCOMPARE(seen, gates->criteria()->model().rowCount());
    }
}

void TestWindow::confirmsAStatement()
{
    Cockpit cockpit([](plan::Plan& plan) {
        plan.gates.front().criteria = {
            {plan::Criterion::Kind::Statement, u"The crew is present"_s, {}}};
    });
    cockpit.bench.start();
    cockpit.bench.flyStep();
    cockpit.refresh();
    auto* list = cockpit.panel<GatesPanel>()->criteria();
    QVERIFY(list->model().value(0, items::StatusRole).value<items::Status>() != items::Status::Done);
    cockpit.click(list->findChild<QPushButton*>());
    QCOMPARE(list->model().value(0, items::StatusRole).value<items::Status>(), items::Status::Done);
}

void TestWindow::ticksByKeyboard()
{
    Cockpit cockpit;
    QTreeView* view = cockpit.panel<ChecklistsPanel>()->view();
    const QModelIndex item = view->model()->index(0, 0, view->model()->index(0, 0));
    view->setCurrentIndex(item);
    QTest::keyClick(view, Qt::Key_Space);
    cockpit.refresh();
    const QString id = item.data(items::KeyRole).toString();
    QVERIFY(cockpit.bench.state().items.value(id).done);
    QCOMPARE(item.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestWindow::ticksWithEvidence()
{
    Cockpit cockpit;
    auto* panel = cockpit.panel<ChecklistsPanel>();
    QTreeView* view = panel->view();
    const QPersistentModelIndex item(view->model()->index(0, 0, view->model()->index(0, 0)));
    view->setCurrentIndex(item);
    const QString id = item.data(items::KeyRole).toString();
    cockpit.bench.prompts.answer = u"looked at it"_s; // shows nothing
    panel->actions()->tickButton()->click();
    cockpit.refresh();
    QVERIFY(!cockpit.bench.state().items.value(id).done);
    cockpit.bench.prompts.answer = u"green: https://ci.example/7"_s;
    panel->actions()->tickButton()->click();
    cockpit.refresh();
    QVERIFY(cockpit.bench.state().items.value(id).done);
    QCOMPARE(cockpit.bench.state().items.value(id).note, u"green: https://ci.example/7"_s);
    QVERIFY(panel->actions()->evidenceButton()->isVisibleTo(panel));
    QCOMPARE(panel->actions()->evidenceButton()->toolTip(), u"https://ci.example/7"_s);
    panel->mine()->setChecked(true); // who sits here ticked one, and is named by none
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 1);
    QVERIFY(panel->minimumSizeHint().width() <= 400);
}

void TestWindow::holdsAndResumes()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    QPushButton* button = cockpit.panel<Strip>()->holdButton();
    cockpit.click(button);
    QVERIFY(cockpit.bench.state().held);
    QCOMPARE(button->text(), u"RESUME"_s);
    QVERIFY(!cockpit.panel<StepPanel>()->startButton()->isEnabled());
    cockpit.click(button);
    QVERIFY(!cockpit.bench.state().held);
}

void TestWindow::rollsBackOnlyAfterTheHold()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    HoldButton* button = cockpit.panel<Strip>()->rollBackButton();
    QSignalSpy held(button, &HoldButton::held);
    QSignalSpy ended(button, &HoldButton::holdEnded);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(held.count(), 0);
    cockpit.bench.settle();
    QCOMPARE(cockpit.bench.state().stage, run::Stage::Flying);
    QTest::mousePress(button, Qt::LeftButton);
    QVERIFY(cockpit.panel<RollbackPanel>()->isVisible());
    QTRY_COMPARE(held.count(), 1);
    QTest::mouseRelease(button, Qt::LeftButton);
    QTRY_COMPARE(cockpit.bench.state().stage, run::Stage::RollingBack);
    QCOMPARE(ended.count(), 1);
}

void TestWindow::rollsBackByKeyboard()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    cockpit.window.activateWindow();
    QTest::keyClick(&cockpit.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    HoldButton* button = cockpit.panel<Strip>()->rollBackButton();
    QTRY_VERIFY(button->hasFocus());
    QTest::keyPress(button, Qt::Key_Space);
    QTRY_COMPARE(cockpit.bench.state().stage, run::Stage::RollingBack);
    QTest::keyRelease(button, Qt::Key_Space);
}

void TestWindow::answersATrigger()
{
    Cockpit cockpit;
    cockpit.bench.start();
    const auto manual = std::find_if(
        cockpit.bench.plan->triggers.begin(), cockpit.bench.plan->triggers.end(),
        [](const plan::Trigger& trigger) { return trigger.mode == plan::TriggerMode::Ask; });
    QVERIFY(manual != cockpit.bench.plan->triggers.end());
    cockpit.refresh();
    auto* bar = cockpit.panel<AnswerBar>();
    QVERIFY(!bar->isVisible());
    cockpit.bench.lead(run::DeclareTrigger{manual->id, u"seen at the counters"_s});
    cockpit.refresh();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->trigger(), manual->id);
    QVERIFY(cockpit.bench.state().held);
    for (auto* button : bar->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"Continue"_s))
            cockpit.click(button);
    }
    QCOMPARE(cockpit.bench.state().trigger(manual->id).choice, u"continue"_s);
    QVERIFY(!bar->isVisible());
    QVERIFY(!cockpit.bench.state().held);
}

void TestWindow::declaresATriggerByHand()
{
    Cockpit cockpit([](plan::Plan& plan) {
        plan.triggers.push_back(
            {u"t99"_s, u"The counters cannot lend"_s, 1, {}, plan::TriggerMode::Ask, {}});
    });
    cockpit.bench.start();
    cockpit.refresh();
    QPushButton* declare = nullptr;
    for (auto* button : cockpit.panel<TriggersPanel>()->view()->findChildren<QPushButton*>()) {
        if (button->accessibleName().contains(u"cannot lend"_s))
            declare = button;
    }
    QVERIFY(declare);
    declare->click();
    cockpit.refresh();
    QVERIFY(cockpit.bench.state().trigger(u"t99"_s).fired);
}

void TestWindow::runsARungOfTheRollback()
{
    Cockpit cockpit;
    cockpit.bench.start();
    auto* panel = cockpit.panel<RollbackPanel>();
    cockpit.refresh();
    QVERIFY(!panel->runButton()->isVisible());
    cockpit.bench.lead(run::StartRollback{u"too many errors"_s, {}});
    cockpit.refresh();
    const QString rung = run::currentStep(cockpit.bench.state());
    QVERIFY(cockpit.bench.plan->rung(rung));
    QCOMPARE(cockpit.panel<StepPanel>()->shownStep(), rung);
    QVERIFY(panel->runButton()->isVisible());
    cockpit.click(panel->runButton());
    QCOMPARE(cockpit.bench.state().step(rung).status, run::StepStatus::Running);
}

void TestWindow::chosenStepStaysUntilBack()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    QTreeView* timeline = cockpit.panel<TimelinePanel>()->view();
    const int row = cockpit.panel<TimelinePanel>()->model().rowWithKey(u"s4"_s);
    const QRect place = timeline->visualRect(timeline->model()->index(row, 0));
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, place.center());
    cockpit.refresh();
    auto* step = cockpit.panel<StepPanel>();
    QCOMPARE(step->shownStep(), u"s4"_s);
    QVERIFY(!step->startButton()->isEnabled());
    step->back();
    QCOMPARE(step->shownStep(), u"s1"_s);
}

void TestWindow::remarksReachTheLog()
{
    Cockpit cockpit;
    auto* log = cockpit.panel<LogPanel>();
    log->remark()->setText(u"the night is calm"_s);
    QTest::keyClick(log->remark(), Qt::Key_Return);
    cockpit.bench.settle();
    const auto* remarked = std::get_if<run::Remarked>(&cockpit.bench.conductor->events().back().body);
    QVERIFY(remarked);
    QCOMPARE(remarked->text, u"the night is calm"_s);
    QVERIFY(log->remark()->text().isEmpty());
}

void TestWindow::wallHidesTheControls()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.refresh();
    const int small = cockpit.panel<Strip>()->height();
    auto* below = new QPushButton(u"Something on the way to a flight"_s);
    cockpit.window.addBelowStrip(below);
    QTRY_VERIFY(below->isVisible());
    cockpit.window.arrange(Arrangement::Wall);
    QVERIFY(!below->isVisible());
    cockpit.refresh();
    QVERIFY(!cockpit.window.menuBar()->isVisible());
    QVERIFY(!cockpit.panel<Strip>()->rollBackButton()->isVisible());
    QVERIFY(!cockpit.panel<StepPanel>()->startButton()->isVisible());
    QVERIFY(!cockpit.panel<GatesPanel>()->goButton()->isVisible());
    QTRY_VERIFY(cockpit.panel<Strip>()->height() > small);
    cockpit.window.arrange(Arrangement::Fly);
    QVERIFY(cockpit.panel<Strip>()->rollBackButton()->isVisible());
    QVERIFY(below->isVisible());
    QTRY_COMPARE(cockpit.panel<Strip>()->height(), small);
}

void TestWindow::escLeadsBackFromTheWall()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.window.arrange(Arrangement::Review);
    cockpit.refresh();
    QTest::keyClick(&cockpit.window, Qt::Key_Escape);
    QCOMPARE(cockpit.window.arrangement(), Arrangement::Review);
    cockpit.window.arrange(Arrangement::Wall);
    cockpit.refresh();
    QTest::keyClick(&cockpit.window, Qt::Key_Escape);
    QCOMPARE(cockpit.window.arrangement(), Arrangement::Fly);
    QVERIFY(cockpit.window.menuBar()->isVisible());
}

/// A button that moves while somebody reaches for it is another button.
void TestWindow::aLongWordOfACommandMovesNothing()
{
    const QString word(400, u'x');
    QList<int> widths;
    for (const QString& command : {u"true"_s, u"curl -d "_s + word}) {
        Cockpit cockpit([&command](plan::Plan& plan) {
            for (plan::Step& step : plan.steps) {
                if (step.id == u"s3")
                    step.actions[0].resolved = command;
            }
        });
        cockpit.bench.start();
        cockpit.panel<StepPanel>()->choose(u"s3"_s);
        cockpit.refresh();
        auto* shown = cockpit.panel<LineBar>()->findChild<QPlainTextEdit*>();
        QCOMPARE(shown->toPlainText(), command);
        QCOMPARE(shown->verticalScrollBar()->maximum(), 0); // whole
        widths << cockpit.panel<StepPanel>()->linesView()->width();
    }
    QCOMPARE(widths[1], widths[0]);
}

void TestWindow::wallCanBeReadAcrossTheRoom()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    const QSize wall(1920, 1080);
    cockpit.window.resize(wall);
    cockpit.window.arrange(Arrangement::Wall);
    cockpit.refresh();
    QCOMPARE(cockpit.window.size(), wall); // it all fits
    // Of a screen of 55 inches, 1218 mm wide; ten minutes of arc at three metres.
    constexpr double pixel = 1218.0 / 1920;
    constexpr double smallest = 3000 * 10.0 / 60 * 3.14159265 / 180;
    int checked = 0;
    for (const auto* panel : cockpit.window.findChildren<Panel*>()) {
        for (const auto* button : panel->findChildren<QPushButton*>())
            QVERIFY2(!button->isVisible(), qPrintable(button->text()));
        for (const auto* widget : panel->findChildren<QWidget*>()) {
            const bool hasWords = qobject_cast<const QLabel*>(widget)
                || qobject_cast<const QTreeView*>(widget)
                || widget->inherits("cockpit::ui::ElidedLabel")
                || widget->inherits("cockpit::ui::StatusLabel");
            if (!hasWords || !widget->isVisible())
                continue;
            ++checked;
            const double capital = QFontMetricsF(widget->font()).capHeight() * pixel;
            QVERIFY2(
                capital >= smallest,
                qPrintable(u"%1 %2 mm"_s.arg(widget->accessibleName(), QString::number(capital))));
        }
    }
    QVERIFY(checked > 20);
}

void TestWindow::arrangementsAreKept()
{
    Cockpit cockpit;
    auto* messages = cockpit.window.findChild<QDockWidget*>(u"messages"_s);
    messages->hide();
    cockpit.window.arrange(Arrangement::Review);
    QVERIFY(!messages->isHidden());
    cockpit.window.arrange(Arrangement::Fly);
    QVERIFY(messages->isHidden());
    const QByteArray state = cockpit.window.saveArrangements();

    fake::Bench bench;
    MainWindow other(*bench.conductor, {{}, &bench.prompts});
    other.restoreArrangements("not a state");
    QVERIFY(!other.findChild<QDockWidget*>(u"messages"_s)->isHidden());
    other.restoreArrangements(state);
    QCOMPARE(other.arrangement(), Arrangement::Fly);
    QVERIFY(other.findChild<QDockWidget*>(u"messages"_s)->isHidden());
}

void TestWindow::everyControlHasANameAndATip()
{
    Cockpit cockpit;
    cockpit.bench.start();
    cockpit.bench.flyStep();
    cockpit.refresh();
    int checked = 0;
    for (const auto* panel : cockpit.window.findChildren<Panel*>()) {
        for (const auto* button : panel->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s))
                continue;
            ++checked;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
            QVERIFY2(button->focusPolicy() != Qt::NoFocus, qPrintable(button->text()));
        }
        for (const auto* view : panel->findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && !view->inherits("QHeaderView"))
                QVERIFY2(!view->accessibleName().isEmpty(), panel->metaObject()->className());
        }
    }
    QVERIFY(checked > 15);
}

void TestWindow::emptyPanelsSayWhatIsMissing()
{
    Cockpit cockpit([](plan::Plan& plan) {
        const plan::RunKind kind = plan.kind;
        plan = plan::Plan();
        plan.kind = kind;
        plan.title = u"Nothing"_s;
    });
    cockpit.refresh();
    for (const auto* panel : cockpit.window.findChildren<Panel*>()) {
        for (const auto* view : panel->findChildren<QTreeView*>()) {
            const bool alwaysShown = panel->inherits("cockpit::ui::LogPanel");
            QVERIFY2(alwaysShown || !view->isVisible(), panel->metaObject()->className());
        }
    }
}

void TestWindow::hostileMarkdownFetchesNothing()
{
    Cockpit cockpit([](plan::Plan& plan) {
        plan.lines[plan.steps[0].line] =
            u"![x](file:///etc/hostname) <img src='http://127.0.0.1:9/x.png'> [go](javascript:alert(1))"_s;
    });
    cockpit.refresh();
    auto* written = cockpit.window.findChild<QTextBrowser*>();
    QVERIFY(written->toPlainText().contains(u"go"_s));
    QVERIFY(!written->openLinks());
    QVERIFY(!written->openExternalLinks());
    QVERIFY(
        !written->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
