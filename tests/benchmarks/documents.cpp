// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/documents.h"

#include <iterator>

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

/// Four kinds of short steps, by turns.
constexpr const char* shortSteps[] = {
    "### Step %1: Look at shop-%1 (2 minutes)\n\n```bash\nssh app-%2.example.org\n"
    "systemctl status shop-%1\njournalctl -u shop-%1 -n 50 | grep -i error\nexit\n```\n"
    "- [ ] No errors in the log of shop-%1\n\n",
    "### Step %1: Route <route-%2> (T+%1, 5 minutes)\n\n**Owner:** Backend\n\n```bash\n"
    "curl -fsS -X PUT https://lb.example.org/routes/<route-%2> -d '{\"weight\": 10}'\n```\n"
    "**Rollback:** `curl -X DELETE https://lb.example.org/routes/<route-%2>`\n\n",
    "### Step %1: Measure (5 minutes)\n\n- Error rate of shop-%1 < 1 % for 5 minutes\n"
    "- [ ] p95 latency < 200 ms\n\n%3",
    "### Step %1: Migrate part %1\n\n**Duration:** 10 minutes\n\n```bash\npsql -d shop_%2\n"
    "ALTER TABLE carts ADD COLUMN note_%1 text;\n\\d carts\n\\q\n```\n\n",
};

constexpr auto decision = "**Go/No-Go:** the part of the shop above is good\n\n";

constexpr const char* shellLines[] = {
    "ssh -p 2222 deploy@app-01.example.org 'sudo systemctl restart shop && systemctl status "
    "shop'\n",
    "kubectl -n shop get pods -o json | jq -r '.items[].metadata.name' | sort | uniq -c\n",
    "pg_dump shop | gzip > \"/srv/backups/shop_$(date +%Y%m%d).sql.gz\" && ls -lh /srv/backups\n",
    "curl -fsS -X POST https://shop.example.org/api/orders \\\n  -H 'Content-Type: "
    "application/json' "
    "\\\n  -d '{\"items\": [1, 2, 3], \"note\": \"a \\\"quoted\\\" word\"}'\n",
    "cat > /etc/shop/shop.conf <<EOF\nlisten 8080;\nworkers 4;\nlog /var/log/shop.log;\nEOF\n",
    "for host in app-01 app-02 app-03; do ssh \"$host\" uptime; done # every one of them\n",
};

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

QByteArray stepsOf(qsizetype size)
{
    QByteArray document(head);
    document += "## Execution\n\n";
    const qsizetype end = size - static_cast<qsizetype>(qstrlen(tail));
    for (int number = 1; document.size() < end; ++number) {
        document += QByteArray(shortSteps[number % 4])
                        .replace("%1", QByteArray::number(number))
                        .replace("%2", QByteArray::number(number % 300))
                        .replace("%3", number % 100 == 2 ? decision : "");
    }
    return document + tail;
}

QByteArray linesOf(qsizetype size)
{
    QByteArray lines;
    for (std::size_t i = 0; lines.size() < size; ++i)
        lines += shellLines[i % std::size(shellLines)];
    return lines;
}

} // namespace bench
