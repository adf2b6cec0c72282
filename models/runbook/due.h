// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cockpit::runbook {

/// When a checklist is due, from its title: "48 Hours Before Deployment" is "T-48h", "Tasks (next 24
/// hours)" after the release is "end+24h", "T-30 Minutes: Checks" is "T-30m", "1 Week Before" is "T-7d".
/// Nothing when the title names no time before or after.
[[nodiscard]] std::optional<QString> findDue(const QString& title, bool afterRelease);

} // namespace cockpit::runbook
