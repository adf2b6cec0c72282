// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpmenu.h"

#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tour.h"
#include "ui/help/whatsthis.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>

namespace cockpit::ui {

HelpMenu::HelpMenu(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_menu(window.menuBar()->addMenu(tr("&Help")))
{
    connect(add(tr("Find an action …"), QKeySequence(Qt::CTRL | Qt::Key_K),
                tr("Everything that can be done in this window, by a few letters of its name")),
            &QAction::triggered, this, &HelpMenu::findAsked);
    connect(add(tr("Help on this panel"), QKeySequence(Qt::Key_F1),
                tr("The page of the panel that has the focus")),
            &QAction::triggered, this, [this] { present(helpPageFor(QApplication::focusWidget())); });
    connect(add(tr("Tour of the window"), {}, tr("Points at each panel in turn; Escape ends it")),
            &QAction::triggered, this, [this] { new Tour(m_window); });
    addPage(tr("First flight"), tr("A tour in stations, beside a simulated release"),
            QStringLiteral("first-flight"));
    addPage(tr("Keys"), tr("Every key"), QStringLiteral("keys"));
    addPage(tr("Words of the trade"), tr("What a gate is, a hold, a ramp, a point of no return"),
            QStringLiteral("words"));
    m_menu->addSeparator();
    QAction* what = QWhatsThis::createAction(&m_window);
    what->setText(tr("What is this?"));
    what->setToolTip(tr("Then click on anything: it says what it does now, or why it cannot"));
    m_menu->addAction(what);
    m_window.addAction(what);
    qApp->installEventFilter(new WhatsThis(this));
}

QAction* HelpMenu::add(const QString& text, const QKeySequence& key, const QString& tip)
{
    QAction* action = m_menu->addAction(text);
    action->setShortcut(key);
    action->setToolTip(tip);
    m_window.addAction(action); // its key works on a wall too, where the menu is hidden
    return action;
}

void HelpMenu::addMenu(QMenu* menu)
{
    menu->setParent(m_menu, menu->windowFlags());
    m_menu->addSeparator();
    m_menu->addMenu(menu);
}

void HelpMenu::addPage(const QString& text, const QString& tip, const QString& page)
{
    connect(add(text, {}, tip), &QAction::triggered, this, [this, page] { present(page); });
}

void HelpMenu::present(const QString& page)
{
    if (!m_help)
        m_help = new HelpWindow(&m_window);
    m_help->present(page);
}

} // namespace cockpit::ui
