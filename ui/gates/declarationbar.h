// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/gatesmodel.h"
#include "ui/common/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cockpit::ui {

/// What is in the way of a GO, and the buttons that ask the question and declare the outcome.
class DeclarationBar final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the bar.
    DeclarationBar(Desk& desk, const items::GatesModel& model, QWidget* parent = nullptr);

    void showGate(const QString& gate, int row);
    void setControlsShown(bool shown);

    [[nodiscard]] QPushButton* goButton() const { return m_go; }
    [[nodiscard]] QPushButton* holdButton() const { return m_hold; }
    [[nodiscard]] QPushButton* allGoButton() const { return m_allGo; }

Q_SIGNALS:
    void allGoWanted();

private:
    void connectButtons();
    void offerQuestion();
    void offerOutcomes();
    void declareGo();
    void declareWithReason(run::GateOutcome outcome, const QString& title, const QString& question);
    /// GO can be declared, but only with a reason.
    [[nodiscard]] bool needsReason() const;

    Desk& m_desk;
    const items::GatesModel& m_model;
    QString m_gate;
    int m_row = -1;
    QLabel* m_stands;
    QPushButton* m_ask;
    QPushButton* m_allGo;
    QPushButton* m_noGo;
    QPushButton* m_hold;
    QPushButton* m_go;
};

} // namespace cockpit::ui
