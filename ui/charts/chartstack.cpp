// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstack.h"

#include "ui/charts/chartgrid.h"
#include "ui/charts/metricchart.h"

#include <algorithm>

namespace cockpit::charts {

ChartStack::ChartStack(const RunCurves& curves, QWidget* parent)
    : QScrollArea(parent)
    , m_curves(curves)
    , m_grid(new ChartGrid({}))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(m_grid);
}

void ChartStack::addCharts(const std::vector<ChartSpec>& charts)
{
    for (const ChartSpec& spec : charts) {
        auto* chart = new MetricChart(spec, this);
        m_charts.push_back(chart);
        followGestures(*chart);
        followCursor(*chart);
    }
    m_grid->setCells({m_charts.begin(), m_charts.end()});
}

void ChartStack::followGestures(MetricChart& chart)
{
    const Gestures& hand = chart.gestures();
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
    connect(&hand, &Gestures::liveWanted, this, &ChartStack::liveWanted);
}

/// One cursor for all: what happened at the same time is seen in each.
void ChartStack::followCursor(MetricChart& chart)
{
    const Gestures& hand = chart.gestures();
    connect(&chart, &MetricChart::pointedAt, this, &ChartStack::setCursor);
    connect(&hand, &Gestures::cursorLeft, this, [this] { setCursor(std::nullopt); });
    connect(&hand, &Gestures::cursorMoved, this, [this, &chart](double part) {
        const milliseconds step = chart.timeAt(part) - chart.timeAt(0);
        const milliseconds at = chart.cursor().value_or(chart.timeAt(1)) + step;
        setCursor(std::clamp(at, chart.timeAt(0), chart.timeAt(1)));
    });
}

void ChartStack::changeView(const std::function<void(View&, milliseconds)>& change)
{
    change(m_view, m_curves.now());
    Q_EMIT viewChanged(m_view.isLive());
}

void ChartStack::setLive(milliseconds span)
{
    changeView([span](View& view, milliseconds) { view.setLive(span); });
}

void ChartStack::setCursor(std::optional<milliseconds> at)
{
    for (MetricChart* chart : m_charts)
        chart->setCursor(at);
}

std::vector<SeriesNow> ChartStack::refresh()
{
    std::vector<SeriesNow> values;
    for (MetricChart* chart : m_charts) {
        const Moment moment = m_curves.momentOf(chart->spec(), m_view);
        values.insert(values.end(), moment.series.begin(), moment.series.end());
        chart->show(moment);
    }
    return values;
}

std::vector<ChartSpec> ChartStack::specs() const
{
    std::vector<ChartSpec> specs;
    for (const MetricChart* chart : m_charts)
        specs.push_back(chart->spec());
    return specs;
}

QWidget& ChartStack::sheet() const
{
    return *m_grid;
}

QString ChartStack::summary() const
{
    QStringList sentences;
    for (const MetricChart* chart : m_charts)
        sentences.append(chart->summary());
    return sentences.join(u' ');
}

} // namespace cockpit::charts
