// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathdesk.h"

#include "app/environmentbench.h"
#include "app/environments.h"
#include "app/flight.h"
#include "app/recentruns.h"
#include "models/plan/planner.h"
#include "models/plan/unresolved.h"
#include "models/runbook/reader.h"
#include "ui/common/messagebar.h"
#include "ui/environment/environmentdialog.h"
#include "ui/mainwindow.h"
#include "ui/start/pathbar.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace cockpit::app {

PathDesk::PathDesk(Flight& flight, ui::MainWindow& window, QString file, Places places)
    : m_flight(flight)
    , m_window(window)
    , m_file(std::move(file))
    , m_places(std::move(places))
    , m_bar(new ui::PathBar)
{
    m_facts.steps = static_cast<int>(flight.conductor().plan().steps.size());
    m_facts.rehearsed = wasRehearsed(m_places.store, QFileInfo(m_file).fileName());
    m_window.addBelowStrip(m_bar);
    connectBar();
    connectFlight();
    addToMenu();
    refresh();
}

void PathDesk::connectBar()
{
    using ui::PathBar;
    connect(m_bar, &PathBar::findingsAsked, this, [this] { raise(QStringLiteral("findings")); });
    connect(m_bar, &PathBar::guessesAsked, this, [this] { raise(QStringLiteral("guesses")); });
    connect(m_bar, &PathBar::environmentChosen, this, &PathDesk::choose);
    connect(m_bar, &PathBar::editAsked, this, &PathDesk::edit);
    connect(m_bar, &PathBar::newAsked, this, &PathDesk::make);
    connect(m_bar, &PathBar::flyAsked, this,
            [this] { Q_EMIT flyAsked(m_environments.value(m_facts.environment)); });
}

void PathDesk::connectFlight()
{
    connect(&m_flight, &Flight::findingsFound, this,
            [this](const std::vector<plan::Finding>& findings) {
                const auto count = [&findings](plan::Severity severity) {
                    return static_cast<int>(std::count_if(
                        findings.begin(), findings.end(),
                        [severity](const auto& finding) { return finding.severity == severity; }));
                };
                m_facts.errors = count(plan::Severity::Error);
                m_facts.warnings = count(plan::Severity::Warning);
                refresh();
            });
    connect(&m_flight.conductor(), &conductor::Conductor::applied, this,
            [this](const std::vector<run::Event>& events) {
                for (const run::Event& event : events) {
                    const auto* closed = std::get_if<run::RunClosed>(&event.body);
                    if (!closed || closed->outcome != run::RunOutcome::Completed)
                        continue;
                    m_facts.rehearsed = true;
                    refresh();
                }
            });
}

void PathDesk::addToMenu()
{
    QMenu* menu = m_window.menuBar()->actions().constFirst()->menu();
    menu->addSeparator();
    QAction* edit = menu->addAction(tr("Edit and test the environment …"));
    edit->setToolTip(tr("Hosts, variables, secrets, metrics, roles, rules and all else that the "
                        "file says, in forms"));
    edit->setWhatsThis(edit->toolTip());
    connect(edit, &QAction::triggered, this, &PathDesk::edit);
    QAction* path = menu->addAction(tr("Show the path to fly"));
    connect(path, &QAction::triggered, m_bar, &QWidget::show);
}

void PathDesk::raise(const QString& name)
{
    auto* dock = m_window.findChild<QDockWidget*>(name);
    dock->show();
    dock->raise();
}

void PathDesk::complain(const QString& sentence)
{
    m_window.findChild<ui::MessageBar*>()->showTrouble(sentence);
}

void PathDesk::refresh()
{
    m_environments = environmentsBeside(m_file);
    const QStringList names = m_environments.keys();
    if (!names.contains(m_facts.environment))
        m_facts.environment = names.value(0);
    lookAt(m_environments.value(m_facts.environment));
    m_bar->setEnvironments(names, m_facts.environment);
    m_bar->present(items::pathToFly(m_facts));
}

/// What a run with this environment would lack.
void PathDesk::lookAt(const QString& environmentFile)
{
    m_facts.trouble.clear();
    m_facts.unresolved.clear();
    m_facts.missing = 0;
    m_facts.unbound = 0;
    if (environmentFile.isEmpty())
        return;
    const auto environment = plan::readEnvironmentFile(environmentFile);
    const auto runbook = runbook::readFile(m_file);
    if (!environment || !runbook) {
        m_facts.trouble = environment ? runbook.error().sentence : environment.error().sentence;
        return;
    }
    const auto draft = environment::Draft::of(environment->text, *runbook, environmentFile);
    int metrics = 0;
    for (const environment::Entry& entry : draft->entries()) {
        if (!entry.isSet)
            ++(entry.part == environment::Part::Metrics ? metrics : m_facts.missing);
    }
    if (m_facts.missing > 0) // else metrics are told as unbound; the forms count them like the rest
        m_facts.missing += metrics;
    const plan::Plan plan = plan::makeBarePlan(*runbook, *environment);
    for (const plan::Unresolved& one : plan::unresolved(plan, *environment))
        m_facts.unresolved.append(one.why);
    if (environment->kind == plan::RunKind::Simulated)
        m_facts.unresolved.append(tr("The environment is simulated: it is rehearsed, not flown."));
    m_facts.unbound = static_cast<int>(
        std::count_if(plan.conditions.begin(), plan.conditions.end(),
                      [](const plan::Condition& condition) { return !condition.isMeasured(); }));
}

void PathDesk::choose(const QString& name)
{
    m_facts.environment = name;
    refresh();
}

void PathDesk::make(const QString& name)
{
    const auto made = writeNewEnvironment(m_file, name);
    if (!made)
        return complain(made.error().sentence);
    choose(name);
    edit();
}

void PathDesk::edit()
{
    const QString file = m_environments.value(m_facts.environment);
    if (file.isEmpty())
        return complain(tr("There is no environment file beside the runbook yet: make one under "
                           "\"Environment\" on the path to fly."));
    const auto environment = plan::readEnvironmentFile(file);
    const auto runbook = runbook::readFile(m_file);
    if (!environment || !runbook)
        return complain(environment ? runbook.error().sentence : environment.error().sentence);
    const auto draft = environment::Draft::of(environment->text, *runbook, file);
    if (!draft)
        return complain(draft.error().sentence);
    auto* bench = new EnvironmentBench(file, environment->text, m_places, {}, this);
    auto* dialog = new ui::EnvironmentDialog(*draft, *bench, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::EnvironmentDialog::saved, this, &PathDesk::refresh);
    connect(dialog, &QObject::destroyed, bench, &QObject::deleteLater);
    dialog->open();
}

} // namespace cockpit::app
