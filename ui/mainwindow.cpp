// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/run/insight.h"
#include "ui/charts/chartspanel.h"
#include "ui/checklists/checklistspanel.h"
#include "ui/common/messagebar.h"
#include "ui/console/consolepanel.h"
#include "ui/document/documentpanel.h"
#include "ui/document/filebanner.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/guessespanel.h"
#include "ui/gates/gatespanel.h"
#include "ui/help/helpmenu.h"
#include "ui/log/logpanel.h"
#include "ui/menus.h"
#include "ui/messages/messagespanel.h"
#include "ui/notices/noticebar.h"
#include "ui/palette/commandpalette.h"
#include "ui/ramp/ramppanel.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/step/steppanel.h"
#include "ui/strip/holdbutton.h"
#include "ui/strip/strip.h"
#include "ui/strip/whobutton.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/triggers/triggerspanel.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLineEdit>
#include <QMenuBar>
#include <QPixmap>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(conductor::FlownRun& conductor, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(conductor, options.prompts ? *options.prompts : m_dialogs, options.actor)
{
    theme::apply(this);
    m_desk.setTargetLock(options.targetLock);
    const plan::Plan& plan = conductor.plan();
    setWindowTitle(tr("%1 · %2 → %3").arg(items::wordOf(plan.kind), plan.title, plan.environment));
    setUpTop();
    setUpCentre();
    setUpDocks(options);
    setUpMenus();
    setUpHelp();
    setUpArrangements();
    connectPanels();
    connectRun();
    resize(theme::firstSize(screen()->availableSize()));
    arrangeAnew();
}

MainWindow::~MainWindow()
{
    m_docks->silence();
}

void MainWindow::setUpTop()
{
    m_strip = new Strip(m_desk, this);
    m_bar = new MessageBar(this);
    m_file = new FileBanner(this);
    auto* notices = new NoticeBar(m_desk, this);
    m_panels.push_back(m_strip);
    m_panels.push_back(notices);
    auto* top = new QWidget(this);
    m_top = new QVBoxLayout(top);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(0);
    m_top->addWidget(m_strip);
    m_top->addWidget(notices);
    m_top->addWidget(m_bar);
    m_top->addWidget(m_file);
    auto* bar = new QToolBar(tr("Strip"), this);
    bar->setObjectName(u"strip"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setEnabled(false); // always visible
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(top);
    top->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addToolBar(Qt::TopToolBarArea, bar);
}

void MainWindow::setUpCentre()
{
    auto* centre = new QSplitter(Qt::Vertical, this);
    m_step = new StepPanel(m_desk, centre);
    m_console = new ConsolePanel(m_desk, centre);
    m_step->setObjectName(u"step"_s); // by these the help finds their pages
    m_console->setObjectName(u"output"_s);
    m_panels.push_back(m_step);
    m_panels.push_back(m_console);
    centre->addWidget(m_step);
    centre->addWidget(m_console);
    centre->setStretchFactor(0, 5);
    centre->setStretchFactor(1, 2);
    centre->setChildrenCollapsible(false);
    setCentralWidget(centre);
}

void MainWindow::addDock(const QString& name, const QString& title, Panel* panel)
{
    m_panels.push_back(panel);
    connect(m_docks->add(name, title, panel), &QDockWidget::visibilityChanged, panel,
            [panel](bool visible) {
                if (visible)
                    panel->refresh();
            });
}

void MainWindow::setUpDocks(const WindowOptions& options)
{
    m_docks = new Docks(*this);
    m_gates = new GatesPanel(m_desk, this);
    m_log = new LogPanel(m_desk, this);
    m_findings = new FindingsPanel(m_desk, this);
    if (!options.findingsFollow)
        m_findings->showFindings(m_desk.plan().findings);
    addDock(u"timeline"_s, tr("Timeline"), new TimelinePanel(m_desk, this));
    addDock(u"gates"_s, tr("Go / No-Go"), m_gates);
    addDock(u"checklists"_s, tr("Checklists"), new ChecklistsPanel(m_desk, this));
    addDock(u"messages"_s, tr("Messages"), new MessagesPanel(m_desk, this));
    addDock(u"triggers"_s, tr("Triggers"), new TriggersPanel(m_desk, this));
    addDock(u"ramp"_s, tr("Ramp"), new RampPanel(m_desk, this));
    addDock(u"rollback"_s, tr("Rollback"), new RollbackPanel(m_desk, this));
    addDock(u"log"_s, tr("Log"), m_log);
    addDock(u"findings"_s, tr("Findings"), m_findings);
    addDock(u"guesses"_s, tr("Guesses"), new GuessesPanel(m_desk, options.guesses, this));
    addDock(u"document"_s, tr("Runbook"), new DocumentPanel(m_desk, this));
    auto* charts = new charts::ChartsPanel(m_desk.conductor(), this);
    connect(charts, &charts::ChartsPanel::bindingWanted, this,
            [this](const QString& condition, const QString& query) {
                m_desk.submit(run::BindCondition{condition, query});
            });
    m_docks->add(u"charts"_s, tr("Charts"), charts);
}

void MainWindow::setUpMenus()
{
    m_runMenu = new RunMenu(m_desk, menuBar()->addMenu(tr("&Run")), this);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    m_arrangements = new QActionGroup(this);
    for (const Arrangement each : {Arrangement::Fly, Arrangement::Review, Arrangement::Wall}) {
        QAction* action = view->addAction(nameOf(each));
        action->setCheckable(true);
        action->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(each))));
        action->setToolTip(tipOf(each));
        action->setData(static_cast<int>(each));
        addAction(action);
        m_arrangements->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { arrange(each); });
    }
    view->addSeparator();
    m_docks->addToggles(*view);
    view->addSeparator();
    QAction* anew = view->addAction(tr("Put the panels back in their places"));
    connect(anew, &QAction::triggered, this, &MainWindow::arrangeAnew);
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

