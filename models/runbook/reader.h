// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/runbook/runbook.h"

namespace cockpit::runbook {

/// The largest runbook that is read, in bytes: more than a person writes, less than hurts.
inline constexpr qint64 largestRunbook = 16 * 1024 * 1024;

/// Reads a runbook from its bytes. Fails with a sentence for what no runbook can be: nothing in it,
/// binary data, over `largestRunbook`. A document without anything recognisable is not an error here:
/// it gives a Runbook without steps.
[[nodiscard]] Result<Runbook> read(const QByteArray& bytes);

/// The bytes of a runbook's file, for read(); fails with a sentence when the file is missing, a folder, not
/// readable, or too large. It is opened for reading only.
[[nodiscard]] Result<QByteArray> bytesOf(const QString& path);

/// Both at once; fails also when the file is missing, a folder, or not readable.
[[nodiscard]] Result<Runbook> readFile(const QString& path);

} // namespace cockpit::runbook
