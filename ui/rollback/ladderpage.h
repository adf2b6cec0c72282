// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/laddermodel.h"
#include "ui/common/desk.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// The rungs of the rollback ladder, and what can be done about the one that is next.
class LadderPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderPage(Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void setControlsShown(bool shown);
    [[nodiscard]] QPushButton* runButton() const { return m_run; }
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void rungChosen(const QString& rung);

private:
    void setUpView();
    void setUpButtons();
    void showNotes();
    void showButtons();
    void start();
    void skip();
    [[nodiscard]] QString current() const;

    Desk& m_desk;
    items::LadderModel m_model;
    QTreeView* m_view;
    QPushButton* m_run;
    QPushButton* m_skip;
    EmptyStack* m_stack;
    bool m_controls = true;
};

} // namespace cockpit::ui
