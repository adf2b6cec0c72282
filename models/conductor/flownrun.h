// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/run/intent.h"
#include "models/run/state.h"
#include "models/workers/job.h"

#include <QObject>

#include <functional>

namespace cockpit::telemetry {
class Monitor;
}

namespace cockpit::conductor {

/// Of a command's output so much is kept in memory for whoever looks at it.
inline constexpr qsizetype keptOutput = 256 * 1024;

/// A run as a window sees it: its state at a moment, its events, and where intents go. One that is flown
/// is a Conductor; one that is looked at afterwards is a ReplayedRun.
class FlownRun : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;
    using QObject::QObject;

    [[nodiscard]] virtual const QString& runId() const = 0;
    [[nodiscard]] virtual const run::RunState& state() const = 0;
    [[nodiscard]] const plan::Plan& plan() const { return *state().plan; }
    /// Those that made state().
    [[nodiscard]] virtual const std::vector<run::Event>& events() const = 0;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Null: no metrics.
    [[nodiscard]] virtual telemetry::Monitor* monitor() const = 0;
    /// Where a line runs, for people.
    [[nodiscard]] virtual QString targetOf(const plan::Action& action) const = 0;
    /// The last part (at most 256 KiB) of what a command printed in its latest attempt, escape
    /// sequences and all; a view shows it harmlessly. Of a line on several hosts: whole lines of all of
    /// them, each behind "HOST | "; of one of its hosts ("s2.a1@web-3"): what was printed there.
    [[nodiscard]] virtual QByteArray output(const QString& name) const = 0;

    /// What the run would say to an intent now; nothing changes. The error's sentence says why not.
    [[nodiscard]] virtual Result<void> allows(const run::Intent& intent) const = 0;
    /// One intent after the other: decided against the state of that moment, made durable, applied, then
    /// `done`. A refusal comes back as an Error and changes nothing.
    virtual void submit(run::Intent intent, Done done) = 0;
    void submit(run::Intent intent) { submit(std::move(intent), {}); }

Q_SIGNALS:
    /// These events are durable and part of state() now.
    void applied(const std::vector<cockpit::run::Event>& events);
    /// An intent was refused: `sentence` says why.
    void refused(const QString& sentence);
    /// `action`: a line, or a line on one of its hosts; see output().
    void outputArrived(const QString& action, cockpit::workers::Stream stream,
                       const QByteArray& bytes);
    /// A command printed something that its log does not have; told before what came after it.
    void outputMissing(const QString& action, const cockpit::workers::Gap& gap);
    /// Something outside the run's rules went wrong (the disk is full, a worker cannot be started).
    void trouble(const QString& sentence);
};

} // namespace cockpit::conductor
