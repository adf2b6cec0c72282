// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view.h"

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds shortest = 30s;
constexpr milliseconds longest = 24h;

milliseconds scaled(milliseconds time, double factor)
{
    return milliseconds{std::llround(static_cast<double>(time.count()) * factor)};
}

} // namespace

void View::setLive(milliseconds span)
{
    m_live = true;
    m_span = std::clamp(span, shortest, longest);
}

void View::setRange(milliseconds from, milliseconds to, milliseconds now)
{
    m_live = false;
    m_span = std::clamp(to - from, shortest, longest);
    m_to = std::min(from + m_span, now);
}

void View::zoom(milliseconds about, double factor, milliseconds now)
{
    const milliseconds before = from(now);
    const milliseconds wanted = std::clamp(scaled(m_span, factor), shortest, longest);
    const double part =
        static_cast<double>((about - before).count()) / static_cast<double>(m_span.count());
    const milliseconds begin = about - scaled(wanted, part);
    setRange(begin, begin + wanted, now);
}

void View::pan(double part, milliseconds now)
{
    const milliseconds end = to(now) + scaled(m_span, part);
    if (end >= now) {
        m_live = true;
        return;
    }
    m_live = false;
    m_to = end;
}

} // namespace cockpit::charts
