// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

/// What a team has agreed about its releases to this target: read from the environment's "rules".
namespace cockpit::plan {

using std::chrono::milliseconds;

enum class Blast; // models/plan/plan.h

/// Nobody starts a release in it, unless the lead says why.
struct Freeze {
    QDateTime from; ///< UTC
    QDateTime to;   ///< UTC, not included
    QString reason;
};

/// A step that does not begin before this time, though everything before it is done.
struct FixedStart {
    QString step; ///< its number or its title, as the runbook has it
    QDateTime at; ///< UTC
};

/// A stop that was planned: before a step, and until something.
struct PlannedHold {
    enum class Until { Time, Checklist, Decision };
    QString before; ///< the step's number or title
    Until until = Until::Decision;
    std::optional<milliseconds> length; ///< Time: from the beginning of the hold
    std::optional<QDateTime> at;        ///< Time: or until this moment, UTC
    QString checklist;                  ///< Checklist: its title
};

struct Rules {
    /// False: who carried out lines since the last GO answers for no position.
    bool executorMayApprove = true;
    /// So many persons must be for it; 0: every position.
    int approvals = 0;
    /// Lines of these kinds need a second person; absent: irreversible ones in live runs.
    std::optional<std::vector<Blast>> twoPeople;
    milliseconds remindAfter{5 * 60'000};  ///< a position that has not answered, again and again
    milliseconds holdAfter{10 * 60'000};   ///< then the run is held
    milliseconds idleAfter{15 * 60'000};   ///< a step in which nothing happens is noticed
    int overrunPercent = 20;               ///< over what was planned for a step; 0: no notice
    std::optional<milliseconds> overrunBy; ///< longer than planned by so much
    std::optional<milliseconds> overrunAt; ///< longer than this, whatever was planned
    std::vector<Freeze> freezes;
    std::vector<FixedStart> fixedStarts;
    std::vector<PlannedHold> holds;
    /// What must be seen to work before the first GO, besides what the ladder asks for. Where the
    /// environment names any, a gate is not GO before all of them are shown.
    std::vector<QString> probes;
    /// How long a rollback took when it was rehearsed against this target.
    std::optional<milliseconds> rehearsedRollback;
};

} // namespace cockpit::plan
