// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/durations.h"
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/rollbacksteps.h"
#include "models/runbook/words.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// "Deployment Lead (with consultation of …)" is the lead.
QString withoutParenthesis(const QString& text)
{
    const qsizetype open = text.indexOf(u" ("_s);
    return open > 0 ? text.first(open).trimmed() : text;
}

/// "Rollback immediately if:" leads a list of triggers wherever it stands.
bool leadsTriggers(const QString& paragraph)
{
    return QStringView(paragraph).trimmed().endsWith(u':')
        && mentions(paragraph,
                    {u"rollback", u"roll back", u"abort", u"reverter", u"revertir", u"回滚"})
        && !mentionsWhole(paragraph, {u"not", u"never", u"don't", u"instead"})
        && mentionsWhole(paragraph, {u"if", u"when", u"any of"});
}

/// "**Rollback trigger**: a till is lost": one line says it all.
std::optional<QString> labelledTrigger(const TextLine& line)
{
    // Cheap, for the many labels that begin otherwise.
    if (line.leadingBold() == 0 || !line.text.startsWith(u"roll"_s, Qt::CaseInsensitive))
        return std::nullopt;
    const auto label = boldLabel(line);
    // "Rollback trigger point" says where one goes back to.
    if (!label || label->value.isEmpty() || mentionsWhole(label->label, {u"point"})
        || !beginsWith(label->label,
                       {u"rollback trigger", u"rollback triggers", u"roll back if", u"rollback if"}))
        return std::nullopt;
    return label->value;
}

void readTriggers(const Document& document, const Purposes& purposes, Rollback* rollback)
{
    bool led = false;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph)
            led = leadsTriggers(block.joined()
                                + (block.kind == BlockKind::Heading ? u":"_s : QString()));
        for (const TextLine& line : block.text) {
            if (const auto trigger = labelledTrigger(line))
                rollback->triggers.push_back({*trigger, line.line});
        }
        const bool listed = block.kind == BlockKind::Item && block.depth == 0 && !block.text.empty();
        if (listed && (led || purposes.of(block.section) == Purpose::Triggers))
            rollback->triggers.push_back({block.joined(), block.line});
    }
}

/// "Decision authority", "Rollback authority"
bool namesAuthority(const Label& label)
{
    return label.field == Field::Authority
        || mentionsWhole(label.label, {u"authority", u"decision maker", u"approver"});
}

void readAuthority(const Document& document, const Purposes& purposes, Rollback* rollback)
{
    for (const Block& block : document.blocks) {
        if (!purposes.within(block.section, Purpose::Rollback)
            && !purposes.within(block.section, Purpose::Triggers))
            continue;
        for (const TextLine& line : block.text) {
            const auto label = anyLabel(line);
            if (label && !label->value.isEmpty() && !rollback->authority && namesAuthority(*label))
                rollback->authority = withoutParenthesis(label->value);
        }
    }
}

void setBudget(const Duration& duration, Rollback* rollback)
{
    if (!duration.limit)
        rollback->budgetMin = std::chrono::ceil<minutes>(duration.low);
    rollback->budgetMax = duration.planned();
}

bool hasCommands(const Document& document, const Section& section)
{
    const auto begin = document.blocks.begin();
    return std::any_of(begin + section.first, begin + section.end,
                       [](const Block& block) { return block.kind == BlockKind::Fence; });
}

/// One of several ways back side by side ("Level 2: Frontend (2 minutes)"): its time is not that of all.
bool isOneOfSeveral(const Document& document, const Purposes& purposes, int section)
{
    const int parent = document.sections[static_cast<size_t>(section)].parent;
    if (parent < 0 || purposes.own(parent) != Purpose::Rollback)
        return false;
    int ways = 0;
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& each = document.sections[static_cast<size_t>(i)];
        if (each.parent == parent && purposes.own(i) == Purpose::Rollback
            && hasCommands(document, each))
            ++ways;
    }
    return ways > 1;
}

void readBudget(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (const Metadata& each : runbook->metadata) {
        if (!mentions(each.label, {u"rollback"}) || runbook->rollback.budgetMax)
            continue;
        if (const auto duration = findDuration(each.value))
            setBudget(*duration, &runbook->rollback);
    }
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& section = document.sections[static_cast<size_t>(i)];
        if (purposes.own(i) != Purpose::Rollback)
            continue;
        if (runbook->rollback.line == 0)
            runbook->rollback.line = section.line;
        const auto duration = findDuration(section.title);
        if (duration && !runbook->rollback.budgetMax && !isOneOfSeveral(document, purposes, i))
            setBudget(*duration, &runbook->rollback);
    }
}

void readMatrix(const Document& document, const Purposes& purposes, Rollback* rollback)
{
    for (const Block& block : document.blocks) {
        if (block.kind != BlockKind::Table || !purposes.within(block.section, Purpose::Matrix)
            || block.rows.empty())
            continue;
        for (size_t i = 1; i < block.rows.size(); ++i) {
            MatrixRow row;
            row.line = block.rows[i].line;
            for (size_t j = 0; j < block.rows[i].cells.size() && j < block.rows[0].cells.size(); ++j)
                row.cells.emplace_back(block.rows[0].cells[j].text.trimmed(),
                                       block.rows[i].cells[j].text.trimmed());
            rollback->matrix.push_back(row);
        }
    }
}

} // namespace

QStringList readRollback(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    readTriggers(document, purposes, &runbook->rollback);
    readAuthority(document, purposes, &runbook->rollback);
    readBudget(document, purposes, runbook);
    readMatrix(document, purposes, &runbook->rollback);
    return readRollbackSteps(document, purposes, runbook);
}

} // namespace cockpit::runbook
