// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/criteriamodel.h"
#include "ui/common/desk.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace cockpit::ui {

class ElidedLabel;
class StatusLabel;

/// The criteria of a gate: a lamp with its word, the evidence below; statements are confirmed here.
class CriteriaList final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaList(Desk& desk, QWidget* parent = nullptr);

    void setGate(const QString& gate) { m_model.setGate(gate); }
    void refresh();
    void setControlsShown(bool shown);
    [[nodiscard]] const items::CriteriaModel& model() const { return m_model; }
    /// What stands of the criterion that keeps the gate from GO; none when it is not a criterion.
    [[nodiscard]] QWidget* inTheWay() const;

private:
    struct Line {
        StatusLabel* verdict = nullptr;
        ElidedLabel* text = nullptr;
        ElidedLabel* evidence = nullptr;
        QPushButton* holds = nullptr; ///< statements only
        QPushButton* fails = nullptr;
    };

    void rebuild();
    [[nodiscard]] Line makeLine(int row);
    void showLine(const Line& line, int row);
    [[nodiscard]] run::ConfirmStatement confirm(int row, run::Outcome outcome) const;

    Desk& m_desk;
    items::CriteriaModel m_model;
    QGridLayout* m_grid;
    std::vector<Line> m_rows;
    QStringList m_keys; // that the rows were made for
    bool m_controls = true;
};

} // namespace cockpit::ui
