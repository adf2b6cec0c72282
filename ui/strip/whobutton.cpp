// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/whobutton.h"

#include "models/run/outlook.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace cockpit::ui {

WhoButton::WhoButton(Desk& desk, QWidget* parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_positions(new QActionGroup(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    for (const QString& position : desk.positions()) {
        auto* action = new QAction(position, m_positions);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, position] { m_desk.setActor(position); });
    }
    auto* menu = new QMenu(this);
    fill(*menu);
    setMenu(menu);
    connect(&desk, &Desk::actorChanged, this, &WhoButton::showActor);
    // As wide as the longest: a menu bar's corner does not grow with its text.
    int widest = 0;
    for (const QString& position : desk.positions()) {
        setText(tr("You: %1").arg(position));
        widest = std::max(widest, sizeHint().width());
    }
    setMinimumWidth(widest);
    showActor();
}

void WhoButton::fill(QMenu& menu)
{
    menu.addActions(m_positions->actions());
}

void WhoButton::showActor()
{
    setText(tr("You: %1").arg(m_desk.actor()));
    setToolTip(tr("Who sits here. All that you do is logged as %1's; choose another position when "
                  "another person takes the seat.")
                   .arg(m_desk.actor()));
    for (QAction* action : m_positions->actions())
        action->setChecked(run::isSamePerson(m_desk.plan(), action->text(), m_desk.actor()));
}

} // namespace cockpit::ui
