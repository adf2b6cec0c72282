// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklistfilter.h"
#include "models/items/checklistmodel.h"
#include "ui/common/panel.h"

class QCheckBox;
class QLabel;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;
class ItemActions;
class StatusLabel;

/// The checklists around the release. A tick in the file is a claim until someone confirms it here.
class ChecklistsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChecklistsPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] QCheckBox* mine() const { return m_mine; }
    [[nodiscard]] ItemActions* actions() const { return m_actions; }
    [[nodiscard]] StatusLabel* readiness() const { return m_ready; }
    [[nodiscard]] QLabel* said() const { return m_said; }

private:
    void setUpRows();
    void offerChosen();
    void layOutBelow();
    void showInFull();
    [[nodiscard]] QString chosen(int role) const;

    items::ChecklistModel m_model;
    items::ChecklistFilter m_filter{m_model};
    StatusLabel* m_ready;
    QCheckBox* m_mine;
    QWidget* m_head;
    QWidget* m_below;
    QLabel* m_said; ///< the chosen item in full, where the list must cut it
    ItemActions* m_actions;
    bool m_controls = true;
    QTreeView* m_view;
    EmptyStack* m_stack;
    bool m_opened = false;
};

} // namespace cockpit::ui
