// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/common/messagebar.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tour.h"
#include "ui/help/touroffer.h"
#include "ui/mainwindow.h"
#include "ui/start/languagemenu.h"
#include "ui/start/pathbar.h"
#include "ui/start/runslist.h"
#include "ui/start/startwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using What = items::PathStep::What;

namespace {

std::vector<items::RecordedRun> sampleRuns()
{
    const milliseconds opened{1'800'000'000'000};
    return {{u"r1"_s, u"Library 1"_s, u"simulated"_s, u"simulated"_s, u"completed"_s, opened},
            {u"r2"_s, u"Library 2"_s, u"staging"_s, u"staging"_s, u"flying"_s, opened}};
}

items::PathStep stepOf(const items::PathFacts& facts, What what)
{
    for (const items::PathStep& step : items::pathToFly(facts)) {
        if (step.what == what)
            return step;
    }
    return {};
}

/// What is not as it should be where the tour points now; empty: nothing.
QString wrongAt(const Tour& tour, const QWidget& window)
{
    const QRect target = tour.pointedAt();
    if (target.isEmpty() || !window.rect().contains(target))
        return u"it points out of the window"_s;
    if (!window.rect().contains(tour.nextButton()->parentWidget()->geometry()))
        return u"its words are out of the window"_s;
    if (tour.nextButton()->accessibleDescription() != tour.text())
        return u"a screen reader is told something else"_s;
    if (!tour.nextButton()->hasFocus() && window.isActiveWindow())
        return u"the focus is elsewhere"_s;
    return tour.backButton()->isEnabled() == (tour.station() > 0) ? QString() : u"Back"_s;
}

} // namespace

/// Before a run: the start window, the path to fly, and the tour of the window.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunUnderWayIsTakenUpAndAnOverOneWalkedThrough();
    void withoutRunsNothingCanBeTakenUp();
    void keysOpenTheHelp();
    void aLanguageIsChosen();
    void thePathSaysWhatIsMissing();
    void thePathOpensWhenNothingIsMissing();
    void thePathsButtonsAsk();
    void theTourPointsAtEachPanel();
    void theTourEndsWithEscape();
    void theTourIsOffered();
};

void TestStart::aRunUnderWayIsTakenUpAndAnOverOneWalkedThrough()
{
    StartWindow window;
    window.setRuns(sampleRuns());
    window.show();
    auto* list = window.findChild<RunsList*>();
    const QAbstractItemModelTester tester(list->view()->model());
    QCOMPARE(list->view()->model()->rowCount(), 2);
    QSignalSpy resumed(&window, &StartWindow::resumeAsked);
    QSignalSpy replayed(&window, &StartWindow::replayAsked);
    QTest::mouseClick(list->resumeButton(), Qt::LeftButton); // the newest is chosen
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(resumed[0][0].toString(), u"r2"_s);
    list->view()->setCurrentIndex(list->view()->model()->index(1, 0));
    QVERIFY(!list->resumeButton()->isEnabled());
    QVERIFY(!list->resumeButton()->toolTip().isEmpty());
    QTest::mouseClick(list->replayButton(), Qt::LeftButton);
    QCOMPARE(replayed.count(), 1);
    QCOMPARE(replayed[0][0].toString(), u"r1"_s);
}

void TestStart::withoutRunsNothingCanBeTakenUp()
{
    StartWindow window;
    window.show();
    auto* list = window.findChild<RunsList*>();
    QVERIFY(!list->resumeButton()->isEnabled());
    QVERIFY(!list->replayButton()->isEnabled());
}

void TestStart::keysOpenTheHelp()
{
    StartWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto isShown = [&window] {
        const auto* help = window.findChild<HelpWindow*>();
        return help && help->isVisible();
    };
    QVERIFY(!isShown());
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(QTest::qWaitFor(isShown));
}

void TestStart::aLanguageIsChosen()
{
    StartWindow window;
    window.setLanguages({u"de"_s, u"es"_s, u"ja"_s, u"zh_CN"_s}, u"ja"_s);
    window.show();
    QSignalSpy asked(&window, &StartWindow::languageAsked);
    const QList<QAction*> actions = window.findChild<LanguageMenu*>()->actions();
    QCOMPARE(actions.size(), 6); // with the system's, and a line
    QVERIFY(actions.at(4)->isChecked());
    QCOMPARE(actions.at(2)->text(), u"Deutsch"_s);
    QCOMPARE(actions.at(3)->text(), u"Español"_s);
    QCOMPARE(actions.at(4)->text(), u"日本語"_s);
    QCOMPARE(actions.at(5)->text(), u"简体中文"_s);
    actions.at(2)->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"de"_s);
    QVERIFY(window.findChild<MessageBar*>()->text().contains(u"Deutsch"_s));
    actions.at(0)->trigger();
    QCOMPARE(asked[1][0].toString(), QString());
}

