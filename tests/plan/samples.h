// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/reader.h"

#include <QTest>

/// Runbooks in our own words for the tests of this folder.
namespace samples {

/// A runbook with everything in it and nothing wrong with it.
inline const QByteArray clean = R"(# Release 4 of the shop

- **Date**: 2031-03-04 at 10:00 UTC
- **Deployment window**: 2 hours
- **Rollback time**: < 30 minutes

## Team

| Role | Name | Contact |
|------|------|---------|
| Release Lead | Duty rota A | #ops |
| Database | Duty rota B | #db |

## Before the deployment

### 24 Hours Before Deployment

- [ ] Staging runs this version
- [ ] Everyone knows the time

## Deployment

### Step 1: Back up (T+0:00, 20 minutes)

```bash
STAMP=$(date +%Y%m%d_%H%M%S)
pg_dump shop > "shop_$STAMP.sql"
aws s3 cp "shop_$STAMP.sql" s3://shop-backups/
```

**Rollback:** Nothing to undo

**Go/No-Go:** The backup is there

### Step 2: Deploy the application (T+0:20, 40 minutes)

```bash
kubectl apply -f k8s/shop.yaml
kubectl rollout status deployment/shop
```

**Rollback:** kubectl rollout undo deployment/shop

### Step 3: Check (T+1:00, 15 minutes)

```bash
# - Error rate < 1%
curl -f https://shop.example.com/health
```

**Rollback:** Nothing to undo

**Go/No-Go:** Error rate is good

## Rollback

### When to roll back

- Error rate >= 1% for 5 minutes
- Orders are lost

### Rollback steps

**Step 1: Switch the feature flag off (< 1 minute)**
```bash
./scripts/flag.sh off
```

**Step 2: Roll back the application (< 5 minutes)**
```bash
kubectl rollout undo deployment/shop
```
)";

inline cockpit::runbook::Runbook read(const QByteArray& markdown)
{
    const auto runbook = cockpit::runbook::read(markdown);
    return runbook ? *runbook : cockpit::runbook::Runbook{};
}

inline cockpit::runbook::Action command(const QString& text, int line,
                                        cockpit::runbook::Context context = {},
                                        const QString& note = {})
{
    cockpit::runbook::Action action;
    action.kind = cockpit::runbook::ActionKind::Command;
    action.text = text;
    action.line = line;
    action.context = std::move(context);
    action.note = note;
    return action;
}

inline cockpit::runbook::Step step(const QString& id, const QString& title, int line)
{
    cockpit::runbook::Step step;
    step.id = id;
    step.title = title;
    step.line = line;
    step.lastLine = line + 9;
    return step;
}

inline cockpit::runbook::RollbackStep rollbackStep(const QString& title, int line)
{
    cockpit::runbook::RollbackStep step;
    step.title = title;
    step.line = line;
    return step;
}

inline cockpit::runbook::Condition condition(const QString& metric,
                                             cockpit::runbook::Comparator comparator, double value,
                                             const QString& unit,
                                             cockpit::runbook::ConditionRole role, int line)
{
    cockpit::runbook::Condition condition;
    condition.metric = metric;
    condition.comparator = comparator;
    condition.value = value;
    condition.unit = unit;
    condition.role = role;
    condition.text = metric;
    condition.line = line;
    return condition;
}

} // namespace samples
