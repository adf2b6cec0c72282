// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QObject>

class QAction;
class QMenu;

namespace cockpit::ui {

/// The Run menu: what is done to the run as a whole.
class RunMenu final : public QObject
{
    Q_OBJECT

public:
    RunMenu(Desk& desk, QMenu* menu, QWidget* window);

    /// Enables what the run allows now.
    void refresh();
    /// Where it is said who sits here.
    [[nodiscard]] QMenu& who() const { return *m_who; }

Q_SIGNALS:
    void startStepAsked();
    void holdAsked();
    void rollBackAsked();
    void remarkAsked();

private:
    QAction* add(const QString& text, const QKeySequence& key, const QString& tip);
    void offer(QAction* action, const run::Wish& wish);
    void addLead();
    void abort();
    void close(run::RunOutcome outcome);

    Desk& m_desk;
    QMenu* m_menu;
    QMenu* m_who = nullptr;
    QWidget* m_window;
    QAction* m_completed = nullptr;
    QAction* m_rolledBack = nullptr;
    QAction* m_abort = nullptr;
    QMenu* m_handOver = nullptr;
    QAction* m_accept = nullptr;
};

} // namespace cockpit::ui