void TestStart::thePathSaysWhatIsMissing()
{
    items::PathFacts facts;
    facts.steps = 7;
    QCOMPARE(stepOf(facts, What::Read).status, items::Status::Done);
    QCOMPARE(stepOf(facts, What::Findings).status, items::Status::Running);
    QCOMPARE(stepOf(facts, What::Environment).status, items::Status::Attention);
    QCOMPARE(stepOf(facts, What::Fly).status, items::Status::Waiting);
    facts.errors = 2;
    QCOMPARE(stepOf(facts, What::Findings).status, items::Status::Failed);
    facts.environment = u"staging"_s;
    facts.missing = 3;
    facts.unresolved = QStringList{u"The host has no address."_s};
    QVERIFY(stepOf(facts, What::Environment).word.contains(u'3'));
    QCOMPARE(stepOf(facts, What::Fly).tip, u"The host has no address."_s);
    QCOMPARE(stepOf(facts, What::Fly).status, items::Status::Waiting);
}

void TestStart::thePathOpensWhenNothingIsMissing()
{
    items::PathFacts facts;
    facts.environment = u"staging"_s;
    QCOMPARE(stepOf(facts, What::Environment).status, items::Status::Done);
    QCOMPARE(stepOf(facts, What::Fly).status, items::Status::Ready);
    facts.trouble = u"line 3: no"_s;
    QCOMPARE(stepOf(facts, What::Fly).status, items::Status::Waiting);
    QCOMPARE(stepOf(facts, What::Environment).tip, u"line 3: no"_s);
}

void TestStart::thePathsButtonsAsk()
{
    PathBar bar;
    items::PathFacts facts;
    facts.steps = 1;
    bar.present(items::pathToFly(facts));
    bar.show();
    QVERIFY(!bar.button(What::Fly)->isEnabled());
    facts.environment = u"staging"_s;
    bar.setEnvironments({u"production"_s, u"staging"_s}, facts.environment);
    bar.present(items::pathToFly(facts));
    QSignalSpy fly(&bar, &PathBar::flyAsked);
    QSignalSpy edit(&bar, &PathBar::editAsked);
    QSignalSpy chosen(&bar, &PathBar::environmentChosen);
    QTest::mouseClick(bar.button(What::Fly), Qt::LeftButton);
    QCOMPARE(fly.count(), 1);
    const QList<QAction*> actions = bar.environments()->actions();
    actions.at(0)->trigger();
    QCOMPARE(chosen[0][0].toString(), u"production"_s);
    actions.at(3)->trigger();
    QCOMPARE(edit.count(), 1);
    for (const What what : {What::Read, What::Findings, What::Environment, What::Rehearse, What::Fly}) {
        QVERIFY(!bar.button(what)->accessibleName().isEmpty());
        QVERIFY(!bar.button(what)->toolTip().isEmpty());
    }
}

void TestStart::theTourPointsAtEachPanel()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QPointer<Tour> tour = new Tour(window);
    QVERIFY(tour->stations() >= 9);
    QStringList met;
    const int stations = tour->stations();
    for (int i = 0; i < stations; ++i) {
        QCOMPARE(tour->station(), i);
        QVERIFY(!met.contains(tour->text()));
        met.append(tour->text());
        QCOMPARE(wrongAt(*tour, window), QString());
        QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
    }
    QVERIFY(QTest::qWaitFor([&tour] { return tour.isNull(); }));
}

void TestStart::theTourEndsWithEscape()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QPointer<Tour> tour = new Tour(window);
    QTest::keyClick(tour->nextButton(), Qt::Key_Right);
    QCOMPARE(tour->station(), 1);
    QTest::keyClick(tour->nextButton(), Qt::Key_Left);
    QCOMPARE(tour->station(), 0);
    bool inside = true;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        inside = inside && tour->isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(inside);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&tour] { return tour.isNull(); }));
}

void TestStart::theTourIsOffered()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.show();
    auto* offer = makeTourOffer(window);
    window.addBelowStrip(offer);
    offer->findChildren<QPushButton*>().constFirst()->click();
    QVERIFY(offer->isHidden());
    QVERIFY(window.findChild<Tour*>());
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
