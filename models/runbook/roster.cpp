// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/gatewords.h"
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/rolewords.h"
#include "models/runbook/rostertables.h"
#include "models/runbook/words.h"

#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestRole = 60;
constexpr int mostWords = 4;

/// "Primary" alone says little; whose, its section says.
QString withSection(const QString& role, const QString& section)
{
    const bool rank = beginsWith(role, {u"primary", u"secondary", u"backup"}) && !role.contains(u' ');
    return rank && !section.isEmpty() ? u"%1 (%2)"_s.arg(role, section) : role;
}

/// What is signed has a place for the date behind the name.
QString withoutDate(const QString& value)
{
    for (const QString& word : {u" Date"_s, u" Data:"_s, u" Fecha"_s, u" Datum"_s, u"日期"_s}) {
        if (const qsizetype at = value.indexOf(word); at > 0)
            return value.first(at);
    }
    return value;
}

/// "Shop Lead Signature: ____" is signed by the shop lead.
QString withoutSignature(const QString& label)
{
    for (const QString& word : {u" signature"_s, u" sign-off"_s, u" approval"_s}) {
        if (label.size() > word.size() && label.endsWith(word, Qt::CaseInsensitive))
            return label.chopped(word.size());
    }
    return label;
}

/// "Primary: A. Person - a.person@example.org"
Role roleOf(const Label& label, const QString& section, int line)
{
    Role role;
    role.role = withSection(withoutSignature(label.label), section);
    role.line = line;
    const QStringList parts = withoutDate(label.value).split(u" - "_s);
    if (!parts.isEmpty())
        role.name = named(parts.front());
    if (parts.size() > 1)
        role.contact = named(parts.sliced(1).join(u" - "_s));
    return role;
}

/// A line of a list of people that has no label: short, and nothing but the function.
bool isBareRole(const QString& text)
{
    bool digits = false;
    for (const QChar c : text)
        digits = digits || c.isDigit();
    return !text.isEmpty() && text.size() <= longestRole && !digits
        && (text.count(u' ') < mostWords || namesFunction(text)) && !text.endsWith(u'?')
        && !text.contains(u". "_s) && !text.contains(u'→') && !text.contains(u"->"_s)
        && !isWayToReach(text);
}

/// "Plan status", "Next review": the document speaks of itself; "Date" is when somebody signed.
bool isOfDocument(const QString& label)
{
    return mentionsWhole(label,
                         {u"status", u"version", u"updated", u"last updated", u"review", u"next review",
                          u"created", u"document", u"revision", u"date", u"fecha", u"datum"});
}

class RosterReader
{
public:
    RosterReader(const Document& document, const Purposes& purposes, Runbook* runbook)
        : m_document(document)
        , m_purposes(purposes)
        , m_runbook(runbook)
        , m_roster(&runbook->roster)
    {}

    void read()
    {
        for (const Block& block : m_document.blocks)
            take(block);
        owners();
        if (m_roster.empty())
            prose();
    }

private:
    void take(const Block& block)
    {
        if (block.kind == BlockKind::Table) {
            if (!isHistory(m_document.sections[static_cast<size_t>(block.section)].title))
                readRoleTable(block, &m_roster);
            return;
        }
        if (block.kind == BlockKind::Item && isAskedFor(block)) {
            if (const auto role = assignedRole(block.joined()))
                m_roster.add({*role, std::nullopt, std::nullopt, std::nullopt, block.line});
            return;
        }
        if (block.text.empty() || m_purposes.of(block.section) != Purpose::Roster)
            return;
        const QString& title = m_document.sections[static_cast<size_t>(block.section)].title;
        if (block.kind == BlockKind::Paragraph)
            paragraph(block, title);
        else if (block.kind == BlockKind::Item && block.depth == 0)
            item(block, title);
    }

    /// Who did what in releases of the past has no function in this one.
    static bool isHistory(const QString& title)
    {
        return mentionsWhole(title,
                             {u"history", u"changelog", u"change log", u"log", u"historial",
                              u"histórico", u"verlauf", u"historique", u"履历", u"履歴"});
    }

