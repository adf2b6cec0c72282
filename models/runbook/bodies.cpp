// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/bodies.h"

#include "models/runbook/actions.h"
#include "models/runbook/barecommands.h"
#include "models/runbook/commandwords.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/gatewords.h"
#include "models/runbook/inlinecommands.h"
#include "models/runbook/labels.h"
#include "models/runbook/remarks.h"
#include "models/runbook/ticks.h"
#include "models/runbook/words.h"

#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

class BodyReader
{
public:
    BodyReader(const Document& document, const BodyRange& range, ContextTracker* contexts)
        : m_document(document)
        , m_range(range)
        , m_contexts(contexts)
    {}

    Body read()
    {
        if (m_range.item >= 0)
            runsOf(m_document.blocks[static_cast<size_t>(m_range.item)]);
        for (int i = m_range.first; i < m_range.end; ++i)
            take(m_document.blocks[static_cast<size_t>(i)]);
        return std::move(m_body);
    }

private:
    void take(const Block& block)
    {
        if (m_field != Field::Other && m_saidDepth >= 0 && block.depth <= m_saidDepth
            && !isScriptBelowLabel(block))
            rule(Field::Other);
        switch (block.kind) {
        case BlockKind::Heading:
            heading(block);
            break;
        case BlockKind::Paragraph:
            paragraph(block);
            break;
        case BlockKind::Item:
            item(block);
            break;
        case BlockKind::Fence:
            fence(block);
            break;
        case BlockKind::Table:
            table(block);
            break;
        case BlockKind::Html:
            break;
        }
    }

    /// A label rules what follows it, up to the next label. One with a value of its own has said it
    /// all and rules only what is nested below it.
    void rule(Field field, const QString& value = {}, int depth = 0)
    {
        m_field = field;
        m_saidDepth = value.isEmpty() || value.endsWith(u':') || value.endsWith(u'：') ? -1 : depth;
    }

    /// "**Rollback**: put the old build back" right above a script, below what the step runs.
    bool isScriptBelowLabel(const Block& block) const
    {
        return block.kind == BlockKind::Fence && m_field == Field::Rollback && m_loneLabel
            && m_body.commandLines > 0 && block.line <= m_labelLine + 2;
    }

    /// A title that announces a decision is the gate where only boxes to tick follow it.
    void heading(const Block& block)
    {
        const QString title = block.joined();
        rule(fieldOf(title));
        m_decision = isGateTitle(title) ? title : QString();
        m_decisionLine = block.line;
    }

    void paragraph(const Block& block)
    {
        bool labelled = false;
        for (const TextLine& line : block.text) {
            if (const auto label = boldLabel(line)) {
                m_loneLabel = !std::exchange(labelled, true);
                field(*label, line.line, block.depth);
            } else if (!labelled) {
                rule(Field::Other);
                sentence(line);
            } else if (m_field == Field::Rollback && m_body.rollback) {
                *m_body.rollback += u' ' + line.withCode().trimmed();
            }
        }
    }

    void field(const Label& label, int line, int depth)
    {
        rule(label.field, label.value, depth);
        m_labelLine = line;
        switch (label.field) {
        case Field::Duration:
            if (const auto duration = findDuration(label.value); !duration)
                remark(label, line); // "Time: note it down" asks for something
            else if (!m_body.duration)
                m_body.duration = duration;
            break;
        case Field::Owner:
            m_body.owner = label.value;
            break;
        case Field::Gate:
            if (!label.value.isEmpty())
                gate(offersAnswersOnly(label.value) ? label.label + u": "_s + label.value : label.value,
                     line);
            break;
        case Field::Rollback:
        case Field::Validation:
        case Field::Criteria:
            if (!label.value.isEmpty())
                collect(label.value);
            break;
        default:
            remark(label, line);
            break;
        }
    }

    void remark(const Label& label, int line)
    {
        if (!label.value.isEmpty())
            add(ActionKind::Note, label.label + u": "_s + label.value, line);
    }

    /// Puts `text` where the last label said; false when no label did.
    bool collect(const QString& text)
    {
        if (m_field == Field::Rollback)
            m_body.rollback = m_body.rollback ? *m_body.rollback + u"; "_s + text : text;
        else if (m_field == Field::Validation || m_field == Field::Criteria)
            m_body.validations.append(text);
        else
            return false;
        return true;
    }

    void item(const Block& block)
    {
        if (block.text.empty())
            return;
        const TextLine& line = block.text.front();
        if (block.tick != Tick::None) {
            if (block.tick == Tick::Done)
                m_decision.clear(); // a decision taken before the run is none of the run
            else if (!m_decision.isEmpty())
                m_body.gates.push_back({std::exchange(m_decision, {}), m_decisionLine, std::nullopt});
            else if (isGateSentence(block.joined()) && m_field != Field::Gate)
                m_body.gates.push_back({block.joined(), block.line, std::nullopt});
            add(ActionKind::Check, block.joined(), block.line);
            commandsIn(block);
            return;
        }
        if (const auto label = boldLabel(line); label && label->field != Field::Other) {
            field(*label, block.line, block.depth);
            return;
        }
        if (block.depth == 0 && m_field == Field::Gate) {
            gate(block.joined(), block.line);
            return;
        }
        if (collect(block.text.size() == 1 ? line.withCode().trimmed() : block.joined()))
            return;
        durationIn(line.text);
        if (bareCommand(block)) {
            runsOf(block);
            return;
        }
        if (isGateSentence(block.joined()))
            gate(block.joined(), block.line);
        else
            thing(block.joined(), block.line);
        commandsIn(block);
    }

