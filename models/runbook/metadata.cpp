// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/durations.h"
#include "models/runbook/labels.h"
#include "models/runbook/markdown.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/times.h"
#include "models/runbook/words.h"

namespace cockpit::runbook {

namespace {

void add(const TextLine& line, Runbook* runbook)
{
    const auto label = anyLabel(line);
    if (label && !label->value.isEmpty())
        runbook->metadata.push_back({label->label, QString(label->value).remove(u'`'), line.line});
}

/// The lines before the first section, under the title.
bool isPreamble(const Document& document, int section)
{
    const Section& at = document.sections[static_cast<size_t>(section)];
    return section == 0 || (at.level == 1 && at.parent == 0);
}

void addTable(const Block& block, Runbook* runbook)
{
    for (const TableRow& row : block.rows) {
        if (row.cells.size() == 2 && !row.cells[1].text.trimmed().isEmpty())
            runbook->metadata.push_back(
                {withoutEndMarks(row.cells[0].text), row.cells[1].text.trimmed(), row.line});
    }
}

std::optional<minutes> windowOf(const QString& text)
{
    if (const auto duration = findDuration(text); duration && !duration->limit)
        return duration->planned();
    const auto clock = findClock(text);
    return clock ? clock->span() : std::nullopt;
}

/// "owner: the shop" between the rules at the front of the file; lists and nested settings are left.
void addFrontMatter(Runbook* runbook)
{
    const qsizetype end = frontMatterLines(runbook->lines);
    for (qsizetype i = 1; i + 1 < end; ++i) {
        const QString& line = runbook->lines[i];
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1 || !line[0].isLetter())
            continue;
        QString value = line.sliced(colon + 1).trimmed();
        if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'')
            && value.back() == value.front())
            value = value.sliced(1).chopped(1);
        if (!value.isEmpty() && value.front() != u'[' && value.front() != u'{')
            runbook->metadata.push_back({line.first(colon), value, static_cast<int>(i) + 1});
    }
}

} // namespace

void readMetadata(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    addFrontMatter(runbook);
    for (const Block& block : document.blocks) {
        const bool own = purposes.own(block.section) == Purpose::Metadata;
        if (!own && !isPreamble(document, block.section))
            continue;
        if (block.kind == BlockKind::Table && own)
            addTable(block, runbook);
        if (block.kind != BlockKind::Paragraph && (block.kind != BlockKind::Item || block.depth > 0))
            continue;
        for (const TextLine& line : block.text)
            add(line, runbook);
    }
}

void readWindow(const Document& document, Runbook* runbook)
{
    for (const Metadata& each : runbook->metadata) {
        if (!runbook->start)
            runbook->start = findMoment(each.value);
        const bool window = mentionsWhole(
            each.label, {u"duration", u"window", u"deployment window", u"maintenance window"});
        if (window && !runbook->window && !mentions(each.label, {u"rollback"}))
            runbook->window = windowOf(each.value);
    }
    for (const Section& section : document.sections) {
        if (!runbook->window && mentionsWhole(section.title, {u"window"}))
            runbook->window = windowOf(section.title);
    }
}

} // namespace cockpit::runbook
