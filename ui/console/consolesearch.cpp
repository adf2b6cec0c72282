// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolesearch.h"

#include "ui/console/consoleview.h"
#include "ui/console/searchbar.h"

namespace cockpit::ui {

ConsoleSearch::ConsoleSearch(SearchBar& bar, ConsoleView& view, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ConsoleSearch::turn);
    connect(&bar, &SearchBar::wantedChanged, this, &ConsoleSearch::startAnew);
    connect(&bar, &SearchBar::moveAsked, this, &ConsoleSearch::move);
    connect(&bar, &SearchBar::closed, this, &ConsoleSearch::close);
    connect(&view, &ConsoleView::searchAsked, &bar, &SearchBar::open);
    connect(&view, &ConsoleView::nextHitAsked, this, &ConsoleSearch::move);
}

void ConsoleSearch::close()
{
    startAnew();
    m_view.setFocus();
}

void ConsoleSearch::startAnew()
{
    m_search.start(m_bar.wanted());
    m_view.setWanted(m_bar.wanted());
    m_at = -1;
    m_moved = false;
    goOn();
}

void ConsoleSearch::goOn()
{
    if (m_search.isOn() && m_view.log())
        m_turn.start();
    else
        m_turn.stop();
    showCount();
}

void ConsoleSearch::turn()
{
    if (!m_search.step(*m_view.log()))
        m_turn.stop();
    // The first one shows itself, once; after that a person moves.
    if (!m_moved && m_search.hits().count() > 0)
        move(true);
    showCount();
}

/// From the present hit, or from what is in sight; round at the ends.
void ConsoleSearch::move(bool forwards)
{
    const items::LineSet& hits = m_search.hits();
    if (hits.count() == 0)
        return;
    m_moved = true;
    const qint64 from = m_at >= 0 ? m_at : m_view.topLine();
    std::optional<qint64> found;
    if (forwards)
        found = hits.from(m_at >= 0 ? from + 1 : std::max<qint64>(from, 0));
    else
        found = hits.upTo(from - 1);
    if (!found)
        found = forwards ? hits.from(0) : hits.upTo(m_view.log()->lineCount());
    m_at = *found;
    m_view.showHit(m_at);
    showCount();
}

void ConsoleSearch::showCount()
{
    const items::LineSet& hits = m_search.hits();
    const bool isThere = m_at >= 0 && hits.contains(m_at);
    m_bar.showCount(isThere ? hits.countBefore(m_at) + 1 : 0, hits.count(), m_turn.isActive());
}

} // namespace cockpit::ui
