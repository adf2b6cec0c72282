// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openrun.h"

#include "app/recordedwindow.h"

#include <QCoreApplication>

namespace cockpit::app {

int openRun(const QString& id, const RecordedRun& recorded, const QString& jobsFolder,
            std::optional<milliseconds> at)
{
    const RecordedWindow window(id, recorded, jobsFolder, at);
    return QCoreApplication::exec();
}

} // namespace cockpit::app
