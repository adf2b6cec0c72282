// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspanel.h"

#include "models/telemetry/board.h"
#include "models/telemetry/monitor.h"
#include "ui/charts/binddialog.h"
#include "ui/charts/boardview.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/chartsbar.h"
#include "ui/charts/chartsfile.h"
#include "ui/charts/metricchart.h"
#include "ui/charts/tr.h"
#include "ui/charts/valuesmodel.h"
#include "ui/charts/valuestable.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cockpit::charts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ChartsPanel::ChartsPanel(conductor::FlownRun& conductor, QWidget* parent)
    : QWidget(parent)
    , m_conductor(conductor)
{
    setAccessibleName(Tr::tr("Charts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    const plan::Plan& plan = conductor.plan();
    const bool asks = std::any_of(plan.sources.begin(), plan.sources.end(),
                                  [](const plan::MetricSource& source) { return source.alerts; });
    const bool nothing = plan.queries.empty() && plan.dashboards.empty() && !asks;
    if (nothing || !conductor.monitor()) {
        setUpEmpty(
            nothing
                ? Tr::tr("No metric is bound. Name a source and queries in the environment file.")
                : Tr::tr("A record keeps no curves. What was measured when something was "
                         "decided stands in the log, with the decision."));
        return;
    }
    setUpPages();
    follow();
}

void ChartsPanel::setUpEmpty(const QString& why)
{
    auto* words = new QLabel(why, this);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    setAccessibleDescription(words->text());
    layout()->addWidget(words);
}

void ChartsPanel::setUpPages()
{
    const std::vector<ChartSpec> specs = chartsOf(m_conductor.plan());
    m_values = new ValuesModel(specs, this);
    m_bar = new ChartsBar(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeCharts(specs));
    m_pages->addWidget(makeValuesTable(m_values, this));
    m_pages->addWidget(makeBoardView(m_conductor.monitor()->board(), this));
    layout()->addWidget(m_bar);
    layout()->addWidget(m_pages);
}

QWidget* ChartsPanel::makeCharts(const std::vector<ChartSpec>& specs)
{
    for (const ChartSpec& spec : specs)
        addChart(spec);
    const std::vector<QWidget*> cells(m_charts.begin(), m_charts.end());
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_grid = new ChartGrid(cells);
    scroll->setWidget(m_grid);
    return scroll;
}

void ChartsPanel::addChart(const ChartSpec& spec)
{
    auto* chart = new MetricChart(spec, this);
    m_charts.push_back(chart);
    connect(chart, &MetricChart::pointedAt, this, &ChartsPanel::setCursor);
    followGestures(*chart);
}

/// What is done to one chart is done to all: they show the same time.
void ChartsPanel::followGestures(MetricChart& chart)
{
    Gestures& hand = chart.gestures();
    connect(&hand, &Gestures::zoomWanted, this, [this, &chart](double about, double factor) {
        const milliseconds at = chart.timeAt(about);
        changeView([=](View& view, milliseconds now) { view.zoom(at, factor, now); });
    });
    connect(&hand, &Gestures::rangeWanted, this, [this, &chart](double from, double to) {
        const milliseconds begin = chart.timeAt(from);
        const milliseconds end = chart.timeAt(to);
        changeView([=](View& view, milliseconds now) { view.setRange(begin, end, now); });
    });
    connect(&hand, &Gestures::panWanted, this, [this](double part) {
        changeView([part](View& view, milliseconds now) { view.pan(part, now); });
    });
    connect(&hand, &Gestures::liveWanted, m_bar, &ChartsBar::liveWanted);
    connect(&hand, &Gestures::cursorLeft, this, [this] { setCursor(std::nullopt); });
    connect(&hand, &Gestures::cursorMoved, this, [this, &chart](double part) {
        const milliseconds step = chart.timeAt(part) - chart.timeAt(0);
        const milliseconds at = chart.cursor().value_or(chart.timeAt(1)) + step;
        setCursor(std::clamp(at, chart.timeAt(0), chart.timeAt(1)));
    });
}

void ChartsPanel::changeView(const std::function<void(View&, milliseconds)>& change)
{
    change(m_view, m_conductor.now().wall);
    m_bar->setLive(m_view.isLive());
    refresh();
}

/// The panels of dashboards stand behind the plan's own charts, each as soon as it was read whole.
void ChartsPanel::takeDashboards()
{
    std::vector<ChartSpec> more;
    for (const telemetry::ShownDashboard& shown : m_conductor.monitor()->board().dashboards()) {
        const QString key = shown.source + u'\n' + shown.name;
        if (!shown.isRead || !shown.content.unresolved.isEmpty() || m_taken.contains(key))
            continue;
        m_taken.append(key);
        std::ranges::move(chartsOf(shown.content), std::back_inserter(more));
    }
    if (more.empty())
        return;
    for (const ChartSpec& spec : more)
        addChart(spec);
    m_values->addCharts(more);
    m_grid->setCells({m_charts.begin(), m_charts.end()});
    if (isVisible())
        m_moving.start();
    refreshSoon();
}

void ChartsPanel::bind()
{
    auto* dialog = new BindDialog(m_conductor.state().plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BindDialog::chosen, this, &ChartsPanel::bindingWanted);
    dialog->open();
}

void ChartsPanel::follow()
{
    take(m_conductor.events());
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    m_moving.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &ChartsPanel::refresh);
    connect(&m_moving, &QTimer::timeout, this, &ChartsPanel::refreshSoon);
    const auto live = [this] {
        changeView([this](View& view, milliseconds) { view.setLive(m_bar->span()); });
    };
    connect(m_bar, &ChartsBar::spanChanged, this, live);
    connect(m_bar, &ChartsBar::liveWanted, this, live);
    connect(m_bar, &ChartsBar::bindingWanted, this, &ChartsPanel::bind);
    connect(m_bar, &ChartsBar::boardWanted, m_pages,
            [this](bool wanted) { m_pages->setCurrentIndex(wanted ? 2 : 0); });
    telemetry::Board& board = m_conductor.monitor()->board();
    connect(&board, &telemetry::Board::dashboardsChanged, this, &ChartsPanel::takeDashboards);
    takeDashboards();
    connect(m_bar, &ChartsBar::tableWanted, m_pages,
            [this](bool wanted) { m_pages->setCurrentIndex(wanted ? 1 : 0); });
    connect(m_bar, &ChartsBar::exportWanted, this, &ChartsPanel::chooseFile);
    connect(m_conductor.monitor(), &telemetry::Monitor::seriesChanged, this,
            &ChartsPanel::refreshSoon);
    connect(&m_conductor, &conductor::FlownRun::applied, this, &ChartsPanel::take);
}

void ChartsPanel::take(const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        if (std::optional<Marker> marker = markerOf(event, m_conductor.plan())) {
            m_markers.push_back(std::move(*marker));
            refreshSoon();
        }
    }
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_charts.empty())
        return;
    m_moving.start();
    refreshSoon();
}

