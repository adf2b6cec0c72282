// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QMenu;

namespace cockpit::ui {

class Desk;

/// Beside the menus: who sits here, the arrangements, and a simulated run's own controls.
class Corner final : public QWidget
{
    Q_OBJECT

public:
    /// `who` gets those who may sit here.
    Corner(Desk& desk, QMenu& who, const QActionGroup& arrangements, QWidget* parent);

    /// Takes the widget.
    void add(QWidget* controls);

private:
    QHBoxLayout* m_layout;
};

} // namespace cockpit::ui
