// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"

namespace cockpit::plan {

namespace {

std::optional<milliseconds> sumOf(const std::vector<Rung>& ladder)
{
    std::optional<milliseconds> sum;
    for (const Rung& rung : ladder) {
        if (rung.budget)
            sum = sum.value_or(milliseconds{0}) + *rung.budget;
    }
    return sum;
}

} // namespace

Schedule makeSchedule(const runbook::Runbook& runbook, const Environment& environment,
                      const std::vector<Rung>& ladder)
{
    Schedule schedule;
    schedule.start = environment.start ? environment.start : runbook.start;
    schedule.window = environment.window;
    if (!schedule.window && runbook.window)
        schedule.window = *runbook.window;
    if (runbook.rollback.budgetMin)
        schedule.rollbackMin = *runbook.rollback.budgetMin;
    if (runbook.rollback.budgetMax)
        schedule.rollbackMax = *runbook.rollback.budgetMax;
    if (environment.rollback) {
        schedule.rollbackMin.reset();
        schedule.rollbackMax = environment.rollback;
    }
    schedule.ladder = sumOf(ladder);
    return schedule;
}

} // namespace cockpit::plan
