// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenes.h"

#include "ui/console/consolepanel.h"
#include "ui/console/consoleview.h"
#include "ui/console/searchbar.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/triggers/triggerspanel.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

namespace cockpit::fake {
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Output with all that a console has to cope with.
void printMuch(Job& job)
{
    for (int i = 0; i < 120; ++i)
        job.print("dumping table loans_" + QByteArray::number(i) + " ... \x1b[32mok\x1b[0m\n");
    job.print("10 %\r50 %\r\x1b[1mdone 100 %\x1b[0m\n");
    job.print("\x1b[33mwarning\x1b[0m: circular foreign-key constraints\n", workers::Stream::Err);
    Q_EMIT job.gap({workers::Gap::Cause::Limit, 0, 812'000'000, 20'300'000});
    job.print(
        "\x1b[7m inverse \x1b[0m \x1b[97;41m white on red \x1b[0m \x1b[38;5;208morange\x1b[0m "
        "\x1b[38;2;30;30;30mnearly black\x1b[0m \x1b[93mbright yellow\x1b[0m\n");
    job.print("title \x1b]0;evil\x07gone, bidi \xe2\x80\xae seen, bad byte \xff, nul "
              + QByteArray(1, '\0') + "\n");
    job.print(QByteArray(6000, '='));
    job.print("\nlast table loans_999 ... ok\n");
}

/// Some of the positions have answered, each otherwise.
void answerSome(Bench& bench)
{
    bench.flyStep();
    const QString gate = run::gateInTheWay(bench.state());
    const auto& roster = bench.plan->roster;
    bench.lead(run::AnswerPoll{gate, roster[0].role, run::Answer::Go, {}, {}, {}});
    bench.pass(seconds(40));
    bench.lead(run::AnswerPoll{gate, roster[1].role, run::Answer::GoWithWaiver,
                               u"replica is 4 s behind"_s, u"Data rota"_s, u"06:00 UTC"_s});
    bench.lead(run::AnswerPoll{
        gate, roster[2].role, run::Answer::NoGo, u"image scan is not over"_s, {}, {}});
}

/// The third step's first line prints.
void printFirst(Bench& bench)
{
    bench.approveNext(u"s3"_s);
    if (!bench.jobs.last)
        return;
    bench.jobs.last->begin();
    bench.jobs.last->print("pg_dump: last built-in OID is 16383\npg_dump: dumping contents of "
                           "table \"public.loans\"\n");
    bench.jobs.last->print("pg_dump: warning: there are circular foreign-key constraints\n",
                           workers::Stream::Err);
    bench.pass(seconds(75));
}

/// What may happen while the line runs. False: nothing of the kind is meant.
bool meet(Bench& bench, const QString& scene)
{
    if (scene == u"console"_s) {
        printMuch(*bench.jobs.last);
    } else if (scene == u"input"_s) {
        bench.jobs.last->print("Password for user loans: ");
        Q_EMIT bench.jobs.last->waitingForInput(true);
        bench.settle();
    } else if (scene == u"asked"_s) {
        bench.jobs.last->end(0);
        bench.settle();
    } else if (scene == u"ramp"_s) {
        bench.lead(run::AdvanceRamp{0, {}});
        bench.pass(minutes(2));
    } else if (scene == u"notices"_s) {
        bench.lead(run::OfferLead{u"Quality Engineer"_s});
        bench.pass(minutes(30));
    } else {
        return scene == u"running"_s;
    }
    return true;
}

void fail(Bench& bench)
{
    bench.jobs.last->print("pg_dump: error: could not write to file: No space left on device\n",
                           workers::Stream::Err);
    bench.jobs.last->end(1);
    bench.settle();
}

void fireTriggers(Bench& bench)
{
    for (const plan::MetricQuery& query : bench.plan->queries) {
        if (query.unit == "%"_L1)
            bench.metrics()->raise(query.id, 12);
    }
    bench.pass(minutes(6));
}

void rollBack(Bench& bench, const QString& scene)
{
    bench.lead(run::StartRollback{u"the disk is full"_s, {}});
    bench.flyStep();
    bench.lead(run::StartStep{run::currentStep(bench.state())});
    bench.pass(seconds(50));
    if (scene != u"locked"_s)
        return;
    if (bench.jobs.last)
        bench.jobs.last->end(1);
    bench.settle();
    bench.lead(run::CloseRun{run::RunOutcome::Aborted, u"the rest is done by hand"_s});
}

} // namespace

