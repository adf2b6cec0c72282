// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view.h"

#include <QTest>

using namespace cockpit::charts;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms;

} // namespace

class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveMovesOn();
    void zoomKeepsWhatIsPointedAt();
    void nothingOfTheFuture();
    void panComesBackToLive();
    void bounds();
};

void TestView::liveMovesOn()
{
    View view;
    view.setLive(15min);
    QCOMPARE(view.from(now), now - 15min);
    QCOMPARE(view.to(now + 1min), now + 1min);
    view.setRange(now - 10min, now - 5min, now);
    QVERIFY(!view.isLive());
    QCOMPARE(view.to(now + 1min), now - 5min); // stands still
}

void TestView::zoomKeepsWhatIsPointedAt()
{
    View view;
    view.setLive(60min);
    view.zoom(now - 45min, 0.5, now);
    QCOMPARE(view.span(), milliseconds{30min});
    QCOMPARE(view.from(now), now - 45min - 7min - 30s); // a quarter of the span lies before it, as it did
}

void TestView::nothingOfTheFuture()
{
    View view;
    view.setLive(60min);
    view.zoom(now, 2, now);
    QCOMPARE(view.to(now), now);
    view.setRange(now - 1min, now + 1h, now);
    QCOMPARE(view.to(now), now);
}

void TestView::panComesBackToLive()
{
    View view;
    view.setLive(60min);
    view.pan(-0.25, now);
    QVERIFY(!view.isLive());
    QCOMPARE(view.to(now), now - 15min);
    view.pan(0.1, now);
    QVERIFY(!view.isLive());
    view.pan(0.25, now);
    QVERIFY(view.isLive());
    QCOMPARE(view.span(), milliseconds{60min});
}

void TestView::bounds()
{
    View view;
    view.setRange(now - 1s, now, now);
    QCOMPARE(view.span(), milliseconds{30s});
    for (int i = 0; i < 100; ++i)
        view.zoom(now, 2, now);
    QCOMPARE(view.span(), milliseconds{24h});
}

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
