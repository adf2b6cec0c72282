// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "tests/ui/palettes.h"
#include "ui/console/consolepanel.h"
#include "ui/console/consoleview.h"
#include "ui/console/searchbar.h"
#include "ui/help/tour.h"
#include "ui/mainwindow.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/start/pathbar.h"
#include "ui/start/startwindow.h"
#include "ui/triggers/triggerspanel.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// What a team has agreed on, for the scenes that show it.
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

/// Output with all that a console has to cope with.
void printMuch(fake::Job& job)
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

/// Brings what the scene is about to the front.
void lookAt(MainWindow& window, const QString& scene)
{
    if (scene == u"approval"_s)
        window.desk().setActor(u"Quality Engineer"_s);
    if (scene == u"ramp"_s)
        window.findChild<QDockWidget*>(u"ramp"_s)->raise();
    if (scene == u"console"_s) {
        auto* console = window.findChild<ConsolePanel*>();
        console->view()->setTimesShown(true);
        console->searchBar()->open();
        console->searchBar()->input()->setText(u"loans_"_s);
    }
    auto* tabs = window.findChild<RollbackPanel*>()->findChild<QTabWidget*>();
    if (scene == u"undo"_s)
        tabs->setCurrentIndex(1);
    if (scene == u"probes"_s)
        tabs->setCurrentIndex(2);
    auto* triggers = window.findChild<TriggersPanel*>()->view();
    if (scene == u"trigger"_s)
        triggers->setCurrentIndex(triggers->model()->index(0, 0));
}

} // namespace

/// The window in many states, as pictures: in COCKPIT_PICTURES, else in the test's own folder.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_data();
    void window();
    void start();
    void pathAndTour();

private:
    void fly(fake::Bench& bench, const QString& scene);

    QString m_folder;
};

void TestPictures::initTestCase()
{
    m_folder = qEnvironmentVariable("COCKPIT_PICTURES", QDir::current().filePath(u"pictures"_s));
    QVERIFY(QDir().mkpath(m_folder));
}

void TestPictures::fly(fake::Bench& bench, const QString& scene)
{
    if (scene == u"prepared"_s || scene == u"probes"_s)
        return;
    bench.start();
    if (scene == u"flying"_s)
        return;
    if (scene == u"gate"_s) {
        bench.flyStep();
        const QString gate = run::gateInTheWay(bench.state());
        const auto& roster = bench.plan->roster;
        bench.lead(run::AnswerPoll{gate, roster[0].role, run::Answer::Go, {}, {}, {}});
        bench.pass(seconds(40));
        bench.lead(run::AnswerPoll{gate, roster[1].role, run::Answer::GoWithWaiver,
                                   u"replica is 4 s behind"_s, u"Data rota"_s, u"06:00 UTC"_s});
        bench.lead(run::AnswerPoll{
            gate, roster[2].role, run::Answer::NoGo, u"image scan is not over"_s, {}, {}});
        return;
    }
    bench.flyTo(u"s3"_s);
    bench.pass(minutes(4));
    bench.lead(run::StartStep{u"s3"_s});
    if (scene == u"approval"_s)
        return;
    bench.approveNext(u"s3"_s);
    if (bench.jobs.last) {
        bench.jobs.last->begin();
        bench.jobs.last->print("pg_dump: last built-in OID is 16383\npg_dump: dumping contents of "
                               "table \"public.loans\"\n");
        bench.jobs.last->print("pg_dump: warning: there are circular foreign-key constraints\n",
                               workers::Stream::Err);
        bench.pass(seconds(75));
    }
    if (scene == u"running"_s || !bench.jobs.last)
        return;
    if (scene == u"console"_s) {
        printMuch(*bench.jobs.last);
        return;
    }
    if (scene == u"input"_s) {
        bench.jobs.last->print("Password for user loans: ");
        Q_EMIT bench.jobs.last->waitingForInput(true);
        bench.settle();
        return;
    }
    if (scene == u"asked"_s) {
        bench.jobs.last->end(0);
        bench.settle();
        return;
    }
    if (scene == u"ramp"_s) {
        bench.lead(run::AdvanceRamp{0, {}});
        bench.pass(minutes(2));
        return;
    }
    if (scene == u"notices"_s) {
        bench.lead(run::OfferLead{u"Quality Engineer"_s});
        bench.pass(minutes(30));
        return;
    }
    bench.jobs.last->print("pg_dump: error: could not write to file: No space left on device\n",
                           workers::Stream::Err);
    bench.jobs.last->end(1);
    bench.settle();
    if (scene == u"failed"_s)
        return;
    if (scene == u"trigger"_s) {
        for (const plan::MetricQuery& query : bench.plan->queries) {
            if (query.unit == "%"_L1)
                bench.metrics()->raise(query.id, 12);
        }
        bench.pass(minutes(6));
        return;
    }
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

void TestPictures::window_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("arrangement");
    const QSize large(1600, 1000);
    const QSize small(1280, 800);
    const auto live = static_cast<int>(plan::RunKind::Live);
    const auto staging = static_cast<int>(plan::RunKind::Staging);
    const auto simulated = static_cast<int>(plan::RunKind::Simulated);
    QTest::newRow("prepared") << u"prepared"_s << simulated << large << false << 0;
    QTest::newRow("running") << u"running"_s << live << large << false << 0;
    QTest::newRow("running-dark") << u"running"_s << live << large << true << 0;
    QTest::newRow("running-small") << u"running"_s << staging << small << false << 0;
    QTest::newRow("gate") << u"gate"_s << live << large << false << 0;
    QTest::newRow("gate-small-dark") << u"gate"_s << simulated << small << true << 0;
    QTest::newRow("failed") << u"failed"_s << staging << large << false << 0;
    QTest::newRow("trigger") << u"trigger"_s << simulated << large << false << 0;
    QTest::newRow("rollback") << u"rollback"_s << live << large << false << 0;
    QTest::newRow("review") << u"prepared"_s << staging << large << false << 1;
    QTest::newRow("approval") << u"approval"_s << live << large << false << 0;
    QTest::newRow("approval-small-dark") << u"approval"_s << live << small << true << 0;
    QTest::newRow("asked") << u"asked"_s << staging << large << false << 0;
    QTest::newRow("notices") << u"notices"_s << staging << large << false << 0;
    QTest::newRow("notices-small") << u"notices"_s << live << small << false << 0;
    QTest::newRow("ramp") << u"ramp"_s << staging << large << false << 0;
    QTest::newRow("ramp-small-dark") << u"ramp"_s << staging << small << true << 0;
    QTest::newRow("undo") << u"undo"_s << live << large << false << 0;
    QTest::newRow("undo-small-dark") << u"undo"_s << live << small << true << 0;
    QTest::newRow("locked") << u"locked"_s << live << large << true << 0;
    QTest::newRow("probes") << u"probes"_s << staging << large << false << 0;
    QTest::newRow("trigger-small-dark") << u"trigger"_s << live << small << true << 0;
    QTest::newRow("console") << u"console"_s << staging << large << false << 0;
    QTest::newRow("console-dark") << u"console"_s << live << large << true << 0;
    QTest::newRow("console-small") << u"console"_s << live << small << false << 0;
    QTest::newRow("input") << u"input"_s << live << large << false << 0;
    QTest::newRow("input-small-dark") << u"input"_s << staging << small << true << 0;
    QTest::newRow("wall") << u"running"_s << live << QSize(1920, 1080) << true << 2;
}

