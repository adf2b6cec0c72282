// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace cockpit::charts {

/// Writes an export whole, or not at all and says why.
[[nodiscard]] Result<void> writeExport(const QByteArray& bytes, const QString& path);

} // namespace cockpit::charts
