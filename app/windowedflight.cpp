// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowedflight.h"

#include "app/desksettings.h"
#include "app/desktopcalls.h"
#include "app/flightreport.h"
#include "app/language.h"
#include "models/patch/filewatch.h"
#include "ui/common/messagebar.h"
#include "ui/help/helpmenu.h"
#include "ui/help/touroffer.h"
#include "ui/mainwindow.h"
#include "ui/start/languagemenu.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <cstdlib>
#include <utility>

namespace cockpit::app {

WindowedFlight::WindowedFlight(Flight& flight, Options options)
    : m_flight(flight)
    , m_options(std::move(options))
    , m_window(std::make_unique<ui::MainWindow>(
          flight.conductor(),
          ui::WindowOptions{{}, nullptr, flight.guesses(), flight.targetLock(), true}))
{
    connect(&m_flight, &Flight::fileChanged, this, [this](const patch::FileChange& change) {
        const bool asBefore = change.what == patch::FileChange::What::AsBefore;
        m_window->showFileChange(asBefore ? QString() : change.sentence, change.difference);
    });
    connect(&m_flight, &Flight::findingsFound, m_window.get(), &ui::MainWindow::showFindings);
    addCrew();
    addDesktopCalls();
    addReport();
    m_window->installEventFilter(this);
    if (isAPersons())
        addPersonal();
    m_window->show();
    // Nobody paints what is minimised, or behind a locked screen.
    if (!m_options.quitWhenShown)
        QTimer::singleShot(1'000, this, &WindowedFlight::goOn);
}

WindowedFlight::~WindowedFlight() = default;

void WindowedFlight::addPersonal()
{
    restoreDesk(*m_window);
    connect(m_window.get(), &ui::MainWindow::closed, this, [this] { keepDesk(*m_window); });
    auto* menu = new ui::LanguageMenu(languages(), chosenLanguage());
    m_window->findChild<ui::HelpMenu*>()->addMenu(menu);
    auto* bar = m_window->findChild<ui::MessageBar*>();
    connect(menu, &ui::LanguageMenu::chosen, bar, [bar](const QString& code, const QString& sentence) {
        chooseLanguage(code);
        bar->showRefusal(sentence);
    });
    if (wasTourOffered())
        return;
    noteTourOffered();
    m_window->addBelowStrip(ui::makeTourOffer(*m_window));
}

void WindowedFlight::addCrew()
{
    if (!m_flight.crew())
        return; // people fly it
    auto* crew = new QCheckBox(tr("Crew &flies"));
    crew->setToolTip(tr("The scenario's people do what they are asked: tick, answer, start, "
                        "decide. Take over at any time by clearing this box."));
    crew->setAccessibleName(tr("The scenario's people fly the simulated run"));
    crew->setChecked(m_flight.crew()->isFlying());
    connect(crew, &QCheckBox::toggled, m_flight.crew(), &simulator::Crew::setFlying);
    connect(m_flight.crew(), &simulator::Crew::flyingChanged, crew, &QCheckBox::setChecked);
    m_window->addSimulatorControls(crew);
    addPace();
}

void WindowedFlight::addPace()
{
    simulator::Pace* pace = m_flight.pace();
    if (!pace)
        return;
    QMenu* menu = m_window->menuBar()->actions().constFirst()->menu();
    QAction* waits = menu->addAction(tr("The simulated clock &waits for you"));
    waits->setCheckable(true);
    waits->setChecked(pace->isWaiting());
    waits->setToolTip(
        tr("Fast while lines run and waits pass, and like any clock while the next move "
           "is a person's. Off: fast all the time."));
    waits->setWhatsThis(waits->toolTip());
    connect(waits, &QAction::toggled, this, [pace](bool on) { pace->setWaiting(on); });
}

void WindowedFlight::addDesktopCalls()
{
    auto* calls = new DesktopCalls(m_flight.conductor(), this);
    if (!m_options.quitWhenShown) {
        constexpr int whenAllIsQuiet = 3'000;
        QTimer::singleShot(whenAllIsQuiet, calls, [this, calls] {
            calls->setOthers(overdueOf(m_flight.store(),
                                       milliseconds{QDateTime::currentMSecsSinceEpoch()},
                                       m_flight.conductor().runId()));
        });
    }
    connect(calls, &DesktopCalls::wanted, this, [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
    auto* sound = new QCheckBox(tr("Soun&d"));
    sound->setToolTip(
        tr("The desktop's alarm sound when a trigger fires and when the run is held"));
    connect(sound, &QCheckBox::toggled, this, [calls](bool on) {
        calls->setSound(on);
        setSoundWanted(on);
    });
    sound->setChecked(isSoundWanted());
    m_window->addSimulatorControls(sound);
}

void WindowedFlight::addReport()
{
    QMenu* menu = m_window->menuBar()->actions().constFirst()->menu();
    QAction* save = menu->addAction(tr("Save the report …"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    save->setToolTip(tr("What was planned and what happened, as Markdown and HTML, into a folder"));
    save->setWhatsThis(save->toolTip());
    m_window->addAction(save); // its key works where the menu is hidden
    connect(save, &QAction::triggered, this, [this] {
        auto* dialog = new QFileDialog(m_window.get(), tr("A folder for the report"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &WindowedFlight::saveReport);
        dialog->open();
    });
}

void WindowedFlight::saveReport(const QString& folder)
{
    auto* bar = m_window->findChild<ui::MessageBar*>();
    const auto files = writeReport(m_flight, folder);
    if (files)
        bar->showRefusal(tr("The report was written: %1").arg(files->join(QStringLiteral(", "))));
    else
        bar->showTrouble(files.error().sentence);
}

bool WindowedFlight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_shown)
        QTimer::singleShot(0, this, &WindowedFlight::goOn);
    return QObject::eventFilter(watched, event);
}

void WindowedFlight::goOn()
{
    if (std::exchange(m_shown, true))
        return;
    if (m_options.quitWhenShown)
        std::_Exit(EXIT_SUCCESS); // how long a window takes to close is another measure
    m_flight.inspect();
}

void WindowedFlight::takePictures()
{
    connect(&m_flight.conductor(), &conductor::Conductor::applied, this,
            [this](const std::vector<run::Event>& events) {
                for (const run::Event& event : events)
                    pictureOf(event);
            });
}

void WindowedFlight::pictureOf(const run::Event& event)
{
    const run::Body& body = event.body;
    if (std::holds_alternative<run::GateOpened>(body))
        keep(QStringLiteral("gate"));
    else if (std::holds_alternative<run::StepFailed>(body))
        keep(QStringLiteral("step-failed"));
    else if (std::holds_alternative<run::TriggerFired>(body))
        keep(QStringLiteral("trigger-fired"));
    else if (std::holds_alternative<run::RollbackStarted>(body))
        keep(QStringLiteral("rollback"));
    else if (std::holds_alternative<run::RunClosed>(body))
        keep(QStringLiteral("end"));
    else if (const auto* started = std::get_if<run::StepStarted>(&body);
             started && started->step.startsWith(QLatin1Char('s')))
        keep(started->step);
}

void WindowedFlight::keep(const QString& name)
{
    const QDir folder(m_options.pictures);
    const QString file = folder.filePath(
        QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name));
    if (folder.mkpath(QStringLiteral(".")) && m_window->picture(file))
        m_pictures.append(file);
}

} // namespace cockpit::app
