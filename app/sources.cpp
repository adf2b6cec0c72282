// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources.h"

#include "models/telemetry/authorization.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

telemetry::SourceKind kindOf(plan::SourceKind kind)
{
    switch (kind) {
    case plan::SourceKind::CloudWatch:
        return telemetry::SourceKind::CloudWatch;
    case plan::SourceKind::Grafana:
        return telemetry::SourceKind::Grafana;
    case plan::SourceKind::Prometheus:
    case plan::SourceKind::Alertmanager: // asked for alerts alone
        break;
    }
    return telemetry::SourceKind::Prometheus;
}

} // namespace

telemetry::SourceSettings sourceSettings(const plan::MetricSource& source)
{
    telemetry::SourceSettings settings;
    settings.name = source.name;
    settings.kind = kindOf(source.kind);
    settings.url = QUrl(source.url);
    settings.region = source.region;
    settings.dataSourceUid = source.dataSourceUid;
    settings.interval = source.interval;
    return settings;
}

Result<telemetry::SourceSettings> sourceSettings(const plan::MetricSource& source,
                                                 const QMap<QString, QString>& secrets)
{
    telemetry::SourceSettings settings = sourceSettings(source);
    if (source.credential.isEmpty())
        return settings;
    const QString value = secrets.value(source.credential);
    if (value.isEmpty())
        return failure(Tr::tr("The source %1 needs the secret \"%2\", which has no value: put it "
                              "into the keychain with \"release-cockpit secrets ENVIRONMENT --set "
                              "%2\", or name a variable for it in the environment file.")
                           .arg(source.name, source.credential));
    if (const auto applied = telemetry::applySecret(settings, value); !applied)
        return tl::unexpected<Error>(applied.error());
    return settings;
}

telemetry::AlertService alertServiceOf(plan::SourceKind kind)
{
    switch (kind) {
    case plan::SourceKind::CloudWatch:
        return telemetry::AlertService::CloudWatch;
    case plan::SourceKind::Grafana:
        return telemetry::AlertService::Grafana;
    case plan::SourceKind::Alertmanager:
        return telemetry::AlertService::Alertmanager;
    case plan::SourceKind::Prometheus:
        break;
    }
    return telemetry::AlertService::Prometheus;
}

QString environmentFile(const QString& runbook, const QString& given)
{
    const QFileInfo info(runbook);
    const QString beside =
        QStringLiteral("%1/%2.%3.yaml").arg(info.path(), info.completeBaseName(), given);
    const bool named = !given.contains(QLatin1Char('/')) && !QFileInfo::exists(given);
    return named && QFileInfo::exists(beside) ? beside : given;
}

} // namespace cockpit::app
