// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsmodel.h"
#include "ui/common/panel.h"

class QLabel;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// What the linter says of the plan; choosing a finding shows its line in the runbook.
class FindingsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FindingsPanel(Desk& desk, QWidget* parent = nullptr);
    /// Until it is called the panel says that they are still looked for.
    void showFindings(const std::vector<plan::Finding>& findings);
    /// They never change.
    void refresh() override {}

Q_SIGNALS:
    void lineChosen(int line);

private:
    void showFinding(const QModelIndex& index);

    items::FindingsModel m_model;
    QTreeView* m_view;
    QLabel* m_remedy;
    EmptyStack* m_stack;
    QLabel* m_reading;
};

} // namespace cockpit::ui
