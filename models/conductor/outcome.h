// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/evidence.h"
#include "models/run/event.h"

namespace cockpit::conductor {

/// What an exit and an output mean for their action. Passed: the exit code that the author names, or 0, and
/// nothing that is expected is missing; or an endless command that a person ended. NotTested: it ended well,
/// and something is expected that only a person can tell. `action` may be null (an action that the plan no
/// longer has): then never Passed.
[[nodiscard]] run::CommandFinished judge(const plan::Action* action, const QString& id, int attempt,
                                         const workers::Exit& exit, bool endedByPerson,
                                         const Evidence& evidence);

} // namespace cockpit::conductor
