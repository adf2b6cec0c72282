// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/plan/plan.h"
#include "models/telemetry/replay.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace cockpit::app {

/// A trigger of the runbook over the past.
struct ReplayedTrigger {
    const plan::Trigger* trigger = nullptr;
    std::optional<telemetry::Replayed> replayed; ///< nothing: it could not be judged
    QString why;                                 ///< why not
};

/// Fetches what the triggers of a plan are bound to, source by source, and judges it. One request in flight
/// a source; done() exactly once after begin(), later.
class Replaying final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Replaying)

public:
    /// The plan must outlive it. `from` and `to`: UTC since the epoch.
    /// `secrets`: values by the environment's names for them.
    Replaying(const plan::Plan& plan, const QMap<QString, QString>& secrets, milliseconds from,
              milliseconds to, QObject* parent = nullptr);
    ~Replaying() override;

    void begin();
    [[nodiscard]] std::vector<ReplayedTrigger> triggers() const;

Q_SIGNALS:
    void done();

private:
    struct Fetch;

    void add(const plan::MetricSource& source, const QMap<QString, QString>& secrets);
    void next(Fetch& fetch);
    void take(Fetch& fetch, const std::vector<telemetry::Answer>& answers);
    void miss(Fetch& fetch, const QString& why);
    [[nodiscard]] ReplayedTrigger judge(const plan::Trigger& trigger) const;

    const plan::Plan& m_plan;
    milliseconds m_from;
    milliseconds m_to;
    std::unique_ptr<Clock> m_clock = std::make_unique<SystemClock>();
    std::vector<std::unique_ptr<Fetch>> m_fetches;
    std::map<QString, std::vector<telemetry::Sample>> m_samples;
    std::map<QString, telemetry::TimeRange> m_ranges;
    std::map<QString, QString> m_faults; ///< by query
    std::size_t m_open = 0;
};

} // namespace cockpit::app
