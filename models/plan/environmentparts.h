// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/plan/yaml.h"

namespace cockpit::plan {

/// The lists of an environment file. Each throws YamlFault.
[[nodiscard]] std::vector<Position> readRoster(const YamlMap& top);
[[nodiscard]] std::vector<MetricSource> readSources(const YamlMap& top);
[[nodiscard]] std::vector<DashboardRef> readDashboards(const YamlMap& top,
                                                       const std::vector<MetricSource>& sources);
[[nodiscard]] std::vector<MetricBinding> readMetrics(const YamlMap& top,
                                                     const std::vector<MetricSource>& sources);

[[nodiscard]] QMap<QString, HostBinding> readHosts(const YamlMap& top);
[[nodiscard]] QMap<QString, HostGroup> readGroups(const YamlMap& top,
                                                  const QMap<QString, HostBinding>& hosts);
[[nodiscard]] std::vector<Service> readServices(const YamlMap& top);
[[nodiscard]] std::vector<Identity> readIdentities(const YamlMap& top);
[[nodiscard]] QMap<QString, LineDefaults> readDefaults(const YamlMap& top);
[[nodiscard]] Rules readRules(const YamlMap& top);

/// "2030-01-31T02:00:00Z", "2030-01-31 02:00"; without a zone it is UTC. Nothing for other words.
[[nodiscard]] std::optional<QDateTime> momentOf(QString written);

} // namespace cockpit::plan
