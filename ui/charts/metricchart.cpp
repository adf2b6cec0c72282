// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metricchart.h"

#include "models/telemetry/condition.h"
#include "ui/charts/tr.h"
#include "ui/charts/wording.h"

#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

/// What the lines and those limits that do not squash them need. A limit far above is only named.
Scale scaleFor(const std::vector<LinesItem::Line>& lines, const std::vector<Limit>& limits,
               int maxTicks)
{
    double low = 0;
    double high = 0;
    for (const LinesItem::Line& line : lines) {
        for (const telemetry::Column& column : line.columns) {
            if (column.empty)
                continue;
            low = std::min(low, column.min * line.factor);
            high = std::max(high, column.max * line.factor);
        }
    }
    constexpr double squashing = 3;
    for (const Limit& limit : limits) {
        if (high <= 0 || limit.value <= squashing * high)
            high = std::max(high, limit.value);
    }
    constexpr double headroom = 1.05;
    return niceScale(low, high * headroom, maxTicks);
}

} // namespace

MetricChart::MetricChart(ChartSpec spec, QWidget* parent)
    : QChartView(parent)
    , m_spec(std::move(spec))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(m_spec.title);
    setUpChart();
    setUpSeries();
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

void MetricChart::setUpChart()
{
    chart()->setTitle(m_spec.unit.isEmpty() ? m_spec.title
                                            : u"%1, %2"_s.arg(m_spec.title, m_spec.unit));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setVisible(m_spec.series.size() > 1);
    m_values = new QValueAxis(this);
    m_values->setLineVisible(false);
    chart()->addAxis(m_values, Qt::AlignLeft);
}

/// Series without points: the legend's entries, and what the axis belongs to.
void MetricChart::setUpSeries()
{
    const QStringList names = legendOf(m_spec);
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        auto* series = new QLineSeries(this);
        series->setName(u"%1 %2"_s.arg(glyph(markFor(i))).arg(names.at(static_cast<qsizetype>(i))));
        chart()->addSeries(series);
        series->attachAxis(m_values);
        m_legend.push_back(series);
    }
}

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
    m_annotations->setCursor(at ? std::optional(AnnotationsItem::Cursor{*at, cursorWords()})
                                : std::nullopt);
}

QString MetricChart::cursorWords() const
{
    if (!m_cursor)
        return {};
    QStringList words{timeText(*m_cursor)};
    const auto values = m_lines->valuesAt(m_frame.xOf(*m_cursor));
    for (std::size_t i = 0; i < values.size() && i < m_spec.series.size(); ++i) {
        const QString value = values[i] ? withUnit(*values[i], m_spec.unit) : Tr::tr("no value");
        words.append(values.size() > 1 ? u"%1 %2"_s.arg(m_spec.series[i].title, value) : value);
    }
    return words.join(u"  "_s);
}

// A palette change alone leaves Qt Charts with the colours of its theme.
void MetricChart::applyPalette()
{
    m_colours = coloursFrom(palette());
    setBackgroundBrush(m_colours.background);
    chart()->setBackgroundBrush(m_colours.background);
    chart()->setTitleBrush(m_colours.text);
    chart()->legend()->setLabelColor(m_colours.text);
    m_values->setLabelsBrush(m_colours.text);
    m_values->setGridLinePen(QPen(m_colours.faint, 0));
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setFont(font());
    m_values->setLabelsFont(font());
    for (std::size_t i = 0; i < m_legend.size(); ++i)
        m_legend[i]->setPen(QPen(m_colours.line(i), 2));
    m_annotations->setStyle(m_colours, font());
    m_lines->setGrid(m_colours.faint, m_annotations->mostTimes());
    applyMargins();
}

/// Room for the last values at the right and for the times below.
void MetricChart::applyMargins()
{
    const QFontMetrics metrics(font());
    chart()->setMargins(
        QMargins(4, 2, metrics.horizontalAdvance(u"00,000"_s) + 18, metrics.height() + 4));
}

