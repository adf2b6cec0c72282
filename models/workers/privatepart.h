// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

namespace cockpit::workers {

/// What of an order may be on the disk, and what a worker is given in memory (names.h has the format).
struct PrivatePart {
    QStringList recordedArguments; ///< secrets masked
    qsizetype secrets = 0;
    qsizetype privateArguments = 0; ///< 0: the recorded ones are the true ones
    QByteArray bytes;               ///< for names::privateDescriptor
};

[[nodiscard]] PrivatePart privatePartOf(const JobSpec& spec);

} // namespace cockpit::workers
