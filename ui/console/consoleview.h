// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputsearch.h"
#include "ui/console/consolerows.h"
#include "ui/console/consoleselection.h"

#include <QAbstractScrollArea>

namespace cockpit::ui {

/// Shows an OutputLog: lays out and paints the visible rows only, follows the end while it is told to.
class ConsoleView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget* parent = nullptr);

    /// The log outlives the view, or is replaced before it goes.
    void showLog(const items::OutputLog* log);
    [[nodiscard]] const items::OutputLog* log() const { return m_log; }
    /// The log has changed.
    void contentChanged();

    void setFollow(bool follow);
    [[nodiscard]] bool follows() const { return m_follow; }
    void setWraps(bool wraps);
    void setTimesShown(bool shown);
    /// What is marked wherever it is seen; nothing marks nothing.
    void setWanted(const items::OutputSearch::Wanted& wanted);
    /// Brings a line into sight and marks it as the present hit.
    void showHit(qint64 line);
    /// The first line that is wholly in sight, or -1 for the row of the lost.
    [[nodiscard]] qint64 topLine() const;

    /// The selected text; the line that was clicked; all where nothing was.
    [[nodiscard]] QString textToCopy() const;
    void copy() const;
    void selectAll();
    /// What is in sight, a row a line; standard error begins with "! ".
    [[nodiscard]] QString visibleText() const;
    [[nodiscard]] std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void followChanged(bool follow);
    void searchAsked();
    void nextHitAsked(bool forwards);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A place to scroll to: a row, and a line of it where it is wrapped.
    struct Top {
        qint64 row = 0;
        int line = 0;

        auto operator<=>(const Top&) const = default;
    };

    [[nodiscard]] qint64 rowCount() const { return m_log ? m_log->rowCount() : 0; }
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int page() const;
    [[nodiscard]] Top lastTop() const;
    void lookChanged();
    void setUpBars();
    void barMoved();
    void goTo(Top top);
    void scrollLines(int lines);
    [[nodiscard]] bool scrollWithKey(const QKeyEvent& event);
    [[nodiscard]] ConsoleSelection::Spot spotAt(const QPoint& point) const;
    void paintRow(QPainter& painter, qint64 number, int y) const;
    void paintGutter(QPainter& painter, const ConsoleRows::Row& row, int y) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marksIn(qint64 line, const QString& text) const;

    const items::OutputLog* m_log = nullptr;
    mutable ConsoleRows m_rows; // a cache
    bool m_follow = true;
    bool m_wraps = false;
    bool m_times = false;
    bool m_settling = false; // the bars move because the content did, not because a person moved them
    Top m_top;
    qint64 m_topLine = 0; // the line of m_top: its row changes when lines are lost
    ConsoleSelection m_selection;
    items::OutputSearch::Wanted m_wanted;
    qint64 m_hit = -1;
    int m_wheel = 0; // what is left of turns of the wheel, in eighths of a degree
};

} // namespace cockpit::ui
