// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/step/inputbar.h"
#include "ui/step/steppanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

/// The third step, whose first command takes input and runs.
struct Flight {
    Flight()
        : bench(plan::RunKind::Staging,
                [](plan::Plan& plan) { plan.steps[2].actions[0].input = plan::Input::Typed; })
        , desk(*bench.conductor, bench.prompts, {})
        , panel(desk)
    {
        panel.resize(900, 500);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel is not shown");
        bench.start();
        bench.flyTo(u"s3"_s);
        panel.refresh();
        isShownBefore = bar()->isVisible();
        bench.lead(run::StartStep{u"s3"_s});
        bench.jobs.last->begin();
        bench.settle();
        panel.refresh();
    }

    void print(const QByteArray& bytes)
    {
        bench.jobs.last->print(bytes);
        bench.settle();
        panel.refresh();
    }
    [[nodiscard]] InputBar* bar() const { return panel.inputBar(); }
    [[nodiscard]] std::vector<run::CommandInputGiven> given() const
    {
        std::vector<run::CommandInputGiven> found;
        for (const run::Event& event : bench.conductor->events()) {
            if (const auto* input = std::get_if<run::CommandInputGiven>(&event.body))
                found.push_back(*input);
        }
        return found;
    }

    fake::Bench bench;
    Desk desk;
    StepPanel panel;
    bool isShownBefore = true;
};

} // namespace

class TestInputBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhileACommandTakesInput();
    void sendsWhatIsTyped();
    void hidesAndForgetsPasswords();
    void leavesThePersonsChoice();
    void endsTheInput();
};

void TestInputBar::isThereWhileACommandTakesInput()
{
    Flight flight;
    QVERIFY(!flight.isShownBefore);
    QVERIFY(flight.bar()->isVisible());
    QVERIFY2(flight.bar()->input()->accessibleName().contains(u"step "_s),
             qPrintable(flight.bar()->input()->accessibleName()));
    flight.panel.setControlsShown(false);
    QVERIFY(!flight.bar()->isVisible());
    flight.panel.setControlsShown(true);
    QVERIFY(flight.bar()->isVisible());
    flight.bench.jobs.last->end(0);
    flight.bench.settle();
    flight.panel.refresh();
    QVERIFY(!flight.bar()->isVisible());
}

void TestInputBar::sendsWhatIsTyped()
{
    Flight flight;
    flight.print("Go on? [y/N] ");
    Q_EMIT flight.bench.jobs.last->waitingForInput(true);
    flight.bench.settle();
    flight.panel.refresh();
    QCOMPARE(flight.bar()->input()->echoMode(), QLineEdit::Normal);
    flight.bar()->input()->insert(u"yes, größer"_s); // QTest types ASCII only
    QTest::keyClick(flight.bar()->input(), Qt::Key_Return);
    flight.bench.settle();
    QCOMPARE(flight.bench.jobs.last->sent, (QList<QByteArray>{u"yes, größer\n"_s.toUtf8()}));
    QCOMPARE(flight.given().size(), std::size_t{1});
    QCOMPARE(flight.given()[0].text, u"yes, größer\n"_s);
    QVERIFY(flight.bar()->input()->text().isEmpty());
}

void TestInputBar::hidesAndForgetsPasswords()
{
    Flight flight;
    flight.print("[sudo] password for deploy: ");
    QCOMPARE(flight.bar()->input()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(flight.bar()->input(), u"tiger-lily"_s);
    QTest::keyClick(flight.bar()->input(), Qt::Key_Return);
    flight.bench.settle();
    QCOMPARE(flight.bench.jobs.last->sent, (QList<QByteArray>{"tiger-lily\n"}));
    QCOMPARE(flight.given().size(), std::size_t{1});
    QVERIFY(flight.given()[0].hidden);
    QCOMPARE(flight.given()[0].bytes, 11);
    QVERIFY(flight.given()[0].text.isEmpty());
    QVERIFY(!flight.bar()->input()->isUndoAvailable());
    // Half a password is not left in sight when the question goes.
    QTest::keyClicks(flight.bar()->input(), u"tig"_s);
    flight.print("\nsorry\n");
    QCOMPARE(flight.bar()->input()->echoMode(), QLineEdit::Normal);
    QVERIFY(flight.bar()->input()->text().isEmpty());
}

void TestInputBar::leavesThePersonsChoice()
{
    Flight flight;
    flight.print("Magic word: ");
    QVERIFY(!flight.bar()->hiddenBox()->isChecked());
    QTest::mouseClick(flight.bar()->hiddenBox(), Qt::LeftButton, {},
                      {8, flight.bar()->hiddenBox()->height() / 2});
    QVERIFY(flight.bar()->hiddenBox()->isChecked());
    flight.print("\n10 %");
    flight.print("\r20 %");
    QVERIFY(flight.bar()->hiddenBox()->isChecked());
    QCOMPARE(flight.bar()->input()->echoMode(), QLineEdit::Password);
}

void TestInputBar::endsTheInput()
{
    Flight flight;
    QSignalSpy given(flight.bar(), &InputBar::inputGiven);
    QTest::keyClicks(flight.bar()->input(), u"half"_s);
    QTest::keyClick(flight.bar()->input(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(given.count(), 0);
    QCOMPARE(flight.bar()->input()->text(), u"half"_s);
    flight.bar()->input()->clear();
    QTest::keyClick(flight.bar()->input(), Qt::Key_D, Qt::ControlModifier);
    flight.bench.settle();
    QCOMPARE(given.count(), 1);
    QCOMPARE(flight.bench.jobs.last->sent, (QList<QByteArray>{QByteArray()}));
    QCOMPARE(flight.given().size(), std::size_t{1});
    QCOMPARE(flight.given()[0].bytes, 0);
}

QTEST_MAIN(TestInputBar)
#include "tst_inputbar.moc"
