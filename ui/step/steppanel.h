// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"
#include "ui/common/panel.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace cockpit::ui {

class AsWritten;
class ElidedLabel;
class EmptyStack;
class InputBar;
class LineBar;
class OfferRow;
class StatusLabel;

/// One step or rung: the procedure as written beside its lines, and what can be done about it.
class StepPanel final : public Panel
{
    Q_OBJECT

public:
    explicit StepPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;

    /// Shows another step than the current one until back() or the run moves on to it.
    void choose(const QString& step);
    void back() { choose({}); }
    /// What the button of the shown step does.
    void start();

    [[nodiscard]] const QString& shownStep() const { return m_shown; }
    [[nodiscard]] QPushButton* startButton() const { return m_start; }
    [[nodiscard]] QTreeView* linesView() const { return m_view; }
    [[nodiscard]] InputBar* inputBar() const { return m_input; }

Q_SIGNALS:
    void stepShown(const QString& step);

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeLines();
    void showStep(const QString& step);
    void showHeader();
    void showButtons();
    void followInterest();
    void showOwner();
    void showInput();
    void skip();

    items::LinesModel m_model;
    QString m_chosen; // by a person; empty: the current one
    QString m_shown;
    QString m_interest;
    bool m_controls = true;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_detail = nullptr;
    StatusLabel* m_status = nullptr;
    OfferRow* m_owner = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_back = nullptr;
    AsWritten* m_written = nullptr;
    QTreeView* m_view = nullptr;
    LineBar* m_bar = nullptr;
    InputBar* m_input = nullptr;
    EmptyStack* m_stack = nullptr;
};

} // namespace cockpit::ui
