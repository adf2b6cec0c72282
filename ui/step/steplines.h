// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"
#include "ui/common/desk.h"

#include <QWidget>

class QTreeView;

namespace cockpit::ui {

class InputBar;
class LineBar;
class LineDelegate;

/// The lines of a step or rung, what can be done about the chosen one, and where one types for a command
/// that takes input.
class StepLines final : public QWidget
{
    Q_OBJECT

public:
    StepLines(Desk& desk, QWidget* parent);

    void showStep(const QString& step);
    void refresh();
    void setControlsShown(bool shown);

    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] InputBar* inputBar() const { return m_input; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpView();
    /// What a column is given where there is room for it.
    [[nodiscard]] int widthOf(int column) const;
    void fitColumns();
    /// The line that needs a person, or else the one that is not over, is chosen when it is another.
    void followInterest();
    void showInput();

    Desk& m_desk;
    items::LinesModel m_model;
    QString m_shown;
    QString m_interest;
    bool m_controls = true;
    QTreeView* m_view;
    LineDelegate* m_delegate;
    LineBar* m_bar;
    InputBar* m_input;
};

} // namespace cockpit::ui
