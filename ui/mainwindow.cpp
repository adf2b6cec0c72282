// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/charts/chartspanel.h"
#include "ui/corner.h"
#include "ui/findings/findingspanel.h"
#include "ui/help/helpmenu.h"
#include "ui/menus.h"
#include "ui/notices/noticebar.h"
#include "ui/palette/commandpalette.h"
#include "ui/panels.h"
#include "ui/refresher.h"
#include "ui/step/steppanel.h"
#include "ui/strip/holdbutton.h"
#include "ui/strip/strip.h"
#include "ui/theme/theme.h"
#include "ui/topbar.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QPixmap>
#include <QResizeEvent>
#include <QScreen>
#include <QTreeView>

namespace cockpit::ui {

MainWindow::MainWindow(conductor::FlownRun& conductor, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(conductor, options.prompts ? *options.prompts : m_dialogs, options.actor)
{
    theme::apply(this);
    m_desk.setTargetLock(options.targetLock);
    const plan::Plan& plan = conductor.plan();
    setWindowTitle(tr("%1 · %2 → %3").arg(items::wordOf(plan.kind), plan.title, plan.environment));
    m_docks = new Docks(*this);
    m_top = new TopBar(m_desk, this);
    addToolBar(Qt::TopToolBarArea, m_top);
    m_panels = new Panels(m_desk, options, *m_docks, *this);
    setCentralWidget(m_panels->centre());
    m_arrangements = new Arrangements(*m_docks, *this);
    setUpMenus();
    setUpHelp();
    m_corner = new Corner(m_desk, m_runMenu->who(), m_arrangements->actions(), this);
    menuBar()->setCornerWidget(m_corner);
    std::vector<Panel*> shown{m_top->strip(), m_top->notices()};
    shown.insert(shown.end(), m_panels->all().begin(), m_panels->all().end());
    m_refresher = new Refresher(m_desk, shown, this);
    resize(theme::firstSize(screen()->availableSize()));
    m_arrangements->arrangeAnew();
}

MainWindow::~MainWindow()
{
    m_docks->silence();
}

void MainWindow::setUpMenus()
{
    m_runMenu = new RunMenu(m_desk, menuBar()->addMenu(tr("&Run")), this);
    m_arrangements->addTo(*menuBar()->addMenu(tr("&View")));
    connectRunMenu();
    connect(m_arrangements, &Arrangements::controlsShown, m_panels, &Panels::setControlsShown);
    connect(m_arrangements, &Arrangements::arranged, m_panels, &Panels::arrange);
    connect(m_arrangements, &Arrangements::controlsShown, m_top, &TopBar::setControlsShown);
    connect(m_top->strip(), &Strip::rollBackReachedFor, m_panels, &Panels::showRollback);
}

void MainWindow::connectRunMenu()
{
    connect(m_runMenu, &RunMenu::startStepAsked, m_panels->step(), &StepPanel::start);
    connect(m_runMenu, &RunMenu::holdAsked, m_top->strip(), &Strip::press);
    connect(m_runMenu, &RunMenu::rollBackAsked, this, [this] {
        m_panels->showRollback();
        m_top->strip()->rollBackButton()->setFocus();
    });
    connect(m_runMenu, &RunMenu::remarkAsked, m_panels, &Panels::askRemark);
}

void MainWindow::setUpHelp()
{
    auto* help = new HelpMenu(*this);
    connect(help, &HelpMenu::findAsked, this, [this] {
        if (!m_palette)
            m_palette = new CommandPalette(*this);
        m_runMenu->refresh(); // enabled as they would be if the menu were opened now
        m_palette->present();
    });
}

void MainWindow::refresh()
{
    m_refresher->refresh();
}

void MainWindow::addSimulatorControls(QWidget* controls)
{
    m_corner->add(controls);
}

void MainWindow::addBelowStrip(QWidget* controls)
{
    m_top->addBelowStrip(controls);
}

void MainWindow::showFileChange(const QString& sentence, const QString& difference)
{
    m_top->showFileChange(sentence, difference);
}

void MainWindow::showFindings(const std::vector<plan::Finding>& findings)
{
    m_panels->findings()->showFindings(findings);
}

bool MainWindow::picture(const QString& file)
{
    refresh();
    m_panels->charts()->refresh();
    // What has changed its size is laid out first, or the picture shows it half: each layout asks the next one.
    for (int depth = 0; depth < 12; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return grab().save(file, "PNG");
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_arrangements->windowResized(event->size());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    refresh();
    m_docks->size(m_arrangements->current());
    m_panels->step()->linesView()->setFocus();
}

} // namespace cockpit::ui
