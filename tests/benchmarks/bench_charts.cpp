// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh of charts, decimation included, beside a bare widget that paints the same columns.
#include "tests/benchmarks/measure.h"
#include "ui/charts/metricchart.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>

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

/// The least that shows the same lines: decimate, then one polyline a series.
class BareChart final : public QWidget
{
public:
    explicit BareChart(const std::vector<Series>& series, milliseconds to)
        : m_series(series)
        , m_to(to)
    {
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
        qreal x = 0.5;
        for (const telemetry::Column& column : telemetry::decimate(series, milliseconds{0}, m_to, width())) {
            if (!column.empty) {
                points.append(QPointF(x, yOf(column.min)));
                points.append(QPointF(x, yOf(column.max)));
            }
            x += 1;
        }
        return points;
    }
    [[nodiscard]] qreal yOf(double value) const { return height() * (1 - value / 300); }

    const std::vector<Series>& m_series;
    milliseconds m_to;
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

void run(const Case& one)
{
    std::vector<Series> series;
    for (int i = 0; i < one.series; ++i)
        series.push_back(noise(one.points, static_cast<unsigned>(i)));
    const milliseconds to = one.points * second;
    Moment moment{milliseconds{0}, to, {}, {}};
    for (const Series& each : series)
        moment.series.push_back({&each, lastReal(each), second, false});

    std::vector<QWidget*> ours;
    std::vector<QWidget*> bare;
    for (int i = 0; i < one.charts; ++i) {
        ours.push_back(new MetricChart(specOf(series.size())));
        bare.push_back(new BareChart(series, to));
    }
    const int columns = one.charts == 1 ? 1 : 4;
    Grid ourGrid;
    Grid bareGrid;
    ourGrid.show(ours, one.window, columns);
    bareGrid.show(bare, one.window, columns);
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
    bench::print(one.name, bench::compare(refreshOurs, refreshBare), one.target);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    bench::printHeader(u"Charts with axes, limits and labels, beside a bare widget with the lines alone"_s);
    run({u"1 chart, 3 x 55,550 points, 1920 x 600"_s, 1, 3, 55'550, {1920, 600}, u"at most 1.5"_s});
    run({u"12 charts, 3 x 3,600 points, 1600 x 1000"_s, 12, 3, 3'600, {1600, 1000}, u"ours at most 8 ms"_s});
    run({u"24 charts, 4 x 3,600 points, 1600 x 1000"_s, 24, 4, 3'600, {1600, 1000}, u"ours at most 16.7 ms"_s});
    return 0;
}
