// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/hosts.h"

namespace cockpit::conductor {

/// The name of a command's folder below the run's: "s2.a1-1", or "s2.a1@web-3@1" on one of several hosts.
[[nodiscard]] QString folderName(const run::Unit& unit);
/// Whose folder it is; also of what runs beside a command, whose folder's name begins with the command's.
[[nodiscard]] run::Unit unitOfFolder(const QString& name);

} // namespace cockpit::conductor
