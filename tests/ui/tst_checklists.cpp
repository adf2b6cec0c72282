// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/notices.h"
#include "models/run/signoff.h"
#include "tests/ui/bench.h"
#include "ui/checklists/checklistspanel.h"
#include "ui/checklists/itemactions.h"
#include "ui/checklists/signoffbar.h"
#include "ui/common/statuslabel.h"
#include "ui/common/untilfield.h"
#include "ui/mainwindow.h"
#include "ui/step/steppanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using items::ChecklistModel;
using std::chrono::hours;

namespace {

/// The checklists of the sample, in a window as narrow as a reviewer has it.
struct Review {
    Review()
        : window(*bench.conductor, {{}, &bench.prompts})
        , panel(window.findChild<ChecklistsPanel*>())
    {
        window.show();
        refresh();
        item = panel->view()->model()->index(0, 0, panel->view()->model()->index(0, 0));
        panel->view()->setCurrentIndex(item);
    }

    void refresh()
    {
        bench.settle();
        window.refresh();
        bench.settle();
    }
    void click(QToolButton* button)
    {
        QVERIFY(button->isEnabled());
        button->click();
        refresh();
    }
    [[nodiscard]] run::ItemState state() const
    {
        return bench.state().items.value(item.data(items::KeyRole).toString());
    }
    [[nodiscard]] QString word() const { return item.data(items::WordRole).toString(); }

    fake::Bench bench;
    MainWindow window;
    ChecklistsPanel* panel;
    QPersistentModelIndex item;
};

} // namespace

/// A person goes over a checklist in the window: signs, finds, says, and is asked again.
class TestChecklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsOffUntilATime();
    void findsAndComments();
    void fitsANarrowWindow();
    void asksForTheTime();
    void aCheckInAStepIsSignedTheSameWay();
};

void TestChecklists::signsOffUntilATime()
{
    Review review;
    review.bench.prompts.answer = u"seen https://ci.example/7"_s;
    review.bench.prompts.until = review.bench.conductor->now().wall + hours(4);
    review.click(review.panel->actions()->signButton());
    QVERIFY(review.bench.prompts.choices.size() >= 4);
    QCOMPARE(review.state().until, review.bench.prompts.until);
    QVERIFY2(review.word().startsWith(u"signed until "_s), qPrintable(review.word()));
    QCOMPARE(review.panel->actions()->evidenceButton()->toolTip(), u"https://ci.example/7"_s);
    const QString before = review.panel->readiness()->word();
    review.bench.clock.advance(hours(5));
    review.refresh();
    QVERIFY2(review.word().startsWith(u"EXPIRED at "_s), qPrintable(review.word()));
    QVERIFY(review.panel->readiness()->word() != before); // it counts no more
    // The space bar signs it again, for good.
    QTest::keyClick(review.panel->view(), Qt::Key_Space);
    review.refresh();
    QVERIFY(run::isSigned(review.state(), review.bench.conductor->now()));
    QVERIFY(!review.state().until);
    QCOMPARE(review.panel->readiness()->word(), before);
    // A time that has passed meanwhile is refused, and nothing changes.
    review.bench.prompts.until = review.bench.conductor->now().wall - hours(1);
    review.click(review.panel->actions()->signButton());
    QVERIFY(!review.state().until);
}

void TestChecklists::findsAndComments()
{
    Review review;
    review.bench.prompts.answer = u"the dump is empty"_s;
    review.click(review.panel->actions()->failButton());
    QCOMPARE(review.state().outcome, run::Outcome::Failed);
    QVERIFY2(review.word().startsWith(u"FAILED, says "_s), qPrintable(review.word()));
    QCOMPARE(review.item.data(items::StatusRole).value<items::Status>(), items::Status::Failed);
    review.bench.prompts.answer = u"no access"_s;
    review.click(review.panel->actions()->notTestedButton());
    QCOMPARE(review.state().outcome, run::Outcome::NotTested);
    review.bench.prompts.answer = u"ask the night shift"_s;
    review.click(review.panel->actions()->commentButton());
    QCOMPARE(review.state().outcome, run::Outcome::NotTested);
    QCOMPARE(review.state().comments.size(), size_t{1});
    QVERIFY(review.word().contains(u"ask the night shift"_s));
    QCOMPARE(review.bench.prompts.asked, QStringList({u"It fails"_s, u"Not tested"_s, u"Comment"_s}));
}

