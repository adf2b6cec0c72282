// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/reason.h"

namespace cockpit::workers {

/// What a command's last words on standard error tell: the last phrase that is known counts. The words may
/// be in any language that glibc or PostgreSQL speaks.
[[nodiscard]] std::optional<Reason> reasonInWords(const QByteArray& words);

} // namespace cockpit::workers
