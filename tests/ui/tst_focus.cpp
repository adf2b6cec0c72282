// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "tests/ui/nobench.h"
#include "tests/ui/scenes.h"
#include "ui/charts/binddialog.h"
#include "ui/common/panel.h"
#include "ui/common/promptform.h"
#include "ui/common/untilfield.h"
#include "ui/environment/environmentdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tour.h"
#include "ui/palette/commandpalette.h"
#include "ui/start/startwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
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

/// What the key comes to, all around, from where the focus is. Empty: it never comes around.
QWidgetList walk(QWidget& window, Qt::Key key)
{
    QWidgetList stops;
    for (int i = 0; i < 400; ++i) {
        // As from a keyboard: what has the focus gets the key first.
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key);
        QWidget* now = window.focusWidget();
        if (!stops.isEmpty() && now == stops.last())
            continue; // from link to link of one page, which ends
        if (!stops.isEmpty() && now == stops.first())
            return stops;
        if (stops.contains(now)) {
            qInfo("a trap at %s", qPrintable(nameOf(now)));
            return {};
        }
        stops << now;
    }
    return stops.size() == 1 ? stops : QWidgetList();
}

QWidgetList inside(const QWidget& part, const QWidgetList& stops)
{
    QWidgetList inside;
    for (QWidget* stop : stops) {
        if (part.isAncestorOf(stop))
            inside << stop;
    }
    return inside;
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

/// What is in the wrong place, as sentences. The walk may have begun in the middle of the part.
QStringList outOfOrder(const QWidget& part, const QWidgetList& walked)
{
    QStringList wrong;
    const QWidgetList stops = inside(part, walked);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (!isBefore(stops[i - 1], stops[i], &part))
            wrong << nameOf(stops[i - 1]) + u" comes before "_s + nameOf(stops[i]);
    }
    const bool isTurned = wrong.size() == 1 && isBefore(stops.last(), stops.first(), &part);
    return isTurned ? QStringList() : wrong;
}

/// Every enabled control that is shown can be reached.
QStringList unreachable(const QWidget& part, const QWidgetList& walked)
{
    QStringList lost;
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        const bool isControl = widget->inherits("QPushButton") || widget->inherits("QToolButton")
            || widget->inherits("QTreeView") || widget->inherits("QLineEdit")
            || widget->inherits("QComboBox") || widget->inherits("QCheckBox");
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isControl && takesTab && !widget->focusProxy() && widget->isEnabled()
            && widget->isVisibleTo(&part) && !walked.contains(widget))
            lost << u"no Tab to "_s + nameOf(widget);
    }
    return lost;
}