void TestPictures::window()
{
    QFETCH(const QString, scene);
    QFETCH(const int, kind);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, arrangement);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(fake::darkPalette());
    {
        fake::Bench bench(static_cast<plan::RunKind>(kind),
                          [&scene](plan::Plan& plan) { agree(plan, scene); });
        MainWindow window(*bench.conductor, {{}, &bench.prompts});
        window.resize(size);
        window.show();
        fly(bench, scene);
        window.arrange(static_cast<Arrangement>(arrangement));
        lookAt(window, scene);
        window.refresh();
        QTest::qWait(400); // charts draw at most four times a second; only the picture depends on it
        const QString file =
            m_folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(window.picture(file));
        const QImage image(file);
        QCOMPARE(image.size(), size * window.devicePixelRatio());
    }
    QApplication::setPalette(before);
}

void TestPictures::start()
{
    StartWindow window;
    window.setRecent({u"/srv/runbooks/lending-desk-3.4.md"_s, u"/srv/runbooks/catalogue-2.1.md"_s});
    window.setLanguages({u"de"_s, u"en"_s}, {});
    const milliseconds opened{1'809'226'800'000};
    window.setRuns(
        {{u"1"_s, u"Catalogue 2.1"_s, u"simulated"_s, u"simulated"_s, u"completed"_s, opened},
         {u"2"_s, u"Lending Desk 3.4"_s, u"staging"_s, u"staging"_s, u"rolled-back"_s, opened},
         {u"3"_s, u"Lending Desk 3.4"_s, u"production"_s, u"live"_s, u"flying"_s, opened}});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.grab().save(m_folder + u"/start.png"_s));
}

void TestPictures::pathAndTour()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1280, 800);
    auto* bar = new PathBar;
    items::PathFacts facts;
    facts.steps = 12;
    facts.errors = 2;
    facts.environment = u"staging"_s;
    facts.missing = 3;
    facts.unresolved = QStringList{u"The host has no address."_s};
    bar->present(items::pathToFly(facts));
    window.addBelowStrip(bar);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(400);
    QVERIFY(window.picture(m_folder + u"/path.png"_s));
    const Tour tour(window);
    QTest::mouseClick(tour.nextButton(), Qt::LeftButton);
    QTest::mouseClick(tour.nextButton(), Qt::LeftButton);
    QVERIFY(window.picture(m_folder + u"/tour.png"_s));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