void agree(plan::Plan& plan, const QString& scene)
{
    if (scene == u"approval"_s)
        plan.rules.twoPeople = std::vector<plan::Blast>{
            plan::Blast::ReadOnly, plan::Blast::Reversible, plan::Blast::Irreversible,
            plan::Blast::CustomerVisible, plan::Blast::Unknown};
    if (scene == u"asked"_s) {
        plan::Expectation question;
        question.words = u"The dump looks as large as last week's"_s;
        plan.steps[2].actions[0].expected = question.words;
        plan.steps[2].actions[0].expectations = {question};
    }
    if (scene == u"input"_s)
        plan.steps[2].actions[0].input = plan::Input::Typed;
    if (scene == u"probes"_s)
        plan.rules.probes = {u"Last night's backup can be restored beside the running database"_s,
                             u"The package of the old version is still in the store"_s};
    if (scene == u"trigger"_s) {
        plan.matrix.resize(1);
        plan.matrix[0].cells = {{u"Scenario"_s, u"Error rate > 2%"_s},
                                {u"Action"_s, u"Watch for ten minutes"_s}};
        plan.matrix[0].scenario = u"Error rate > 2%"_s;
        plan.matrix[0].action = u"Watch for ten minutes"_s;
    }
    if (scene != u"ramp"_s)
        return;
    plan.ramp.assign(4, {});
    const std::vector<double> shares{5, 25, 50, 100};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        plan.ramp[i].percent = shares[i];
        plan.ramp[i].soak = minutes(15);
    }
    plan.rollout.assign(2, {});
    plan.rollout[0].title = u"Branch libraries"_s;
    plan.rollout[0].checkEveryHours = 4;
    plan.rollout[1].title = u"Everybody"_s;
    plan.rollout[1].percent = 100;
}

void fly(Bench& bench, const QString& scene)
{
    if (scene == u"prepared"_s || scene == u"probes"_s)
        return;
    bench.start();
    if (scene == u"flying"_s)
        return;
    if (scene == u"gate"_s)
        return answerSome(bench);
    bench.flyTo(u"s3"_s);
    bench.pass(minutes(4));
    bench.lead(run::StartStep{u"s3"_s});
    if (scene == u"approval"_s)
        return;
    printFirst(bench);
    if (!bench.jobs.last || meet(bench, scene))
        return;
    fail(bench);
    if (scene == u"failed"_s)
        return;
    if (scene == u"trigger"_s)
        return fireTriggers(bench);
    rollBack(bench, scene);
}

void lookAt(ui::MainWindow& window, const QString& scene)
{
    if (scene == u"approval"_s)
        window.desk().setActor(u"Quality Engineer"_s);
    if (scene == u"ramp"_s)
        window.findChild<QDockWidget*>(u"ramp"_s)->raise();
    if (scene == u"console"_s) {
        auto* console = window.findChild<ui::ConsolePanel*>();
        console->view()->setTimesShown(true);
        console->searchBar()->open();
        console->searchBar()->input()->setText(u"loans_"_s);
    }
    auto* tabs = window.findChild<ui::RollbackPanel*>()->findChild<QTabWidget*>();
    if (scene == u"undo"_s)
        tabs->setCurrentIndex(1);
    if (scene == u"probes"_s)
        tabs->setCurrentIndex(2);
    auto* triggers = window.findChild<ui::TriggersPanel*>()->view();
    if (scene == u"trigger"_s)
        triggers->setCurrentIndex(triggers->model()->index(0, 0));
}

} // namespace cockpit::fake
