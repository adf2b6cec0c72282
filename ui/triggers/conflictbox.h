// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QFrame>

class QGridLayout;

namespace cockpit::ui {

/// What a runbook says of one metric where it says several things, side by side.
class ConflictBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBox(QWidget* parent = nullptr);

    /// Hidden while nothing contradicts the trigger.
    void showTrigger(const plan::Plan& plan, const QString& trigger);

private:
    QGridLayout* m_grid;
    QString m_trigger;
};

} // namespace cockpit::ui
