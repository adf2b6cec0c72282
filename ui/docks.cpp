// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks.h"

#include "ui/screens.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <utility>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr QDockWidget::DockWidgetFeatures movable = QDockWidget::DockWidgetClosable
    | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;

} // namespace

Docks::Docks(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.setDockNestingEnabled(true);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget* Docks::add(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_docks.insert(name, dock);
    return dock;
}

void Docks::tabify(const QString& front, const QStringList& behind)
{
    for (const QString& name : behind)
        m_window.tabifyDockWidget(dock(front), dock(name));
}

void Docks::placeForFlight()
{
    m_window.addDockWidget(Qt::LeftDockWidgetArea, dock(u"timeline"_s));
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock(u"gates"_s));
    m_window.splitDockWidget(dock(u"gates"_s), dock(u"checklists"_s), Qt::Vertical);
    m_window.splitDockWidget(dock(u"checklists"_s), dock(u"triggers"_s), Qt::Vertical);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock(u"charts"_s));
    m_window.splitDockWidget(dock(u"charts"_s), dock(u"rollback"_s), Qt::Horizontal);
    tabify(u"checklists"_s, {u"messages"_s});
    tabify(u"triggers"_s, {u"ramp"_s});
    tabify(u"charts"_s, {u"log"_s, u"findings"_s, u"guesses"_s});
    tabify(u"rollback"_s, {u"document"_s});
}

/// The checklists have the whole height and the most of the width.
void Docks::placeForReview()
{
    m_window.addDockWidget(Qt::LeftDockWidgetArea, dock(u"timeline"_s));
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock(u"checklists"_s));
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock(u"findings"_s));
    // The runbook beside the findings, so that a finding and its line are seen together.
    m_window.splitDockWidget(dock(u"findings"_s), dock(u"document"_s), Qt::Horizontal);
    tabify(u"checklists"_s, {u"gates"_s, u"messages"_s, u"rollback"_s, u"triggers"_s, u"ramp"_s});
    tabify(u"findings"_s, {u"guesses"_s, u"log"_s, u"charts"_s});
}

void Docks::show(Arrangement arrangement)
{
    const QStringList hidden = hiddenIn(arrangement);
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it) {
        it.value()->setVisible(!hidden.contains(it.key()));
        it.value()->setFeatures(arrangement == Arrangement::Wall
                                    ? QDockWidget::NoDockWidgetFeatures // nor buttons in its title
                                    : movable);
    }
    for (const QString& name : frontIn(arrangement))
        dock(name)->raise();
}

void Docks::place(Arrangement arrangement)
{
    for (QDockWidget* each : std::as_const(m_docks)) {
        if (each->isFloating())
            each->setFloating(false);
    }
    if (arrangement == Arrangement::Review)
        placeForReview();
    else
        placeForFlight();
    show(arrangement);
    size(arrangement);
}

void Docks::size(Arrangement arrangement)
{
    const int w = m_window.width();
    const int h = m_window.height();
    if (arrangement == Arrangement::Review) {
        m_window.resizeDocks({dock(u"timeline"_s), dock(u"checklists"_s)},
                             {w * 18 / 100, w * 42 / 100}, Qt::Horizontal);
        m_window.resizeDocks({dock(u"findings"_s)}, {h * 34 / 100}, Qt::Vertical);
        m_window.resizeDocks({dock(u"findings"_s), dock(u"document"_s)},
                             {w * 26 / 100, w * 26 / 100}, Qt::Horizontal);
        return;
    }
    const bool wall = arrangement == Arrangement::Wall;
    m_window.resizeDocks({dock(u"timeline"_s), dock(u"gates"_s)},
                         {w * (wall ? 30 : 23) / 100, w * 28 / 100}, Qt::Horizontal);
    m_window.resizeDocks({dock(u"gates"_s), dock(u"checklists"_s), dock(u"triggers"_s)},
                         {h * 44 / 100, h * 17 / 100, h * 25 / 100}, Qt::Vertical);
    m_window.resizeDocks({dock(u"charts"_s)}, {h * (wall ? 24 : 30) / 100}, Qt::Vertical);
    m_window.resizeDocks({dock(u"charts"_s), dock(u"rollback"_s)}, {w * 46 / 100, w * 26 / 100},
                         Qt::Horizontal);
}

void Docks::raise(const QString& name)
{
    dock(name)->show();
    dock(name)->raise();
}

void Docks::bringBack()
{
    for (QDockWidget* each : std::as_const(m_docks)) {
        if (each->isFloating() && !canBeTaken(each->frameGeometry()))
            bringTo(*m_window.screen(), *each);
    }
}

void Docks::silence()
{
    for (QDockWidget* each : std::as_const(m_docks))
        each->blockSignals(true);
}

void Docks::addToggles(QMenu& menu) const
{
    for (const QDockWidget* each : m_docks)
        menu.addAction(each->toggleViewAction());
}

} // namespace cockpit::ui
