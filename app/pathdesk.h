// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "models/items/pathtofly.h"

#include <QMap>
#include <QObject>

namespace cockpit::ui {
class MainWindow;
class PathBar;
} // namespace cockpit::ui

namespace cockpit::app {

class Flight;

/// Leads from a runbook that is rehearsed in a window to its flight: finds its environment files, has them
/// edited and tested, and says what is missing.
class PathDesk final : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it. `file`: the runbook that the flight rehearses.
    PathDesk(Flight& flight, ui::MainWindow& window, QString file, Places places);

Q_SIGNALS:
    /// Everything is known that a run with this environment file reaches.
    void flyAsked(const QString& environmentFile);

private:
    void connectBar();
    void connectFlight();
    void addToMenu();
    void refresh();
    void lookAt(const QString& environmentFile);
    void choose(const QString& name);
    void edit();
    void make(const QString& name);
    void complain(const QString& sentence);
    void raise(const QString& name);

    Flight& m_flight;
    ui::MainWindow& m_window;
    QString m_file;
    Places m_places;
    items::PathFacts m_facts;
    QMap<QString, QString> m_environments; ///< files by name
    ui::PathBar* m_bar;
};

} // namespace cockpit::app
