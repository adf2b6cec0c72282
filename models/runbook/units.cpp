// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/units.h"

#include "models/runbook/actions.h"
#include "models/runbook/inlinecommands.h"
#include "models/runbook/remarks.h"
#include "models/runbook/words.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

bool isAwayFromSteps(const Purposes& purposes, int section)
{
    return purposes.within(section, Purpose::Rollout) || purposes.within(section, Purpose::Success)
        || purposes.within(section, Purpose::Alerts) || purposes.within(section, Purpose::Monitoring);
}

bool isStepTitle(const Title& title)
{
    return title.kind == TitleKind::Step;
}

/// "1.2 Build" within "Phase 1": the author counts the phase's parts, and they are the steps.
bool isPartOfPhase(const Document& document, const Section& section)
{
    if (section.parsed.numbered() || !section.parsed.id.contains(u'.'))
        return false;
    const QString phase = section.parsed.id.section(u'.', 0, 0);
    for (int at = section.parent; at > 0; at = document.sections[static_cast<size_t>(at)].parent) {
        const Title& above = document.sections[static_cast<size_t>(at)].parsed;
        if (above.kind == TitleKind::Phase && above.id == phase)
            return true;
    }
    return false;
}

bool isTimedTitle(const Title& title)
{
    return title.kind == TitleKind::Phase || title.offset || title.clock;
}

/// The sections that hold no other of the list.
std::vector<int> innermost(const Document& document, const std::vector<int>& sections)
{
    std::vector<int> result;
    for (size_t i = 0; i < sections.size(); ++i) {
        const bool holdsNext =
            i + 1 < sections.size() && document.isWithin(sections[i + 1], sections[i]);
        if (!holdsNext)
            result.push_back(sections[i]);
    }
    return result;
}

/// `rollout`: whether the phases of a rollout count, which they do where nothing else is a plan.
std::vector<Unit> explicitUnits(const Document& document, const Purposes& purposes, bool rollout)
{
    std::vector<int> found;
    bool stepped = false;
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& section = document.sections[static_cast<size_t>(i)];
        if (section.level <= 1 || !purposes.isForward(i))
            continue;
        const Title& title = section.parsed;
        const bool step = isStepTitle(title) || isPartOfPhase(document, section);
        const bool away = isAwayFromSteps(purposes, i)
            && !(rollout && purposes.within(i, Purpose::Rollout)
                 && !purposes.within(i, Purpose::Success) && !section.title.contains(u'%')
                 && !mentions(section.title, {u"checklist"}));
        if (step || (isTimedTitle(title) && !away))
            found.push_back(i);
        stepped = stepped || step;
    }
    // A lone clock in some title makes no plan.
    if (!stepped && found.size() < 2)
        return {};
    const std::vector<int> inner = innermost(document, found);
    std::vector<Unit> units;
    units.reserve(inner.size());
    for (const int section : inner)
        units.push_back(unitOfSection(document, section));
    return units;
}

/// Headings that count ("1. Prepare", "2. Publish") are the plan; each title in them that holds something
/// of its own is a unit.
std::vector<Unit> countedUnits(const Document& document, const Purposes& purposes)
{
    std::vector<Unit> units;
    int counted = 0;
    int root = -1;
    int whole = -1; // "1.2 Build" is a step with all that is in it
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& section = document.sections[static_cast<size_t>(i)];
        const bool away = !purposes.isForward(i) || isAwayFromSteps(purposes, i)
            || purposes.within(i, Purpose::Checklist) || section.level <= 1 || section.level > 6;
        const bool within = root >= 0 && document.isWithin(i, root);
        const bool counts = !within && !section.parsed.id.isEmpty();
        if (away || (!within && !counts) || (whole >= 0 && document.isWithin(i, whole)))
            continue;
        if (counts) {
            root = i;
            ++counted;
        }
        if (section.parsed.id.contains(u'.')) {
            whole = i;
            units.push_back(unitOfSection(document, i));
            continue;
        }
        const bool own = section.first < section.end
            && document.blocks[static_cast<size_t>(section.first)].section == i;
        if (!own)
            continue;
        Unit unit = unitOfSection(document, i);
        while (unit.end > unit.first
               && document.blocks[static_cast<size_t>(unit.end - 1)].section != i)
            --unit.end;
        units.push_back(unit);
    }
    return counted >= 2 ? units : std::vector<Unit>{};
}