void MainWindow::setUpArrangements()
{
    auto* corner = new QWidget(this);
    m_corner = new QHBoxLayout(corner);
    m_corner->setContentsMargins(0, 0, 6, 0);
    auto* who = new WhoButton(m_desk, corner);
    who->fill(m_runMenu->who());
    m_corner->addWidget(who);
    for (QAction* action : m_arrangements->actions()) {
        auto* button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_corner->addWidget(button);
    }
    menuBar()->setCornerWidget(corner);
}

void MainWindow::connectPanels()
{
    auto* timeline = findChild<TimelinePanel*>();
    connect(timeline, &TimelinePanel::stepChosen, m_step, &StepPanel::choose);
    connect(timeline, &TimelinePanel::gateChosen, this, [this](const QString& gate) {
        m_gates->choose(gate);
        m_docks->raise(u"gates"_s);
    });
    connect(m_step, &StepPanel::stepShown, m_console, &ConsolePanel::showStep);
    connect(m_strip, &Strip::rollBackReachedFor, this, [this] { m_docks->raise(u"rollback"_s); });
    connect(findChild<RollbackPanel*>(), &RollbackPanel::rungChosen, m_step, &StepPanel::choose);
    const auto showLine = [this](int line) {
        m_docks->raise(u"document"_s);
        findChild<DocumentPanel*>()->showLine(line);
    };
    connect(m_findings, &FindingsPanel::lineChosen, this, showLine);
    connect(findChild<GuessesPanel*>(), &GuessesPanel::lineChosen, this, showLine);
    connect(m_runMenu, &RunMenu::startStepAsked, m_step, &StepPanel::start);
    connect(m_runMenu, &RunMenu::holdAsked, m_strip, &Strip::press);
    connect(m_runMenu, &RunMenu::rollBackAsked, this, [this] {
        m_docks->raise(u"rollback"_s);
        m_strip->rollBackButton()->setFocus();
    });
    connect(m_runMenu, &RunMenu::remarkAsked, this, [this] {
        m_docks->raise(u"log"_s);
        m_log->remark()->setFocus();
    });
}

