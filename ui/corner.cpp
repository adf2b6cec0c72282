// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corner.h"

#include "ui/strip/whobutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace cockpit::ui {

Corner::Corner(Desk& desk, QMenu& who, const QActionGroup& arrangements, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 6, 0);
    auto* person = new WhoButton(desk, this);
    person->fill(who);
    m_layout->addWidget(person);
    const QList<QAction*> actions = arrangements.actions();
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_layout->addWidget(button);
    }
}

void Corner::add(QWidget* controls)
{
    m_layout->insertWidget(0, controls);
}

} // namespace cockpit::ui
