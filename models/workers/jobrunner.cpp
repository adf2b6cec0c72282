// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobrunner.h"

namespace cockpit::workers {

Result<void> Job::sendInput(const QByteArray&)
{
    return failure(tr("This command takes no input."));
}

} // namespace cockpit::workers
