// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consoleplace.h"

#include <QAbstractScrollArea>

namespace cockpit::ui {

/// What a console is scrolled by: bars that follow the end of a log while they are told to, and stay at a
/// line when a person has chosen one.
class ConsoleScroll : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ConsoleScroll(QWidget* parent = nullptr);

    /// Around the text, in pixels.
    static constexpr int margin = 4;

    /// The log outlives the view, or is replaced before it goes.
    virtual void showLog(const items::OutputLog* log);
    [[nodiscard]] const items::OutputLog* log() const { return m_log; }
    [[nodiscard]] bool isEmpty() const { return m_place.rowCount() == 0; }
    /// The log has changed.
    void contentChanged();

    void setFollow(bool follow);
    [[nodiscard]] bool follows() const { return m_place.follows(); }
    void setWraps(bool wraps);
    /// The first line that is wholly in sight, or -1 for the row of the lost.
    [[nodiscard]] qint64 topLine() const;
    [[nodiscard]] std::pair<int, int> visibleRows() const { return m_place.visibleRows(); }
    /// How many lines are seen at once.
    [[nodiscard]] int page() const;

    void goTo(ConsolePlace::Top top);
    void scrollLines(int lines) { goTo(m_place.further(lines)); }

Q_SIGNALS:
    void followChanged(bool follow);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// How wide that is which stands before the text, in pixels.
    [[nodiscard]] virtual int gutter() const = 0;
    /// The font, the colours or the room are others.
    void lookChanged();

    [[nodiscard]] ConsoleRows& rows() const { return m_rows; }
    [[nodiscard]] const ConsolePlace& place() const { return m_place; }
    /// The line that a row shows; the first that was lost where it is the row of the lost.
    [[nodiscard]] qint64 lineOf(qint64 row) const;

private:
    void setUpBars();

    const items::OutputLog* m_log = nullptr;
    mutable ConsoleRows m_rows; // a cache
    ConsolePlace m_place{m_rows};
    bool m_wraps = false;
    bool m_settling = false; // the bars move because the content did, not because a person moved them
};

} // namespace cockpit::ui
