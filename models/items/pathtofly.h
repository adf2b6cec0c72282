// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/status.h"

#include <optional>
#include <vector>

namespace cockpit::items {

/// What is known of a runbook that somebody wants to fly.
struct PathFacts {
    int steps = 0;             ///< that were understood
    std::optional<int> errors; ///< among the findings; nothing: they are still looked for
    int warnings = 0;
    QString environment;    ///< that it would be flown with; empty: there is none yet
    QString trouble;        ///< why its file cannot be read; empty: it can
    int missing = 0;        ///< what is to be filled in there still
    QStringList unresolved; ///< what keeps a run from being flown, a sentence each
    int unbound = 0;        ///< conditions that nothing measures
    bool rehearsed = false; ///< a simulated run of it was completed
};

/// One station on the way from a document to a flight.
struct PathStep {
    enum class What { Read, Findings, Environment, Rehearse, Fly };
    What what = What::Read;
    Status status = Status::Waiting;
    QString word; ///< "Findings: 2 errors"
    QString tip;  ///< what is missing, or what it leads to
};

/// The stations in their order. The first that is not done is what comes next.
[[nodiscard]] std::vector<PathStep> pathToFly(const PathFacts& facts);

} // namespace cockpit::items