enum class Work { None, Listed, Boxes, Doing };

/// What a section holds to be done: something to run or in order, boxes to tick alone, a plain list, or
/// nothing.
Work workOf(const Document& document, int section)
{
    Work work = Work::None;
    const Section& at = document.sections[static_cast<size_t>(section)];
    for (int i = at.first; i < at.end; ++i) {
        const Block& block = document.blocks[static_cast<size_t>(i)];
        if (block.section != section)
            continue;
        if (block.kind == BlockKind::Fence && block.fence != FenceKind::Other)
            return Work::Doing;
        if (block.kind == BlockKind::Item && block.tick != Tick::None)
            work = Work::Boxes;
        else if (block.kind == BlockKind::Item && block.number > 0)
            return Work::Doing;
        else if (block.kind == BlockKind::Item && work == Work::None)
            work = Work::Listed;
    }
    return work;
}

/// Numbered items are units of their own when they carry something: a fence, a list, a bold title.
bool carriesWork(const Document& document, const Unit& item)
{
    const Block& block = document.blocks[static_cast<size_t>(item.first - 1)];
    return item.end > item.first || (!block.text.empty() && block.text.front().leadingBold() > 0);
}

void addProcedureUnits(const Document& document, int section, std::vector<Unit>* units)
{
    const std::vector<Unit> items = numberedItems(document, section);
    const auto carrying = std::count_if(items.begin(), items.end(), [&document](const Unit& item) {
        return carriesWork(document, item);
    });
    if (items.size() >= 2 && carrying * 2 >= static_cast<std::ptrdiff_t>(items.size())) {
        units->insert(units->end(), items.begin(), items.end());
        return;
    }
    Unit unit = unitOfSection(document, section);
    unit.end = std::max(unit.first, unit.end);
    unit.byWording = true;
    units->push_back(unit);
}

/// The chapters whose own title calls them a procedure and whose titles mostly tell to do something
/// ("Stop the tills"): there each title is a step, also above a plain list.
std::vector<bool> instructionChapters(const Document& document, const Purposes& purposes)
{
    const size_t count = document.sections.size();
    std::vector<bool> chapters(count);
    std::vector<int> titles(count);
    std::vector<int> orders(count);
    for (size_t i = 1; i < count; ++i) {
        const Section& section = document.sections[i];
        const auto parent = static_cast<size_t>(std::max(section.parent, 0));
        chapters[i] = section.level > 1 && purposes.own(static_cast<int>(i)) == Purpose::Procedure;
        if (section.level > 6 || !chapters[parent])
            continue;
        ++titles[parent];
        orders[parent] += isInstruction(section.title) ? 1 : 0;
    }
    for (size_t i = 1; i < count; ++i)
        chapters[i] = titles[i] >= 3 && orders[i] * 2 > titles[i];
    return chapters;
}

/// A checklist that counts commands ("1. Tag it: `git tag v2`") is the work itself, done in its order.
bool isCountedChecklist(const Document& document, const Purposes& purposes, int section)
{
    const Section& at = document.sections[static_cast<size_t>(section)];
    if (purposes.own(section) != Purpose::Checklist || !mentions(at.title, {u"checklist"})
        || mentions(at.title, {u"pre"}))
        return false;
    const std::vector<Unit> items = numberedItems(document, section);
    const auto commands = std::count_if(items.begin(), items.end(), [&document](const Unit& item) {
        const Block& block = document.blocks[static_cast<size_t>(item.first - 1)];
        return std::any_of(block.text.begin(), block.text.end(),
                           [](const TextLine& line) { return !inlineCommands(line).isEmpty(); });
    });
    return items.size() >= 3 && commands * 2 > static_cast<std::ptrdiff_t>(items.size());
}

