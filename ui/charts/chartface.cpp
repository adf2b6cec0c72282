// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartface.h"

#include "ui/charts/marks.h"

#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

ChartFace::ChartFace(QChart& chart, const ChartSpec& spec)
    : m_chart(chart)
    , m_values(new QValueAxis(&chart))
{
    setUpChart(spec);
    setUpLegend(spec);
}

void ChartFace::setUpChart(const ChartSpec& spec)
{
    m_chart.setTitle(spec.unit.isEmpty() ? spec.title : u"%1, %2"_s.arg(spec.title, spec.unit));
    m_chart.setBackgroundRoundness(0);
    m_chart.layout()->setContentsMargins(0, 0, 0, 0);
    m_chart.setLocalizeNumbers(true);
    m_chart.legend()->setAlignment(Qt::AlignTop);
    m_chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_chart.legend()->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart.legend()->setVisible(spec.series.size() > 1);
    m_values->setLineVisible(false);
    m_chart.addAxis(m_values, Qt::AlignLeft);
}

/// Series without points: the legend's entries, and what the axis belongs to.
void ChartFace::setUpLegend(const ChartSpec& spec)
{
    const QStringList names = legendOf(spec);
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        auto* series = new QLineSeries(&m_chart);
        series->setName(u"%1 %2"_s.arg(glyph(markFor(i))).arg(names.at(static_cast<qsizetype>(i))));
        m_chart.addSeries(series);
        series->attachAxis(m_values);
        m_legend.push_back(series);
    }
}

// A palette change alone leaves Qt Charts with the colours of its theme.
void ChartFace::setStyle(const Colours& colours, const QFont& font)
{
    m_chart.setBackgroundBrush(colours.background);
    m_chart.setTitleBrush(colours.text);
    m_chart.legend()->setLabelColor(colours.text);
    m_values->setLabelsBrush(colours.text);
    m_values->setGridLinePen(QPen(colours.faint, 0));
    QFont bold = font;
    bold.setBold(true);
    m_chart.setTitleFont(bold);
    m_chart.legend()->setFont(font);
    m_values->setLabelsFont(font);
    for (std::size_t i = 0; i < m_legend.size(); ++i)
        m_legend[i]->setPen(QPen(colours.line(i), 2));
    // Room for the last values at the right and for the times below.
    const QFontMetrics metrics(font);
    m_chart.setMargins(
        QMargins(4, 2, metrics.horizontalAdvance(u"00,000"_s) + 18, metrics.height() + 4));
}

void ChartFace::setScale(const Scale& scale)
{
    if (scale == m_scale)
        return; // setting an axis lays the whole chart out again
    m_scale = scale;
    // The format first: the labels are made when the range changes.
    m_values->setLabelFormat(u"%.%1f"_s.arg(scale.decimals));
    m_values->setTickCount(scale.ticks);
    m_values->setRange(scale.min, scale.max);
}

} // namespace cockpit::charts
