// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metricchart.h"

#include "models/items/charts/tr.h"
#include "ui/charts/chartface.h"
#include "ui/charts/momentpicture.h"

#include <QChart>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

MetricChart::MetricChart(ChartSpec spec, QWidget* parent)
    : QChartView(parent)
    , m_spec(std::move(spec))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(m_spec.title);
    m_face = std::make_unique<ChartFace>(*chart(), m_spec);
    m_lines = new LinesItem(chart());
    m_annotations = new AnnotationsItem(chart());
    m_lines->setZValue(100); // above the axes
    m_annotations->setZValue(101);
    connect(chart(), &QChart::plotAreaChanged, this, &MetricChart::place);
    m_gestures = new Gestures(this, [this](QPoint place) { return partOf(mapToScene(place)); });
    setToolTip(
        Tr::tr("Ctrl and wheel or drag: look closer. Shift and drag: move. Double click: live."));
    applyPalette();
}

MetricChart::~MetricChart() = default;

void MetricChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
    QChartView::changeEvent(event);
}

bool MetricChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        point(mapToScene(static_cast<QMouseEvent*>(event)->pos()));
    if (event->type() == QEvent::Leave)
        Q_EMIT pointedAt(std::nullopt);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString near = m_annotations->markersNear(mapToScene(help->pos()));
        QToolTip::showText(help->globalPos(), near.isEmpty() ? toolTip() : near, this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

std::optional<double> MetricChart::partOf(QPointF place) const
{
    if (!m_frame.area.contains(place))
        return std::nullopt;
    return (place.x() - m_frame.area.left()) / m_frame.area.width();
}

milliseconds MetricChart::timeAt(double part) const
{
    const auto width = static_cast<double>((m_frame.to - m_frame.from).count());
    return m_frame.from + milliseconds{std::llround(part * width)};
}

/// Out of the plot area nothing is pointed at.
void MetricChart::point(QPointF place)
{
    const auto part = partOf(place);
    Q_EMIT pointedAt(part ? std::optional(timeAt(*part)) : std::nullopt);
}

void MetricChart::setCursor(std::optional<milliseconds> at)
{
    m_cursor = at;
    m_annotations->setCursor(at ? std::optional(Cursor{*at, cursorWords()}) : std::nullopt);
}

QString MetricChart::cursorWords() const
{
    return m_cursor ? cursorText(m_spec, *m_cursor, m_lines->valuesAt(m_frame.xOf(*m_cursor)))
                    : QString();
}

void MetricChart::applyPalette()
{
    m_colours = coloursFrom(palette());
    setBackgroundBrush(m_colours.background);
    m_face->setStyle(m_colours, font());
    m_annotations->setStyle(m_colours, font());
    m_lines->setGrid(m_colours.faint, m_annotations->mostTimes());
}

void MetricChart::show(const Moment& moment)
{
    m_frame.from = moment.from;
    m_frame.to = moment.now;
    const double pixels = std::max(1.0, m_frame.area.width() * devicePixelRatioF());
    std::vector<Line> lines =
        linesOf(m_spec, moment, m_colours, static_cast<int>(std::lround(pixels)));
    const int maxTicks = std::clamp(static_cast<int>(m_frame.area.height()) / 28, 3, 7);
    const Scale scale = scaleFor(lines, m_spec.limits, maxTicks);
    m_frame.min = scale.min;
    m_frame.max = scale.max;
    m_face->setScale(scale);
    place();
    m_lines->setLines(std::move(lines));
    m_annotations->setContent(annotationsOf(m_spec, moment, m_colours));
    m_summary = summaryOf(m_spec, moment);
    setAccessibleDescription(m_summary);
    setCursor(m_cursor); // the values under it may be others now
}

void MetricChart::place()
{
    // Whole pixels, so that columns and clip do not smear over two.
    m_frame.area = QRectF(chart()->plotArea().toAlignedRect());
    m_lines->setFrame(m_frame);
    m_annotations->setFrame(m_frame);
    m_annotations->setBounds(chart()->rect());
    m_lines->setGrid(m_colours.faint, m_annotations->mostTimes());
}

} // namespace cockpit::charts
