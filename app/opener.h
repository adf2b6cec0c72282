// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flight.h"
#include "models/plan/environment.h"
#include "models/secrets/secretreader.h"

#include <memory>

namespace cockpit::ui {
class StartWindow;
}

namespace cockpit::app {

class PathDesk;
class RecordedWindow;
class WindowedFlight;

/// From the start window into a run, and from a rehearsal on to a flight. One window at a time.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener(ui::StartWindow& start, Places places);
    ~Opener() override;

    /// Rehearses a runbook. Where it cannot be opened the start window says why.
    bool open(const QString& file);

private:
    void rehearse(const QString& file, const QString& run, const QString& scenario);
    void rehearseAgain(const QString& file, const QString& scenario);
    void addWays(const QString& file);
    /// A run on record goes on as what it was; on real places its secrets are read first.
    void resume(const QString& run);
    void replay(const QString& run);
    void fly(const QString& file, const QString& environmentFile);
    void withSecrets(const plan::Environment& environment, const FlightOrder& order);
    void flyReal(const FlightOrder& order, const secrets::Found& found);
    void show(std::unique_ptr<Flight> flight);
    void complain(const QString& sentence);

    ui::StartWindow& m_start;
    Places m_places;
    std::unique_ptr<Flight> m_flight;
    std::unique_ptr<WindowedFlight> m_window;
    std::unique_ptr<PathDesk> m_path;
    std::unique_ptr<RecordedWindow> m_recorded;
    std::unique_ptr<secrets::SecretReader> m_secrets;
};

} // namespace cockpit::app
