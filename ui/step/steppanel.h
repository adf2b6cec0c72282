// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QPushButton;
class QSplitter;
class QTreeView;

namespace cockpit::ui {

class AsWritten;
class EmptyStack;
class InputBar;
class StepHeader;
class StepLines;

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
    [[nodiscard]] QPushButton* startButton() const;
    [[nodiscard]] QTreeView* linesView() const;
    [[nodiscard]] InputBar* inputBar() const;

Q_SIGNALS:
    void stepShown(const QString& step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QSplitter* makeSides(QWidget* page);
    void showStep(const QString& step);

    QString m_chosen; // by a person; empty: the current one
    QString m_shown;
    StepHeader* m_header = nullptr;
    QSplitter* m_sides = nullptr; // the text and the lines
    AsWritten* m_written = nullptr;
    StepLines* m_lines = nullptr;
    EmptyStack* m_stack = nullptr;
};

} // namespace cockpit::ui
