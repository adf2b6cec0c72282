// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/laddermodel.h"
#include "ui/common/panel.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// What a rollback will undo, in what order, for how long; and its progress once it runs.
class RollbackPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RollbackPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    [[nodiscard]] QPushButton* runButton() const { return m_run; }
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void rungChosen(const QString& rung);

private:
    void showSummary();
    void showButtons();
    void skip();
    [[nodiscard]] QString current() const;

    items::LadderModel m_model;
    QLabel* m_summary;
    QTreeView* m_view;
    QPushButton* m_run;
    QPushButton* m_skip;
    EmptyStack* m_stack;
    bool m_controls = true;
};

} // namespace cockpit::ui
