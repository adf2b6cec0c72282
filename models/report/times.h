// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QString>

#include <optional>

/// Times as a report has them: moments in UTC, lengths as h:mm:ss.
namespace cockpit::report {

/// "2026-11-22 19:38:04 UTC"
[[nodiscard]] QString utc(const Instant& at);
/// "1:37:52", or "-1:37:52"
[[nodiscard]] QString span(milliseconds length);
/// "-" where there is none.
[[nodiscard]] QString span(const std::optional<milliseconds>& length);
/// "T+1:37:52", or "-" where there is none.
[[nodiscard]] QString offset(const std::optional<milliseconds>& at);

} // namespace cockpit::report
