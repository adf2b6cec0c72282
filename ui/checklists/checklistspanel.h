// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklistmodel.h"
#include "ui/common/panel.h"

class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// The checklists around the release. A tick in the file is a claim until someone confirms it here.
class ChecklistsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChecklistsPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QTreeView* view() const { return m_view; }

private:
    items::ChecklistModel m_model;
    QTreeView* m_view;
    EmptyStack* m_stack;
    bool m_opened = false;
};

} // namespace cockpit::ui