    void sentence(const TextLine& line)
    {
        if (line.text.trimmed().isEmpty())
            return;
        durationIn(line.text);
        if (isGateSentence(line.text))
            gate(line.text.trimmed(), line.line);
        else
            add(ActionKind::Note, line.text.trimmed(), line.line);
        commandsInLine(line);
    }

    void thing(const QString& text, int line)
    {
        if (const auto wait = waitIn(text))
            add(ActionKind::Wait, text, line).wait = std::chrono::ceil<minutes>(*wait);
        else if (!findComparisons(text).empty())
            add(ActionKind::Metric, text, line);
        else
            add(kindOfRemark(text), text, line);
    }

    void commandsIn(const Block& block)
    {
        for (const TextLine& line : block.text)
            commandsInLine(line);
    }

    void commandsInLine(const TextLine& line)
    {
        for (const QString& command : inlineCommands(line))
            run(command, line.line);
        m_contexts->leave();
    }

    /// What an item runs: its code spans, or itself as a whole.
    void runsOf(const Block& item)
    {
        if (const auto command = bareCommand(item)) {
            run(*command, item.line);
            m_contexts->leave();
        } else {
            commandsIn(item);
        }
    }

    void run(const QString& command, int line)
    {
        const QStringList words = commandWords(command);
        Action& action = add(ActionKind::Command, command, line);
        action.context = m_contexts->next(command, words);
        action.endless = isEndless(command, words);
    }

    /// "This takes between 75 and 90 minutes", "Expected completion: 5 minutes"
    void durationIn(const QString& text)
    {
        if (!m_body.duration
            && mentions(text,
                        {u"takes", u"can take", u"may take", u"should take", u"completion",
                         u"expected duration", u"estimated"}))
            m_body.duration = findDuration(text);
    }

    void fence(const Block& block)
    {
        if (m_field == Field::Rollback) {
            collect(block.literal.trimmed());
            return;
        }
        FenceActions read = readFence(block, m_contexts);
        if (!m_range.isWayBack)
            takeWayBack(&read);
        if (!read.actions.empty()) {
            m_body.commandLines += read.commandLines;
            guards(read.actions);
            for (Action& action : read.actions)
                m_body.actions.push_back(std::move(action));
        } else if (block.fence == FenceKind::Other && !block.literal.trimmed().isEmpty()) {
            add(m_range.aboutFlag ? ActionKind::Flag : ActionKind::Note, block.literal.trimmed(),
                block.line + 1);
        }
    }

    /// "# Rollback (if needed)" in the script of a step: what stands below it is its way back, not run with it.
    void takeWayBack(FenceActions* read)
    {
        std::vector<Action> kept;
        bool back = false;
        int next = 0; // the line that goes on with what was taken
        for (Action& action : read->actions) {
            back = action.note.isEmpty() ? back && action.line == next : isWayBackRemark(action.note);
            if (!back) {
                kept.push_back(std::move(action));
                continue;
            }
            const int lines = static_cast<int>(action.text.count(u'\n')) + 1;
            next = action.line + lines;
            const QString set = u'`' + action.text + u'`';
            m_body.rollback = m_body.rollback ? *m_body.rollback + u"; "_s + set : set;
            if (action.kind == ActionKind::Command)
                read->commandLines -= lines;
        }
        read->actions = std::move(kept);
    }

    /// A script that ends itself unless what its comment says is so holds the release by itself.
    void guards(const std::vector<Action>& actions)
    {
        const Action* noted = nullptr;
        for (const Action& action : actions) {
            if (!action.note.isEmpty())
                noted = &action;
            const bool ends = action.kind == ActionKind::Command
                && (action.text.startsWith(u"exit 1"_s)
                    || (action.text.startsWith(u"if "_s) && action.text.contains(u"exit 1"_s)));
            if (!ends || !noted
                || !beginsWith(noted->note, {u"verify", u"check", u"ensure", u"confirm"}))
                continue;
            m_body.gates.push_back({noted->note, noted->line - 1, std::nullopt});
            noted = nullptr;
        }
    }

    void table(const Block& block)
    {
        for (size_t i = 1; i < block.rows.size(); ++i) {
            const TableRow& row = block.rows[i];
            QStringList said;
            bool box = false;
            for (const TextLine& cell : row.cells) {
                if (cellTick(cell.text) != Tick::None)
                    box = true;
                else if (!cell.text.trimmed().isEmpty())
                    said.append(cell.text.trimmed());
            }
            if (box)
                add(ActionKind::Check, said.join(u" · "_s), row.line);
        }
    }

    void gate(const QString& text, int line)
    {
        m_body.gates.push_back({text, line, std::nullopt});
        add(ActionKind::Gate, text, line);
    }

    Action& add(ActionKind kind, const QString& text, int line)
    {
        Action& action = m_body.actions.emplace_back();
        action.kind = kind;
        action.text = text;
        action.line = line;
        return action;
    }

    const Document& m_document;
    const BodyRange m_range;
    ContextTracker* m_contexts;
    Body m_body;
    Field m_field = Field::Other;
    int m_saidDepth = -1;     // of a label that said it all; -1 where what follows is its value
    int m_labelLine = 0;      // of the last label
    bool m_loneLabel = false; // it is the only one of its paragraph
    QString m_decision;       // the title of a decision that no gate was made of yet
    int m_decisionLine = 0;
};

} // namespace

Body readBody(const Document& document, const BodyRange& range, ContextTracker* contexts)
{
    return BodyReader(document, range, contexts).read();
}

} // namespace cockpit::runbook
