// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/event.h"
#include "models/workers/job.h"

namespace cockpit::conductor {

/// What an exit means for its action. Passed: exit code 0, or an endless command that a person ended.
/// `action` may be null (an action that the plan no longer has): then never Passed.
[[nodiscard]] run::CommandFinished judge(const plan::Action* action, const QString& id, int attempt,
                                         const workers::Exit& exit, bool endedByPerson);

} // namespace cockpit::conductor
