// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/messagesmodel.h"
#include "ui/common/panel.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// The runbook's message templates, filled, for a person to copy and send. Nothing is sent from here.
class MessagesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit MessagesPanel(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    void setControlsShown(bool shown) override;

private:
    void showMessage();
    void copy(int role);

    items::MessagesModel m_model;
    QTreeView* m_view;
    QLabel* m_note;
    QPlainTextEdit* m_text;
    QPushButton* m_copySubject;
    QPushButton* m_copyBody;
    EmptyStack* m_stack;
};

} // namespace cockpit::ui
