// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/flownrun.h"

namespace cockpit::conductor {

/// A run on record, shown as it was after any of its events. It does nothing and lets nothing be done.
class ReplayedRun final : public FlownRun
{
    Q_OBJECT

public:
    /// `events` from the store, in their order; `jobsFolder` is where the run's commands wrote, and may be
    /// gone. Begins after the last event.
    ReplayedRun(QString runId, std::shared_ptr<const plan::Plan> plan,
                std::vector<run::Event> events, QString jobsFolder, QObject* parent = nullptr);

    /// How many of the events have happened: 0 to size().
    [[nodiscard]] int position() const { return static_cast<int>(m_events.size()); }
    [[nodiscard]] int size() const { return static_cast<int>(m_all.size()); }
    /// All of its events, whatever the position.
    [[nodiscard]] const std::vector<run::Event>& record() const { return m_all; }
    /// Shows the run as it was after that many events; bounded to what there is.
    void moveTo(int position);
    /// The position at which the run stood at that moment, by the order of its log. UTC since the epoch.
    [[nodiscard]] int positionAt(milliseconds wall) const;

    [[nodiscard]] const QString& runId() const override { return m_runId; }
    [[nodiscard]] const run::RunState& state() const override { return m_state; }
    [[nodiscard]] const std::vector<run::Event>& events() const override { return m_events; }
    [[nodiscard]] Instant now() const override { return m_state.lastAt; }
    [[nodiscard]] telemetry::Monitor* monitor() const override { return nullptr; }
    [[nodiscard]] QString targetOf(const plan::Action& action) const override;
    [[nodiscard]] QByteArray output(const QString& name) const override;
    [[nodiscard]] Result<void> allows(const run::Intent& intent) const override;
    void submit(run::Intent intent, Done done) override;

Q_SIGNALS:
    void moved(int position);

private:
    QString m_runId;
    std::shared_ptr<const plan::Plan> m_plan; // as it was opened: bindings made in the run change it
    run::RunState m_state;
    std::vector<run::Event> m_all;
    std::vector<run::Event> m_events;
    QString m_jobsFolder;
};

} // namespace cockpit::conductor
