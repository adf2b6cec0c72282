// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenes.h"
#include "ui/common/panel.h"
#include "ui/common/promptform.h"
#include "ui/common/untilfield.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget* widget)
{
    if (!widget)
        return u"nothing"_s;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString name = widget->accessibleName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' '
        + (name.isEmpty() && button ? button->text() : name);
}

/// What Tab comes to in a part of a window, in its order.
QList<QWidget*> stopsIn(const QWidget& part)
{
    QList<QWidget*> stops;
    auto* first = const_cast<QWidget*>(&part); // the chain is of the window, which is not const here
    for (QWidget* at = first->nextInFocusChain(); at && at != first; at = at->nextInFocusChain()) {
        const bool takesTab = (at->focusPolicy() & Qt::TabFocus) != 0 && !at->focusProxy();
        if (part.isAncestorOf(at) && takesTab && at->isVisibleTo(&part) && at->isEnabled())
            stops.append(at);
    }
    return stops;
}

/// In reading order: below, or to the right in the same line. What overlaps in height stands in one line.
bool isBefore(const QWidget* widget, const QWidget* other, const QWidget* in)
{
    const QRect a(widget->mapTo(in, QPoint()), widget->size());
    const QRect b(other->mapTo(in, QPoint()), other->size());
    const bool sameLine = a.center().y() > b.top() && a.center().y() < b.bottom();
    return sameLine || (b.center().y() > a.top() && b.center().y() < a.bottom())
        ? a.left() <= b.left()
        : a.top() <= b.top();
}

/// What is in the wrong place, as sentences.
QStringList outOfOrder(const QWidget& part)
{
    QStringList wrong;
    const QList<QWidget*> stops = stopsIn(part);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (!isBefore(stops[i - 1], stops[i], &part))
            wrong << nameOf(stops[i - 1]) + u" comes before "_s + nameOf(stops[i]);
    }
    return wrong;
}

/// Every enabled control that is shown can be reached by Tab.
QStringList unreachable(const QWidget& part)
{
    QStringList lost;
    const QList<QWidget*> stops = stopsIn(part);
    for (QWidget* button : part.findChildren<QAbstractButton*>()) {
        const QWidget* owner = button->parentWidget();
        const bool isPartOfAnother = owner
            && (owner->inherits("QLineEdit") || owner->inherits("QTabBar")
                || owner->inherits("QAbstractItemView") || owner->inherits("QComboBox")
                || owner->inherits("QDockWidget") || owner->inherits("QTableView"));
        if (button->isVisibleTo(&part) && button->isEnabled() && !isPartOfAnother
            && !stops.contains(button))
            lost << nameOf(button);
    }
    return lost;
}

} // namespace

/// Tab and Shift+Tab go through every panel and dialog as it is read; nothing is left out, nothing unseen gets
/// the focus.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panels_data();
    void panels();
    void tabbedThroughForReal();
    void prompts();
};

void TestFocus::panels_data()
{
    QTest::addColumn<QString>("scene");
    for (const char* scene : {"prepared", "flying", "gate", "running", "input", "asked", "failed",
                              "ramp", "trigger", "rollback", "probes", "undo"})
        QTest::newRow(scene) << QString::fromUtf8(scene);
}

void TestFocus::panels()
{
    QFETCH(const QString, scene);
    fake::Bench bench(plan::RunKind::Staging,
                      [&scene](plan::Plan& plan) { fake::agree(plan, scene); });
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1600, 1000);
    window.show();
    fake::fly(bench, scene);
    fake::lookAt(window, scene);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.refresh();
    bench.settle();
    QStringList wrong;
    int stops = 0;
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        bench.settle();
        window.refresh();
        bench.settle();
    }
    for (Panel* panel : window.findChildren<Panel*>()) {
        auto* dock = qobject_cast<QDockWidget*>(panel->parentWidget());
        if (dock) {
            dock->raise();
            bench.settle();
        }
        if (!panel->isVisible() || stopsIn(*panel).isEmpty())
            continue;
        stopsIn(*panel).first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops += static_cast<int>(stopsIn(*panel).size());
        for (const QString& one : outOfOrder(*panel))
            wrong << QString::fromLatin1(panel->metaObject()->className()) + u": "_s + one;
        for (const QString& one : unreachable(*panel))
            wrong << QString::fromLatin1(panel->metaObject()->className()) + u": no Tab to "_s + one;
    }
    qInfo("%d stops", stops);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(stops > 15);
}

/// With the keys, all around and back: what has the focus is seen, and nothing holds it for good.
void TestFocus::tabbedThroughForReal()
{
    fake::Bench bench;
    bench.start();
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.refresh();
    bench.settle();
    QWidgetList forth;
    const auto walk = [&](Qt::Key key, QWidgetList& seen) {
        QWidget* first = nullptr;
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(&window, key);
            QWidget* now = QApplication::focusWidget();
            QVERIFY2(now && now->isVisible(), qPrintable(nameOf(now)));
            if (now == first)
                return;
            first = first ? first : now;
            QVERIFY2(!seen.contains(now), qPrintable(u"a trap at "_s + nameOf(now)));
            seen << now;
        }
        QFAIL("Tab never comes around");
    };
    walk(Qt::Key_Tab, forth);
    QVERIFY2(forth.size() > 15, qPrintable(QString::number(forth.size())));
    QWidgetList back;
    walk(Qt::Key_Backtab, back);
    QCOMPARE(QSet<QWidget*>(back.begin(), back.end()), QSet<QWidget*>(forth.begin(), forth.end()));
}

void TestFocus::prompts()
{
    fake::Bench bench;
    QWidget parent;
    parent.show();
    DialogPrompts prompts;
    const Prompts::Question question{u"Title"_s, u"Why?"_s, u"Do it"_s};
    const auto choices = items::signOffChoices(bench.state(), bench.conductor->now());
    const std::vector<std::function<void()>> all{
        [&] { prompts.reason(&parent, question, [](const QString&) {}); },
        [&] { prompts.waiver(&parent, question, [](const Prompts::Waiver&) {}); },
        [&] { prompts.confirm(&parent, question, u"what will happen"_s, [] {}); },
        [&] { prompts.typed(&parent, question, u"what will happen"_s, u"production"_s, [] {}); },
        [&] { prompts.number(&parent, question, u"%"_s, [](double) {}); },
        [&] { prompts.signOff(&parent, question, choices, [](const Prompts::SignOff&) {}); }};
    for (const auto& ask : all) { // one after the other: each is alone on the screen
        ask();
        auto* form = parent.findChild<PromptForm*>();
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        QTest::keyClick(form, Qt::Key_Tab);
        const QStringList wrong = outOfOrder(*form) + unreachable(*form);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(stopsIn(*form).size() >= 2);
        delete form;
    }
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
