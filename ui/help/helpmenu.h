// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace cockpit::ui {

class HelpWindow;

/// The Help menu: finding an action, the pages, what a control is.
class HelpMenu final : public QObject
{
    Q_OBJECT

public:
    explicit HelpMenu(QMainWindow& window);

    /// Another menu of how the window speaks to a person. Takes it.
    void addMenu(QMenu* menu);

Q_SIGNALS:
    void findAsked();

private:
    QAction* add(const QString& text, const QKeySequence& key, const QString& tip);
    void addPage(const QString& text, const QString& tip, const QString& page);
    void present(const QString& page);

    QMainWindow& m_window;
    QMenu* m_menu;
    HelpWindow* m_help = nullptr; // made when it is first wanted
};

} // namespace cockpit::ui
