// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolehands.h"
#include "ui/console/consolepainter.h"
#include "ui/console/consolescroll.h"

namespace cockpit::ui {

/// Shows an OutputLog: paints the rows in sight, finds and selects in them.
class ConsoleView final : public ConsoleScroll
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget* parent = nullptr);

    void showLog(const items::OutputLog* log) override;
    void setTimesShown(bool shown);
    /// What is marked wherever it is seen; nothing marks nothing.
    void setWanted(const items::OutputSearch::Wanted& wanted);
    /// Brings a line into sight and marks it as the present hit.
    void showHit(qint64 line);
    /// What lies at a point of the viewport; not where the view is empty.
    [[nodiscard]] ConsoleSelection::Spot spotAt(const QPoint& point) const;

    /// The selected text; the line that was clicked; all where nothing was.
    [[nodiscard]] QString textToCopy() const;
    void copy() const;
    void selectAll();
    /// What is in sight, a row a line; standard error begins with "! ".
    [[nodiscard]] QString visibleText() const;

Q_SIGNALS:
    void searchAsked();
    void nextHitAsked(bool forwards);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override { m_hands.press(*event); }
    void mouseMoveEvent(QMouseEvent* event) override { m_hands.move(*event); }
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { m_hands.doubleClick(*event); }
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] int gutter() const override { return m_painter.gutter(); }

private:
    ConsoleSelection m_selection;
    ConsolePainter m_painter{rows(), m_selection};
    ConsoleHands m_hands{*this, m_selection};
};

} // namespace cockpit::ui
