// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchanswer.h"
#include "models/telemetry/dashboards.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDashboards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grafanaPanels();
    void grafanaVariables();
    void grafanaOldForms();
    void grafanaLeft();
    void grafanaNewForm();
    void cloudWatchPanels();
    void cloudWatchLeft();
    void grafanaUnitsOfSingleSeries();
    void grafanaPanelsWithoutQueries();
    void grafanaAutoInterval();
    void cloudWatchOtherPlaces();
    void cloudWatchSumsOfFiveMinutes();
    void anyJson();
};

// Below the class: moc does not read past quotes in raw strings.
namespace {

const QByteArray grafana = R"json({
  "title": "Lending", "templating": {"list": [
    {"name": "service", "type": "query", "current": {"value": "api"}},
    {"name": "host", "type": "query", "current": {"value": ["$__all"]}},
    {"name": "one", "type": "query", "current": {"value": ["a"]}}]},
  "panels": [
    {"id": 1, "type": "timeseries", "title": "Errors of $service",
     "datasource": {"type": "prometheus", "uid": "P1"},
     "fieldConfig": {"defaults": {"unit": "percentunit", "thresholds": {"mode": "absolute",
       "steps": [{"color": "green", "value": null}, {"color": "red", "value": 0.05}]}}},
     "targets": [
       {"refId": "A", "expr": "sum(rate(e{s=\"${service}\",o=\"[[one]]\"}[$__rate_interval]))",
        "legendFormat": "errors"},
       {"refId": "B", "expr": "x{h=~\"$host\"}"},
       {"refId": "C", "expr": "hidden", "hide": true}]},
    {"id": 2, "type": "row", "panels": [
      {"id": 3, "type": "stat", "title": "p95", "fieldConfig": {"defaults": {"unit": "ms"}},
       "targets": [{"refId": "A", "datasource": {"uid": "CW"}, "namespace": "App",
                    "metricName": "L", "dimensions": {"S": "$service"}}]}]},
    {"id": 4, "type": "graph", "title": "Old", "datasource": "Prom",
     "yaxes": [{"format": "reqps"}],
     "thresholds": [{"value": 900, "op": "gt"}, {"value": 100, "op": "lt"}],
     "targets": [{"refId": "A", "expr": "label_replace(old, \"a\", \"$1\", \"b\", \"x$\")"}]},
    {"id": 5, "type": "singlestat", "title": "Older", "format": "percent", "thresholds": "80,90",
     "targets": [{"refId": "A", "expr": "older"}]},
    {"id": 6, "type": "table", "title": "Hosts", "targets": [{"refId": "A", "expr": "up"}]},
    {"id": 7, "type": "timeseries", "title": "Sum", "fieldConfig": {"defaults": {"unit": "furlongs",
       "thresholds": {"mode": "percentage", "steps": [{"value": 50}]}}},
     "targets": [{"refId": "A", "datasource": {"uid": "__expr__"}, "expression": "A+B"}]}
  ]})json";

