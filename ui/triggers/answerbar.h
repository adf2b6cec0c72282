// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cockpit::ui {

/// The lead's answer to a trigger that fired: roll back, continue with a reason, or hold.
class AnswerBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerBar(Desk& desk, QWidget* parent = nullptr);

    /// The first trigger that waits for an answer; hidden when none does.
    void refresh();
    void setControlsShown(bool shown) { m_controls = shown; }
    [[nodiscard]] const QString& trigger() const { return m_trigger; }

private:
    void answer(const QString& choice, const QString& reason);
    void askWhy();

    Desk& m_desk;
    QString m_trigger;
    bool m_controls = true;
    QLabel* m_text;
    QPushButton* m_rollBack;
    QPushButton* m_goOn;
    QPushButton* m_hold;
};

} // namespace cockpit::ui
