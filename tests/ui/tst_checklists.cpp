// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/signoff.h"
#include "tests/ui/bench.h"
#include "ui/checklists/checklistspanel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/untilfield.h"
#include "ui/mainwindow.h"

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
};

void TestChecklists::signsOffUntilATime()
{
    Review review;
    review.bench.prompts.answer = u"seen https://ci.example/7"_s;
    review.bench.prompts.until = review.bench.conductor->now().wall + hours(4);
    review.click(review.panel->signButton());
    QVERIFY(review.bench.prompts.choices.size() >= 4);
    QCOMPARE(review.state().until, review.bench.prompts.until);
    QVERIFY2(review.word().startsWith(u"signed until "_s), qPrintable(review.word()));
    QCOMPARE(review.panel->evidenceButton()->toolTip(), u"https://ci.example/7"_s);
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
    review.click(review.panel->signButton());
    QVERIFY(!review.state().until);
}

void TestChecklists::findsAndComments()
{
    Review review;
    review.bench.prompts.answer = u"the dump is empty"_s;
    review.click(review.panel->failButton());
    QCOMPARE(review.state().outcome, run::Outcome::Failed);
    QVERIFY2(review.word().startsWith(u"FAILED, says "_s), qPrintable(review.word()));
    QCOMPARE(review.item.data(items::StatusRole).value<items::Status>(), items::Status::Failed);
    review.bench.prompts.answer = u"no access"_s;
    review.click(review.panel->notTestedButton());
    QCOMPARE(review.state().outcome, run::Outcome::NotTested);
    review.bench.prompts.answer = u"ask the night shift"_s;
    review.click(review.panel->commentButton());
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
    review.click(review.panel->signButton());
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

QTEST_MAIN(TestChecklists)
#include "tst_checklists.moc"