/// 480 pixels are what is left beside a chat; nothing may be cut off that is pressed.
void TestChecklists::fitsANarrowWindow()
{
    Review review;
    review.panel->setParent(nullptr);
    review.panel->resize(480, 640);
    review.panel->show();
    review.bench.prompts.answer = u"seen https://ci.example/7"_s;
    review.bench.prompts.until = review.bench.conductor->now().wall + hours(4);
    review.click(review.panel->actions()->signButton());
    review.panel->refresh();
    review.panel->view()->setCurrentIndex(review.item);
    QCOMPARE(review.panel->width(), 480);
    int seen = 0;
    for (const auto* button : review.panel->findChildren<QToolButton*>()) {
        if (!button->isVisible())
            continue;
        ++seen;
        const QRect place(button->mapTo(review.panel, QPoint()), button->size());
        QVERIFY2(review.panel->rect().contains(place), qPrintable(button->text()));
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QCOMPARE(seen, 6);
    QVERIFY(review.panel->said()->isVisible()); // the list has cut both
    QVERIFY(review.panel->said()->text().contains(u"signed until "_s));
    QVERIFY(review.panel->said()->text().contains(review.item.data().toString()));
    QVERIFY(review.panel->said()->height()
            >= review.panel->said()->heightForWidth(review.panel->said()->width()));
    QVERIFY(review.panel->view()->viewport()->height() > 640 / 2);
    const QString folder = qEnvironmentVariable("COCKPIT_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(review.panel->grab().save(QDir(folder).filePath(u"narrow-review.png"_s)));
    review.panel->mine()->setChecked(true);
    QCOMPARE(review.panel->view()->model()->rowCount(), 1); // who sits here signed one
    review.panel->setParent(&review.window);
}

void TestChecklists::asksForTheTime()
{
    fake::Bench bench;
    QWidget parent;
    DialogPrompts prompts;
    const Instant now = bench.conductor->now();
    std::vector<Prompts::SignOff> said;
    const auto ask = [&] {
        prompts.signOff(&parent, {u"Sign off"_s, u"It is so"_s, u"Sign it off"_s},
                        items::signOffChoices(bench.state(), now),
                        [&said](const Prompts::SignOff& one) { said.push_back(one); });
        return parent.findChildren<QDialog*>().back();
    };
    const auto accept = [](const QDialog* dialog) {
        auto* button = dialog->findChild<QDialogButtonBox*>()->buttons().constLast();
        for (auto* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == u"Sign it off"_s)
                button = each;
        }
        QTest::mouseClick(button, Qt::LeftButton);
    };
    accept(ask()); // without a note, for good
    QCOMPARE(said.size(), size_t{1});
    QVERIFY(!said[0].until);
    QDialog* dialog = ask();
    auto* field = dialog->findChild<UntilField*>();
    QVERIFY(!field->moment()->isVisibleTo(dialog));
    field->choice()->setCurrentIndex(2);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"looked at it"_s);
    accept(dialog);
    QCOMPARE(said[1].until, now.wall + hours(4));
    QCOMPARE(said[1].note, u"looked at it"_s);
    dialog = ask();
    field = dialog->findChild<UntilField*>();
    field->choice()->setCurrentIndex(field->choice()->count() - 1);
    QVERIFY(field->moment()->isVisibleTo(dialog));
    field->moment()->setDateTime(QDateTime(QDate(2040, 2, 29), QTime(6, 0), Qt::UTC));
    accept(dialog);
    QCOMPARE(said[2].until,
             milliseconds{QDateTime(QDate(2040, 2, 29), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch()});
}

void TestChecklists::aCheckInAStepIsSignedTheSameWay()
{
    fake::Bench bench(plan::RunKind::Staging, [](plan::Plan& plan) {
        plan::Action check;
        check.id = plan.steps[0].id + u".a1"_s;
        check.kind = runbook::ActionKind::Check;
        check.text = u"The depots are told"_s;
        plan.steps[0].actions = {check};
    });
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.show();
    auto* bar = window.findChild<SignOffBar*>();
    auto* panel = window.findChild<StepPanel*>();
    const QString check = bench.plan->steps[0].actions[0].id;
    const auto refresh = [&] {
        bench.settle();
        window.refresh();
        panel->linesView()->setCurrentIndex({}); // the panel may have turned to the step as a whole
        panel->linesView()->setCurrentIndex(panel->linesView()->model()->index(0, 0));
        bench.settle();
    };
    const auto word = [panel] {
        return panel->linesView()->model()->index(0, 0).data(items::WordRole).toString();
    };
    bar->present({});
    QVERIFY(bar->isHidden()); // no line is chosen
    refresh();
    QVERIFY(!bar->isHidden());
    QVERIFY(!bar->signButton()->isEnabled()); // the step has not begun
    bench.start();
    bench.lead(run::StartStep{bench.plan->steps[0].id});
    refresh();
    QVERIFY(bar->lapseButton()->isHidden());
    bench.prompts.answer = u"called them"_s;
    bench.prompts.until = bench.conductor->now().wall + hours(1);
    QVERIFY(bar->signButton()->isEnabled());
    bar->signButton()->click();
    refresh();
    panel->choose(bench.plan->steps[0].id); // the run is at the next step now
    refresh();
    QCOMPARE(bench.state().action(check).status, run::ActionStatus::Done);
    QVERIFY2(word().contains(u"signed until "_s), qPrintable(word()));
    bench.clock.advance(hours(2));
    refresh();
    QVERIFY2(word().contains(u"EXPIRED at "_s), qPrintable(word()));
    const auto expired = [&bench] {
        const auto notices = items::noticesOf(bench.state(), bench.conductor->now());
        return std::any_of(notices.begin(), notices.end(), [](const items::Notice& notice) {
            return notice.kind == items::Notice::Kind::SignOff
                && notice.text.contains(u"The depots are told"_s);
        });
    };
    QVERIFY(expired());
    bench.prompts.until.reset();
    bar->signButton()->click();
    refresh();
    QVERIFY(!expired());
    QVERIFY(run::isSigned(bench.state().items.value(check), bench.conductor->now()));
    QVERIFY(bar->lapseButton()->isVisible());
    bench.prompts.answer = u"they have forgotten"_s;
    bar->lapseButton()->click();
    refresh();
    QVERIFY2(word().contains(u"FAILED, says "_s), qPrintable(word()));
}

QTEST_MAIN(TestChecklists)
#include "tst_checklists.moc"
