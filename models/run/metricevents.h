// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the log keeps of metrics besides the standing of conditions. A part of models/run/event.h, which
/// alone includes it.
namespace cockpit::run {

/// The lead picked the series that a condition of this run is measured by.
struct ConditionBound {
    QString condition;
    QString query; ///< id of a MetricQuery
    template <class F>
    void fields(F& f)
    {
        f("condition", condition);
        f("query", query);
    }
};
/// A marker is about to be written to a service. It is written once at most: where no MarkerSettled
/// follows, it may have been written.
struct MarkerIntended {
    qint64 of = 0; ///< number of the event that it marks
    QString service;
    QString text;
    template <class F>
    void fields(F& f)
    {
        f("of", of);
        f("service", service);
        f("text", text);
    }
};
inline constexpr QLatin1String markerWritten{"written"};
inline constexpr QLatin1String markerNotWritten{"not written"};
inline constexpr QLatin1String markerDoubtful{"may have been written"};

struct MarkerSettled {
    qint64 of = 0;
    QString service;
    QString outcome; ///< one of the three above
    QString words;   ///< the service's number for it, or why not
    template <class F>
    void fields(F& f)
    {
        f("of", of);
        f("service", service);
        f("outcome", outcome);
        f("words", words);
    }
};

} // namespace cockpit::run
