// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklistfilter.h"
#include "models/items/checklistmodel.h"
#include "ui/common/panel.h"

class QCheckBox;
class QLabel;
class QToolButton;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;
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
    [[nodiscard]] QToolButton* tickButton() const { return m_tick; }
    [[nodiscard]] QToolButton* evidenceButton() const { return m_evidence; }
    [[nodiscard]] QToolButton* signButton() const { return m_sign; }
    [[nodiscard]] QToolButton* failButton() const { return m_fail; }
    [[nodiscard]] QToolButton* notTestedButton() const { return m_notTested; }
    [[nodiscard]] QToolButton* commentButton() const { return m_comment; }
    [[nodiscard]] StatusLabel* readiness() const { return m_ready; }
    [[nodiscard]] QLabel* said() const { return m_said; }

private:
    void setUpRows();
    void offerChosen();
    void signOff();
    void tickWithEvidence();
    void find(run::Outcome outcome);
    void comment();
    void offerItem(const QString& item);
    void layOutButtons();
    void showInFull();
    void showEvidence();
    [[nodiscard]] QString chosen(int role) const;

    items::ChecklistModel m_model;
    items::ChecklistFilter m_filter{m_model};
    StatusLabel* m_ready;
    QCheckBox* m_mine;
    QToolButton* m_sign;
    QToolButton* m_tick;
    QToolButton* m_fail;
    QToolButton* m_notTested;
    QToolButton* m_comment;
    QToolButton* m_evidence;
    QWidget* m_head;
    QWidget* m_below;
    QLabel* m_said; ///< the chosen item in full, where the list must cut it
    bool m_controls = true;
    QTreeView* m_view;
    EmptyStack* m_stack;
    bool m_opened = false;
};

} // namespace cockpit::ui
