// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>
#include <vector>

namespace cockpit::ui {

class Desk;
class Panel;

/// When the panels show the run anew: once after a burst of changes, and what is on the screen with each
/// second, of which ages, clocks and countdowns tell.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    /// The panels are the window's, and go with it.
    Refresher(Desk& desk, std::vector<Panel*> panels, QObject* parent);

    /// Shows the run's present state now.
    void refresh();

private:
    void refreshInTime();

    Desk& m_desk;
    std::vector<Panel*> m_panels;
    QTimer m_look; // four times a second it is looked whether there is another one
    QTimer m_soon; // once after a burst of changes
    std::pair<std::chrono::seconds, std::chrono::seconds> m_second{-1, -1}; // that is shown
};

} // namespace cockpit::ui
