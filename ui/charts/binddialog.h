// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cockpit::charts {

/// Picks the series that a condition is measured by: one that nothing measures yet, and a series whose unit
/// fits. Shows the entry by which the environment's file would say the same for the next run.
class BindDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BindDialog(std::shared_ptr<const plan::Plan> plan, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& condition, const QString& query);

private:
    void judge();

    std::shared_ptr<const plan::Plan> m_plan;
    QComboBox* m_conditions;
    QComboBox* m_series;
    QLabel* m_verdict;
    QPlainTextEdit* m_entry;
    QPushButton* m_bind;
};

} // namespace cockpit::charts
