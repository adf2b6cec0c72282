// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dangerouslines.h"
#include "tests/ui/scenes.h"
#include "ui/common/promptform.h"
#include "ui/palette/actionlist.h"
#include "ui/strip/holdbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using plan::RunKind;

namespace {

bool runsWhatLasts(const plan::Plan& plan, const QString& id)
{
    const plan::Step* step = plan.step(id);
    const plan::Rung* rung = plan.rung(id);
    return items::dangerOf(step ? step->actions : rung->actions) == items::Danger::Lasting;
}

/// What nobody should bring about with a single press: in a live run all of it, in staging what stays there
/// or what its customers would see, in a simulated run what ends it.
bool isGrave(const run::Event& event, const plan::Plan& plan)
{
    const bool isLive = plan.kind == RunKind::Live;
    if (const auto* begun = std::get_if<run::StepStarted>(&event.body))
        return plan.kind != RunKind::Simulated && runsWhatLasts(plan, begun->step);
    if (const auto* again = std::get_if<run::ActionReopened>(&event.body))
        return plan.kind != RunKind::Simulated
            && items::dangerOf({*plan.action(again->action)}) == items::Danger::Lasting;
    if (const auto* declared = std::get_if<run::GateDeclared>(&event.body))
        return isLive && declared->outcome == run::GateOutcome::Go;
    if (std::holds_alternative<run::RampAdvanced>(event.body))
        return plan.kind != RunKind::Simulated;
    if (std::holds_alternative<run::RunStarted>(event.body))
        return isLive;
    return std::holds_alternative<run::RollbackStarted>(event.body)
        || std::holds_alternative<run::RunClosed>(event.body);
}

struct Cockpit {
    Cockpit(RunKind kind, const QString& scene)
        : bench(kind,
                [&scene](plan::Plan& plan) {
                    fake::agree(plan, scene);
                    for (plan::Step& step : plan.steps) { // whatever it does, it lasts
                        for (plan::Action& line : step.actions)
                            line.blast = plan::Blast::Irreversible;
                    }
                    for (plan::Trigger& trigger : plan.triggers)
                        trigger.mode =
                            trigger.condition.isEmpty() ? plan::TriggerMode::Act : trigger.mode;
                })
        , window(*bench.conductor, {{}, &bench.prompts})
    {
        window.resize(1600, 1000);
        window.show();
        fake::fly(bench, scene);
        fake::lookAt(window, scene);
        window.refresh();
        bench.settle();
        bench.prompts.isSilent = true;
        bench.prompts.asked.clear();
    }

    fake::Bench bench;
    MainWindow window;
};

QString nameOf(const FoundAction& action)
{
    return action.place + u": "_s + action.text;
}

} // namespace

/// Every control of the window that starts, stops, goes back, declares or moves traffic asks for a deliberate
/// act: a single press, by mouse, by key or from the palette, does nothing that cannot be taken back.
class TestActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePressDoesNothingGrave_data();
    void onePressDoesNothingGrave();
    void keysGoTheSameWay();
    void rollbackOfATriggerIsShownFirst();
    void liveRunAsksForItsTarget();
    void typedFormTakesNothingElse();
    void formWithNothingToTypeIsNotAnsweredByAKeyPressedTooOften();
};

void TestActs::onePressDoesNothingGrave_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("scene");
    for (const RunKind kind : {RunKind::Live, RunKind::Staging, RunKind::Simulated}) {
        for (const char* scene : {"prepared", "flying", "gate", "running", "asked", "failed",
                                  "ramp", "trigger", "rollback"})
            QTest::addRow("%s, %s", qPrintable(plan::word(kind)), scene)
                << static_cast<int>(kind) << QString::fromUtf8(scene);
    }
}

/// Everything that is offered there is pressed once, one after the other; nobody answers a question.
void TestActs::onePressDoesNothingGrave()
{
    QFETCH(const int, kind);
    QFETCH(const QString, scene);
    Cockpit first(static_cast<RunKind>(kind), scene);
    const std::size_t count = actionsOf(first.window).size();
    QVERIFY2(count > 30, qPrintable(QString::number(count)));
    int pressed = 0;
    int asked = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<FoundAction> actions = actionsOf(first.window); // what was done changes them
        if (i >= actions.size())
            break;
        const FoundAction action = actions[i];
        // What only looks, or leaves the window.
        if (!action.isEnabled || action.place.contains(u"Help"_s)
            || action.place.contains(u"View"_s) || action.text.contains(u"Quit"_s))
            continue;
        const std::size_t before = first.bench.conductor->events().size();
        perform(action);
        first.bench.settle();
        ++pressed;
        asked += static_cast<int>(first.bench.prompts.asked.size());
        first.bench.prompts.asked.clear();
        const auto& events = first.bench.conductor->events();
        for (std::size_t k = before; k < events.size(); ++k)
            QVERIFY2(!isGrave(events[k], *first.bench.plan),
                     qPrintable(nameOf(action) + u" did "_s + run::word(events[k].body)));
        for (QDialog* dialog : first.window.findChildren<QDialog*>())
            dialog->close();
        first.window.refresh();
        first.bench.settle();
    }
    qInfo("%d controls pressed, %d questions", pressed, asked);
    QVERIFY(pressed > 5);
}

