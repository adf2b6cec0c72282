// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cockpit::run {

/// Of anything that is tried, looked at or asked. NotTested is neither of the others.
enum class Outcome { Passed, Failed, NotTested };

} // namespace cockpit::run
