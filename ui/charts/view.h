// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace cockpit::charts {

using std::chrono::milliseconds;

/// The part of time that all charts show. Live, it ends now and moves on; a person who looks closer stops it.
class View
{
public:
    /// Live again, showing so much of the past.
    void setLive(milliseconds span);
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] milliseconds from(milliseconds now) const { return to(now) - m_span; }
    [[nodiscard]] milliseconds to(milliseconds now) const { return m_live ? now : m_to; }
    [[nodiscard]] milliseconds span() const { return m_span; }

    /// Shows these times: not less than 30 s, not more than a day, nothing of the future.
    void setRange(milliseconds from, milliseconds to, milliseconds now);
    /// A `factor` below 1 looks closer; what is at `about` stays where it is.
    void zoom(milliseconds about, double factor, milliseconds now);
    /// By a part of the span, below 0 into the past. Live again where it reaches the present.
    void pan(double part, milliseconds now);

private:
    bool m_live = true;
    milliseconds m_span{std::chrono::hours(1)};
    milliseconds m_to{0};
};

} // namespace cockpit::charts
