// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rampmodel.h"
#include "ui/common/offerlist.h"
#include "ui/common/panel.h"

class QLabel;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// How much traffic goes to the new version, and the phases over days that follow.
class RampPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RampPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;

private:
    void showRamp();

    items::RampModel m_model;
    items::RolloutModel m_phases;
    QLabel* m_now;
    QLabel* m_why;
    QTreeView* m_view;
    OfferRow* m_row;
    OfferList* m_rollout;
    QWidget* m_ramp = nullptr;
    EmptyStack* m_stack;
};

} // namespace cockpit::ui
