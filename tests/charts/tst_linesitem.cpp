// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linesitem.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace cockpit;
using namespace cockpit::charts;
using telemetry::Sample;
using telemetry::Series;

namespace {

constexpr QRectF area(20, 10, 400, 100);
constexpr QSize canvas(440, 120);
constexpr milliseconds second{1000};

Series seriesOf(int count, const std::function<double(int)>& value)
{
    Series series(static_cast<std::size_t>(count));
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back({i * second, value(i)});
    series.append(samples);
    return series;
}

/// What the item paints of a series, with values 0 at the bottom and 10 at the top.
QImage picture(const Series& series, milliseconds to, milliseconds gap = 5 * second,
               bool isGhost = false)
{
    QGraphicsScene scene;
    auto* item = new LinesItem;
    scene.addItem(item);
    Frame frame;
    frame.area = area;
    frame.max = 10;
    frame.to = to;
    item->setFrame(frame);
    Line line{telemetry::decimate(series, milliseconds{0}, to, 400, gap), Qt::black};
    line.isGhost = isGhost;
    item->setLines({line});
    QImage image(canvas, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(QPointF(), canvas), QRectF(QPointF(), canvas));
    return image;
}

bool isPainted(const QImage& image, const QRect& rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                return true;
        }
    }
    return false;
}

} // namespace

class TestLinesItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spikeOfOneSampleIsSeen();
    void dipOfOneSampleIsSeen();
    void gapLeavesNoLine_data();
    void gapLeavesNoLine();
    void fewSamplesAreJoined();
    void loneSampleIsSeen();
    void everyValueOfADenseLineIsSeen();
    void loneSampleOfADenseLineIsSeen();
    void nothingIsPaintedOutsideTheArea();
    void factorScales();
    void noColumnsPaintNothing();
};

void TestLinesItem::spikeOfOneSampleIsSeen()
{
    // 40,000 samples on 400 pixels: the spike is a hundredth of a column.
    const Series series = seriesOf(40'000, [](int i) { return i == 20'050 ? 9.5 : 1.0; });
    const QImage image = picture(series, 40'000 * second);
    const int x = 20 + 200;
    QVERIFY(isPainted(image, QRect(x, 14, 1, 10)));
    QVERIFY(!isPainted(image, QRect(20, 10, 195, 60)));
    QVERIFY(!isPainted(image, QRect(x + 5, 10, 190, 60)));
}

void TestLinesItem::dipOfOneSampleIsSeen()
{
    const Series series = seriesOf(40'000, [](int i) { return i == 20'050 ? 0.5 : 9.0; });
    const QImage image = picture(series, 40'000 * second);
    QVERIFY(isPainted(image, QRect(220, 90, 1, 14)));
    QVERIFY(!isPainted(image, QRect(20, 60, 195, 50)));
}

void TestLinesItem::gapLeavesNoLine_data()
{
    QTest::addColumn<bool>("notANumber");
    QTest::newRow("NaN") << true;
    QTest::newRow("samples that never came") << false;
}

