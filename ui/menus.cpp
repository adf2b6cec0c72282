// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include <QAction>
#include <QMenu>

namespace cockpit::ui {

RunMenu::RunMenu(Desk& desk, QMenu* menu, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_menu(menu)
    , m_window(window)
{
    connect(add(tr("Do what the step's button says"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                tr("Starts the shown step")),
            &QAction::triggered, this, &RunMenu::startStepAsked);
    connect(add(tr("Start, hold or resume"), QKeySequence(Qt::CTRL | Qt::Key_H),
                tr("What the strip's button says")),
            &QAction::triggered, this, &RunMenu::holdAsked);
    connect(add(tr("Go to ROLL BACK"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                tr("Then hold Space for 1.5 s")),
            &QAction::triggered, this, &RunMenu::rollBackAsked);
    connect(add(tr("Add a remark"), QKeySequence(Qt::CTRL | Qt::Key_M),
                tr("Kept in the log with your name")),
            &QAction::triggered, this, &RunMenu::remarkAsked);
    menu->addSeparator();
    addLead();
    menu->addSeparator();
    m_completed = add(tr("Close the run: completed"), {}, tr("Every step and gate is over"));
    m_rolledBack = add(tr("Close the run: rolled back"), {}, tr("The rollback is over"));
    m_abort = add(tr("Abort the run …"), {},
                  tr("Closes the run where it stands, with a reason; nothing is undone"));
    connect(m_completed, &QAction::triggered, this, [this] { close(run::RunOutcome::Completed); });
    connect(m_rolledBack, &QAction::triggered, this, [this] { close(run::RunOutcome::RolledBack); });
    connect(m_abort, &QAction::triggered, this, &RunMenu::abort);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &RunMenu::refresh);
}

QAction* RunMenu::add(const QString& text, const QKeySequence& key, const QString& tip)
{
    QAction* action = m_menu->addAction(text);
    action->setShortcut(key);
    action->setToolTip(tip);
    action->setWhatsThis(tip);
    m_window->addAction(action); // its key works on a wall too, where the menu is hidden
    return action;
}

void RunMenu::addLead()
{
    m_who = m_menu->addMenu(tr("&You are"));
    m_handOver = m_menu->addMenu(tr("&Hand the lead over to"));
    m_handOver->setToolTipsVisible(true);
    for (const plan::Position& position : m_desk.plan().roster) {
        QAction* action = m_handOver->addAction(position.role);
        action->setWhatsThis(tr("The lead stays where it is until %1 accepts it").arg(position.role));
        connect(action, &QAction::triggered, this,
                [this, to = position.role] { m_desk.submit(run::OfferLead{to}); });
    }
    m_accept = m_menu->addAction(tr("Accept the lead"));
    m_accept->setWhatsThis(tr("From now on you declare gates and answer triggers"));
    connect(m_accept, &QAction::triggered, this, [this] { m_desk.submit(run::AcceptLead{}); });
}

void RunMenu::offer(QAction* action, const run::Wish& wish)
{
    const Result<void> allowed = m_desk.may(wish);
    action->setEnabled(allowed.has_value());
    action->setToolTip(allowed ? action->whatsThis() : allowed.error().sentence);
}

void RunMenu::refresh()
{
    for (QAction* action : m_handOver->actions())
        offer(action, run::OfferLead{action->text()});
    offer(m_accept, run::AcceptLead{});
    offer(m_completed, run::CloseRun{run::RunOutcome::Completed, {}});
    offer(m_rolledBack, run::CloseRun{run::RunOutcome::RolledBack, tr("given")});
    offer(m_abort, run::CloseRun{run::RunOutcome::Aborted, tr("given")});
}

void RunMenu::close(run::RunOutcome outcome)
{
    m_desk.submit(run::CloseRun{outcome, tr("Closed by %1").arg(m_desk.actor())});
}

void RunMenu::abort()
{
    m_desk.askReason(m_window,
                     {tr("Abort the run"), tr("Why is it aborted? Nothing is undone by this."),
                      tr("Abort the run")},
                     [this](const QString& reason) {
                         m_desk.submit(run::CloseRun{run::RunOutcome::Aborted, reason});
                     });
}

} // namespace cockpit::ui
