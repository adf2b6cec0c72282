// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets.h"

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

QString secretVariable(const QString& name)
{
    QString variable = QStringLiteral("RELEASE_COCKPIT_SECRET_");
    for (const QChar c : name.toUpper())
        variable += c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('_');
    return variable;
}

Result<void> authorise(telemetry::SourceSettings& settings, const QString& secret)
{
    if (secret.isEmpty())
        return {};
    const QString variable = secretVariable(secret);
    const QByteArray value = qgetenv(variable.toLatin1().constData());
    if (value.isEmpty())
        return failure(Tr::tr("The source %1 needs the secret “%2”: set the variable %3.")
                           .arg(settings.name, secret, variable));
    return telemetry::applySecret(settings, QString::fromUtf8(value));
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