    /// A checklist may ask for its people: under "Roles assigned", a box for each of them.
    bool isAskedFor(const Block& block) const
    {
        if (block.tick == Tick::None)
            return false;
        const QString above = block.parent >= 0
            ? m_document.blocks[static_cast<size_t>(block.parent)].joined()
            : m_document.sections[static_cast<size_t>(block.section)].title;
        return mentionsWhole(above, {u"roles", u"role assignments", u"role assignment"});
    }

    void item(const Block& block, const QString& section)
    {
        const TextLine& line = block.text.front();
        const bool link = !line.marks.empty() && line.marks.front().kind == Mark::Kind::Link
            && line.marks.front().start == 0;
        const bool box = block.tick != Tick::None;
        if (link || (box && !isSignOff(block.section)))
            return; // a reference is no person, and a box elsewhere asks for something to be done
        if (const auto label = anyLabel(line)) {
            // A box beside a name is signed; a box beside a statement is ticked.
            if (!box || !named(withoutDate(label->value)) || namesFunction(label->label))
                addLabelled(*label, section, block.line);
            return;
        }
        const QString text = withoutEndMarks(line.text);
        const bool steps = mentions(section, {u"escalation", u"process"});
        if (!steps && isBareRole(text) && (namesFunction(text) || !isSignOff(block.section)))
            m_roster.add({text, std::nullopt, std::nullopt, std::nullopt, block.line});
    }

    void paragraph(const Block& block, const QString& section)
    {
        for (const TextLine& line : block.text) {
            const auto label = boldLabel(line);
            if (!label || label->value.isEmpty() || isOfDocument(label->label))
                continue;
            // What a document says of itself often stands at its end, below the contacts.
            if (namesFunction(label->label) || label->value.startsWith(u'@') || !named(label->value)
                || isSignOffTitle(section))
                addLabelled(*label, section, line.line);
        }
    }

    void addLabelled(const Label& label, const QString& section, int line)
    {
        const bool choice = label.value.startsWith(u'☐') || label.value.startsWith(u"[ ]"_s);
        if (label.field == Field::Owner && named(label.value)) {
            m_roster.add({label.value, std::nullopt, std::nullopt, label.label, line});
            return;
        }
        const bool person =
            label.field == Field::Other || label.field == Field::Owner || isSignOffTitle(section);
        if (!person || choice || isWayToReach(label.label) || isRung(label.label)
            || isReference(label.value))
            return;
        Role role = roleOf(label, section, line);
        // Under "Team responsibilities" stands what they do, not who they are.
        if (mentions(section,
                     {u"responsibilit", u"responsabili", u"aufgaben", u"duties", u"职责", u"責任"}))
            role.responsibility = std::exchange(role.name, std::nullopt);
        m_roster.add(role);
    }

    bool isSignOff(int section) const
    {
        for (int at = section; at > 0; at = m_document.sections[static_cast<size_t>(at)].parent) {
            if (isSignOffTitle(m_document.sections[static_cast<size_t>(at)].title))
                return true;
        }
        return false;
    }

    /// "Owner: the shop's crew" above the plan. A blank owner is a role nobody has yet; a named one is
    /// the only role where no list of roles tells more.
    void owners()
    {
        const bool alone = m_roster.empty();
        for (const Metadata& each : m_runbook->metadata) {
            const bool owner = fieldOf(each.label) == Field::Owner;
            const auto name = named(each.value);
            if (!owner && !(alone && namesFunction(each.label)))
                continue;
            if (!name || !owner)
                m_roster.add({each.label, name, std::nullopt, std::nullopt, each.line});
            else if (alone)
                m_roster.add({*name, std::nullopt, std::nullopt, each.label, each.line});
        }
    }

    /// Where nothing lists people, sentences may still name who does what.
    void prose()
    {
        for (const Block& block : m_document.blocks) {
            const bool said = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item;
            if (!said || !m_purposes.isForward(block.section))
                continue;
            for (const QString& role : rolesInProse(block.joined()))
                m_roster.add({role, std::nullopt, std::nullopt, std::nullopt, block.line});
        }
    }

    const Document& m_document;
    const Purposes& m_purposes;
    Runbook* m_runbook;
    Roster m_roster;
};

} // namespace

void readRoster(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    RosterReader(document, purposes, runbook).read();
}

} // namespace cockpit::runbook
