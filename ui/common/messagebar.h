// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace cockpit::ui {

/// Says calmly why something was refused or went wrong; stands below the strip, never in the way.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// A refusal: leaves by itself after a while.
    void showRefusal(const QString& sentence);
    /// Trouble: stays until it is put away.
    void showTrouble(const QString& sentence);
    [[nodiscard]] QString text() const;
    /// On a wall nobody can put anything away.
    void setControlsShown(bool shown);

private:
    void present(const QString& shape, const QString& sentence);

    QLabel* m_text;
    QPushButton* m_close;
    QTimer m_leave;
};

} // namespace cockpit::ui
