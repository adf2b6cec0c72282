// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

namespace cockpit::ui {

/// How a person says that a trigger has fired which nothing measures.
class Declaring final
{
public:
    /// Both outlive it.
    Declaring(Desk& desk, QWidget& panel)
        : m_desk(desk)
        , m_panel(panel)
    {}

    /// As it is asked of the run, but for a number.
    [[nodiscard]] run::DeclareTrigger wishFor(const QString& trigger) const;
    /// Asks for the number where the trigger speaks of one.
    void declare(const QString& trigger) const;

private:
    Desk& m_desk;
    QWidget& m_panel;
};

} // namespace cockpit::ui
