// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/secrets.h"
#include "app/sources.h"
#include "models/plan/environment.h"
#include "models/plan/text.h"
#include "models/telemetry/dashboards.h"
#include "models/telemetry/serviceclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

Result<QJsonObject> fromFile(const QString& path)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Tr::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    if (!document.isObject())
        return failure(Tr::tr("%1 is not a dashboard: it holds no JSON object.").arg(path));
    const QJsonObject object = document.object();
    // As Grafana's API gives it, older and newer; else the dashboard itself.
    for (const QString& key : {QStringLiteral("dashboard"), QStringLiteral("spec")}) {
        if (object.value(key).isObject())
            return object.value(key).toObject();
    }
    return object;
}

Result<QJsonObject> fromService(const QString& name, const telemetry::SourceSettings& settings)
{
    SystemClock clock;
    telemetry::ServiceClient client(settings, clock);
    Result<QJsonObject> found = failure({});
    QObject::connect(&client, &telemetry::ServiceClient::dashboard, &client,
                     [&found](const QJsonObject& body) {
                         found = body;
                         QCoreApplication::quit();
                     });
    QObject::connect(&client, &telemetry::ServiceClient::failed, &client,
                     [&found](const telemetry::SourceFailure& why) {
                         found = failure(why.sentence());
                         QCoreApplication::quit();
                     });
    client.askDashboard(name);
    QCoreApplication::exec();
    return found;
}

Result<telemetry::SourceSettings> settingsFrom(const CommandParser& parser)
{
    const auto environment = plan::readEnvironmentFile(parser.value(QStringLiteral("environment")));
    if (!environment)
        return tl::unexpected<Error>(environment.error());
    const QString name = parser.value(QStringLiteral("source"));
    const auto source =
        std::find_if(environment->sources.begin(), environment->sources.end(),
                     [&name](const plan::MetricSource& one) { return one.name == name; });
    if (source == environment->sources.end())
        return failure(Tr::tr("The environment has no source “%1”; --source names one.").arg(name));
    const secrets::Found secrets = secretsOf(*environment);
    for (const QString& notice : secrets.notices)
        complain(notice);
    return sourceSettings(*source, secrets.values);
}

Result<QJsonObject> dashboardFrom(const CommandParser& parser)
{
    const QString name = parser.positional().constFirst();
    if (!parser.isSet(QStringLiteral("environment")))
        return fromFile(name);
    const auto settings = settingsFrom(parser);
    return settings ? fromService(name, *settings) : tl::unexpected<Error>(settings.error());
}

/// "service=api,host=web-1"
QMap<QString, QString> variablesFrom(const QString& text)
{
    QMap<QString, QString> variables;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        variables.insert(part.section(QLatin1Char('='), 0, 0).trimmed(),
                         part.section(QLatin1Char('='), 1).trimmed());
    return variables;
}

QString queryText(const telemetry::Query& query)
{
    return query.metricStat.isEmpty()
        ? query.expression
        : QString::fromUtf8(QJsonDocument(query.metricStat).toJson(QJsonDocument::Compact));
}

void printDashboard(const telemetry::Dashboard& dashboard)
{
    if (!dashboard.title.isEmpty())
        print(dashboard.title);
    for (const telemetry::DashboardPanel& panel : dashboard.panels) {
        QStringList limits;
        for (const double value : panel.thresholds)
            limits.append(plan::numberText(value));
        QString line =
            panel.unit.isEmpty() ? panel.title : Tr::tr("%1, in %2").arg(panel.title, panel.unit);
        if (!limits.isEmpty())
            line = Tr::tr("%1; thresholds %2").arg(line, limits.join(QStringLiteral(", ")));
        print(line);
        for (const telemetry::DashboardSeries& series : panel.series)
            print(QStringLiteral("  %1  %2  %3")
                      .arg(series.query.id, series.title, queryText(series.query)));
    }
    for (const QString& name : dashboard.unresolved)
        print(Tr::tr("needs a value: --variables %1=…").arg(name));
    for (const QString& sentence : dashboard.left)
        print(Tr::tr("not taken over: %1").arg(sentence));
}

QJsonObject panelJson(const telemetry::DashboardPanel& panel)
{
    QJsonArray series;
    for (const telemetry::DashboardSeries& one : panel.series) {
        series.append(QJsonObject{{QStringLiteral("id"), one.query.id},
                                  {QStringLiteral("title"), one.title},
                                  {QStringLiteral("data_source"), one.dataSource},
                                  {QStringLiteral("query"), one.query.expression},
                                  {QStringLiteral("metric"), one.query.metricStat}});
    }
    QJsonArray thresholds;
    for (const double value : panel.thresholds)
        thresholds.append(value);
    return {{QStringLiteral("title"), panel.title},
            {QStringLiteral("unit"), panel.unit},
            {QStringLiteral("thresholds"), thresholds},
            {QStringLiteral("series"), series}};
}

QJsonObject toJson(const telemetry::Dashboard& dashboard)
{
    QJsonArray panels;
    for (const telemetry::DashboardPanel& panel : dashboard.panels)
        panels.append(panelJson(panel));
    return {{QStringLiteral("title"), dashboard.title},
            {QStringLiteral("panels"), panels},
            {QStringLiteral("unresolved"), QJsonArray::fromStringList(dashboard.unresolved)},
            {QStringLiteral("not_taken_over"), QJsonArray::fromStringList(dashboard.left)}};
}

} // namespace

int dashboardCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("dashboard"),
        Tr::tr("Reads a dashboard of Grafana or CloudWatch and prints its panels, series, "
               "units and thresholds, and what cannot be taken over."));
    parser.addArgument(
        QStringLiteral("DASHBOARD"),
        Tr::tr("A JSON file; with --environment, the uid (Grafana) or the name (CloudWatch)."));
    parser.addOption(QStringLiteral("environment"), Tr::tr("The environment's YAML file."),
                     QStringLiteral("E"));
    parser.addOption(QStringLiteral("source"), Tr::tr("The source in it that keeps the dashboard."),
                     QStringLiteral("NAME"));
    parser.addOption(QStringLiteral("variables"),
                     Tr::tr("Values of its variables: service=api,host=web-1."),
                     QStringLiteral("LIST"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const auto body = dashboardFrom(parser);
    if (!body)
        return couldNot(body.error());
    const telemetry::Dashboard dashboard = body->contains(QStringLiteral("widgets"))
        ? telemetry::importCloudWatchDashboard(*body)
        : telemetry::importGrafanaDashboard(
            *body, variablesFrom(parser.value(QStringLiteral("variables"))));
    if (parser.value(QStringLiteral("format")) == u"json")
        printJson(toJson(dashboard));
    else
        printDashboard(dashboard);
    return dashboard.left.isEmpty() && dashboard.unresolved.isEmpty() ? Fine : Findings;
}

} // namespace cockpit::app