void ChartsPanel::hideEvent(QHideEvent* event)
{
    m_moving.stop();
    m_soon.stop();
    QWidget::hideEvent(event);
}

void ChartsPanel::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

std::vector<SeriesNow> ChartsPanel::seriesOf(const MetricChart& chart) const
{
    std::vector<SeriesNow> all;
    for (const SeriesSpec& series : chart.spec().series)
        all.push_back(seriesNow(*m_conductor.monitor(), series));
    const auto ghost = m_conductor.monitor()->ghostStart();
    const auto started = m_conductor.state().started;
    for (SeriesNow& now : all) {
        // Before T-0 the earlier run lies where this one would be if it began now.
        const milliseconds zero = started ? started->wall : m_conductor.now().wall;
        now.ghostShift = ghost ? zero - *ghost : milliseconds{0};
    }
    return all;
}

void ChartsPanel::setControlsShown(bool shown)
{
    if (m_bar)
        m_bar->setVisible(shown);
}

void ChartsPanel::refresh()
{
    if (!m_values || !isVisible()) // without metrics there is only a sentence
        return;
    const milliseconds now = m_conductor.now().wall;
    std::vector<SeriesNow> values;
    for (MetricChart* chart : m_charts) {
        const Moment moment{m_view.from(now), m_view.to(now), seriesOf(*chart), m_markers,
                            m_view.isLive()};
        values.insert(values.end(), moment.series.begin(), moment.series.end());
        chart->show(moment);
    }
    m_values->setValues(values);
    setAccessibleDescription(summary());
}

/// One cursor for all: what happened at the same time is seen in each.
void ChartsPanel::setCursor(std::optional<milliseconds> at)
{
    for (MetricChart* chart : m_charts)
        chart->setCursor(at);
}

void ChartsPanel::chooseFile()
{
    auto* dialog = new QFileDialog(this, Tr::tr("Export the charts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {Tr::tr("Values (*.csv)"), Tr::tr("Picture (*.png)"), Tr::tr("Drawing (*.svg)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto written = writeTo(path);
        if (written)
            return;
        auto* box = new QMessageBox(QMessageBox::Warning, Tr::tr("Export the charts"),
                                    written.error().sentence, QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

Result<void> ChartsPanel::writeTo(const QString& path)
{
    if (!m_grid)
        return failure(Tr::tr("There are no charts to export."));
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        return writePicture(*m_grid, path);
    const milliseconds now = m_conductor.now().wall;
    std::vector<ChartSpec> specs;
    std::vector<SeriesNow> values;
    for (const MetricChart* chart : m_charts) {
        specs.push_back(chart->spec());
        const std::vector<SeriesNow> more = seriesOf(*chart);
        values.insert(values.end(), more.begin(), more.end());
    }
    return writeFile(csvOf(specs, values, m_view.from(now), m_view.to(now)), path);
}

QString ChartsPanel::summary() const
{
    QStringList sentences;
    for (const MetricChart* chart : m_charts)
        sentences.append(chart->summary());
    return sentences.join(u' ');
}

} // namespace cockpit::charts
