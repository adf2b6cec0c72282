// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pollmodel.h"
#include "ui/common/desk.h"
#include "ui/gates/pollrow.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QPushButton;

namespace cockpit::ui {

/// The poll: a row a position with its answer, its age, and the three answers to give.
class PollGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit PollGrid(Desk& desk, QWidget* parent = nullptr);

    void setGate(const QString& gate) { m_model.setGate(gate); }
    void refresh();
    void setControlsShown(bool shown);
    [[nodiscard]] const items::PollModel& model() const { return m_model; }
    /// GO for every position that has not answered, or whose answer is too old.
    void answerAllGo();
    [[nodiscard]] QPushButton* goButton(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)]->go();
    }

private:
    void rebuild();
    void connectRow(const PollRow& row, const QString& position);
    void showRow(int row);
    void offer(int row);
    [[nodiscard]] run::AnswerPoll answer(const QString& position, run::Answer answer,
                                         const QString& note = {}) const;
    void askWaiver(const QString& position);
    void askNoGo(const QString& position);

    Desk& m_desk;
    items::PollModel m_model;
    QGridLayout* m_grid;
    std::vector<std::unique_ptr<PollRow>> m_rows;
    QStringList m_positions; // that the rows were made for
    bool m_controls = true;
};

} // namespace cockpit::ui
