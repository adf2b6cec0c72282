// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/recognisers.h"
#include "models/runbook/titles.h"

namespace cockpit::runbook {

void readPhases(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& section = document.sections[static_cast<size_t>(i)];
        const bool away = !purposes.isForward(i) || purposes.within(i, Purpose::Rollout)
            || purposes.within(i, Purpose::Success) || purposes.within(i, Purpose::Monitoring);
        if (away || section.level <= 1)
            continue;
        const Title& title = section.parsed;
        if (title.kind != TitleKind::Phase)
            continue;
        Phase phase;
        phase.title = title.title;
        phase.line = section.line;
        if (title.clock) {
            phase.start = title.clock->start;
            phase.end = title.clock->end;
        }
        runbook->phases.push_back(phase);
    }
}

} // namespace cockpit::runbook