const QByteArray newForm = R"json({
  "title": "Shop",
  "variables": [
    {"kind": "QueryVariable", "spec": {"name": "service", "current": {"text": "api", "value": "api"}}},
    {"kind": "ConstantVariable", "spec": {"name": "source", "query": "P1"}},
    {"kind": "QueryVariable", "spec": {"name": "host", "current": {"value": "$__all"}}}],
  "elements": {
    "panel-1": {"kind": "Panel", "spec": {"id": 1, "title": "Errors",
      "vizConfig": {"kind": "timeseries", "spec": {"fieldConfig": {"defaults": {"unit": "percentunit"}}}},
      "data": {"kind": "QueryGroup", "spec": {"queries": [
        {"kind": "PanelQuery", "spec": {"refId": "A", "hidden": false, "datasource": {"uid": "P2"},
          "query": {"kind": "prometheus", "spec": {"expr": "errors"}}}}]}}}},
    "panel-2": {"kind": "Panel", "spec": {"id": 2, "title": "p95 of $service",
      "vizConfig": {"kind": "VizConfig", "group": "timeseries", "spec": {"fieldConfig": {"defaults":
        {"unit": "ms", "thresholds": {"mode": "absolute", "steps": [{"value": null}, {"value": 200}]}}}}},
      "data": {"kind": "QueryGroup", "spec": {"queries": [
        {"kind": "PanelQuery", "spec": {"refId": "A", "query": {"kind": "DataQuery", "group": "prometheus",
          "datasource": {"name": "${source}"}, "spec": {"expr": "p95{s=\"$service\"}", "legendFormat": "p95"}}}},
        {"kind": "PanelQuery", "spec": {"refId": "B", "query": {"kind": "DataQuery", "group": "__expr__",
          "spec": {"expression": "A * 2"}}}},
        {"kind": "PanelQuery", "spec": {"refId": "C", "hidden": true, "query": {"kind": "DataQuery",
          "group": "prometheus", "spec": {"expr": "hidden"}}}},
        {"kind": "PanelQuery", "spec": {"refId": "D", "query": {"kind": "DataQuery",
          "group": "prometheus", "spec": {"expr": "x{h=\"$host\"}"}}}}]}}}},
    "panel-3": {"kind": "LibraryPanel", "spec": {"id": 3, "title": "Shared"}},
    "panel-4": {"kind": "Panel", "spec": {"id": 4, "title": "Hosts",
      "vizConfig": {"kind": "VizConfig", "group": "table", "spec": {}}}},
    "panel-5": {"kind": "Panel", "spec": {"id": 5, "title": "Not laid out",
      "vizConfig": {"kind": "VizConfig", "group": "stat", "spec": {}}}}},
  "layout": {"kind": "RowsLayout", "spec": {"rows": [
    {"kind": "RowsLayoutRow", "spec": {"layout": {"kind": "GridLayout", "spec": {"items": [
      {"kind": "GridLayoutItem", "spec": {"x": 0, "element": {"kind": "ElementReference", "name": "panel-2"}}},
      {"kind": "GridLayoutItem", "spec": {"x": 1, "element": {"kind": "ElementReference", "name": "panel-1"}}}]}}}},
    {"kind": "RowsLayoutRow", "spec": {"layout": {"kind": "AutoGridLayout", "spec": {"items": [
      {"kind": "AutoGridLayoutItem", "spec": {"element": {"kind": "ElementReference", "name": "panel-3"}}},
      {"kind": "AutoGridLayoutItem", "spec": {"element": {"kind": "ElementReference", "name": "panel-4"}}},
      {"kind": "AutoGridLayoutItem", "spec": {"element": {"kind": "ElementReference", "name": "gone"}}}]}}}}]}}})json";

const QByteArray cloudWatch = R"json({"widgets": [
  {"type": "text", "properties": {"markdown": "# hi"}},
  {"type": "metric", "properties": {"title": "Load balancer", "region": "eu-west-1", "stat": "Sum",
    "period": 60, "yAxis": {"left": {"label": "Percent"}},
    "annotations": {"horizontal": [{"label": "bad", "value": 5}, {"value": 1}]},
    "metrics": [
      ["AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", "LoadBalancer", "app/x/y",
       {"id": "e5xx", "visible": false}],
      [".", "RequestCount", ".", ".", {"id": "req"}],
      ["...", "app/z/z", {"stat": "p95", "label": "other"}],
      [{"expression": "100*e5xx/req", "label": "error %", "id": "pct"}],
      [{"expression": "SEARCH('{App}', 'Average', 60)"}],
      ["App", "Lonely", "Dimension"],
      ["App", "Far", {"region": "us-east-1"}]]}},
  {"type": "alarm", "properties": {"title": "Alarms"}},
  {"type": "metric", "properties": {"metrics": [["App", "X", {"id": "e5xx"}]]}}]})json";

} // namespace

void TestDashboards::grafanaPanels()
{
    const Dashboard dashboard = importGrafanaDashboard(object(grafana), {});
    QCOMPARE(dashboard.title, u"Lending"_s);
    QCOMPARE(dashboard.panels.size(), 4U);
    const DashboardPanel& errors = dashboard.panels[0];
    QCOMPARE(errors.title, u"Errors of api"_s);
    QCOMPARE(errors.unit, u"ratio"_s);
    QCOMPARE(errors.thresholds, std::vector<double>{0.05});
    QCOMPARE(errors.series.size(), 1U);
    QCOMPARE(errors.series[0].title, u"errors"_s);
    QCOMPARE(errors.series[0].dataSource, u"P1"_s);
    QCOMPARE(errors.series[0].query.unit, u"ratio"_s);
    QCOMPARE(errors.series[0].query.expression, u"sum(rate(e{s=\"api\",o=\"a\"}[1m]))"_s);
    const DashboardPanel& p95 = dashboard.panels[1]; // of a folded row
    QCOMPARE(p95.unit, u"ms"_s);
    QCOMPARE(p95.series[0].dataSource, u"CW"_s);
    QCOMPARE(p95.series[0].query.metricStat.value(u"dimensions"_s).toObject().value(u"S"_s).toString(),
             u"api"_s);
}