void MetricChart::show(const Moment& moment)
{
    m_frame.from = moment.from;
    m_frame.to = moment.now;
    std::vector<LinesItem::Line> lines = linesAt(moment);
    const int maxTicks = std::clamp(static_cast<int>(m_frame.area.height()) / 28, 3, 7);
    setScale(scaleFor(lines, m_spec.limits, maxTicks));
    place();
    AnnotationsItem::Content content = annotationsAt(moment);
    describe(moment, content);
    m_lines->setLines(std::move(lines));
    m_annotations->setContent(std::move(content));
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

void MetricChart::setScale(const Scale& scale)
{
    m_frame.min = scale.min;
    m_frame.max = scale.max;
    if (scale == m_scale)
        return; // setting an axis lays the whole chart out again
    m_scale = scale;
    // The format first: the labels are made when the range changes.
    m_values->setLabelFormat(u"%.%1f"_s.arg(scale.decimals));
    m_values->setTickCount(scale.ticks);
    m_values->setRange(scale.min, scale.max);
}

std::vector<LinesItem::Line> MetricChart::linesAt(const Moment& moment) const
{
    const int columns =
        std::max(1, static_cast<int>(std::lround(m_frame.area.width() * devicePixelRatioF())));
    std::vector<LinesItem::Line> lines;
    for (std::size_t i = 0; i < m_spec.series.size() && i < moment.series.size(); ++i)
        addGhost(lines, moment, i, columns);
    for (std::size_t i = 0; i < m_spec.series.size() && i < moment.series.size(); ++i) {
        const SeriesNow& now = moment.series[i];
        if (!now.series)
            continue;
        lines.push_back({telemetry::decimate(*now.series, moment.from, moment.now, columns,
                                             telemetry::staleAfter(now.interval)),
                         m_colours.line(i), markFor(i), m_spec.series[i].factor});
    }
    return lines;
}

/// An earlier run in the same colour, faint and without marks; behind every line of this one.
void MetricChart::addGhost(std::vector<LinesItem::Line>& lines, const Moment& moment, std::size_t i,
                           int columns) const
{
    constexpr int faintness = 110; // of 255
    const SeriesNow& now = moment.series[i];
    if (!now.ghost || now.ghost->isEmpty())
        return;
    QColor colour = m_colours.line(i);
    colour.setAlpha(faintness);
    LinesItem::Line line{telemetry::decimate(*now.ghost, moment.from - now.ghostShift,
                                             moment.now - now.ghostShift, columns,
                                             telemetry::staleAfter(now.interval)),
                         colour, markFor(i), m_spec.series[i].factor};
    line.isGhost = true;
    lines.push_back(std::move(line));
}

AnnotationsItem::Content MetricChart::annotationsAt(const Moment& moment) const
{
    AnnotationsItem::Content content;
    content.limits = m_spec.limits;
    content.markers = moment.markers;
    for (std::size_t i = 0; i < m_spec.series.size() && i < moment.series.size(); ++i) {
        const SeriesNow& now = moment.series[i];
        const double factor = m_spec.series[i].factor;
        if (now.usual)
            content.bands.push_back(
                {now.usual->first * factor, now.usual->second * factor, m_colours.line(i)});
        if (now.last && !now.stale && moment.live)
            content.ends.push_back(
                {now.last->value * m_spec.series[i].factor, markFor(i), m_colours.line(i)});
    }
    content.stale = staleAt(moment);
    return content;
}

/// From the earliest last value of a stale series; names the series where others go on.
std::optional<AnnotationsItem::Stale> MetricChart::staleAt(const Moment& moment) const
{
    std::optional<AnnotationsItem::Stale> stale;
    std::optional<milliseconds> longest;
    QStringList names;
    for (std::size_t i = 0; i < m_spec.series.size() && i < moment.series.size(); ++i) {
        const SeriesNow& now = moment.series[i];
        if (!now.stale)
            continue;
        const milliseconds since = now.last ? now.last->at : moment.from;
        stale = stale ? stale : AnnotationsItem::Stale{since, {}};
        stale->since = std::min(stale->since, since);
        if (now.age)
            longest = std::max(longest.value_or(*now.age), *now.age);
        names.append(m_spec.series[i].title);
    }
    if (!stale || stale->since >= moment.now)
        return std::nullopt;
    const QString words = longest ? noDataText(*longest) : Tr::tr("no data yet");
    const bool all = static_cast<std::size_t>(names.size()) == m_spec.series.size();
    stale->words = all ? words : u"%1: %2"_s.arg(names.join(u", "_s), words);
    return stale;
}

void MetricChart::describe(const Moment& moment, const AnnotationsItem::Content& content)
{
    QStringList parts;
    for (std::size_t i = 0; i < m_spec.series.size() && i < moment.series.size(); ++i) {
        const std::optional<telemetry::Sample>& last = moment.series[i].last;
        const SeriesSpec& spec = m_spec.series[i];
        const QString value =
            last ? withUnit(last->value * spec.factor, m_spec.unit) : Tr::tr("no value");
        parts.append(m_spec.series.size() > 1 ? u"%1 %2"_s.arg(spec.title, value) : value);
    }
    for (const Limit& limit : content.limits)
        parts.append(limit.words);
    for (const AnnotationsItem::Band& band : content.bands)
        parts.append(Tr::tr("before the release %1 to %2")
                         .arg(withUnit(band.low, m_spec.unit), withUnit(band.high, m_spec.unit)));
    if (content.stale)
        parts.append(content.stale->words);
    const bool ghost =
        std::any_of(moment.series.begin(), moment.series.end(),
                    [](const SeriesNow& now) { return now.ghost && !now.ghost->isEmpty(); });
    if (ghost)
        parts.append(Tr::tr("faint lines: the run before"));
    m_summary = u"%1: %2."_s.arg(m_spec.title, parts.join(u"; "_s));
    setAccessibleDescription(m_summary);
}

} // namespace cockpit::charts