void TestLinesItem::gapLeavesNoLine()
{
    QFETCH(bool, notANumber);
    Series series;
    for (int i = 0; i < 4'000; ++i) {
        const bool inGap = i > 1'000 && i < 3'000;
        if (inGap && !notANumber)
            continue;
        series.append({Sample{i * second, inGap ? std::numeric_limits<double>::quiet_NaN() : 5.0}});
    }
    const QImage image = picture(series, 4'000 * second);
    QVERIFY(isPainted(image, QRect(30, 50, 80, 20)));
    QVERIFY(isPainted(image, QRect(330, 50, 80, 20)));
    QVERIFY(!isPainted(image, QRect(126, 10, 188, 100)));
}

void TestLinesItem::fewSamplesAreJoined()
{
    const Series series = seriesOf(41, [](int) { return 5.0; });
    const QImage image = picture(series, 40 * second);
    for (int x = 25; x < 415; ++x)
        QVERIFY2(isPainted(image, QRect(x, 58, 1, 4)), qPrintable(QString::number(x)));
}

void TestLinesItem::loneSampleIsSeen()
{
    Series series;
    series.append({Sample{100 * second, 5}, Sample{200 * second, 5}, Sample{350 * second, 5}});
    const QImage image = picture(series, 400 * second);
    for (const int x : {120, 220, 370})
        QVERIFY(isPainted(image, QRect(x - 2, 56, 5, 8)));
    QVERIFY(!isPainted(image, QRect(130, 10, 80, 100)));
}

/// Each column is painted from its least to its greatest value, and where its neighbours do not reach,
/// nowhere else.
void TestLinesItem::everyValueOfADenseLineIsSeen()
{
    constexpr unsigned seed = 20'261'122;
    std::mt19937 random(seed);
    std::normal_distribution<double> spread(0, 1.5);
    int columns = 0;
    for (int round = 0; round < 50; ++round) {
        const Series series = seriesOf(4'000, [&](int i) {
            return std::clamp(5 + 3 * std::sin(i / 700.0) + spread(random), 0.2, 9.8);
        });
        const QImage image = picture(series, 4'000 * second, 5 * second, true); // without marks
        const auto expected = telemetry::decimate(series, milliseconds{0}, 4'000 * second, 400);
        for (int i = 1; i < 399; ++i, ++columns) {
            const auto at = [&](int one) { return expected[static_cast<std::size_t>(one)]; };
            const auto y = [](double value) {
                return static_cast<int>(std::floor(110 - value * 10));
            };
            for (int row = y(at(i).max) + 1; row < y(at(i).min); ++row)
                QVERIFY2(
                    isPainted(image, QRect(20 + i, row, 1, 1)),
                    qPrintable(
                        QStringLiteral("round %1, column %2, row %3").arg(round).arg(i).arg(row)));
            const double greatest = std::max({at(i - 1).max, at(i).max, at(i + 1).max});
            const double least = std::min({at(i - 1).min, at(i).min, at(i + 1).min});
            QVERIFY(!isPainted(image, QRect(20 + i, 0, 1, y(greatest) - 1)));
            QVERIFY(!isPainted(image, QRect(20 + i, y(least) + 3, 1, 120 - y(least) - 3)));
        }
    }
    qInfo("50 lines, %d columns, seed %u", columns, seed);
}

void TestLinesItem::loneSampleOfADenseLineIsSeen()
{
    Series series;
    std::vector<Sample> samples;
    for (int i = 0; i < 4'000; ++i) {
        if (i < 1'000 || i > 3'000 || i == 2'005)
            samples.push_back({i * second, i == 2'005 ? 5.0 : i % 2 == 0 ? 1.0 : 9.0});
    }
    series.append(samples);
    const QImage image = picture(series, 4'000 * second);
    int painted = 0;
    for (int y = 56; y < 64; ++y) {
        for (int x = 216; x < 225; ++x)
            painted += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
    }
    QVERIFY2(painted >= 3, qPrintable(QString::number(painted)));
    QVERIFY(!isPainted(image, QRect(130, 10, 80, 100)));
}

void TestLinesItem::nothingIsPaintedOutsideTheArea()
{
    const Series series = seriesOf(4'000, [](int i) { return i % 2 == 0 ? 500.0 : -500.0; });
    const QImage image = picture(series, 4'000 * second);
    QVERIFY(isPainted(image, area.toRect()));
    QVERIFY(!isPainted(image, QRect(0, 0, 440, 10)));
    QVERIFY(!isPainted(image, QRect(0, 110, 440, 10)));
    QVERIFY(!isPainted(image, QRect(0, 0, 20, 120)));
    QVERIFY(!isPainted(image, QRect(420, 0, 20, 120)));
}

void TestLinesItem::factorScales()
{
    QGraphicsScene scene;
    auto* item = new LinesItem;
    scene.addItem(item);
    Frame frame;
    frame.area = area;
    frame.max = 100;
    item->setFrame(frame);
    const Series series = seriesOf(401, [](int) { return 0.5; });
    item->setLines({{telemetry::decimate(series, milliseconds{0}, 400 * second, 400), Qt::black,
                     Mark::Circle, 100}});
    QImage image(canvas, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(QPointF(), canvas), QRectF(QPointF(), canvas));
    QVERIFY(isPainted(image, QRect(100, 56, 100, 8)));
}

void TestLinesItem::noColumnsPaintNothing()
{
    const QImage image = picture(Series(), 4'000 * second);
    QVERIFY(!isPainted(image, QRect(QPoint(), canvas)));
}

QTEST_MAIN(TestLinesItem)
#include "tst_linesitem.moc"
