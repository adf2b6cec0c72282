// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/common/panel.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/strip/holdbutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cockpit;

/// Whatever can be done is found by its words, and done by them.
class TestCommandPalette : public QObject
{
    Q_OBJECT

    std::unique_ptr<fake::Bench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::CommandPalette* open(const QString& words)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<ui::CommandPalette*>();
        if (palette)
            palette->words()->setText(words);
        return palette;
    }
    static QString first(const ui::CommandPalette& palette)
    {
        return palette.list()->model()->index(0, 0).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<fake::Bench>();
        m_bench->start();
        m_window = std::make_unique<ui::MainWindow>(
            *m_bench->conductor,
            ui::WindowOptions{QStringLiteral("lead"), &m_bench->prompts, {}, {}, false});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void findsWhatAButtonSays()
    {
        auto* palette = open(QStringLiteral("hold"));
        QVERIFY(palette && palette->isVisible());
        QVERIFY(palette->list()->model()->rowCount() > 0);
        QVERIFY2(first(*palette).contains(QStringLiteral("hold"), Qt::CaseInsensitive),
                 qPrintable(first(*palette)));
    }

    void doesIt()
    {
        QVERIFY(!m_bench->state().held);
        auto* palette = open(QStringLiteral("start hold resume"));
        QVERIFY(palette);
        QTest::keyClick(palette->words(), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        m_bench->settle();
        QVERIFY(m_bench->state().held);
    }

    void whatMustBeHeldIsOnlyBroughtIntoFocus()
    {
        auto* held = m_window->findChild<ui::HoldButton*>();
        QSignalSpy done(held, &ui::HoldButton::held);
        const auto actions = ui::actionsOf(*m_window);
        const auto found = std::find_if(actions.begin(), actions.end(), [held](const auto& action) {
            return action.source == held;
        });
        QVERIFY(found != actions.end());
        ui::perform(*found);
        m_bench->settle();
        QCOMPARE(done.size(), 0);
        QVERIFY(m_bench->state().stage == run::Stage::Flying);
    }

    void whatCannotBeHadSaysWhyAndDoesNothing()
    {
        auto* palette = open(QStringLiteral("declare go"));
        QVERIFY(palette);
        QVERIFY(palette->list()->model()->rowCount() > 0);
        QVERIFY2(palette->explanation().startsWith(QStringLiteral("Not now.")),
                 qPrintable(palette->explanation()));
        QVERIFY(palette->explanation().size() > 12);
        const auto before = m_bench->conductor->events().size();
        QTest::keyClick(palette->words(), Qt::Key_Return);
        m_bench->settle();
        QVERIFY(palette->isVisible());
        QCOMPARE(m_bench->conductor->events().size(), before);
    }

    void unknownWordsFindNothingAndSayIt()
    {
        auto* palette = open(QStringLiteral("zzz"));
        QVERIFY(palette);
        QCOMPARE(palette->list()->model()->rowCount(), 0);
        QVERIFY(!palette->explanation().isEmpty());
        QTest::keyClick(palette->words(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
    }

    void arrowsWalkTheListWhileTheWordsKeepTheFocus()
    {
        auto* palette = open(QStringLiteral("go"));
        QVERIFY(palette && palette->list()->model()->rowCount() > 1);
        QTest::keyClick(palette->words(), Qt::Key_Down);
        QCOMPARE(palette->list()->currentIndex().row(), 1);
        QTest::keyClick(palette->words(), Qt::Key_Up);
        QTest::keyClick(palette->words(), Qt::Key_Up);
        QCOMPARE(palette->list()->currentIndex().row(), 0);
    }

    void everyButtonOfThePanelsHasItsPlace()
    {
        const auto actions = ui::actionsOf(*m_window);
        int buttons = 0;
        for (const auto* panel : m_window->findChildren<ui::Panel*>()) {
            for (auto* button : panel->findChildren<QAbstractButton*>()) {
                const bool isTheStyles = button->objectName().startsWith(QLatin1String("qt_"));
                if (!button->isVisibleTo(m_window.get()) || button->text().isEmpty() || isTheStyles)
                    continue;
                const auto* tool = qobject_cast<QToolButton*>(button);
                if (tool && tool->menu())
                    continue; // its entries do it
                ++buttons;
                QVERIFY2(std::any_of(actions.begin(), actions.end(),
                                     [button](const auto& each) { return each.source == button; }),
                         qPrintable(button->text()));
            }
        }
        QVERIFY(buttons > 20);
    }

    void noTwoActionsShareAKey()
    {
        QMap<QString, QString> taken;
        for (const ui::FoundAction& action : ui::actionsOf(*m_window)) {
            const QString key = action.key.toString();
            // A letter with Alt that two share goes from one to the other.
            if (key.isEmpty() || (key.startsWith(QLatin1String("Alt+")) && key.size() == 5))
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(key + taken.value(key) + action.text));
            taken[key] = action.text;
        }
        QVERIFY(taken.size() >= 9);
    }

    void tabReachesWhateverCanBeUsed()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSet<const QWidget*> met;
        for (int press = 0; press < 400; ++press) {
            QWidget* at = QApplication::focusWidget();
            QVERIFY(at);
            met.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (const auto* panel : m_window->findChildren<ui::Panel*>()) {
            for (const QWidget* control : panel->findChildren<QWidget*>()) {
                const bool isControl = qobject_cast<const QAbstractButton*>(control)
                    || qobject_cast<const QTreeView*>(control)
                    || qobject_cast<const QLineEdit*>(control);
                if (!isControl || !control->isEnabled() || !control->isVisibleTo(m_window.get())
                    || !(control->focusPolicy() & Qt::TabFocus))
                    continue;
                QVERIFY2(met.contains(control),
                         qPrintable(QString::fromLatin1(control->metaObject()->className())
                                    + control->accessibleName()
                                    + control->property("text").toString()));
            }
        }
    }

    void everyEntryOfTheMenusHasItsPlace()
    {
        const auto actions = ui::actionsOf(*m_window);
        std::function<void(const QMenu&)> look = [&](const QMenu& menu) {
            for (const QAction* action : menu.actions()) {
                if (action->menu())
                    look(*action->menu());
                else if (!action->isSeparator())
                    QVERIFY2(std::any_of(actions.begin(), actions.end(),
                                         [action](const auto& each) { return each.source == action; }),
                             qPrintable(action->text()));
            }
        };
        for (const QAction* top : m_window->menuBar()->actions())
            look(*top->menu());
        for (const ui::FoundAction& action : actions)
            QVERIFY(!action.text.isEmpty());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
