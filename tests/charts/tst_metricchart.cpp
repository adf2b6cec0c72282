// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metricchart.h"

#include <QChart>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

using namespace cockpit;
using namespace cockpit::charts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using telemetry::Sample;
using telemetry::Series;

namespace {

constexpr milliseconds now{1'772'856'000'000}; // 2026-03-07 04:00:00 UTC
constexpr milliseconds hourAgo = now - 1h;

ChartSpec spec(std::vector<Limit> limits = {})
{
    ChartSpec made;
    made.title = u"Latency"_s;
    made.unit = u"ms"_s;
    made.series = {{u"p95"_s, u"p95"_s}};
    made.limits = std::move(limits);
    return made;
}

/// 100 all along, up to `end`.
Series flat(milliseconds end = now)
{
    Series series;
    for (milliseconds at = hourAgo; at <= end; at += 15s)
        series.append({Sample{at, 100}});
    return series;
}

Moment moment(const Series& series, std::optional<milliseconds> age = 5s, bool stale = false)
{
    return {hourAgo, now, {{&series, lastReal(series), age, stale}}, {}};
}

struct Shown {
    explicit Shown(ChartSpec theSpec)
        : chart(std::move(theSpec))
    {
        chart.resize(520, 260);
        static_cast<QWidget&>(chart).show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    /// Twice: the first may lay the axis out anew, which moves the plot area.
    QImage pictureOf(const Moment& theMoment)
    {
        chart.show(theMoment);
        QCoreApplication::processEvents();
        chart.show(theMoment);
        return chart.grab().toImage();
    }
    [[nodiscard]] QRect plot() const { return chart.chart()->plotArea().toRect(); }

    MetricChart chart;
};

int pixelsOf(const QImage& image, const QColor& colour, const QRect& rect)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestMetricChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineAndSummary();
    void rollbackLimitIsALineWithWords();
    void limitFarAboveIsNamedOnly();
    void markerStandsAtItsTime();
    void markersOutsideTheTimeAreNotShown();
    void toolTipNamesMarkers();
    void staleIsHatchedFromTheLastValue();
    void staleSeriesIsNamed();
    void neverAnyData();
    void darkPalette();
    void baselineIsABand();
    void cursorSaysTheValuesThere();
    void noValueInAGap();
    void pointingIsTold();
};

void TestMetricChart::lineAndSummary()
{
    Shown shown(spec());
    const Series series = flat();
    const QImage image = shown.pictureOf(moment(series));
    const Colours colours = coloursFrom(shown.chart.palette());
    QVERIFY(pixelsOf(image, colours.line(0), shown.plot()) > 50);
    QCOMPARE(shown.chart.summary(), u"Latency: 100 ms."_s);
    QCOMPARE(shown.chart.accessibleName(), u"Latency"_s);
    QCOMPARE(shown.chart.accessibleDescription(), shown.chart.summary());
    QCOMPARE(shown.chart.chart()->title(), u"Latency, ms"_s);
}

void TestMetricChart::rollbackLimitIsALineWithWords()
{
    const Series series = flat();
    Shown without(spec());
    Shown with(spec({{200, true, u"rollback above 200 ms"_s}}));
    const QColor warning = coloursFrom(with.chart.palette()).warning;
    QCOMPARE(pixelsOf(without.pictureOf(moment(series)), warning, without.plot()), 0);
    const QImage image = with.pictureOf(moment(series));
    QVERIFY(pixelsOf(image, warning, with.plot()) > with.plot().width() / 3);
    QCOMPARE(with.chart.summary(), u"Latency: 100 ms; rollback above 200 ms."_s);
}

void TestMetricChart::limitFarAboveIsNamedOnly()
{
    const Series series = flat();
    Shown shown(spec({{5000, true, u"rollback above 5000 ms"_s}}));
    const QColor warning = coloursFrom(shown.chart.palette()).warning;
    const QImage image = shown.pictureOf(moment(series));
    const QRect plot = shown.plot();
    QVERIFY(pixelsOf(image, warning, plot) > 0); // the words at the top
    QCOMPARE(pixelsOf(image, warning, plot.adjusted(plot.width() * 3 / 4, 0, 0, 0)), 0); // no line
}

void TestMetricChart::markerStandsAtItsTime()
{
    const Series series = flat();
    Shown shown(spec());
    const QColor warning = coloursFrom(shown.chart.palette()).warning;
    Moment at = moment(series);
    at.markers = {{hourAgo + 30min, Marker::Kind::Rollback, u"rollback"_s}};
    const QImage image = shown.pictureOf(at);
    const QRect plot = shown.plot();
    const QRect middle(plot.center().x() - 2, plot.top(), 5, plot.height());
    QVERIFY(pixelsOf(image, warning, middle) > plot.height() * 3 / 4);
    const QRect left(plot.left(), plot.top(), plot.width() / 2 - 10, plot.height());
    QCOMPARE(pixelsOf(image, warning, left), 0);
}

void TestMetricChart::markersOutsideTheTimeAreNotShown()
{
    const Series series = flat();
    Shown shown(spec());
    const QColor warning = coloursFrom(shown.chart.palette()).warning;
    Moment at = moment(series);
    at.markers = {{hourAgo - 1min, Marker::Kind::Rollback, u"rollback"_s}};
    const QImage image = shown.pictureOf(at);
    QCOMPARE(pixelsOf(image, warning, image.rect()), 0);
}

void TestMetricChart::toolTipNamesMarkers()
{
    AnnotationsItem item;
    Frame frame;
    frame.area = QRectF(0, 0, 360, 100);
    frame.from = hourAgo;
    frame.to = now;
    item.setFrame(frame);
    Annotations content;
    content.markers = {{hourAgo + 10min, Marker::Kind::Step, u"step 2"_s},
                       {hourAgo + 10min + 1s, Marker::Kind::Rollback, u"rollback"_s},
                       {hourAgo + 40min, Marker::Kind::Step, u"step 3"_s}};
    item.setContent(content);
    QCOMPARE(item.markersNear({62, 50}), u"03:10:01 rollback\n03:10:00 step 2"_s);
    QCOMPARE(item.markersNear({150, 50}), QString());
    QCOMPARE(item.markersNear({62, 150}), QString());
}

void TestMetricChart::staleIsHatchedFromTheLastValue()
{
    const Series series = flat(now - 30min);
    Shown shown(spec());
    const QColor hatch = coloursFrom(shown.chart.palette()).hatch;
    const QImage fresh = shown.pictureOf(moment(series, 5s, false));
    const QRect plot = shown.plot();
    const QRect left(plot.left(), plot.top(), plot.width() / 2 - 4, plot.height());
    const QRect right(plot.center().x() + 4, plot.top(), plot.width() / 2 - 8, plot.height());
    QCOMPARE(pixelsOf(fresh, hatch, plot), 0);
    const QImage stale = shown.pictureOf(moment(series, 30min, true));
    QVERIFY(pixelsOf(stale, hatch, right) > right.width() * right.height() / 20);
    QCOMPARE(pixelsOf(stale, hatch, left), 0);
    QCOMPARE(shown.chart.summary(), u"Latency: 100 ms; no data for 30:00."_s);
}

void TestMetricChart::staleSeriesIsNamed()
{
    ChartSpec two = spec();
    two.series.push_back({u"p99"_s, u"p99"_s});
    Shown shown(two);
    const Series fresh = flat();
    const Series stale = flat(now - 45s);
    Moment at = moment(fresh);
    at.series.push_back({&stale, lastReal(stale), 45s, true});
    shown.chart.show(at);
    QCOMPARE(shown.chart.summary(), u"Latency: p95 100 ms; p99 100 ms; p99: no data for 0:45."_s);
}

void TestMetricChart::neverAnyData()
{
    Shown shown(spec());
    const QImage image = shown.pictureOf({hourAgo, now, {SeriesNow{}}, {}});
    const QColor hatch = coloursFrom(shown.chart.palette()).hatch;
    QVERIFY(pixelsOf(image, hatch, shown.plot()) > 100);
    QCOMPARE(shown.chart.summary(), u"Latency: no value; no data yet."_s);
}

void TestMetricChart::darkPalette()
{
    Shown shown(spec());
    const Series series = flat();
    QVERIFY(shown.pictureOf(moment(series)).pixelColor(1, 1).lightness() > 200);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(24, 26, 30));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    shown.chart.setPalette(dark);
    const QImage image = shown.pictureOf(moment(series));
    QCOMPARE(image.pixelColor(1, 1), QColor(24, 26, 30));
    QCOMPARE(shown.chart.chart()->titleBrush().color(), QColor(230, 230, 230));
    const Colours colours = coloursFrom(dark);
    QVERIFY(colours.line(0).lightness() > colours.background.lightness());
    QVERIFY(pixelsOf(image, colours.line(0), shown.plot()) > 50);
}

