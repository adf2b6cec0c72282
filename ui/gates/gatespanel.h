// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/gatesmodel.h"
#include "ui/common/panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace cockpit::ui {

class CriteriaList;
class ElidedLabel;
class EmptyStack;
class PollGrid;
class StatusLabel;

/// One go/no-go decision: its criteria with evidence, the poll, and the declaration.
class GatesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit GatesPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    /// Shows this gate until the run reaches another one.
    void choose(const QString& gate);

    [[nodiscard]] const QString& shownGate() const { return m_shown; }
    [[nodiscard]] PollGrid* poll() const { return m_poll; }
    [[nodiscard]] CriteriaList* criteria() const { return m_criteria; }
    [[nodiscard]] QPushButton* goButton() const { return m_go; }
    [[nodiscard]] QPushButton* holdButton() const { return m_hold; }
    [[nodiscard]] QPushButton* allGoButton() const { return m_allGo; }

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeDeclaration();
    void showGate(const QString& gate);
    void showWords();
    void showButtons();
    void declareGo();
    void declareWithReason(run::GateOutcome outcome, const QString& title, const QString& question);

    items::GatesModel m_model;
    QString m_shown;
    QString m_interest; // the gate that the run itself asked for last
    QComboBox* m_choice = nullptr;
    StatusLabel* m_status = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_whyNot = nullptr;
    ElidedLabel* m_summary = nullptr;
    QLabel* m_since = nullptr;
    CriteriaList* m_criteria = nullptr;
    PollGrid* m_poll = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_allGo = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_hold = nullptr;
    QPushButton* m_noGo = nullptr;
    EmptyStack* m_stack = nullptr;
};

} // namespace cockpit::ui