void TestDashboards::grafanaVariables()
{
    QCOMPARE(importGrafanaDashboard(object(grafana), {}).unresolved, QStringList{u"host"_s});
    const Dashboard dashboard =
        importGrafanaDashboard(object(grafana), {{u"host"_s, u"web-1"_s}, {u"service"_s, u"ui"_s}});
    QVERIFY(dashboard.unresolved.isEmpty());
    QCOMPARE(dashboard.panels[0].series.size(), 2U);
    QCOMPARE(dashboard.panels[0].series[1].query.expression, u"x{h=~\"web-1\"}"_s);
    QCOMPARE(dashboard.panels[0].title, u"Errors of ui"_s);
}

void TestDashboards::grafanaOldForms()
{
    const Dashboard dashboard = importGrafanaDashboard(object(grafana), {});
    QCOMPARE(dashboard.panels[2].unit, u"req/s"_s);
    QCOMPARE(dashboard.panels[2].thresholds, (std::vector<double>{100, 900}));
    QCOMPARE(dashboard.panels[2].series[0].dataSource, u"Prom"_s);
    QCOMPARE(dashboard.panels[2].series[0].query.expression,
             uR"(label_replace(old, "a", "$1", "b", "x$"))"_s);
    QCOMPARE(dashboard.panels[3].unit, u"%"_s);
    QCOMPARE(dashboard.panels[3].thresholds, (std::vector<double>{80, 90}));
}

void TestDashboards::grafanaLeft()
{
    const QString left = importGrafanaDashboard(object(grafana), {}).left.join(u'\n');
    for (const QString& said : {u"query B needs the value of a variable"_s, u"“table”"_s,
                                u"furlongs"_s, u"shares of a scale"_s, u"calculated by Grafana"_s})
        QVERIFY2(left.contains(said), qPrintable(said));
}

void TestDashboards::grafanaNewForm()
{
    const Dashboard dashboard = importGrafanaDashboard(object(newForm), {});
    QCOMPARE(dashboard.title, u"Shop"_s);
    QCOMPARE(dashboard.panels.size(), 2U); // in the order of the layout, not of their names
    const DashboardPanel& slow = dashboard.panels[0];
    QCOMPARE(slow.title, u"p95 of api"_s);
    QCOMPARE(slow.unit, u"ms"_s);
    QCOMPARE(slow.thresholds, std::vector<double>{200});
    QCOMPARE(slow.series.size(), 1U);
    QCOMPARE(slow.series[0].title, u"p95"_s);
    QCOMPARE(slow.series[0].dataSource, u"P1"_s);
    QCOMPARE(slow.series[0].query.expression, u"p95{s=\"api\"}"_s);
    const DashboardPanel& draft = dashboard.panels[1]; // of the first drafts of the form
    QCOMPARE(draft.unit, u"ratio"_s);
    QCOMPARE(draft.series[0].dataSource, u"P2"_s);
    QCOMPARE(draft.series[0].query.expression, u"errors"_s);
    QCOMPARE(dashboard.unresolved, QStringList{u"host"_s});
    const QString left = dashboard.left.join(u'\n');
    for (const QString& said : {u"LibraryPanel"_s, u"query B is calculated"_s, u"query D needs"_s,
                                u"“Hosts”: panels of the kind “table”"_s})
        QVERIFY2(left.contains(said), qPrintable(left));
    QVERIFY(!left.contains(u"Not laid out"_s));
    const Dashboard empty = importGrafanaDashboard(object(R"({"title":"t","elements":{}})"), {});
    QVERIFY(empty.panels.empty());
    QVERIFY(empty.left.value(0).contains(u"no panels"_s));
}

