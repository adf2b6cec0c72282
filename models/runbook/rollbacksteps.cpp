// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/rollbacksteps.h"

#include "models/runbook/actions.h"
#include "models/runbook/bodies.h"
#include "models/runbook/durations.h"
#include "models/runbook/remarks.h"
#include "models/runbook/units.h"
#include "models/runbook/words.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

bool isOfLadder(const Purposes& purposes, int section)
{
    return purposes.within(section, Purpose::Rollback) && purposes.of(section) != Purpose::Triggers
        && purposes.of(section) != Purpose::Matrix
        && !purposes.within(section, Purpose::Communication)
        && !purposes.within(section, Purpose::Aside) && !purposes.within(section, Purpose::Metadata);
}

/// Comments stand right above their command.
int headLine(const Action& action)
{
    return action.note.isEmpty() ? action.line
                                 : action.line - static_cast<int>(action.note.count(u'\n')) - 1;
}

/// The first line of a command that goes on names it well enough, without its mark.
QString firstLine(const QString& head)
{
    QString line = head.section(u'\n', 0, 0);
    while (line.endsWith(u'\\') || line.endsWith(u' '))
        line.chop(1);
    return line;
}

class LadderReader
{
public:
    LadderReader(const Document& document, const Purposes& purposes, Runbook* runbook)
        : m_document(document)
        , m_purposes(purposes)
        , m_runbook(runbook)
    {}

    QStringList read()
    {
        const auto count = static_cast<int>(m_document.sections.size());
        int titledRoot = -1;
        for (int i = 1; i < count; ++i) {
            if (!isOfLadder(m_purposes, i))
                continue;
            if (m_document.sections[static_cast<size_t>(i)].parsed.numbered()) {
                addUnit(unitOfSection(m_document, i));
                titledRoot = i;
            } else if (titledRoot < 0 || !m_document.isWithin(i, titledRoot)) {
                addContent(i);
            }
        }
        if (m_runbook->rollback.steps.empty())
            addLists();
        spans();
        return m_contexts.hosts();
    }

private:
    void addUnit(const Unit& unit, bool ordered = true)
    {
        Body body = readBody(m_document,
                             {unit.first, unit.end, true, true, unit.isItem ? unit.first - 1 : -1},
                             &m_contexts);
        RollbackStep step = named(unit.title.title, unit.line, unit.section);
        step.ordered = ordered;
        if (unit.isItem)
            step.path.append(m_document.sections[static_cast<size_t>(unit.section)].title);
        if (unit.title.duration) {
            step.budget = unit.title.duration->planned();
            m_lengths.insert(m_runbook->rollback.steps.size(), *unit.title.duration);
        } else if (body.duration) {
            step.budget = body.duration->planned();
        }
        if (const auto condition = conditionIn(unit.text)) {
            step.conditional = true;
            step.onlyIf = condition;
        }
        step.actions = std::move(body.actions);
        m_runbook->rollback.steps.push_back(std::move(step));
    }

    /// "(0-2 minutes)", "(2-8 minutes)", "(8-10 minutes)": where each begins when the one above ends, they
    /// are times on one clock and not lengths.
    void spans()
    {
        std::vector<RollbackStep>& steps = m_runbook->rollback.steps;
        for (size_t first = 0; first < steps.size(); ++first) {
            size_t end = first;
            milliseconds reached{0};
            for (auto it = m_lengths.constFind(end); it != m_lengths.constEnd() && it->low == reached
                 && it->high > it->low && !it->limit && steps[end].path == steps[first].path;
                 it = m_lengths.constFind(++end))
                reached = it->high;
            for (size_t i = first; end - first >= 2 && i < end; ++i)
                steps[i].budget = std::chrono::ceil<minutes>(m_lengths[i].high - m_lengths[i].low);
            first = std::max(first, end > 0 ? end - 1 : 0);
        }
    }

    /// A section without numbered titles: its numbered items, else its scripts.
    void addContent(int section)
    {
        const std::vector<Unit> items = numberedItems(m_document, section);
        for (const Unit& item : items)
            addUnit(item);
        if (!items.empty())
            return;
        const Section& at = m_document.sections[static_cast<size_t>(section)];
        for (int i = at.first; i < at.end; ++i) {
            const Block& block = m_document.blocks[static_cast<size_t>(i)];
            if (block.section != section)
                continue;
            if (block.kind == BlockKind::Fence)
                addScript(readFence(block, &m_contexts), section);
            else if (block.kind == BlockKind::Table)
                addTable(block, section);
        }
    }

