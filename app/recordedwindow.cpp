// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordedwindow.h"

#include "ui/mainwindow.h"
#include "ui/replay/replaybar.h"

namespace cockpit::app {

RecordedWindow::RecordedWindow(const QString& id, const RecordedRun& recorded,
                               const QString& jobsFolder, std::optional<milliseconds> at)
    : m_run(id, recorded.plan, recorded.events, jobsFolder)
{
    if (at)
        m_run.moveTo(m_run.positionAt(*at));
    m_window = std::make_unique<ui::MainWindow>(
        m_run, ui::WindowOptions{{}, nullptr, recorded.reading->runbook.guesses, {}, true});
    m_inspection = std::make_unique<Inspection>(recorded.plan, recorded.reading);
    QObject::connect(m_inspection.get(), &Inspection::findingsFound, m_window.get(),
                     &ui::MainWindow::showFindings);
    m_window->addBelowStrip(new ui::ReplayBar(m_run));
    m_window->show();
}

RecordedWindow::~RecordedWindow() = default;

} // namespace cockpit::app
