// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputsearch.h"

#include <QObject>
#include <QTimer>

namespace cockpit::ui {

class ConsoleView;
class SearchBar;

/// Looks for what the search bar says in what the view shows, a little in every turn of the event loop.
class ConsoleSearch final : public QObject
{
    Q_OBJECT

public:
    ConsoleSearch(SearchBar& bar, ConsoleView& view, QObject* parent);

    /// Another log is shown, or another thing is wanted.
    void startAnew();
    /// The log has more lines.
    void goOn();
    void move(bool forwards);
    [[nodiscard]] bool isUnderWay() const { return m_turn.isActive(); }

private:
    void turn();
    void close();
    void showCount();

    SearchBar& m_bar;
    ConsoleView& m_view;
    items::OutputSearch m_search;
    QTimer m_turn;
    qint64 m_at = -1;     // the line of the present hit
    bool m_moved = false; // since the search began
};

} // namespace cockpit::ui