void TestActs::keysGoTheSameWay()
{
    Cockpit cockpit(RunKind::Live, u"flying"_s);
    const auto before = cockpit.bench.conductor->events().size();
    cockpit.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&cockpit.window));
    for (QAction* action : cockpit.window.findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->text().contains(u"Quit"_s))
            continue;
        const QKeyCombination key = action->shortcut()[0];
        QTest::keyClick(&cockpit.window, key.key(), key.keyboardModifiers());
        cockpit.bench.settle();
        if (QWidget* modal = QApplication::activeModalWidget())
            modal->close();
        cockpit.bench.settle();
    }
    const auto& events = cockpit.bench.conductor->events();
    for (std::size_t i = before; i < events.size(); ++i)
        QVERIFY2(!isGrave(events[i], *cockpit.bench.plan), qPrintable(run::word(events[i].body)));
}

void TestActs::rollbackOfATriggerIsShownFirst()
{
    for (const RunKind kind : {RunKind::Live, RunKind::Staging, RunKind::Simulated}) {
        Cockpit cockpit(kind, u"trigger"_s);
        const QString trigger = run::openTriggers(cockpit.bench.state()).value(0);
        QVERIFY(!trigger.isEmpty());
        cockpit.window.desk().submit(run::AnswerTrigger{trigger, u"roll-back"_s, {}});
        cockpit.bench.settle();
        QVERIFY(cockpit.bench.state().stage == run::Stage::Flying);
        QVERIFY(!cockpit.bench.prompts.seen.isEmpty());
        for (const plan::Rung& rung : cockpit.bench.plan->ladder)
            QVERIFY2(cockpit.bench.prompts.seen.last().contains(rung.title),
                     qPrintable(cockpit.bench.prompts.seen.last()));
        cockpit.bench.prompts.isSilent = false;
        cockpit.window.desk().submit(run::AnswerTrigger{trigger, u"roll-back"_s, {}});
        cockpit.bench.settle();
        QVERIFY(cockpit.bench.state().stage == run::Stage::RollingBack);
    }
}

void TestActs::liveRunAsksForItsTarget()
{
    Cockpit cockpit(RunKind::Live, u"flying"_s);
    const QString step = run::currentStep(cockpit.bench.state());
    plan::Step lasting = *cockpit.bench.plan->step(step);
    const bool runs = std::ranges::any_of(lasting.actions, [](const plan::Action& line) {
        return line.kind == runbook::ActionKind::Command && !line.cannotRun;
    });
    QVERIFY(runs);
    cockpit.bench.prompts.isSilent = false;
    cockpit.window.desk().submit(run::StartStep{step, {}});
    cockpit.bench.settle();
    QCOMPARE(cockpit.bench.prompts.toType, QStringList{cockpit.bench.plan->environment});
    QVERIFY(cockpit.bench.state().step(step).status != run::StepStatus::Waiting);
}

void TestActs::typedFormTakesNothingElse()
{
    QWidget parent;
    parent.show();
    DialogPrompts prompts;
    int done = 0;
    prompts.typed(&parent, {u"Title"_s, u"Why"_s, u"Do it"_s}, u"rm -rf"_s, u"prod (eu.1)"_s,
                  [&done] { ++done; });
    auto* form = parent.findChild<PromptForm*>();
    QVERIFY(form);
    auto* field = form->findChild<QLineEdit*>();
    QVERIFY(field->hasFocus() || !QApplication::activeWindow());
    for (const QString& wrong : {u""_s, u"prod"_s, u"PROD (EU.1)"_s, u"prod (eux1)"_s, u"yes"_s}) {
        field->setText(wrong);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(done, 0);
        QVERIFY(form->isVisible());
    }
    field->clear();
    QTest::keyClicks(field, u"prod (eu.1)"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done, 1);
}

void TestActs::formWithNothingToTypeIsNotAnsweredByAKeyPressedTooOften()
{
    QWidget parent;
    parent.show();
    DialogPrompts prompts;
    int done = 0;
    prompts.confirm(&parent, {u"Title"_s, u"Why"_s, u"Do it"_s}, u"what happens"_s,
                    [&done] { ++done; });
    auto* form = parent.findChild<PromptForm*>();
    QVERIFY(form && form->isVisible());
    QTest::keyClick(form, Qt::Key_Return);
    QCOMPARE(done, 0);
    QVERIFY(!form->isVisible());
}

QTEST_MAIN(TestActs)
#include "tst_acts.moc"