void TestMetricChart::baselineIsABand()
{
    const Series series = flat();
    Shown plain(spec());
    Shown banded(spec());
    Moment with = moment(series);
    with.series[0].usual = std::pair(40.0, 60.0);
    const QImage before = plain.pictureOf(moment(series));
    const QImage after = banded.pictureOf(with);
    const QRect plot = banded.plot();
    // At half of the height of the line, which is at 100 of a scale from zero.
    const auto* values = qobject_cast<QValueAxis*>(banded.chart.chart()->axes(Qt::Vertical).front());
    const auto yOf = [&](double value) {
        return plot.bottom() - static_cast<int>(value / values->max() * plot.height());
    };
    const int x = plot.left() + plot.width() / 3 + 3;
    QVERIFY(before.pixel(x, yOf(50)) != after.pixel(x, yOf(50)));
    QCOMPARE(before.pixel(x, yOf(75)), after.pixel(x, yOf(75)));
    QVERIFY2(banded.chart.summary().contains(u"before the release 40 ms to 60 ms"_s),
             qPrintable(banded.chart.summary()));
}

void TestMetricChart::cursorSaysTheValuesThere()
{
    Shown shown(spec());
    const Series series = flat();
    const QImage without = shown.pictureOf(moment(series));
    shown.chart.setCursor(now - 30min);
    QCOMPARE(shown.chart.cursorWords(), u"03:30:00  100 ms"_s);
    QVERIFY(shown.chart.grab().toImage() != without);
    shown.chart.setCursor(std::nullopt);
    QCOMPARE(shown.chart.cursorWords(), QString());
    QCOMPARE(shown.chart.grab().toImage(), without);
}

