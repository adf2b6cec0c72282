// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspection.h"
#include "app/recordedrun.h"
#include "models/conductor/replayedrun.h"

#include <memory>

namespace cockpit::ui {
class MainWindow;
}

namespace cockpit::app {

/// The window on a run on record, to be walked through event by event.
class RecordedWindow
{
public:
    /// `at`: first as it was then, UTC since the epoch.
    RecordedWindow(const QString& id, const RecordedRun& recorded, const QString& jobsFolder,
                   std::optional<milliseconds> at);
    ~RecordedWindow();
    Q_DISABLE_COPY_MOVE(RecordedWindow)

private:
    conductor::ReplayedRun m_run;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Inspection> m_inspection; // last: its thread ends first
};

} // namespace cockpit::app
