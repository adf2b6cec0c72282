// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

class QPushButton;

namespace cockpit::ui {

class ElidedLabel;
class OfferRow;
class StatusLabel;

/// What a step or rung is, how it stands, whose it is, and the buttons that start or skip it.
class StepHeader final : public QWidget
{
    Q_OBJECT

public:
    StepHeader(Desk& desk, QWidget* parent);

    void showStep(const QString& step);
    /// `canGoBack`: another step than the current one was chosen.
    void refresh(bool canGoBack);
    void setControlsShown(bool shown);
    /// What the button of the shown step does.
    void start();

    [[nodiscard]] QPushButton* startButton() const { return m_start; }

Q_SIGNALS:
    void backAsked();

private:
    void setUpLayout();
    void showButtons();
    void skip();

    Desk& m_desk;
    QString m_shown;
    bool m_controls = true;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    StatusLabel* m_status;
    QPushButton* m_start;
    QPushButton* m_skip;
    QPushButton* m_back;
    OfferRow* m_owner;
};

} // namespace cockpit::ui
