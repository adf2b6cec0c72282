// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels.h"

#include "ui/charts/chartspanel.h"
#include "ui/checklists/checklistspanel.h"
#include "ui/console/consolepanel.h"
#include "ui/docks.h"
#include "ui/document/documentpanel.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/guessespanel.h"
#include "ui/gates/gatespanel.h"
#include "ui/log/logpanel.h"
#include "ui/mainwindow.h"
#include "ui/messages/messagespanel.h"
#include "ui/ramp/ramppanel.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/step/steppanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/triggers/triggerspanel.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QSplitter>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

Panels::Panels(Desk& desk, const WindowOptions& options, Docks& docks, QMainWindow& window)
    : QObject(&window)
    , m_desk(desk)
    , m_docks(docks)
    , m_window(window)
{
    m_centre = makeCentre();
    makeDocks(options);
    connectPanels();
}

QWidget* Panels::makeCentre()
{
    auto* centre = new QSplitter(Qt::Vertical, &m_window);
    m_step = new StepPanel(m_desk, centre);
    m_console = new ConsolePanel(m_desk, centre);
    m_step->setObjectName(u"step"_s); // by these the help finds their pages
    m_console->setObjectName(u"output"_s);
    for (Panel* panel : std::initializer_list<Panel*>{m_step, m_console}) {
        m_all.push_back(panel);
        centre->addWidget(panel);
    }
    centre->setStretchFactor(0, 5);
    centre->setStretchFactor(1, 2);
    centre->setChildrenCollapsible(false);
    return centre;
}

template <class P>
P* Panels::add(const char* name, const QString& title, P* panel)
{
    m_all.push_back(panel);
    connect(m_docks.add(QString::fromLatin1(name), title, panel), &QDockWidget::visibilityChanged,
            panel, [panel](bool visible) {
                if (visible)
                    panel->refresh();
            });
    return panel;
}

void Panels::makeDocks(const WindowOptions& options)
{
    QWidget* window = &m_window;
    m_timeline = add("timeline", MainWindow::tr("Timeline"), new TimelinePanel(m_desk, window));
    m_gates = add("gates", MainWindow::tr("Go / No-Go"), new GatesPanel(m_desk, window));
    add("checklists", MainWindow::tr("Checklists"), new ChecklistsPanel(m_desk, window));
    add("messages", MainWindow::tr("Messages"), new MessagesPanel(m_desk, window));
    add("triggers", MainWindow::tr("Triggers"), new TriggersPanel(m_desk, window));
    add("ramp", MainWindow::tr("Ramp"), new RampPanel(m_desk, window));
    m_rollback = add("rollback", MainWindow::tr("Rollback"), new RollbackPanel(m_desk, window));
    m_log = add("log", MainWindow::tr("Log"), new LogPanel(m_desk, window));
    m_findings = add("findings", MainWindow::tr("Findings"), new FindingsPanel(m_desk, window));
    m_guesses =
        add("guesses", MainWindow::tr("Guesses"), new GuessesPanel(m_desk, options.guesses, window));
    m_document = add("document", MainWindow::tr("Runbook"), new DocumentPanel(m_desk, window));
    m_charts = new charts::ChartsPanel(m_desk.conductor(), window);
    m_docks.add(u"charts"_s, MainWindow::tr("Charts"), m_charts);
    if (!options.findingsFollow)
        m_findings->showFindings(m_desk.plan().findings);
}

void Panels::connectPanels()
{
    connect(m_timeline, &TimelinePanel::stepChosen, m_step, &StepPanel::choose);
    connect(m_timeline, &TimelinePanel::gateChosen, this, [this](const QString& gate) {
        m_gates->choose(gate);
        m_docks.raise(u"gates"_s);
    });
    connect(m_step, &StepPanel::stepShown, m_console, &ConsolePanel::showStep);
    connect(m_rollback, &RollbackPanel::rungChosen, m_step, &StepPanel::choose);
    connect(m_findings, &FindingsPanel::lineChosen, this, &Panels::showLine);
    connect(m_guesses, &GuessesPanel::lineChosen, this, &Panels::showLine);
    connect(m_charts, &charts::ChartsPanel::bindingWanted, this,
            [this](const QString& condition, const QString& query) {
                m_desk.submit(run::BindCondition{condition, query});
            });
}

void Panels::setControlsShown(bool shown)
{
    for (Panel* panel : m_all)
        panel->setControlsShown(shown);
    m_charts->setControlsShown(shown);
}

void Panels::arrange(Arrangement arrangement)
{
    m_console->setHiddenWhileEmpty(arrangement == Arrangement::Review);
}

void Panels::showRollback()
{
    m_docks.raise(u"rollback"_s);
}

void Panels::askRemark()
{
    m_docks.raise(u"log"_s);
    m_log->remark()->setFocus();
}

void Panels::showLine(int line)
{
    m_docks.raise(u"document"_s);
    m_document->showLine(line);
}

} // namespace cockpit::ui
