// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/bodies.h"

#include "models/runbook/actions.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/labels.h"
#include "models/runbook/remarks.h"
#include "models/runbook/ticks.h"
#include "models/runbook/words.h"

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
        for (int i = m_range.first; i < m_range.end; ++i)
            take(m_document.blocks[static_cast<size_t>(i)]);
        return std::move(m_body);
    }

private:
    void take(const Block& block)
    {
        switch (block.kind) {
        case BlockKind::Heading:
            m_field = fieldOf(block.joined());
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

    void paragraph(const Block& block)
    {
        bool labelled = false;
        for (const TextLine& line : block.text) {
            if (const auto label = boldLabel(line)) {
                labelled = true;
                field(*label, line.line);
            } else if (!labelled) {
                m_field = Field::Other;
                sentence(line);
            } else if (m_field == Field::Rollback && m_body.rollback) {
                *m_body.rollback += u' ' + line.withCode().trimmed();
            }
        }
    }

    void field(const Label& label, int line)
    {
        m_field = label.field;
        switch (label.field) {
        case Field::Duration:
            if (!m_body.duration)
                m_body.duration = findDuration(label.value);
            break;
        case Field::Owner:
            m_body.owner = label.value;
            break;
        case Field::Gate:
            if (!label.value.isEmpty())
                gate(label.value, line);
            break;
        case Field::Rollback:
        case Field::Validation:
        case Field::Criteria:
            if (!label.value.isEmpty())
                collect(label.value);
            break;
        default:
            if (!label.value.isEmpty())
                add(ActionKind::Note, label.label + u": "_s + label.value, line);
            break;
        }
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
            if (isGateSentence(block.joined()))
                m_body.gates.push_back({block.joined(), block.line, std::nullopt});
            add(ActionKind::Check, block.joined(), block.line);
            commandsIn(block);
            return;
        }
        if (const auto label = boldLabel(line); label && label->field != Field::Other) {
            field(*label, block.line);
            return;
        }
        if (block.depth == 0 && m_field == Field::Gate) {
            gate(block.joined(), block.line);
            return;
        }
        if (collect(block.text.size() == 1 ? line.withCode().trimmed() : block.joined()))
            return;
        durationIn(line.text);
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
        for (const QString& command : inlineCommands(line)) {
            Action& action = add(ActionKind::Command, command, line.line);
            action.context = m_contexts->next(command);
            action.endless = isEndless(command);
        }
        m_contexts->leave();
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
        if (!read.actions.empty()) {
            m_body.commandLines += read.commandLines;
            for (Action& action : read.actions)
                m_body.actions.push_back(std::move(action));
        } else if (fenceKind(block) == FenceKind::Other && !block.literal.trimmed().isEmpty()) {
            add(m_range.aboutFlag ? ActionKind::Flag : ActionKind::Note, block.literal.trimmed(),
                block.line + 1);
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
};

} // namespace

Body readBody(const Document& document, const BodyRange& range, ContextTracker* contexts)
{
    return BodyReader(document, range, contexts).read();
}

QStringList inlineCommands(const TextLine& line)
{
    QStringList commands;
    for (const Mark& mark : line.marks) {
        if (mark.kind != Mark::Kind::Code)
            continue;
        const QString code = line.text.sliced(mark.start, mark.length).trimmed();
        const QString before = line.text.first(mark.start);
        const bool forbidden = mentionsWhole(
            before, {u"not", u"never", u"don't", u"avoid", u"instead of", u"if", u"fails"});
        if (code.contains(u' ') && looksLikeShell(code) && !forbidden)
            commands.append(code);
    }
    return commands;
}

bool isGateSentence(const QString& sentence)
{
    if (sentence.size() > 400)
        return false;
    return mentions(sentence,
                    {u"go/no-go", u"before proceeding", u"before continuing", u"do not proceed",
                     u"don't proceed", u"do not continue", u"point of no return",
                     u"requires manual approval", u"requires approval", u"get approval",
                     u"approval from", u"code freeze"})
        || sentence.startsWith(u"STOP"_s) || sentence.startsWith(u"HALT"_s)
        || (mentionsWhole(sentence, {u"must", u"can only"})
            && mentionsWhole(
                sentence,
                {u"before", u"ahead of", u"only be done after", u"until", u"start and finish"}))
        || (beginsWith(sentence, {u"wait"}) && mentions(sentence, {u"before", u"until"})
            && !findDuration(sentence));
}

} // namespace cockpit::runbook
