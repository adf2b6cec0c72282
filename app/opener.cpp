// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "app/desksettings.h"
#include "app/language.h"
#include "app/pathdesk.h"
#include "app/realflight.h"
#include "app/recentruns.h"
#include "app/recordedrun.h"
#include "app/recordedwindow.h"
#include "app/simulatedflight.h"
#include "app/windowedflight.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QMenu>
#include <QMenuBar>

namespace cockpit::app {

namespace {

const QString sample = QStringLiteral(":/samples/phases.md");
constexpr double speedOfRehearsals = 60;

} // namespace

Opener::Opener(ui::StartWindow& start, Places places)
    : m_start(start)
    , m_places(std::move(places))
{
    using ui::StartWindow;
    connect(&m_start, &StartWindow::openAsked, this, &Opener::open);
    connect(&m_start, &StartWindow::sampleAsked, this, [this] { open(sample); });
    connect(&m_start, &StartWindow::resumeAsked, this, &Opener::resume);
    connect(&m_start, &StartWindow::replayAsked, this, &Opener::replay);
    connect(&m_start, &StartWindow::languageAsked, this, &chooseLanguage);
    m_start.setRecent(recentRunbooks());
    m_start.setLanguages(languages(), chosenLanguage());
    m_start.setRuns(recentRuns(m_places.store));
}

Opener::~Opener() = default;

/// Where a window is open already, there.
void Opener::complain(const QString& sentence)
{
    if (m_window) {
        m_window->window().findChild<ui::MessageBar*>()->showTrouble(sentence);
        return;
    }
    m_start.showError(sentence);
    m_start.show();
}

bool Opener::open(const QString& file)
{
    const bool hadWindow = m_window != nullptr;
    rehearse(file, {}, QStringLiteral("nominal"));
    if (!m_window || hadWindow)
        return false;
    if (file != sample)
        rememberRunbook(file);
    addWays(file);
    return true;
}

/// To the next rehearsal, and but for the sample to the flight.
void Opener::addWays(const QString& file)
{
    QMenu* runMenu = m_window->window().menuBar()->actions().constFirst()->menu();
    QMenu* menu = runMenu->addMenu(tr("Rehearse &again, with the scenario"));
    for (const QString& scenario : simulator::scenarioNames()) {
        // Later: the window whose menu this is goes with it.
        connect(
            menu->addAction(scenario), &QAction::triggered, this,
            [this, file, scenario] { rehearseAgain(file, scenario); }, Qt::QueuedConnection);
    }
    if (file == sample)
        return;
    m_path = std::make_unique<PathDesk>(*m_flight, m_window->window(), file, m_places);
    connect(m_path.get(), &PathDesk::flyAsked, this,
            [this, file](const QString& environment) { fly(file, environment); });
}

void Opener::rehearseAgain(const QString& file, const QString& scenario)
{
    const Flight* before = m_flight.get();
    rehearse(file, {}, scenario);
    if (m_flight.get() != before)
        addWays(file);
}

void Opener::rehearse(const QString& file, const QString& run, const QString& scenario)
{
    const auto known = simulator::namedScenario(scenario);
    if (!known)
        return complain(known.error().sentence);
    Rehearsal rehearsal;
    rehearsal.order.file = file;
    rehearsal.order.resume = run;
    rehearsal.order.places = m_places;
    rehearsal.scenario = *known;
    rehearsal.speed = speedOfRehearsals;
    auto made = SimulatedFlight::prepare(rehearsal);
    if (!made)
        return complain(made.error().sentence);
    show(std::move(*made));
}

/// The next window is shown before the last goes, or the program would end.
void Opener::show(std::unique_ptr<Flight> flight)
{
    auto window = std::make_unique<WindowedFlight>(*flight, WindowedFlight::Options{});
    m_path.reset();
    m_window = std::move(window);
    m_flight = std::move(flight);
    m_start.hide();
}

void Opener::resume(const QString& run)
{
    auto store = store::EventStore::open(m_places.store);
    const auto recorded = store ? recordedRun(**store, run) : tl::unexpected<Error>(store.error());
    if (!recorded)
        return complain(recorded.error().sentence);
    store->reset(); // the flight opens it anew
    const run::RunOpened* facts = recorded->facts();
    if (recorded->documents.environment.isEmpty())
        return rehearse({}, run, facts ? facts->scenario : QString());
    FlightOrder order;
    order.resume = run;
    order.places = m_places;
    order.environment = recorded->documents.environment;
    withSecrets(recorded->reading->environment, order);
}

void Opener::replay(const QString& run)
{
    const auto store = store::EventStore::open(m_places.store);
    const auto recorded = store ? recordedRun(**store, run) : tl::unexpected<Error>(store.error());
    if (!recorded)
        return complain(recorded.error().sentence);
    m_recorded = std::make_unique<RecordedWindow>(run, *recorded, m_places.jobsOf(run), std::nullopt);
    m_start.hide();
}

void Opener::fly(const QString& file, const QString& environmentFile)
{
    const auto environment = plan::readEnvironmentFile(environmentFile);
    if (!environment)
        return complain(environment.error().sentence);
    FlightOrder order;
    order.file = file;
    order.places = m_places;
    order.environment = environment->text;
    withSecrets(*environment, order);
}

void Opener::withSecrets(const plan::Environment& environment, const FlightOrder& order)
{
    std::vector<secrets::Wanted> wanted;
    for (const QString& name : environment.secrets)
        wanted.push_back({name, environment.secretVariables.value(name)});
    m_secrets = std::make_unique<secrets::SecretReader>(environment.name);
    connect(m_secrets.get(), &secrets::SecretReader::found, this,
            [this, order](const secrets::Found& found) { flyReal(order, found); });
    m_secrets->read(wanted);
}

void Opener::flyReal(const FlightOrder& order, const secrets::Found& found)
{
    if (!found.missing.isEmpty())
        return complain(found.missing.join(QLatin1Char('\n')));
    RealOrder real;
    real.order = order;
    real.secrets = found.values;
    auto made = RealFlight::prepare(real);
    if (!made)
        return complain(made.error().sentence);
    show(std::move(*made));
    if (!found.notices.isEmpty())
        complain(found.notices.join(QLatin1Char('\n')));
}

} // namespace cockpit::app
