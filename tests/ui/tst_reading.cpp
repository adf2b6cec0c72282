// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/document/documentpanel.h"
#include "ui/document/filebanner.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/guessespanel.h"
#include "ui/mainwindow.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

runbook::Guess guess(const QString& rule, int line)
{
    return {
        rule, u"T-1:10"_s, u"1 h 10 min after the start"_s, u"T+1:10"_s, runbook::Certainty::Likely,
        line};
}

struct Cockpit {
    explicit Cockpit(std::vector<runbook::Guess> guesses)
        : window(*bench.conductor, {{}, &bench.prompts, std::move(guesses)})
    {
        window.resize(1600, 1000);
        window.show();
        window.findChild<QDockWidget*>(u"guesses"_s)->raise();
        refresh();
    }
    void refresh()
    {
        bench.settle();
        window.refresh();
        bench.settle();
    }
    [[nodiscard]] GuessesPanel* guesses() const { return window.findChild<GuessesPanel*>(); }
    [[nodiscard]] FileBanner* banner() const { return window.findChild<FileBanner*>(); }
    void click(QAbstractButton* button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        refresh();
    }

    fake::Bench bench;
    MainWindow window;
};

} // namespace

/// What the window shows of how the runbook was read, and of what becomes of its file.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsComeAfterTheWindow();
    void nothingWasGuessed();
    void aGuessIsConfirmed();
    void aGuessIsConfirmedOnce();
    void choosingAGuessShowsItsLine();
    void aWallHasNoButtons();
    void aLongLineIsShownFromItsBeginning();
    void aChangedFileIsShown();
    void aLongDifferenceLeavesTheRunInSight();
    void longTitlesDoNotHideTheReading();
    void aFileThatIsAsBefore();
    void aFileThatIsGone();
};

void TestReading::findingsComeAfterTheWindow()
{
    fake::Bench bench;
    WindowOptions options;
    options.prompts = &bench.prompts;
    options.findingsFollow = true;
    MainWindow window(*bench.conductor, options);
    window.resize(1600, 1000);
    window.show();
    auto* panel = window.findChild<FindingsPanel*>();
    window.findChild<QDockWidget*>(u"findings"_s)->raise();
    bench.settle();
    const auto says = [panel](const QString& words) {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"Reading the runbook"_s));
    QVERIFY(!says(u"Nothing was found"_s));
    window.showFindings({{u"rule"_s, plan::Severity::Error, 3, u"it is wrong"_s, {}}});
    QVERIFY(!says(u"Reading the runbook"_s));
    QVERIFY(says(u"1 error"_s));
    window.showFindings({});
    QVERIFY(says(u"Nothing was found"_s));
}

void TestReading::nothingWasGuessed()
{
    const Cockpit cockpit({});
    QVERIFY(!cockpit.guesses()->view()->isVisible());
    QVERIFY(!cockpit.guesses()->correctButton()->isEnabled());
    const auto labels = cockpit.guesses()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"Nothing was guessed"_s);
    }));
}

void TestReading::aGuessIsConfirmed()
{
    Cockpit cockpit({guess(u"offset"_s, 3), guess(u"owner"_s, 5)});
    GuessesPanel* panel = cockpit.guesses();
    QVERIFY(!panel->correctButton()->isEnabled());
    panel->view()->setCurrentIndex(panel->view()->model()->index(1, 0));
    QVERIFY(panel->wrongButton()->isEnabled());
    cockpit.click(panel->wrongButton());
    const auto* confirmed =
        std::get_if<run::GuessConfirmed>(&cockpit.bench.conductor->events().back().body);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->line, 5);
    QCOMPARE(confirmed->rule, u"owner"_s);
    QCOMPARE(confirmed->written, u"T-1:10"_s);
    QVERIFY(!confirmed->accepted);
    panel->view()->setCurrentIndex(panel->view()->model()->index(0, 0));
    cockpit.click(panel->correctButton());
    QVERIFY(cockpit.bench.state().guesses.value(run::guessKey(3, u"offset"_s)).accepted);
    QCOMPARE(panel->view()->model()->index(0, 0).data().toString(), u"read correctly"_s);
}

void TestReading::aGuessIsConfirmedOnce()
{
    Cockpit cockpit({guess(u"offset"_s, 3)});
    GuessesPanel* panel = cockpit.guesses();
    panel->view()->setCurrentIndex(panel->view()->model()->index(0, 0));
    cockpit.click(panel->correctButton());
    QVERIFY(!panel->correctButton()->isEnabled());
    QVERIFY(!panel->wrongButton()->isEnabled());
    QVERIFY(panel->wrongButton()->toolTip().contains(u"already"_s));
}

