// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/gatewords.h"
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/words.h"

#include <QSet>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// Looks where no step looks: lists before the work, tables, and signatures after it.
class GateReader
{
public:
    GateReader(const Document& document, const Purposes& purposes, Runbook* runbook)
        : m_document(document)
        , m_purposes(purposes)
        , m_runbook(runbook)
        , m_inStep(static_cast<size_t>(document.lineCount) + 2)
    {
        for (const Step& step : runbook->steps) {
            for (int line = step.line; line <= step.lastLine; ++line)
                m_inStep[static_cast<size_t>(line)] = true;
        }
    }

    void read()
    {
        for (const Block& block : m_document.blocks)
            take(block);
        std::stable_sort(m_runbook->gates.begin(), m_runbook->gates.end(),
                         [](const Gate& a, const Gate& b) { return a.line < b.line; });
    }

private:
    void take(const Block& block)
    {
        if (block.kind == BlockKind::Table)
            table(block);
        if (m_inStep[static_cast<size_t>(std::clamp(block.line, 0, m_document.lineCount))])
            return;
        if (block.kind == BlockKind::Heading)
            heading(block);
        else if (!m_purposes.isForward(block.section) || block.quoted || block.text.empty())
            return;
        else if (block.kind == BlockKind::Item)
            item(block);
        else if (block.kind == BlockKind::Paragraph && m_purposes.of(block.section) != Purpose::None)
            paragraph(block);
    }

    void heading(const Block& block)
    {
        const int above = m_document.sections[static_cast<size_t>(block.section)].parent;
        const QString title = withoutEndMarks(block.joined());
        const bool signs = isSignOffTitle(title)
            && !m_purposes.within(block.section, Purpose::Rollback)
            && (above < 0 || !isSignOffTitle(m_document.sections[static_cast<size_t>(above)].title));
        const bool decides = isGateTitle(title) && m_purposes.isForward(block.section);
        if (block.level > 1 && (signs || decides))
            add(title, block.line);
    }

    void item(const Block& block)
    {
        const QString text = block.joined();
        // What is ticked already was decided before the run.
        const bool open = block.tick == Tick::Open && isGateItem(text);
        if (open || (block.tick == Tick::None && isGateSentence(text)))
            add(text, block.line);
    }

    void paragraph(const Block& block)
    {
        for (const TextLine& line : block.text) {
            if (isGateSentence(line.text))
                add(line.text.trimmed(), line.line);
        }
    }

    /// A column of a stages' table may say what has to be so before the next stage.
    void table(const Block& block)
    {
        if (block.rows.empty())
            return;
        const std::vector<TextLine>& header = block.rows[0].cells;
        for (size_t column = 0; column < header.size(); ++column) {
            const QString title = header[column].text.trimmed();
            if (m_purposes.isForward(block.section)
                && mentionsWhole(title,
                                 {u"criteria to advance", u"advance when", u"advance if", u"gate",
                                  u"gates", u"go criteria", u"exit criteria", u"promotion criteria"}))
                addColumn(block, column, title);
        }
    }

    /// The same words in several rows are one gate, at its first row.
    void addColumn(const Block& block, size_t column, const QString& title)
    {
        QSet<QString> known;
        for (size_t i = 1; i < block.rows.size(); ++i) {
            const std::vector<TextLine>& cells = block.rows[i].cells;
            const QString text = column < cells.size() ? cells[column].text.trimmed() : QString();
            if (text.size() < 2 || known.contains(text))
                continue;
            known.insert(text);
            add(title + u": "_s + text, block.rows[i].line);
        }
    }

    void add(const QString& text, int line)
    {
        Gate gate{text, line, std::nullopt};
        const auto next = std::upper_bound(m_runbook->steps.begin(), m_runbook->steps.end(), line,
                                           [](int at, const Step& step) { return at < step.line; });
        if (next != m_runbook->steps.begin())
            gate.afterStep =
                std::prev(next)->id.isEmpty() ? std::prev(next)->title : std::prev(next)->id;
        m_runbook->gates.push_back(std::move(gate));
    }

    const Document& m_document;
    const Purposes& m_purposes;
    Runbook* m_runbook;
    std::vector<bool> m_inStep; // by line
};

} // namespace

void readGates(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    GateReader(document, purposes, runbook).read();
}

} // namespace cockpit::runbook