std::vector<Unit> procedureUnits(const Document& document, const Purposes& purposes)
{
    std::vector<Unit> units;
    std::vector<Unit> boxes; // lists to tick are steps only where nothing else is
    // Where the document itself is a procedure, titles that say nothing else are its parts.
    const bool all =
        std::any_of(document.sections.begin(), document.sections.end(), [](const Section& section) {
            return section.level == 1 && purposeOf(section.title) == Purpose::Procedure;
        });
    const std::vector<bool> chapters = instructionChapters(document, purposes);
    for (int i = 1; i < static_cast<int>(document.sections.size()); ++i) {
        const Section& section = document.sections[static_cast<size_t>(i)];
        const bool procedure = section.level > 1
            && (purposes.of(i) == Purpose::Procedure || isCountedChecklist(document, purposes, i)
                || (purposes.of(i) == Purpose::None
                    && (all || purposes.within(i, Purpose::Procedure))));
        if (!procedure || !purposes.isForward(i) || section.level > boldLevel)
            continue;
        if (!units.empty() && !units.back().isItem && document.isWithin(i, units.back().section))
            continue;
        const Work work = workOf(document, i);
        const bool listed = work == Work::Listed && section.level <= 6
            && chapters[static_cast<size_t>(std::max(section.parent, 0))];
        if (listed || work == Work::Boxes || work == Work::Doing)
            addProcedureUnits(document, i, work == Work::Boxes ? &boxes : &units);
    }
    return units.empty() ? boxes : units;
}

bool belongsToItem(const Block& block, int section)
{
    return block.depth > 0 || (block.kind == BlockKind::Fence && block.section == section);
}

} // namespace

Unit unitOfSection(const Document& document, int section)
{
    const Section& at = document.sections[static_cast<size_t>(section)];
    Unit unit;
    unit.title = at.parsed;
    unit.text = at.title;
    unit.section = section;
    unit.first = at.first;
    unit.end = at.end;
    unit.line = at.line;
    unit.lastLine = at.lastLine;
    return unit;
}

std::vector<Unit> numberedItems(const Document& document, int section)
{
    std::vector<Unit> items;
    const Section& at = document.sections[static_cast<size_t>(section)];
    for (int i = at.first; i < at.end; ++i) {
        const Block& block = document.blocks[static_cast<size_t>(i)];
        if (block.section != section || block.kind != BlockKind::Item || block.depth > 0
            || block.number == 0 || block.text.empty())
            continue;
        Unit unit;
        const TextLine& line = block.text.front();
        const qsizetype bold = line.leadingBold();
        unit.text = withoutEndMarks(bold > 0 && block.text.size() == 1 ? line.text.first(bold)
                                                                       : block.joined());
        unit.title = readTitle(unit.text);
        if (unit.title.id.isEmpty())
            unit.title.id = QString::number(block.number);
        unit.section = section;
        unit.isItem = true;
        unit.first = i + 1;
        unit.end = i + 1;
        // What is nested is deeper; a fence often stands at the margin though it belongs to the item.
        while (unit.end < at.end
               && belongsToItem(document.blocks[static_cast<size_t>(unit.end)], section))
            ++unit.end;
        unit.line = block.line;
        unit.lastLine =
            std::max(block.lastLine, document.blocks[static_cast<size_t>(unit.end - 1)].lastLine);
        items.push_back(unit);
    }
    return items;
}

std::vector<Unit> findForwardUnits(const Document& document, const Purposes& purposes)
{
    std::vector<Unit> units = explicitUnits(document, purposes, false);
    if (units.empty())
        units = countedUnits(document, purposes);
    if (units.empty())
        units = procedureUnits(document, purposes);
    return units.empty() ? explicitUnits(document, purposes, true) : units;
}

int lastWrittenLine(const QStringList& lines, int line, int lastLine)
{
    for (int at = std::min(lastLine, static_cast<int>(lines.size())); at > line; --at) {
        const QString text = lines[at - 1].trimmed();
        if (!text.isEmpty() && text.count(u'-') != text.size() && text.count(u'*') != text.size())
            return at;
    }
    return line;
}

} // namespace cockpit::runbook