void TestDashboards::cloudWatchPanels()
{
    const Dashboard dashboard = importCloudWatchDashboard(object(cloudWatch));
    QCOMPARE(dashboard.panels.size(), 2U);
    const DashboardPanel& panel = dashboard.panels[0];
    QCOMPARE(panel.title, u"Load balancer"_s);
    QCOMPARE(panel.unit, u"%"_s);
    QCOMPARE(panel.thresholds, (std::vector<double>{1, 5}));
    QCOMPARE(panel.series.size(), 4U);
    const QJsonObject requests = panel.series[1].query.metricStat;
    QCOMPARE(requests.value(u"Namespace"_s).toString(), u"AWS/ApplicationELB"_s);
    QCOMPARE(requests.value(u"MetricName"_s).toString(), u"RequestCount"_s);
    QCOMPARE(requests.value(u"Stat"_s).toString(), u"Sum"_s);
    const QJsonObject other = panel.series[2].query.metricStat;
    QCOMPARE(other.value(u"MetricName"_s).toString(), u"RequestCount"_s);
    QCOMPARE(other.value(u"Dimensions"_s).toObject().value(u"LoadBalancer"_s).toString(),
             u"app/z/z"_s);
    QCOMPARE(other.value(u"Stat"_s).toString(), u"p95"_s);
    QCOMPARE(panel.series[3].title, u"error %"_s);
    QCOMPARE(panel.series[3].query.expression, u"100*w2_e5xx/w2_req"_s);
    QCOMPARE(dashboard.panels[1].series[0].query.id, u"w4_e5xx"_s); // the same id in another widget
    // The queries are such as CloudWatch takes.
    const QJsonObject input =
        getMetricDataInput({panel.series[0].query, panel.series[3].query}, {}, {});
    QCOMPARE(input.value(u"MetricDataQueries"_s).toArray().at(1)[u"Expression"_s].toString(),
             u"100*w2_e5xx/w2_req"_s);
}

void TestDashboards::cloudWatchLeft()
{
    const QString left = importCloudWatchDashboard(object(cloudWatch)).left.join(u'\n');
    for (const QString& said :
         {u"several series"_s, u"cannot be read"_s, u"another region"_s, u"“alarm”"_s})
        QVERIFY2(left.contains(said), qPrintable(said));
    QVERIFY(importCloudWatchDashboard({}).left.value(0).contains(u"no widgets"_s));
}

/// A series whose unit is not sure is in one that no limit is in.
void TestDashboards::grafanaUnitsOfSingleSeries()
{
    const auto units = [](const QByteArray& matcher) {
        const QByteArray json =
            R"({"panels":[{"id":1,"type":"timeseries","title":"t","fieldConfig":{"defaults":{"unit":"percent"},)"
            R"("overrides":[{"matcher":{"id":"byName","options":"a"},"properties":[{"id":"color"}]},{"matcher":)"
            + matcher + R"(,"properties":[{"id":"unit","value":"percentunit"}]}]},"targets":[)"
            + R"({"refId":"A","expr":"a","legendFormat":"a"},{"refId":"B","expr":"b","legendFormat":"{{pod}}"}]}]})";
        const Dashboard dashboard = importGrafanaDashboard(object(json), {});
        QStringList found;
        for (const DashboardSeries& series : dashboard.panels.at(0).series)
            found.append(series.query.unit);
        found.append(QString::number(dashboard.left.size()));
        return found;
    };
    QCOMPARE(units(R"({"id":"byFrameRefID","options":"B"})"),
             (QStringList{u"%"_s, u"ratio"_s, u"0"_s}));
    QCOMPARE(units(R"({"id":"byName","options":"a"})"), (QStringList{u"ratio"_s, u"?"_s, u"1"_s}));
    QCOMPARE(units(R"({"id":"byName","options":"x"})"), (QStringList{u"%"_s, u"?"_s, u"1"_s}));
    QCOMPARE(units(R"({"id":"byRegexp","options":"/a/"})"), (QStringList{u"?"_s, u"?"_s, u"2"_s}));
}

