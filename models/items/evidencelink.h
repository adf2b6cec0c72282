// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QUrl>

namespace cockpit::items {

/// What a note points at, as its last link: an address on the web, or a file by its full path. Invalid: it
/// points at nothing.
[[nodiscard]] QUrl evidenceIn(const QString& note);

/// A note that is to point at its evidence; fails with a sentence where it does not.
[[nodiscard]] Result<QString> noteWithEvidence(const QString& note);

} // namespace cockpit::items
