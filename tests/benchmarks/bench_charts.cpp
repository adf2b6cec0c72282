// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh of charts, decimation included, beside a bare widget that paints the same columns.
#include "tests/benchmarks/measure.h"
#include "ui/charts/frame.h"
#include "ui/charts/metricchart.h"

#include <QApplication>
#include <QChart>
#include <QGridLayout>
#include <QPainter>
#include <QValueAxis>

#include <cmath>
#include <random>

using namespace cockpit;
using namespace cockpit::charts;
using namespace Qt::StringLiterals;
using telemetry::Series;

namespace {

constexpr milliseconds second{1000};

Series noise(int points, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> spread(0, 12);
    std::vector<telemetry::Sample> samples;
    for (int i = 0; i < points; ++i)
        samples.push_back({i * second, 150 + 60 * std::sin(i / 900.0 + seed) + spread(random)});
    Series series(static_cast<std::size_t>(points));
    series.append(samples);
    return series;
}

/// The least that shows the same lines in the same place: decimate, then one polyline a series.
class BareChart final : public QWidget
{
public:
    BareChart(const std::vector<Series>& series, milliseconds to)
        : m_series(series)
    {
        m_frame.to = to;
    }

    /// Where the compared chart has its lines, and on what scale.
    void copyFrame(const QChart& chart)
    {
        const auto* values = qobject_cast<QValueAxis*>(chart.axes(Qt::Vertical).front());
        m_frame.area = QRectF(chart.plotArea().toAlignedRect());
        m_frame.min = values->min();
        m_frame.max = values->max();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr std::array colours{Qt::blue, Qt::darkGreen, Qt::red};
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            painter.setPen(QPen(colours[i % colours.size()], 0));
            painter.drawPolyline(pointsOf(m_series[i]));
        }
    }

private:
    [[nodiscard]] QPolygonF pointsOf(const Series& series) const
    {
        QPolygonF points;
        qreal x = m_frame.area.left() + 0.5;
        const int columns = static_cast<int>(m_frame.area.width());
        for (const telemetry::Column& column :
             telemetry::decimate(series, m_frame.from, m_frame.to, columns)) {
            if (!column.empty) {
                points.append(QPointF(x, m_frame.yOf(column.min)));
                points.append(QPointF(x, m_frame.yOf(column.max)));
            }
            x += 1;
        }
        return points;
    }

    const std::vector<Series>& m_series;
    Frame m_frame;
};

/// Proof that what was timed was painted.
class PaintCounter final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

ChartSpec specOf(std::size_t lines)
{
    ChartSpec spec;
    spec.title = u"Latency"_s;
    spec.unit = u"ms"_s;
    for (std::size_t i = 0; i < lines; ++i)
        spec.series.push_back({u"q%1"_s.arg(i), u"series %1"_s.arg(i)});
    spec.limits = {{200, false, u"limit 200 ms"_s}};
    return spec;
}

/// Until every paint that is due is done: the time to the picture, not to the promise of one.
void paintAll()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

struct Grid {
    QWidget window;
    std::vector<QWidget*> cells;

    void show(const std::vector<QWidget*>& theCells, QSize size, int columns)
    {
        cells = theCells;
        auto* grid = new QGridLayout(&window);
        grid->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < cells.size(); ++i)
            grid->addWidget(cells[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        window.resize(size);
        window.show();
        paintAll();
    }
};

struct Case {
    QString name;
    int charts = 1;
    int series = 3;
    int points = 0;
    QSize window;
    QString target;
};

Moment momentOf(const std::vector<Series>& series, milliseconds to)
{
    Moment moment{milliseconds{0}, to, {}, {}};
    for (const Series& each : series)
        moment.series.push_back({&each, lastReal(each), second, false});
    return moment;
}

void compareRefresh(const Case& one)
{
    std::vector<Series> series;
    for (int i = 0; i < one.series; ++i)
        series.push_back(noise(one.points, static_cast<unsigned>(i)));
    const Moment moment = momentOf(series, one.points * second);
    PaintCounter painted;
    std::vector<QWidget*> ours;
    std::vector<QWidget*> bare;
    for (int i = 0; i < one.charts; ++i) {
        auto* chart = new MetricChart(specOf(series.size()));
        chart->viewport()->installEventFilter(&painted);
        ours.push_back(chart);
        bare.push_back(new BareChart(series, moment.now));
    }
    Grid ourGrid;
    Grid bareGrid;
    ourGrid.show(ours, one.window, one.charts == 1 ? 1 : 4);
    bareGrid.show(bare, one.window, one.charts == 1 ? 1 : 4);
    const auto refreshOurs = [&] {
        for (QWidget* chart : ours)
            static_cast<MetricChart*>(chart)->show(moment);
        paintAll();
    };
    const auto refreshBare = [&] {
        for (QWidget* chart : bare)
            chart->update();
        paintAll();
    };
    refreshOurs();
    for (std::size_t i = 0; i < ours.size(); ++i)
        static_cast<BareChart*>(bare[i])->copyFrame(*static_cast<MetricChart*>(ours[i])->chart());
    painted.count = 0;
    const bench::Comparison comparison = bench::compare(refreshOurs, refreshBare);
    const int expected = one.charts * (bench::repetitions + bench::warmUp);
    if (painted.count < expected)
        qFatal("%d of %d pictures were painted", painted.count, expected);
    bench::print(one.name, comparison, one.target);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    bench::printHeader(
        u"Charts with axes, limits and labels, beside a bare widget with the lines alone"_s);
    compareRefresh(
        {u"1 chart, 3 x 55,550 points, 1920 x 600"_s, 1, 3, 55'550, {1920, 600}, u"at most 1.5"_s});
    compareRefresh(
        {u"12 charts, 3 x 3,600 points, 1600 x 1000"_s, 12, 3, 3'600, {1600, 1000}, u"ours at most 8 ms"_s});
    compareRefresh({u"24 charts, 4 x 3,600 points, 1600 x 1000"_s,
                    24,
                    4,
                    3'600,
                    {1600, 1000},
                    u"ours at most 16.7 ms"_s});
    return 0;
}