void TestReading::choosingAGuessShowsItsLine()
{
    const Cockpit cockpit({guess(u"offset"_s, 7)});
    QSignalSpy chosen(cockpit.guesses(), &GuessesPanel::lineChosen);
    cockpit.guesses()->view()->setCurrentIndex(cockpit.guesses()->view()->model()->index(0, 0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 7);
}

void TestReading::aWallHasNoButtons()
{
    Cockpit cockpit({guess(u"offset"_s, 7)});
    cockpit.window.arrange(Arrangement::Wall);
    QVERIFY(!cockpit.guesses()->correctButton()->isVisible());
    cockpit.window.arrange(Arrangement::Review);
    cockpit.window.findChild<QDockWidget*>(u"guesses"_s)->raise();
    cockpit.refresh();
    QTRY_VERIFY(cockpit.guesses()->correctButton()->isVisible());
}

void TestReading::aLongLineIsShownFromItsBeginning()
{
    Cockpit cockpit({});
    cockpit.window.arrange(Arrangement::Review);
    auto* document = cockpit.window.findChild<DocumentPanel*>();
    auto* text = document->findChild<QPlainTextEdit*>();
    cockpit.window.findChild<QDockWidget*>(u"document"_s)->raise();
    const QStringList lines = cockpit.bench.plan->lines;
    const auto longest =
        std::max_element(lines.begin(), lines.end(),
                         [](const auto& l, const auto& r) { return l.size() < r.size(); });
    const auto line = static_cast<int>(longest - lines.begin()) + 1;
    text->setFixedWidth(200);
    cockpit.refresh();
    document->showLine(line);
    QCOMPARE(text->textCursor().selectedText().trimmed().section(u' ', 0, 0), QString::number(line));
    QVERIFY(text->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(text->horizontalScrollBar()->value(), 0);
}

void TestReading::aChangedFileIsShown()
{
    Cockpit cockpit({});
    QVERIFY(!cockpit.banner()->isVisible());
    const QStringList lines = cockpit.bench.plan->lines;
    cockpit.window.showFileChange(u"The file changed on disk at 02:10."_s, u"-old\n+new\n"_s);
    QVERIFY(cockpit.banner()->isVisible());
    QVERIFY(cockpit.banner()->text().contains(u"02:10"_s));
    QVERIFY(!cockpit.banner()->differenceView()->isVisible());
    cockpit.click(cockpit.banner()->differenceButton());
    QVERIFY(cockpit.banner()->differenceView()->isVisible());
    QCOMPARE(cockpit.banner()->differenceView()->toPlainText(), u"-old\n+new\n"_s);
    QVERIFY(cockpit.banner()->differenceView()->isReadOnly());
    // Nothing is swapped in.
    QCOMPARE(cockpit.bench.plan->lines, lines);
    cockpit.click(cockpit.banner()->differenceButton());
    QVERIFY(!cockpit.banner()->differenceView()->isVisible());
}

void TestReading::aLongDifferenceLeavesTheRunInSight()
{
    Cockpit cockpit({});
    QPlainTextEdit* difference = cockpit.banner()->differenceView();
    cockpit.window.showFileChange(u"The file changed."_s, u"-old\n+new\n"_s);
    cockpit.click(cockpit.banner()->differenceButton());
    const int few = difference->height();
    QVERIFY(difference->verticalScrollBar()->maximum() == 0);
    cockpit.window.showFileChange(u"The file changed."_s, u"-old\n+new\n"_s.repeated(100));
    cockpit.refresh();
    QVERIFY(difference->height() > few);
    QVERIFY(difference->height() < cockpit.window.height() / 2);
    QVERIFY(difference->verticalScrollBar()->maximum() > 0);
}

void TestReading::longTitlesDoNotHideTheReading()
{
    runbook::Guess one = guess(u"step-by-wording"_s, 7);
    one.written = u"Count every till of the shop "_s.repeated(20);
    Cockpit cockpit({one});
    cockpit.window.resize(1100, 700);
    cockpit.refresh();
    const QTreeView* view = cockpit.guesses()->view();
    const QHeaderView* header = view->header();
    const int last = header->logicalIndex(header->count() - 1);
    QVERIFY(header->sectionViewportPosition(last) + header->sectionSize(last)
            <= view->viewport()->width());
    QVERIFY(header->sectionSize(last) > 0);
}

void TestReading::aFileThatIsAsBefore()
{
    Cockpit cockpit({});
    cockpit.window.showFileChange(u"The file changed."_s, u"-old\n+new\n"_s);
    cockpit.click(cockpit.banner()->differenceButton());
    cockpit.window.showFileChange({}, {});
    QVERIFY(!cockpit.banner()->isVisible());
    cockpit.window.showFileChange(u"The file changed again."_s, u"-x\n+y\n"_s);
    QVERIFY(!cockpit.banner()->differenceView()->isVisible());
}

void TestReading::aFileThatIsGone()
{
    Cockpit cockpit({});
    cockpit.window.showFileChange(u"The file cannot be read."_s, {});
    QVERIFY(cockpit.banner()->isVisible());
    QVERIFY(!cockpit.banner()->differenceButton()->isVisible());
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
