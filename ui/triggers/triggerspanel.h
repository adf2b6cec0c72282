// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/matrixmodel.h"
#include "models/items/triggersmodel.h"
#include "ui/common/panel.h"
#include "ui/triggers/declaring.h"

class QTreeView;

namespace cockpit::ui {

class AnswerBar;
class ConflictBox;
class EmptyStack;
class TriggerBar;

/// Every condition with its value, limit and timer; triggers declared by hand; the decision matrix.
class TriggersPanel final : public Panel
{
    Q_OBJECT

public:
    explicit TriggersPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] AnswerBar* answerBar() const { return m_answer; }

private:
    [[nodiscard]] items::Standings standings() const;
    void addDeclareButtons(int first, int last);
    void offerDeclaring();
    void showMatrix();
    /// The trigger that waits for an answer, else the one that is looked at.
    void showCurrent();

    items::TriggersModel m_model;
    items::MatrixModel m_matrixModel;
    QTreeView* m_view;
    QTreeView* m_matrix;
    AnswerBar* m_answer;
    ConflictBox* m_conflict;
    TriggerBar* m_bar;
    Declaring m_declaring;
    EmptyStack* m_stack;
};

} // namespace cockpit::ui