    /// A document that counts nothing on its way back and runs nothing there: the items of its plain lists.
    void addLists()
    {
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            const Block& block = m_document.blocks[i];
            if (block.kind != BlockKind::Item || block.depth > 0 || block.quoted
                || block.tick != Tick::None || block.text.empty()
                || !isOfLadder(m_purposes, block.section))
                continue;
            const Section& section = m_document.sections[static_cast<size_t>(block.section)];
            Unit unit;
            unit.text = withoutEndMarks(block.joined());
            unit.title = readTitle(unit.text);
            unit.section = block.section;
            unit.isItem = true;
            unit.first = static_cast<int>(i) + 1;
            unit.end = unit.first;
            while (unit.end < section.end
                   && m_document.blocks[static_cast<size_t>(unit.end)].depth > 0)
                ++unit.end;
            unit.line = block.line;
            addUnit(unit, false);
        }
    }

    /// "Step | Action | Time": a ladder may be a table whose first column counts.
    void addTable(const Block& block, int section)
    {
        if (block.rows.size() < 2 || block.rows[0].cells.size() < 2
            || !mentionsWhole(
                block.rows[0].cells[0].text,
                {u"step", u"#", u"no", u"order", u"paso", u"passo", u"schritt", u"étape", u"步骤"}))
            return;
        for (size_t i = 1; i < block.rows.size(); ++i) {
            const TableRow& row = block.rows[i];
            if (row.cells.size() < 2 || row.cells[1].text.trimmed().isEmpty())
                continue;
            RollbackStep step = named(row.cells[1].text.trimmed(), row.line, section);
            step.ordered = true;
            step.path.append(m_document.sections[static_cast<size_t>(section)].title);
            for (size_t j = 2; j < row.cells.size() && !step.budget; ++j) {
                if (const auto duration = wholeDuration(row.cells[j].text.trimmed()))
                    step.budget = duration->planned();
            }
            m_runbook->rollback.steps.push_back(std::move(step));
        }
    }

    /// Numbered comments head the steps of a script; where none are numbered, every comment above a
    /// command does; where there are no comments, every command is one.
    void addScript(const FenceActions& script, int section)
    {
        const auto heads = [](const Action& action) {
            return action.note.isEmpty() ? action.text : action.note;
        };
        const bool numbered =
            std::any_of(script.actions.begin(), script.actions.end(),
                        [&heads](const Action& action) { return numberOfRemark(heads(action)) > 0; });
        const bool noted = std::any_of(script.actions.begin(), script.actions.end(),
                                       [](const Action& action) { return !action.note.isEmpty(); });
        bool open = false;
        QString last;
        for (const Action& action : script.actions) {
            QString head = heads(action);
            // What a comment lists below itself carries its words: they head one step.
            if (head == std::exchange(last, head) && !action.note.isEmpty()) {
                if (open)
                    m_runbook->rollback.steps.back().actions.push_back(action);
                continue;
            }
            const bool begins = numbered ? numberOfRemark(head) > 0
                : noted                  ? !action.note.isEmpty()
                                         : action.kind == ActionKind::Command;
            if (begins)
                addHead(firstLine(head), headLine(action), section);
            open = open || begins;
            if (open)
                m_runbook->rollback.steps.back().actions.push_back(action);
        }
    }

    void addHead(const QString& head, int line, int section)
    {
        RollbackStep step = named(withoutEndMarks(withoutNumber(head)), line, section);
        step.ordered = true;
        step.path.append(m_document.sections[static_cast<size_t>(section)].title);
        if (const auto condition = conditionIn(head)) {
            step.conditional = true;
            step.onlyIf = condition;
            const qsizetype open = step.title.lastIndexOf(u'(');
            if (open > 0 && step.title.endsWith(u')'))
                step.title = step.title.first(open).trimmed();
        }
        if (const auto duration = readTitle(head).duration)
            step.budget = duration->planned();
        m_runbook->rollback.steps.push_back(std::move(step));
    }

    RollbackStep named(const QString& title, int line, int section) const
    {
        RollbackStep step;
        step.title = title;
        step.path = m_document.pathAbove(section);
        step.line = line;
        return step;
    }

    const Document& m_document;
    const Purposes& m_purposes;
    Runbook* m_runbook;
    ContextTracker m_contexts;
    QHash<size_t, Duration> m_lengths; // of the steps whose titles name one
};

} // namespace

QStringList readRollbackSteps(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    return LadderReader(document, purposes, runbook).read();
}

} // namespace cockpit::runbook
