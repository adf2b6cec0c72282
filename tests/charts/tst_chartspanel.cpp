// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/plancharts.h"
#include "models/items/charts/valuesmodel.h"
#include "tests/charts/staged.h"
#include "ui/charts/chartspanel.h"
#include "ui/charts/metricchart.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace cockpit;
using namespace cockpit::charts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A healthy service whose metrics end ten minutes after the start.
std::optional<double> endsAfterTenMinutes(const QString& query, milliseconds at)
{
    return at <= staged::start + 10min ? staged::healthy(query, at) : std::nullopt;
}

QString cell(const ValuesModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestChartsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutQueriesItSaysWhatIsMissing();
    void showsEveryPanelWithLastValuesAndLimits();
    void staleIsSaidInWords();
    void conditionWithoutDataMakesItsSeriesStale();
    void sourceWithAPointAMinuteIsNotStaleBetween();
    void marksTheRunsEvents();
    void hiddenPanelDoesNothing();
    void manyChangesAreDrawnOnce();
    void tableOfLastValues();
    void wrapsToTheWidth();
    void exports();
    void oneCursorForAll();
    void tableModel();
};

void TestChartsPanel::withoutQueriesItSaysWhatIsMissing()
{
    staged::Run run(staged::healthy, {}, plan::Plan());
    ChartsPanel panel(*run.conductor);
    panel.show();
    const QList<QLabel*> labels = panel.findChildren<QLabel*>();
    QCOMPARE(labels.size(), 1);
    QCOMPARE(
        labels.front()->text(),
        u"No metric is bound: the cockpit cannot see how the service does, and no trigger that is "
        "measured can fire.\n\nName a source and queries in the environment file."_s);
    QCOMPARE(panel.accessibleDescription(), labels.front()->text());
}

void TestChartsPanel::showsEveryPanelWithLastValuesAndLimits()
{
    staged::Run run;
    run.fly(10min);
    ChartsPanel panel(*run.conductor);
    panel.resize(1200, 300);
    panel.show();
    QCOMPARE(panel.findChildren<MetricChart*>().size(), 3);
    QTRY_VERIFY(panel.summary().contains(u"p95: limit 200 ms"_s));
    QVERIFY(panel.summary().contains(u"rollback above 10 %"_s));
    QVERIFY(panel.summary().contains(u" req/s."_s));
    QVERIFY(!panel.summary().contains(u"no data"_s));
    QCOMPARE(panel.accessibleDescription(), panel.summary());
}

void TestChartsPanel::staleIsSaidInWords()
{
    staged::Run run(endsAfterTenMinutes);
    run.fly(15min);
    ChartsPanel panel(*run.conductor);
    panel.resize(1200, 300);
    panel.show();
    QTRY_VERIFY(panel.summary().contains(u"no data for "_s));
    const std::optional<milliseconds> age = run.monitor.age(u"p95"_s);
    QVERIFY(age && *age > 4min);
    const auto* model = panel.findChild<ValuesModel*>();
    QCOMPARE(cell(*model, 1, ValuesModel::Age).left(14), u"no data for 4:"_s);
    QVERIFY(!cell(*model, 1, ValuesModel::LastValue).isEmpty());
}

void TestChartsPanel::conditionWithoutDataMakesItsSeriesStale()
{
    staged::Run run(endsAfterTenMinutes);
    telemetry::Watched watched;
    watched.id = u"c1"_s;
    watched.queryId = u"p95"_s;
    watched.ruleUnit = u"ms"_s;
    watched.rule.limit = 200;
    run.monitor.watch({watched});
    run.fly(10min);
    const SeriesSpec alone{u"p95"_s, u"p95"_s};
    SeriesSpec bound = alone;
    bound.conditions = {u"c1"_s};
    QVERIFY(!seriesNow(run.monitor, bound).stale);
    // Two missed polls come before the age alone makes it stale.
    for (int i = 0; i < 12 && !seriesNow(run.monitor, bound).stale; ++i)
        run.fly(5s);
    QVERIFY(seriesNow(run.monitor, bound).stale);
    QCOMPARE(run.monitor.standing(u"c1"_s).state, telemetry::ConditionState::NoData);
    QVERIFY(!seriesNow(run.monitor, alone).stale);
}

