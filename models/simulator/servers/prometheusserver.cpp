// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/prometheusserver.h"

#include <utility>

namespace cockpit::simulator {

using namespace Qt::StringLiterals;

PrometheusServer::PrometheusServer(Values values, const Now& now, QObject* parent)
    : HttpServer(now, parent)
    , m_api(std::move(values), now)
{}

HttpResponse PrometheusServer::handle(const HttpRequest& request)
{
    if (request.path == u"/-/ready"_s)
        return textResponse("Prometheus Server is Ready.\n");
    if (request.path == u"/-/healthy"_s)
        return textResponse("Prometheus Server is Healthy.\n");
    return m_api.answer(request.path, request);
}

} // namespace cockpit::simulator
