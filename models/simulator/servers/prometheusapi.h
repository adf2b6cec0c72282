// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/metricvalues.h"

#include <QUrlQuery>

namespace cockpit::simulator {

/// The answers of the Prometheus HTTP API for one world, with its envelope, error types and limit of
/// 11,000 points. Points after now are not served.
class PrometheusApi
{
public:
    PrometheusApi(Values values, Now now);

    /// `path` is the part from "/api/v1/" on. Parameters come from the query or from a form body.
    [[nodiscard]] HttpResponse answer(const QString& path, const HttpRequest& request) const;

private:
    [[nodiscard]] HttpResponse queryRange(const QUrlQuery& form) const;
    [[nodiscard]] HttpResponse query(const QUrlQuery& form) const;

    Values m_values;
    Now m_now;
};

} // namespace cockpit::simulator
