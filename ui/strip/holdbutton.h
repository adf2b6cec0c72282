// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace cockpit::ui {

/// A button that acts only after it was held down for a while, by mouse or by Space; letting go earlier
/// does nothing. Its progress is seen as it is held.
class HoldButton final : public QPushButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds holdTime{1500};

    explicit HoldButton(const QString& text, QWidget* parent = nullptr);

    /// 0 to 1.
    [[nodiscard]] double progress() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void holdBegan();
    void holdEnded(); ///< let go too early
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void begin();
    void end();

    QTimer m_hold;
    QTimer m_paint;
};

} // namespace cockpit::ui
