// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace cockpit::store {

/// Brings the file to this version's schema, in one transaction: it is the old one or the new one,
/// never between. Refuses a file of a newer version, and one that holds something else.
[[nodiscard]] Result<void> migrate(const Connection& connection, const QString& file);

} // namespace cockpit::store
