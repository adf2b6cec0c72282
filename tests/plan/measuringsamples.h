// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

inline const QByteArray runbookText = R"(# Release of the desk

See [the dashboard](https://graphs.example/d/abc123/shop?orgId=1&var-service=desk) and
[ours](https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#dashboards:name=Desk-Live)
and [another](https://elsewhere.example/d/zzz/other).

## Step 1: Deploy
```bash
echo deploy
```
## Go/No-Go after step 1
## Step 2: Finish
```bash
echo done
```
## Success criteria
- p95 latency within 20% of baseline
- Error rate not above baseline by more than 10%
- Open alerts: < 1
## Rollback triggers
- Error rate above baseline by 10% for 5 minutes
- p95 latency 2x slower than baseline
- Request rate drops by more than 30% against baseline
)";

inline const QByteArray environmentText = R"(environment: staging
kind: staging
sources:
  - {name: prom, type: prometheus, url: "https://prom.example", alerts: true}
  - {name: graphs, type: grafana, url: "https://graphs.example", data_source: p1, markers: true}
  - {name: watch, type: cloudwatch, region: eu-west-1}
  - {name: pager, type: alertmanager, url: "https://alerts.example"}
dashboards:
  - {source: watch, name: Desk-Team, variables: {host: web-1}}
metrics:
  - {match: p95 latency, source: prom, query: p95, unit: s}
  - {match: error rate, source: prom, query: errors, unit: "%"}
  - {match: request rate, source: prom, query: requests, unit: req/s}
  - {match: open alerts, source: pager, alerts: "severity=critical"}
)";
