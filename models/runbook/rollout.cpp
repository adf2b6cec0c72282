// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/durations.h"
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/titles.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::hours;

constexpr qsizetype longestStage = 24;

/// The largest number of people named: "~2,500 users", "All users (~10,000)".
std::optional<int> usersIn(const QString& text)
{
    static const QRegularExpression number(uR"((?<![\w.])(\d{1,3}(?:,\d{3})+|\d{1,9})(?![\w%]))"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).remove(u',').toInt();
}

std::optional<double> percentIn(const QString& text)
{
    static const QRegularExpression share(uR"((\d{1,3}(?:\.\d+)?)\s?%)"_s);
    if (!text.contains(u'%'))
        return std::nullopt;
    const auto match = share.match(text);
    return match.hasMatch() ? std::optional(match.capturedView(1).toDouble()) : std::nullopt;
}

/// "Hourly checks", "Every 4 hours", "Daily", "Weekly review"; nothing for "Ongoing".
double hoursOf(milliseconds length)
{
    return std::chrono::duration<double, std::ratio<3600>>(length).count();
}

std::optional<double> cadenceIn(const QString& text)
{
    if (mentionsWhole(text, {u"hourly", u"every hour"}))
        return 1;
    if (mentionsWhole(text, {u"daily", u"every day"}))
        return 24;
    if (mentionsWhole(text, {u"weekly", u"every week"}))
        return 168;
    if (!mentionsWhole(text, {u"every", u"each"}))
        return std::nullopt;
    const auto duration = findDuration(text);
    return duration && duration->high.count() > 0 ? std::optional(hoursOf(duration->high))
                                                  : std::nullopt;
}

void takeLabel(const Label& label, RolloutPhase* phase, bool* criteria)
{
    *criteria = label.field == Field::Criteria;
    if (label.field == Field::Users)
        phase->users = usersIn(label.value);
    else if (label.field == Field::Frequency)
        phase->checkEveryHours = cadenceIn(label.value);
    else if (label.field == Field::Criteria && !label.value.isEmpty())
        phase->criteria.append(label.value);
    if (label.field != Field::Duration)
        return;
    if (const auto duration = findDuration(label.value))
        phase->durationHours = hoursOf(duration->high);
}

RolloutPhase phaseOf(const Document& document, int section)
{
    const Section& at = document.sections[static_cast<size_t>(section)];
    const Title& title = at.parsed;
    RolloutPhase phase;
    phase.title = title.title;
    phase.percent = percentIn(title.title);
    phase.days = title.remark;
    phase.line = at.line;
    bool criteria = false;
    int depth = 0;
    for (int i = at.first; i < at.end; ++i) {
        const Block& block = document.blocks[static_cast<size_t>(i)];
        for (const TextLine& line : block.text) {
            if (const auto label = anyLabel(line);
                label && label->field != Field::Other && label->field != Field::Remark) {
                takeLabel(*label, &phase, &criteria);
                depth = block.depth;
            } else if (criteria && block.kind == BlockKind::Item && block.depth >= depth
                       && &line == &block.text.front()) {
                phase.criteria.append(block.joined());
            }
        }
    }
    return phase;
}

/// "**Phase 1**: Internal team only (10 users) - Days 1-2"
std::optional<RolloutPhase> phaseOf(const Block& block)
{
    const Title title = readTitle(block.joined());
    RolloutPhase phase;
    phase.title = title.title;
    phase.percent = percentIn(title.title);
    if (title.title.contains(u"users"_s, Qt::CaseInsensitive) && !phase.percent)
        phase.users = usersIn(title.title);
    phase.line = block.line;
    if (!phase.percent && title.kind != TitleKind::Phase)
        return std::nullopt;
    return phase;
}

/// A table of stages: a share column, and perhaps how long each lasts.
void addTable(const Block& block, std::vector<RolloutPhase>* phases)
{
    if (block.rows.empty())
        return;
    qsizetype share = -1;
    qsizetype length = -1;
    for (size_t i = 0; i < block.rows[0].cells.size(); ++i) {
        const QString& title = block.rows[0].cells[i].text;
        if (share < 0 && mentions(title, {u"traffic", u"%", u"percent", u"weight", u"users"}))
            share = static_cast<qsizetype>(i);
        else if (mentions(title, {u"duration", u"soak", u"time", u"length"}))
            length = static_cast<qsizetype>(i);
    }
    if (share < 0)
        return;
    for (size_t i = 1; i < block.rows.size(); ++i) {
        const std::vector<TextLine>& cells = block.rows[i].cells;
        RolloutPhase phase;
        phase.title = cells.front().text.trimmed();
        phase.percent = percentIn(cells[static_cast<size_t>(share)].text);
        if (const auto duration =
                length < 0 ? std::nullopt : findDuration(cells[static_cast<size_t>(length)].text))
            phase.durationHours = hoursOf(duration->high);
        phase.line = block.rows[i].line;
        if (phase.percent)
            phases->push_back(phase);
    }
}

/// "Day 2: 25% of users": stages set in a fence, one a line.
void addFence(const Block& block, std::vector<RolloutPhase>* phases)
{
    if (block.fence != FenceKind::Other || !(block.language.isEmpty() || block.language == u"text"_s)
        || !block.literal.contains(u'%'))
        return;
    int number = block.line;
    for (const QString& text : block.literal.split(u'\n')) {
        ++number;
        const QString title = text.trimmed();
        const qsizetype colon = title.indexOf(u": "_s);
        if (colon < 1 || colon > longestStage || !title[0].isLetter())
            continue;
        RolloutPhase phase;
        phase.title = title;
        phase.percent = percentIn(title.sliced(colon));
        phase.line = number;
        if (phase.percent)
            phases->push_back(phase);
    }
}

bool isPhaseSection(const Document& document, const Purposes& purposes, int section)
{
    const Section& at = document.sections[static_cast<size_t>(section)];
    const Title& title = at.parsed;
    const bool staged = title.kind == TitleKind::Phase || percentIn(title.title);
    return staged && !mentions(at.title, {u"checklist"}) && !title.offset && at.parent > 0
        && purposes.within(at.parent, Purpose::Rollout)
        && !purposes.within(section, Purpose::Rollback);
}

} // namespace

void readRollout(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        if (isPhaseSection(document, purposes, i))
            runbook->rollout.push_back(phaseOf(document, i));
    }
    if (!runbook->rollout.empty())
        return;
    for (const Block& block : document.blocks) {
        if (!purposes.within(block.section, Purpose::Rollout)
            || purposes.within(block.section, Purpose::Rollback))
            continue;
        if (block.kind == BlockKind::Table) {
            addTable(block, &runbook->rollout);
        } else if (block.kind == BlockKind::Fence) {
            addFence(block, &runbook->rollout);
        } else if (block.kind == BlockKind::Item && block.number > 0 && block.tick == Tick::None) {
            if (auto phase = phaseOf(block))
                runbook->rollout.push_back(*phase);
        }
    }
}

} // namespace cockpit::runbook
