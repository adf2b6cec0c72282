// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flight.h"

#include <QStringList>

#include <memory>

namespace cockpit::ui {
class MainWindow;
}

namespace cockpit::app {

/// The window on a flight. Once it is painted the flight is inspected, and so begins if it has not yet.
class WindowedFlight final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString pictures;           ///< folder for takePictures(); empty: the current one
        bool quitWhenShown = false; ///< ends the program after the first painting
    };

    WindowedFlight(Flight& flight, Options options);
    ~WindowedFlight() override;

    /// From now on a picture is kept of each moment a reader of the report would want to see.
    void takePictures();
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] QStringList pictures() const { return m_pictures; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Not one that is measured, or that takes pictures: these look the same for everybody.
    [[nodiscard]] bool isAPersons() const
    {
        return m_options.pictures.isEmpty() && !m_options.quitWhenShown;
    }
    /// What is a person's own: their desk, their language, and what is offered to them once.
    void addPersonal();
    void addCrew();
    void addPace();
    void addDesktopCalls();
    void addReport();
    void saveReport(const QString& folder);
    void goOn();
    void keep(const QString& name);
    void pictureOf(const run::Event& event);

    Flight& m_flight;
    Options m_options;
    std::unique_ptr<ui::MainWindow> m_window;
    QStringList m_pictures;
    bool m_shown = false;
};

} // namespace cockpit::app
