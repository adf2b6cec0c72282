// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cockpit::app {

namespace {

/// Qt 6.4 has no location for state; the XDG rule is short.
QString stateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(named) ? named : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(base).filePath(QStringLiteral("release-cockpit"));
}

/// Beside the program (build tree), or in the installed libexec folder.
QString helper(const QString& name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(name);
    return QFileInfo(beside).isExecutable()
        ? beside
        : here.filePath(QStringLiteral("../libexec/release-cockpit/%1").arg(name));
}

} // namespace

QString Places::jobsOf(const QString& run) const
{
    return QDir(jobs).filePath(run);
}

Places placesIn(const QString& data)
{
    const QString base = data.isEmpty()
        ? QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
              .filePath(QStringLiteral("release-cockpit"))
        : QDir(data).absolutePath();
    const QString state = data.isEmpty() ? stateFolder() : base;
    return {QDir(base).filePath(QStringLiteral("runs.sqlite")),
            QDir(state).filePath(QStringLiteral("runs")),
            helper(QStringLiteral("release-cockpit-worker")),
            helper(QStringLiteral("release-cockpit-statement")),
            helper(QStringLiteral("release-cockpit-standin"))};
}

} // namespace cockpit::app