void TestMetricChart::noValueInAGap()
{
    Series series;
    for (milliseconds at = hourAgo; at <= now - 10min; at += 15s) {
        if (at < now - 40min || at > now - 20min)
            series.append({Sample{at, 100}});
    }
    Shown shown(spec());
    shown.pictureOf(moment(series));
    for (const auto& [at, words] :
         std::vector<std::pair<milliseconds, QString>>{{now - 50min, u"100 ms"_s},
                                                       {now - 30min, u"no value"_s},
                                                       {now - 15min, u"100 ms"_s},
                                                       {now - 5min, u"no value"_s}}) {
        shown.chart.setCursor(at);
        QVERIFY2(shown.chart.cursorWords().endsWith(words), qPrintable(shown.chart.cursorWords()));
    }
}

void TestMetricChart::pointingIsTold()
{
    Shown shown(spec());
    shown.pictureOf(moment(flat()));
    std::vector<std::optional<milliseconds>> told;
    connect(&shown.chart, &MetricChart::pointedAt, this,
            [&told](std::optional<milliseconds> at) { told.push_back(at); });
    QTest::mouseMove(shown.chart.viewport(), shown.plot().center());
    QTRY_VERIFY(!told.empty() && told.back());
    QVERIFY(std::chrono::abs(*told.back() - (now - 30min)) < 1min);
    QTest::mouseMove(shown.chart.viewport(), QPoint(2, 2));
    QTRY_VERIFY(!told.back());
}

QTEST_MAIN(TestMetricChart)
#include "tst_metricchart.moc"
