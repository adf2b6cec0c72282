// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/secrets/secretreader.h"

namespace cockpit::app {

/// The secrets that an environment names, from the keychain or from environment variables. Runs the
/// event loop until they are there: call it before anything else does.
[[nodiscard]] secrets::Found secretsOf(const plan::Environment& environment);

} // namespace cockpit::app
