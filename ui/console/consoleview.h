// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/outputbuffer.h"

#include <QAbstractScrollArea>

#include <optional>

namespace cockpit::ui {

/// Shows an OutputBuffer: paints the visible rows only, follows the end while it is told to.
class ConsoleView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget* parent = nullptr);

    [[nodiscard]] OutputBuffer& buffer() { return m_buffer; }
    /// The buffer has changed. `dropped` lines went at its head.
    void contentChanged();
    void setFollow(bool follow);
    [[nodiscard]] bool follows() const { return m_follow; }
    /// The selected lines, or all of them.
    [[nodiscard]] QString textToCopy() const;

Q_SIGNALS:
    void followChanged(bool follow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int lineAt(const QPoint& point) const;
    void setUpBars();
    void userScrolled();
    void paintRow(QPainter& painter, int line, const QRect& row) const;

    OutputBuffer m_buffer;
    bool m_follow = true;
    bool m_settling = false; // the bars move because the content did, not because a person moved them
    std::optional<int> m_anchor;
    int m_end = 0;
};

} // namespace cockpit::ui
