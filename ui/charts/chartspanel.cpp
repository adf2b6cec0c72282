// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspanel.h"

#include "models/telemetry/monitor.h"
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

namespace cockpit::charts {

using namespace std::chrono_literals;

ChartsPanel::ChartsPanel(conductor::FlownRun& conductor, QWidget* parent)
    : QWidget(parent)
    , m_conductor(conductor)
{
    setAccessibleName(Tr::tr("Charts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    if (conductor.plan().queries.empty() || !conductor.monitor()) {
        setUpEmpty();
        return;
    }
    setUpPages();
    follow();
}

void ChartsPanel::setUpEmpty()
{
    auto* words = new QLabel(
        Tr::tr("No metric is bound. Name a source and queries in the environment file."), this);
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
    layout()->addWidget(m_bar);
    layout()->addWidget(m_pages);
}

QWidget* ChartsPanel::makeCharts(const std::vector<ChartSpec>& specs)
{
    std::vector<QWidget*> cells;
    for (const ChartSpec& spec : specs) {
        m_charts.push_back(new MetricChart(spec, this));
        cells.push_back(m_charts.back());
        connect(m_charts.back(), &MetricChart::pointedAt, this, &ChartsPanel::setCursor);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_grid = new ChartGrid(cells);
    scroll->setWidget(m_grid);
    return scroll;
}

void ChartsPanel::follow()
{
    take(m_conductor.events());
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    m_moving.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &ChartsPanel::refresh);
    connect(&m_moving, &QTimer::timeout, this, &ChartsPanel::refreshSoon);
    connect(m_bar, &ChartsBar::spanChanged, this, &ChartsPanel::refresh);
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
    return all;
}

void ChartsPanel::refresh()
{
    if (!isVisible())
        return;
    const milliseconds now = m_conductor.now().wall;
    std::vector<SeriesNow> values;
    for (MetricChart* chart : m_charts) {
        const Moment moment{now - m_bar->span(), now, seriesOf(*chart), m_markers};
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
    return writeFile(csvOf(specs, values, now - m_bar->span(), now), path);
}

QString ChartsPanel::summary() const
{
    QStringList sentences;
    for (const MetricChart* chart : m_charts)
        sentences.append(chart->summary());
    return sentences.join(u' ');
}

} // namespace cockpit::charts
