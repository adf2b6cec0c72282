// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consoleselection.h"

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace cockpit::ui {

class ConsoleView;

/// What a person does in a console with the mouse and the keys.
class ConsoleHands final
{
public:
    /// Both outlive it.
    ConsoleHands(ConsoleView& view, ConsoleSelection& selection)
        : m_view(view)
        , m_selection(selection)
    {}

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    /// Selects a word, up to the next space.
    void doubleClick(const QMouseEvent& event);
    /// False: it was not for the lines.
    [[nodiscard]] bool wheel(const QWheelEvent& event);
    /// False: the key means nothing here.
    [[nodiscard]] bool key(const QKeyEvent& event);

private:
    [[nodiscard]] bool scrollWithKey(int key);

    ConsoleView& m_view;
    ConsoleSelection& m_selection;
    int m_wheel = 0; // what is left of turns of the wheel, in eighths of a degree
};

} // namespace cockpit::ui
