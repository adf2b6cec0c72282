// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/due.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/ticks.h"
#include "models/runbook/words.h"

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// Gathers items under the section that owns them; sections without items make no checklist.
class Gatherer
{
public:
    Gatherer(const Document& document, Runbook* runbook)
        : m_document(document)
        , m_runbook(runbook)
    {}

    void add(int section, const CheckItem& item)
    {
        if (section != m_section) {
            m_section = section;
            open();
        }
        m_runbook->checklists.back().items.push_back(item);
    }

private:
    void open()
    {
        const Section& at = m_document.sections[static_cast<size_t>(m_section)];
        Checklist list;
        list.title = at.title;
        list.path = m_document.pathAbove(m_section);
        list.line = at.line;
        const bool after =
            mentions(at.title + u' ' + list.path.join(u' '), {u"post", u"after", u"pós"});
        list.due = findDue(at.title, after);
        m_runbook->checklists.push_back(list);
    }

    const Document& m_document;
    Runbook* m_runbook;
    int m_section = -1;
};

/// The text of a row whose one cell is a box: its other cells.
QString rowText(const TableRow& row)
{
    QStringList said;
    for (const TextLine& cell : row.cells) {
        if (!cell.text.trimmed().isEmpty() && cellTick(cell.text) == Tick::None)
            said.append(cell.text.trimmed());
    }
    return said.join(u" · "_s);
}

void addRows(const Block& block, Gatherer* gatherer)
{
    for (const TableRow& row : block.rows) {
        for (const TextLine& cell : row.cells) {
            if (const Tick tick = cellTick(cell.text); tick != Tick::None) {
                gatherer->add(block.section, {rowText(row), tick == Tick::Done, row.line});
                break;
            }
        }
    }
}

} // namespace

void readChecklists(const Document& document, const Purposes&, Runbook* runbook)
{
    Gatherer gatherer(document, runbook);
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Item && block.tick != Tick::None)
            gatherer.add(block.section, {block.joined(), block.tick == Tick::Done, block.line});
        else if (block.kind == BlockKind::Table)
            addRows(block, &gatherer);
    }
}

} // namespace cockpit::runbook
