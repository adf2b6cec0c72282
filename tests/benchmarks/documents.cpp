// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/documents.h"

namespace bench {

namespace {

constexpr auto head = R"(# Shop release 12

**Start:** 2026-03-07 03:00 UTC
**Window:** 4 hours

| Role | Name | Responsibility |
|------|------|----------------|
| Deployment lead | | Decides |
| Database | | Migrations |

## Checklist, 24 hours before

- [ ] Backups verified
- [x] Customers told
- [ ] Error rate < 1 % for 10 minutes

)";

constexpr auto step = R"(### Step %1: Move service %1 to the new version

**Duration:** 10 minutes
**Owner:** Backend
**Rollback point:** Yes

1. Log in and look at the service:

```bash
ssh app-%1.example.org
systemctl status shop-%1
curl -fsS https://app-%1.example.org/health
```

2. Start the new version:

```bash
docker pull registry.example.org/shop:12.%1
docker compose up -d shop-%1
```

- [ ] Health check answers 200
- [ ] p95 latency < 200 ms

**Expected:** every instance is healthy within *two* minutes; see [the panel](https://grafana.example.org/d/%1).

| Metric | Limit | For |
|--------|-------|-----|
| Error rate | < 1 % | 5 minutes |
| p95 latency | < 200 ms | 5 minutes |

)";

constexpr auto tail = R"(## Rollback

### Step 1: Turn the flag off (2 minutes)

```bash
curl -X POST https://flags.example.org/api/off
```

### Step 2: Start the old version (10 minutes)

```bash
docker compose -f previous.yml up -d
```
)";

} // namespace

QByteArray runbookOf(qsizetype size)
{
    QByteArray document(head);
    document += "## Execution\n\n";
    const qsizetype end = size - static_cast<qsizetype>(qstrlen(tail));
    for (int number = 1; document.size() < end; ++number)
        document += QByteArray(step).replace("%1", QByteArray::number(number));
    return document + tail;
}

} // namespace bench