/// What is wrong with the way through a dialog; it is alone on the screen.
QStringList wrongIn(QWidget& dialog)
{
    if (!QTest::qWaitForWindowActive(&dialog))
        return {u"never active"_s};
    const QWidgetList stops = walk(dialog, Qt::Key_Tab);
    if (stops.isEmpty())
        return {u"no way around"_s};
    const QWidgetList back = walk(dialog, Qt::Key_Backtab);
    QStringList wrong = outOfOrder(dialog, stops) + unreachable(dialog, stops);
    if (QSet<QWidget*>(back.begin(), back.end()) != QSet<QWidget*>(stops.begin(), stops.end()))
        wrong << u"another way back"_s;
    for (const QWidget* stop : stops) {
        if (!stop->isVisible())
            wrong << u"unseen: "_s + nameOf(stop);
    }
    return wrong;
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
    void whatHasTheFocusIsSeen();
    void prompts();
    void environmentForms();
    void otherDialogs();
    void tourKeepsTheFocus();
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
    for (int i = 0; i < 100; ++i) // docks that are brought out for the first time take their sizes
        QTest::keyClick(&window, Qt::Key_Tab);
    const QWidgetList forth = walk(window, Qt::Key_Tab);
    QVERIFY2(forth.size() > 30, qPrintable(QString::number(forth.size())));
    QStringList wrong = unreachable(window, forth);
    for (Panel* panel : window.findChildren<Panel*>()) {
        for (const QString& one : outOfOrder(*panel, forth))
            wrong << QString::fromLatin1(panel->metaObject()->className()) + u": "_s + one;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    const QWidgetList back = walk(window, Qt::Key_Backtab);
    QCOMPARE(QSet<QWidget*>(back.begin(), back.end()), QSet<QWidget*>(forth.begin(), forth.end()));
    qInfo("%d stops", static_cast<int>(forth.size()));
}

/// A control of a dock behind another one is not worked unseen.
void TestFocus::whatHasTheFocusIsSeen()
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
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(&window, Qt::Key_Tab);
        bench.settle();
        const QWidget* now = window.focusWidget();
        const QPoint place = now->mapTo(&window, QPoint());
        QVERIFY2(place.x() >= 0 && place.x() < window.width(), qPrintable(nameOf(now)));
    }
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
        const QWidgetList stops = walk(*form, Qt::Key_Tab);
        const QStringList wrong = outOfOrder(*form, stops) + unreachable(*form, stops);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(stops.size() >= 2 || qobject_cast<QAbstractButton*>(stops.value(0)) == nullptr);
        delete form;
    }
}

/// The form of every entry that the sample has, and an empty one of every kind.
void TestFocus::environmentForms()
{
    const QString folder = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/");
    const auto runbook = runbook::readFile(folder + u"timeline.md"_s);
    const auto file = plan::readEnvironmentFile(folder + u"timeline.staging.yaml"_s);
    QVERIFY(runbook && file);
    const auto draft = environment::Draft::of(file->text, *runbook, u"timeline.staging.yaml"_s);
    QVERIFY(draft);
    fake::Workbench bench;
    EnvironmentDialog dialog(*draft, bench);
    dialog.show();
    QSet<environment::Part> parts;
    int count = 0;
    for (const environment::Entry& entry : draft->entries()) {
        if (parts.contains(entry.part))
            continue;
        parts.insert(entry.part);
        dialog.choose(entry.part, entry.name);
        const QStringList wrong = wrongIn(dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(entry.name + u": "_s + wrong.join(u'\n')));
        ++count;
    }
    for (const QMenu* menu : dialog.findChildren<QMenu*>()) {
        for (QAction* begin : menu->actions()) {
            begin->trigger();
            const QStringList wrong = wrongIn(dialog);
            QVERIFY2(wrong.isEmpty(), qPrintable(begin->text() + u": "_s + wrong.join(u'\n')));
            ++count;
        }
    }
    QVERIFY(count > 20);
    qInfo("%d forms", count);
}

void TestFocus::otherDialogs()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.show();
    CommandPalette palette(window);
    palette.present();
    QStringList wrong = wrongIn(palette);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    palette.hide();
    HelpWindow help(nullptr);
    help.present(u"gates"_s);
    wrong = wrongIn(help);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    help.hide();
    StartWindow start;
    start.show();
    wrong = wrongIn(start);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    start.hide();
    charts::BindDialog bind(bench.plan);
    bind.show();
    wrong = wrongIn(bind);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFocus::tourKeepsTheFocus()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Tour tour(window);
    for (int station = 0; station + 1 < tour.stations(); ++station) {
        QCOMPARE(tour.station(), station);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QWidgetList stops = walk(window, key);
            QVERIFY(!stops.isEmpty());
            for (const QWidget* stop : stops)
                QVERIFY2(tour.isAncestorOf(stop), qPrintable(nameOf(stop)));
            QVERIFY(stops.contains(tour.nextButton()));
            QCOMPARE(stops.contains(tour.backButton()), tour.backButton()->isEnabled());
        }
        QTest::mouseClick(tour.nextButton(), Qt::LeftButton);
    }
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
