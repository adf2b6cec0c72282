// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/durations.h"
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

bool isMonitored(const Purposes& purposes, int section)
{
    return purposes.within(section, Purpose::Monitoring)
        && !purposes.within(section, Purpose::Rollback);
}

bool hasNested(const Document& document, size_t item)
{
    return item + 1 < document.blocks.size() && document.blocks[item + 1].kind == BlockKind::Item
        && document.blocks[item + 1].depth > document.blocks[item].depth;
}

/// A dashboard's groups: items with a bold title and the metrics nested under them.
void readDashboards(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        if (block.kind != BlockKind::Item || block.depth > 0 || block.text.empty()
            || !isMonitored(purposes, block.section) || block.text.front().leadingBold() == 0
            || !hasNested(document, i))
            continue;
        DashboardGroup group{withoutEndMarks(block.text.front().text), {}, block.line};
        for (size_t j = i + 1; j < document.blocks.size() && document.blocks[j].depth > 0; ++j) {
            if (document.blocks[j].kind == BlockKind::Item && document.blocks[j].depth == 1)
                group.metrics.append(document.blocks[j].joined());
        }
        runbook->dashboards.push_back(group);
    }
}

/// "First 24 Hours", "First Week": how long the period lasts.
std::optional<QString> periodIn(const QString& title)
{
    static const QRegularExpression first(
        uR"(^(?:the )?(?:first|next|following) ((?:\d+\s*)?(?:minutes?|hours?|days?|weeks?|months?))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!beginsWith(title, {u"the", u"first", u"next", u"following"}))
        return std::nullopt;
    const auto match = first.match(title);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

void readPeriods(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& section = document.sections[static_cast<size_t>(i)];
        const auto lasts = periodIn(section.title);
        if (!lasts || !isMonitored(purposes, i))
            continue;
        MonitoringPeriod period{section.title, std::nullopt, lasts, section.line};
        for (int j = section.first; j < section.end; ++j) {
            for (const TextLine& line : document.blocks[static_cast<size_t>(j)].text) {
                const auto label = anyLabel(line);
                if (label && label->field == Field::Frequency && !period.every)
                    period.every = label->value;
            }
        }
        runbook->monitoring.push_back(period);
    }
    for (const Block& block : document.blocks) {
        if (block.kind != BlockKind::Item || block.text.empty()
            || !isMonitored(purposes, block.section))
            continue;
        const auto label = boldLabel(block.text.front());
        const auto lasts = label ? periodIn(label->label) : std::nullopt;
        if (lasts)
            runbook->monitoring.push_back({label->label, label->value, lasts, block.line});
    }
}

/// "Critical Alerts": the items of every list under a title that speaks of alerts.
void readAlerts(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (const Block& block : document.blocks) {
        const bool listed =
            block.kind == BlockKind::Item && block.depth == 0 && block.tick == Tick::None;
        if (!listed || purposes.of(block.section) != Purpose::Alerts)
            continue;
        const Section& section = document.sections[static_cast<size_t>(block.section)];
        if (runbook->alerts.empty() || runbook->alerts.back().line != section.line)
            runbook->alerts.push_back({section.title, {}, section.line});
        runbook->alerts.back().items.append(block.joined());
    }
}

/// "Track for 7 days": the list below it.
void readTracking(const Document& document, Runbook* runbook)
{
    static const QRegularExpression pattern(
        uR"(\b(?:track|monitor|watch|observe)\b.*\bfor\s+(\d+)\s*(day|week|month)s?\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Section& section : document.sections) {
        if (!mentions(section.title, {u"track", u"monitor", u"watch", u"observe"}))
            continue;
        const auto match = pattern.match(section.title.left(300));
        if (!match.hasMatch())
            continue;
        const QString unit = match.captured(2).toLower();
        const int scale = unit == u"day"_s ? 1 : unit == u"week"_s ? 7 : 30;
        Tracking tracking{section.title, match.capturedView(1).toInt() * scale, {}, section.line};
        for (int i = section.first; i < section.end; ++i) {
            const Block& block = document.blocks[static_cast<size_t>(i)];
            if (block.kind == BlockKind::Item && block.depth == 0)
                tracking.items.append(block.joined());
        }
        if (!tracking.items.isEmpty())
            runbook->tracking.push_back(tracking);
    }
}

} // namespace

void readMonitoring(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    readDashboards(document, purposes, runbook);
    readPeriods(document, purposes, runbook);
    readAlerts(document, purposes, runbook);
    readTracking(document, runbook);
}

} // namespace cockpit::runbook