void TestChartsPanel::sourceWithAPointAMinuteIsNotStaleBetween()
{
    staged::Run run(staged::healthy, {}, staged::plan(), 60s); // asked for every 15 s
    run.fly(10min);
    for (int i = 0; i < 12; ++i) {
        run.fly(5s);
        QVERIFY(!seriesNow(run.monitor, {u"p95"_s, u"p95"_s}).stale);
    }
    QCOMPARE(seriesNow(run.monitor, {u"p95"_s, u"p95"_s}).interval, milliseconds(60s));
}

void TestChartsPanel::marksTheRunsEvents()
{
    staged::Run run;
    run.fly(10min);
    ChartsPanel panel(*run.conductor);
    panel.resize(1200, 300);
    panel.show();
    QTRY_VERIFY(!panel.summary().isEmpty());
    const QColor warning = coloursFrom(panel.palette()).warning;
    const auto reds = [&] {
        const QImage image = panel.findChildren<MetricChart*>().last()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == warning.rgb() ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(reds(), 0);
    Q_EMIT run.conductor->applied({staged::event(staged::start + 5min, run::RollbackStarted{})});
    QTRY_VERIFY(reds() > 50);
}

void TestChartsPanel::hiddenPanelDoesNothing()
{
    staged::Run run;
    ChartsPanel panel(*run.conductor);
    QSignalSpy drawn(panel.findChild<ValuesModel*>(), &QAbstractItemModel::dataChanged);
    QSignalSpy news(&run.monitor, &telemetry::Monitor::seriesChanged);
    run.fly(5min);
    QVERIFY(news.count() > 5);
    const auto timers = panel.findChildren<QTimer*>(Qt::FindDirectChildrenOnly);
    QCOMPARE(timers.size(), 2);
    for (const QTimer* timer : timers)
        QVERIFY(!timer->isActive());
    QCOMPARE(drawn.count(), 0);
    QVERIFY(panel.summary().trimmed().isEmpty());
    panel.show();
    QTRY_COMPARE(drawn.count(), 1);
    panel.hide();
    for (const QTimer* timer : timers)
        QVERIFY(!timer->isActive());
}

void TestChartsPanel::manyChangesAreDrawnOnce()
{
    staged::Run run;
    run.fly(5min);
    ChartsPanel panel(*run.conductor);
    QSignalSpy drawn(panel.findChild<ValuesModel*>(), &QAbstractItemModel::dataChanged);
    panel.show();
    for (int i = 0; i < 50; ++i)
        Q_EMIT run.monitor.seriesChanged({u"p95"_s});
    QTRY_COMPARE(drawn.count(), 1);
}

void TestChartsPanel::tableOfLastValues()
{
    staged::Run run;
    run.fly(5min);
    ChartsPanel panel(*run.conductor);
    panel.resize(900, 300);
    panel.show();
    const auto tables = panel.findChildren<QTableView*>();
    const auto found = std::find_if(tables.begin(), tables.end(), [](const QTableView* view) {
        return qobject_cast<ValuesModel*>(view->model());
    });
    QVERIFY(found != tables.end());
    const QTableView* table = *found;
    QVERIFY(!table->isVisible());
    panel.findChild<QToolButton*>(u"table"_s)->click();
    QVERIFY(table->isVisible());
    const auto* model = panel.findChild<ValuesModel*>();
    QCOMPARE(model->rowCount(), 5);
    QTRY_VERIFY(cell(*model, 0, ValuesModel::LastValue).endsWith(u" ms"_s));
    QCOMPARE(cell(*model, 1, ValuesModel::Metric), u"Latency, p95"_s);
    QCOMPARE(cell(*model, 3, ValuesModel::Limits), u"limit 1 %; rollback above 10 %"_s);
    QVERIFY(cell(*model, 4, ValuesModel::Age).endsWith(u" ago"_s));
}

void TestChartsPanel::exports()
{
    staged::Run run;
    run.fly(10min);
    ChartsPanel panel(*run.conductor);
    panel.resize(1200, 300);
    panel.show();
    QTRY_VERIFY(panel.summary().contains(u"p95: limit 200 ms"_s));
    const QTemporaryDir folder;
    const auto written = [&](const QString& name) {
        const QString path = folder.filePath(name);
        const auto result = panel.writeTo(path);
        QFile file(path);
        return result && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QList<QByteArray> rows = written(u"a.csv"_s).trimmed().split('\n');
    QCOMPARE(rows.first().trimmed(), QByteArray("time,chart,series,value,unit"));
    QVERIFY(rows.size() > 5 * 40);
    QVERIFY(rows.at(1).startsWith("2026-03-07T"));
    QVERIFY(rows.at(1).contains(",Latency,p50,") && rows.at(1).trimmed().endsWith(",ms"));
    QVERIFY(!QImage::fromData(written(u"a.png"_s), "PNG").isNull());
    const QByteArray drawing = written(u"a.svg"_s);
    QVERIFY(drawing.contains("<svg") && drawing.trimmed().endsWith("</svg>"));
    QVERIFY(drawing.contains("limit 200 ms"));
    const auto refused = panel.writeTo(u"/nowhere/at/all.csv"_s);
    QVERIFY(!refused && refused.error().sentence.contains(u"/nowhere/at/all.csv"_s));
}

void TestChartsPanel::oneCursorForAll()
{
    staged::Run run;
    run.fly(10min);
    ChartsPanel panel(*run.conductor);
    panel.resize(1200, 300);
    panel.show();
    QTRY_VERIFY(panel.summary().contains(u"p95: limit 200 ms"_s));
    const QList<MetricChart*> charts = panel.findChildren<MetricChart*>();
    const milliseconds at = staged::start + 5min;
    Q_EMIT charts.front()->pointedAt(at);
    for (const MetricChart* chart : charts)
        QVERIFY2(chart->cursorWords().startsWith(u"03:05:00  "_s), qPrintable(chart->cursorWords()));
    Q_EMIT charts.back()->pointedAt(std::nullopt);
    for (const MetricChart* chart : charts)
        QVERIFY(chart->cursorWords().isEmpty());
}

void TestChartsPanel::wrapsToTheWidth()
{
    staged::Run run;
    ChartsPanel panel(*run.conductor);
    panel.resize(1200, 300);
    panel.show();
    const QList<MetricChart*> charts = panel.findChildren<MetricChart*>();
    const auto rows = [&] {
        QSet<int> tops;
        for (const MetricChart* chart : charts)
            tops.insert(chart->mapTo(&panel, QPoint()).y());
        return tops.size();
    };
    QTRY_COMPARE(rows(), 1);
    panel.resize(400, 700);
    QTRY_COMPARE(rows(), 3);
    panel.resize(1200, 300);
    QTRY_COMPARE(rows(), 1);
}

void TestChartsPanel::tableModel()
{
    ValuesModel model(chartsOf(staged::plan()));
    QAbstractItemModelTester tester(&model);
    QCOMPARE(cell(model, 0, ValuesModel::Age), u"no data yet"_s);
    telemetry::Series series;
    series.append({{staged::start, 0.182}});
    model.setValues({{&series, lastReal(series), 3s, false}});
    QCOMPARE(cell(model, 0, ValuesModel::LastValue), u"182 ms"_s);
    QCOMPARE(cell(model, 0, ValuesModel::Age), u"0:03 ago"_s);
    QCOMPARE(cell(model, 1, ValuesModel::LastValue), QString());
    model.setValues({});
    QCOMPARE(cell(model, 0, ValuesModel::LastValue), u"182 ms"_s);
}

QTEST_MAIN(TestChartsPanel)
#include "tst_chartspanel.moc"
