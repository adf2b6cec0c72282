// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobrunner.h"

#include <functional>

namespace cockpit::conductor {

/// What a line that runs beside the commands of a run came to.
struct SideResult {
    workers::Exit exit;
    QByteArray output; ///< standard output, at most 64 KiB
};

inline constexpr std::chrono::milliseconds longestAside{30'000};

/// Runs a line beside the command whose folder is `beside`, for so long at most, and answers once, unless the
/// owner is gone by then: an error when it was not started, or when nobody knows how it ended. `name` is a
/// part of its folder's name. The job, for stopping it; null when it was not started.
workers::Job* runAside(workers::JobRunner& jobs, workers::JobSpec spec, const QString& beside,
                       const QString& name, QObject* owner,
                       const std::function<void(const Result<SideResult>& result)>& then,
                       std::chrono::milliseconds limit = longestAside);

} // namespace cockpit::conductor
