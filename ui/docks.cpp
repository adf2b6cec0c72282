// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr QDockWidget::DockWidgetFeatures movable = QDockWidget::DockWidgetClosable
    | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;

QStringList hiddenIn(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Fly:
        return {u"document"_s};
    case Arrangement::Review:
        return {u"charts"_s, u"triggers"_s, u"ramp"_s};
    case Arrangement::Wall:
        return {u"document"_s, u"findings"_s,   u"guesses"_s,  u"log"_s,
                u"messages"_s, u"checklists"_s, u"rollback"_s, u"ramp"_s};
    }
    return {};
}

} // namespace

QString nameOf(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Fly:
        return Docks::tr("&Fly");
    case Arrangement::Review:
        return Docks::tr("&Review");
    case Arrangement::Wall:
        return Docks::tr("&Wall");
    }
    return {};
}

QString tipOf(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Fly:
        return Docks::tr("Everything that the one who flies needs (Ctrl+1)");
    case Arrangement::Review:
        return Docks::tr("Findings, document, checklists, messages: before a release (Ctrl+2)");
    case Arrangement::Wall:
        return Docks::tr("Large, without buttons, for a screen on the wall (Ctrl+3)");
    }
    return {};
}

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

void Docks::place(Arrangement arrangement)
{
    m_window.addDockWidget(Qt::LeftDockWidgetArea, dock(u"timeline"_s));
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock(u"gates"_s));
    m_window.splitDockWidget(dock(u"gates"_s), dock(u"checklists"_s), Qt::Vertical);
    m_window.splitDockWidget(dock(u"checklists"_s), dock(u"triggers"_s), Qt::Vertical);
    m_window.tabifyDockWidget(dock(u"checklists"_s), dock(u"messages"_s));
    m_window.tabifyDockWidget(dock(u"triggers"_s), dock(u"ramp"_s));
    const bool review = arrangement == Arrangement::Review;
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock(u"charts"_s));
    m_window.splitDockWidget(dock(u"charts"_s), dock(review ? u"document"_s : u"rollback"_s),
                             Qt::Horizontal);
    for (const QString& name : {u"log"_s, u"findings"_s, u"guesses"_s})
        m_window.tabifyDockWidget(dock(u"charts"_s), dock(name));
    // The runbook beside the findings, so that a finding and its line are seen together.
    m_window.tabifyDockWidget(dock(review ? u"gates"_s : u"rollback"_s),
                              dock(review ? u"rollback"_s : u"document"_s));
    const QStringList hidden = hiddenIn(arrangement);
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it) {
        it.value()->setVisible(!hidden.contains(it.key()));
        it.value()->setFeatures(arrangement == Arrangement::Wall
                                    ? QDockWidget::NoDockWidgetFeatures // nor buttons in its title
                                    : movable);
    }
    dock(review ? u"findings"_s : u"charts"_s)->raise();
    if (!review)
        dock(u"rollback"_s)->raise();
    dock(u"gates"_s)->raise();
    dock(u"checklists"_s)->raise();
    dock(u"triggers"_s)->raise();
    size(arrangement);
}

void Docks::size(Arrangement arrangement)
{
    const int w = m_window.width();
    const int h = m_window.height();
    const bool review = arrangement == Arrangement::Review;
    QDockWidget* below = dock(review ? u"findings"_s : u"charts"_s);
    const int left = arrangement == Arrangement::Wall ? 30 : 23;
    m_window.resizeDocks({dock(u"timeline"_s), dock(u"gates"_s)}, {w * left / 100, w * 28 / 100},
                         Qt::Horizontal);
    m_window.resizeDocks({dock(u"gates"_s), dock(u"checklists"_s), dock(u"triggers"_s)},
                         {h * 44 / 100, h * 17 / 100, h * 25 / 100}, Qt::Vertical);
    const int low = review ? 40 : arrangement == Arrangement::Wall ? 24 : 30;
    m_window.resizeDocks({below}, {h * low / 100}, Qt::Vertical);
    m_window.resizeDocks({below, dock(u"rollback"_s)},
                         {w * (review ? 36 : 46) / 100, w * (review ? 36 : 26) / 100},
                         Qt::Horizontal);
}

void Docks::raise(const QString& name)
{
    dock(name)->show();
    dock(name)->raise();
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
