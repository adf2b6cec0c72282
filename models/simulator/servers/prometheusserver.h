// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/prometheusapi.h"

namespace cockpit::simulator {

/// A Prometheus server of the simulated world: query_range, query, and whether it is ready.
class PrometheusServer final : public HttpServer
{
    Q_OBJECT

public:
    PrometheusServer(Values values, const Now& now, QObject* parent = nullptr);

private:
    [[nodiscard]] HttpResponse handle(const HttpRequest& request) override;

    PrometheusApi m_api;
};

} // namespace cockpit::simulator