void TestDashboards::grafanaPanelsWithoutQueries()
{
    const QString left = importGrafanaDashboard(object(R"({"panels":[
            {"id":1,"libraryPanel":{"uid":"x","name":"Shared errors"}},
            {"id":2,"type":"timeseries","title":"Empty","targets":[]},
            {"id":3,"type":"stat","title":"Joined","transformations":[{"id":"reduce"}],
             "targets":[{"refId":"A","expr":"a"}]},
            {"id":4,"type":"stat","title":"Of another panel","datasource":{"uid":"-- Dashboard --"},
             "targets":[{"refId":"A","panelId":3}]}]})"),
                                                {})
                             .left.join(u'\n');
    for (const QString& said :
         {u"“Shared errors”: it is kept in the library"_s, u"“Empty”: it has no queries"_s,
          u"“Joined”: its transformations"_s, u"“Of another panel”: query A is calculated"_s})
        QVERIFY2(left.contains(said), qPrintable(left));
}

void TestDashboards::grafanaAutoInterval()
{
    const QByteArray json = R"j({"templating":{"list":[{"name":"step","type":"interval",
        "current":{"text":"auto","value":"$__auto_interval_step"}}]},
        "panels":[{"id":1,"type":"stat","targets":[{"refId":"A","expr":"rate(a[$step])"}]}]})j";
    const Dashboard dashboard = importGrafanaDashboard(object(json), {});
    QCOMPARE(dashboard.panels.at(0).series.at(0).query.expression, u"rate(a[1m])"_s);
}

/// A metric of the same name in another region, or another account, is another metric.
void TestDashboards::cloudWatchOtherPlaces()
{
    const QJsonObject body = object(R"({"widgets":[
        {"type":"metric","properties":{"region":"eu-west-1","metrics":[["App","E"],["App","F",{"region":"us-east-1"}]]}},
        {"type":"metric","properties":{"metrics":[["App","G"],["App","H",{"accountId":"111122223333"}]]}}]})");
    const auto names = [&body](const QString& region) {
        QStringList found;
        for (const DashboardPanel& panel : importCloudWatchDashboard(body, region).panels) {
            for (const DashboardSeries& series : panel.series)
                found.append(series.query.metricStat.value(u"MetricName"_s).toString());
        }
        return found.join(u' ');
    };
    QCOMPARE(names(u"eu-west-1"_s), u"E G"_s);
    QCOMPARE(names(u"us-east-1"_s), u"F G"_s);
    QCOMPARE(names({}), u"E G"_s);
    QCOMPARE(importCloudWatchDashboard(body, u"eu-west-1"_s).left.size(), 2);
}

void TestDashboards::cloudWatchSumsOfFiveMinutes()
{
    const auto thresholds = [](const QByteArray& properties) {
        const QByteArray json = R"({"widgets":[{"type":"metric","properties":{)" + properties
            + R"("yAxis":{"right":{"label":"ms"}},"annotations":{"horizontal":[{"value":50}]},)"
              R"("metrics":[["App","E"],["App","L",{"stat":"p95","yAxis":"right"}]]}}]})";
        const DashboardPanel panel = importCloudWatchDashboard(object(json)).panels.at(0);
        return panel.series.at(1).query.unit == u"ms"_s ? panel.thresholds.size() : 9;
    };
    QCOMPARE(thresholds(R"("stat":"Sum",)"), 0U); // five minutes where nothing is said
    QCOMPARE(thresholds(R"("stat":"Sum","period":300,)"), 0U);
    QCOMPARE(thresholds(R"("stat":"Sum","period":60,)"), 1U);
    QCOMPARE(thresholds(R"("stat":"Average","period":300,)"), 1U);
}

/// Whatever another program's file holds.
void TestDashboards::anyJson()
{
    for (const char* json :
         {R"({"panels":[1,null,[],{"type":"graph","targets":[{}],"yaxes":{}}]})",
          R"({"panels":{},"templating":[]})", R"({"widgets":[[],1,{"type":"metric"}]})",
          R"({"elements":{"a":1,"b":{"kind":"Panel"}},"layout":[[{"kind":"ElementReference","name":"a"}]]})",
          R"({"elements":[],"layout":7,"variables":{"a":1}})",
          R"({"widgets":[{"type":"metric","properties":{"metrics":[["..."],["."],[".","...","x"],[{}],1]}}]})"}) {
        QVERIFY(importGrafanaDashboard(object(json), {}).panels.size() <= 1);
        QVERIFY(importCloudWatchDashboard(object(json)).panels.empty());
    }
}

QTEST_GUILESS_MAIN(TestDashboards)
#include "tst_dashboards.moc"
