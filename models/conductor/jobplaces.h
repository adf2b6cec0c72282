// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace cockpit::conductor {

/// Of a command's output so much is kept in memory for whoever looks at it.
inline constexpr qsizetype keptOutput = 256 * 1024;

/// Where the worker of one attempt writes: a folder below the run's.
[[nodiscard]] inline QString jobFolder(const QString& jobsFolder, const QString& action, int attempt)
{
    return QDir(jobsFolder).filePath(QStringLiteral("%1-%2").arg(action).arg(attempt));
}

} // namespace cockpit::conductor
