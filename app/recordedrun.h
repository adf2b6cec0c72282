// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/run/state.h"
#include "models/store/eventstore.h"

namespace cockpit::app {

/// What a plan is made of.
struct Reading {
    runbook::Runbook runbook;
    plan::Environment environment;
};

/// A run from the store with its plan made again from the documents that were flown.
struct RecordedRun {
    /// What the run was opened as; null for a log that does not begin with it.
    [[nodiscard]] const run::RunOpened* facts() const;

    std::shared_ptr<const plan::Plan> plan; ///< a bare one
    std::shared_ptr<const Reading> reading;
    QByteArray signature; ///< of the plan
    std::vector<run::Event> events;
    QByteArray head;            ///< hash of the last record
    store::Documents documents; ///< as they were opened
};

/// Opens the store and takes the run out. Fails when there is no such run, when its documents no longer
/// give the plan that its log names (then the log itself can still be listed), or when the store cannot be
/// read.
[[nodiscard]] Result<RecordedRun> recordedRun(store::EventStore& store, const QString& run);

/// What a run has on record, whatever this version makes of its documents: the events, which say of
/// themselves what happened.
[[nodiscard]] Result<std::vector<run::Event>> recordedEvents(store::EventStore& store,
                                                             const QString& run);

/// Why nobody may start another run against this environment: the last one on record was rolled back, and
/// its reason is not cleared. Empty: they may. Simulated runs lock nothing.
[[nodiscard]] QString lockOfTarget(store::EventStore& store, const plan::Plan& plan);

/// When an earlier run had its T-0, and how long it flew.
struct EarlierRun {
    milliseconds started{0}; ///< UTC since the epoch
    milliseconds length{0};
};

/// The last run before this one of the same runbook, by its title, in the same environment.
[[nodiscard]] std::optional<EarlierRun> earlierRun(store::EventStore& store, const plan::Plan& plan,
                                                   const QString& except);

/// The plan is a bare one, see plan::makeBarePlan(): who shows findings asks for them beside.
struct Planned {
    std::shared_ptr<const plan::Plan> plan;
    std::shared_ptr<const Reading> reading;
};

/// The plan of documents as the store keeps them: an empty environment is the simulator's own.
[[nodiscard]] Result<Planned> planOf(const store::Documents& documents);

} // namespace cockpit::app