void MainWindow::connectRun()
{
    conductor::FlownRun& conductor = m_desk.conductor();
    m_soon.setSingleShot(true);
    m_refresh.setInterval(std::chrono::milliseconds(250));
    connect(&m_soon, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshInTime);
    connect(&conductor, &conductor::FlownRun::applied, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(0);
    });
    connect(&m_desk, &Desk::refused, m_bar, &MessageBar::showRefusal);
    connect(&m_desk, &Desk::actorChanged, this, &MainWindow::refresh);
    connect(&conductor, &conductor::FlownRun::refused, m_bar, &MessageBar::showRefusal);
    connect(&conductor, &conductor::FlownRun::trouble, m_bar, &MessageBar::showTrouble);
    m_refresh.start();
}

/// What time alone changes is said in whole seconds, of the clock on the wall and of the run's.
void MainWindow::refreshInTime()
{
    using std::chrono::seconds;
    const Instant now = m_desk.now();
    const auto second = std::pair(std::chrono::duration_cast<seconds>(now.wall),
                                  std::chrono::duration_cast<seconds>(
                                      run::planClock(m_desk.state(), now).value_or(now.elapsed)));
    if (std::exchange(m_second, second) != second)
        refresh();
}

void MainWindow::refresh()
{
    for (Panel* panel : m_panels) {
        if (panel->isVisible())
            panel->refresh();
    }
}

void MainWindow::arrange(Arrangement arrangement)
{
    m_saved[m_arrangement] = saveState();
    m_arrangement = arrangement;
    arrangeAnew();
    if (const QByteArray state = m_saved.value(arrangement); !state.isEmpty())
        restoreState(state);
}

void MainWindow::arrangeAnew()
{
    const bool wall = m_arrangement == Arrangement::Wall;
    for (QAction* action : m_arrangements->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_arrangement));
    menuBar()->setVisible(!wall);
    for (Panel* panel : m_panels)
        panel->setControlsShown(!wall);
    for (auto* charts : findChildren<charts::ChartsPanel*>())
        charts->setControlsShown(!wall);
    scaleFonts(wall ? theme::wallScale(size()) : 1);
    m_docks->place(m_arrangement);
}

void MainWindow::scaleFonts(double factor)
{
    if (!qFuzzyCompare(factor, m_scale))
        theme::scaleFonts(this, factor / std::exchange(m_scale, factor));
}

QByteArray MainWindow::saveArrangements()
{
    m_saved[m_arrangement] = saveState();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << static_cast<qint32>(m_arrangement) << static_cast<qint32>(m_saved.size());
    for (auto it = m_saved.cbegin(); it != m_saved.cend(); ++it)
        stream << static_cast<qint32>(it.key()) << it.value();
    return bytes;
}

void MainWindow::restoreArrangements(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 current = 0;
    qint32 count = 0;
    stream >> current >> count;
    QMap<Arrangement, QByteArray> saved;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 key = 0;
        QByteArray bytes;
        stream >> key >> bytes;
        saved.insert(static_cast<Arrangement>(key), bytes);
    }
    if (stream.status() != QDataStream::Ok || current < 0
        || current > static_cast<qint32>(Arrangement::Wall))
        return;
    m_saved = saved;
    m_arrangement = static_cast<Arrangement>(current);
    arrangeAnew();
    restoreState(m_saved.value(m_arrangement));
}

void MainWindow::addSimulatorControls(QWidget* controls)
{
    m_corner->insertWidget(0, controls);
}

void MainWindow::addBelowStrip(QWidget* controls)
{
    m_top->insertWidget(1, controls);
}

void MainWindow::showFileChange(const QString& sentence, const QString& difference)
{
    if (sentence.isEmpty())
        m_file->putAway();
    else
        m_file->present(sentence, difference);
}

void MainWindow::showFindings(const std::vector<plan::Finding>& findings)
{
    m_findings->showFindings(findings);
}

bool MainWindow::picture(const QString& file)
{
    refresh();
    for (auto* charts : findChildren<charts::ChartsPanel*>())
        charts->refresh();
    // What has just changed its size is laid out first, or the picture shows it half.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return grab().save(file, "PNG");
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_arrangement == Arrangement::Wall)
        scaleFonts(theme::wallScale(event->size()));
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
    m_docks->size(m_arrangement);
    m_step->linesView()->setFocus();
}

} // namespace cockpit::ui
