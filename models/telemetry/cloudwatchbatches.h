// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/metricsource.h"

#include <QHash>

#include <cstddef>
#include <vector>

namespace cockpit::telemetry {

/// Which queries are asked together in calls of GetMetricData. An expression goes with the queries that it
/// names, or the service would not know them.
class CloudWatchBatches
{
public:
    /// Places in the list of queries.
    using Places = std::vector<std::size_t>;

    static constexpr std::size_t mostQueries = 500; ///< of one call

    explicit CloudWatchBatches(const std::vector<Query>& queries);

    /// The wanted ones in as few calls as may be; of queries in SQL a call takes one.
    [[nodiscard]] std::vector<Places> batches(const Places& wanted) const;
    /// The wanted ones and those that they name, and so on; each once.
    [[nodiscard]] Places withNamed(const Places& wanted) const;

private:
    [[nodiscard]] Places namedBy(const QString& expression, const Places& metrics) const;

    std::vector<Places> m_named; ///< by each query, of its own
    std::vector<bool> m_isSql;
    QHash<QString, std::size_t> m_places;
};

} // namespace cockpit::telemetry
