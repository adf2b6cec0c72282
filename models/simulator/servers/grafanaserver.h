// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/prometheusapi.h"

#include <QList>

namespace cockpit::simulator {

/// A Grafana of the simulated world: a bearer token is asked for; one data source, reached through the
/// proxy with PromQL or through /api/ds/query; annotations are kept and can be read back.
class GrafanaServer final : public HttpServer
{
    Q_OBJECT

public:
    GrafanaServer(Values values, const Now& now, QByteArray token, QString dataSourceUid,
                  QObject* parent = nullptr);

    /// The annotations that were posted, with their ids, oldest first.
    [[nodiscard]] const QList<QJsonObject>& annotations() const { return m_annotations; }

private:
    [[nodiscard]] HttpResponse handle(const HttpRequest& request) override;
    [[nodiscard]] HttpResponse handleKnown(const HttpRequest& request);
    [[nodiscard]] HttpResponse dataSourceQuery(const QJsonObject& input) const;
    [[nodiscard]] QJsonObject frame(const QJsonObject& query, milliseconds from, milliseconds to) const;
    [[nodiscard]] HttpResponse addAnnotation(const QByteArray& body);
    [[nodiscard]] HttpResponse listAnnotations(const QUrlQuery& query) const;

    Values m_values;
    PrometheusApi m_prometheus;
    QByteArray m_token;
    QString m_dataSourceUid;
    QList<QJsonObject> m_annotations;
};

} // namespace cockpit::simulator
