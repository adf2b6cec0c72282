// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

namespace cockpit::ui {

/// One part of the window. It shows what the run's state says when it is asked to, and sends intents.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Desk& desk, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
    {}

    /// Shows the present state. Called after every change, and while visible with every second of the run.
    virtual void refresh() = 0;
    /// On a wall nobody can press a button: panels that have any hide them.
    virtual void setControlsShown(bool /*shown*/) {}

protected:
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

} // namespace cockpit::ui
