// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/worker/spec.h"

#include <optional>

namespace cockpit::workers {

/// Asks the master of a shared ssh connection (Spec::sshMaster) for a session that runs the last of the
/// arguments, as the OpenSSH client would (its PROTOCOL.mux), without the start of that program. Input,
/// output and errors of this process become the session's; its other descriptors are closed.
///
/// Returns at the end of the session: the exit code, or 255 as the client has it when the link was lost.
/// Nothing, if the master gave no session: then the command was certainly not sent.
[[nodiscard]] std::optional<int> runInSession(const Spec& spec);

} // namespace cockpit::workers
