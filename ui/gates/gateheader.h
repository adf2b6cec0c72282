// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/gatesmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace cockpit::ui {

class StatusLabel;

/// Which gate is shown, how it stands, and its question as the runbook has it.
class GateHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the header.
    explicit GateHeader(items::GatesModel& model, QWidget* parent = nullptr);

    void showRow(int row);
    /// Without them it says which gate is shown, and offers no other.
    void setControlsShown(bool shown);

Q_SIGNALS:
    /// A person wants to see another gate.
    void chosen(const QString& gate);

private:
    void setUpChoice();

    items::GatesModel& m_model;
    QComboBox* m_choice;
    QLabel* m_name; ///< in place of the choice
    StatusLabel* m_status;
    QLabel* m_question;
};

} // namespace cockpit::ui
