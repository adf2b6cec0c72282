// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

class QPushButton;

namespace cockpit::ui {

/// A check in a step is signed off as an item of a checklist is: until a time, and again when that has
/// passed. For every other line there is nothing to see.
class SignOffBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffBar(Desk& desk, QWidget* parent = nullptr);

    /// By a line's id; also what stands there already, when the run has changed.
    void present(const QString& action);
    void setControlsShown(bool shown);
    [[nodiscard]] QPushButton* signButton() const { return m_sign; }
    [[nodiscard]] QPushButton* lapseButton() const { return m_lapse; }

private:
    Desk& m_desk;
    QString m_action;
    bool m_controls = true;
    QPushButton* m_sign;
    QPushButton* m_lapse;
};

} // namespace cockpit::ui
