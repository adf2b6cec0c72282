// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openrun.h"

#include "app/inspection.h"
#include "models/conductor/replayedrun.h"
#include "ui/mainwindow.h"
#include "ui/replay/replaybar.h"

#include <QCoreApplication>

namespace cockpit::app {

int openRun(const QString& id, const RecordedRun& recorded, const QString& jobsFolder,
            std::optional<milliseconds> at)
{
    conductor::ReplayedRun run(id, recorded.plan, recorded.events, jobsFolder);
    if (at)
        run.moveTo(run.positionAt(*at));
    ui::MainWindow window(
        run, ui::WindowOptions{{}, nullptr, recorded.reading->runbook.guesses, {}, true});
    Inspection inspection(recorded.plan, recorded.reading);
    QObject::connect(&inspection, &Inspection::findingsFound, &window, &ui::MainWindow::showFindings);
    window.addReplayControls(new ui::ReplayBar(run));
    window.show();
    return QCoreApplication::exec();
}

} // namespace cockpit::app
