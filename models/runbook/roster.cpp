// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// A cell's text, absent where nobody is named yet: empty, a dash, "[TBD]", "TBD", "____".
std::optional<QString> named(const QString& cell)
{
    static const QRegularExpression blank(
        uR"(^(?:[\s_.?–—-]*|\[[^\]]*\]|<[^>]*>|tbd|tba|n/?a|to be (?:determined|announced|assigned|defined)|a definir)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.trimmed();
    return blank.match(text).hasMatch() ? std::nullopt : std::optional(text);
}

struct Columns {
    qsizetype role = -1;
    qsizetype name = -1;
    qsizetype contact = -1;
    qsizetype responsibility = -1;
};

Columns columnsOf(const TableRow& header)
{
    Columns columns;
    for (size_t i = 0; i < header.cells.size(); ++i) {
        const QString& title = header.cells[i].text;
        const auto at = static_cast<qsizetype>(i);
        if (mentions(title,
                     {u"role", u"position", u"função", u"papel", u"rolle", u"rôle", u"rol", u"角色"})) {
            if (columns.role < 0)
                columns.role = at;
        } else if (mentions(title, {u"name", u"person", u"assignee", u"who", u"nome", u"姓名"})) {
            columns.name = at;
        } else if (mentions(title, {u"contact", u"phone", u"email", u"slack", u"contato", u"联系"})) {
            columns.contact = at;
        } else if (mentions(title, {u"responsib", u"duty", u"duties", u"tasks", u"responsável"})) {
            columns.responsibility = at;
        }
    }
    return columns;
}

std::optional<QString> cellAt(const TableRow& row, qsizetype column)
{
    if (column < 0 || column >= static_cast<qsizetype>(row.cells.size()))
        return std::nullopt;
    return named(row.cells[static_cast<size_t>(column)].text);
}

void addTable(const Block& block, Runbook* runbook)
{
    const Columns columns = block.rows.empty() ? Columns{} : columnsOf(block.rows.front());
    if (columns.role < 0 || (columns.name < 0 && columns.contact < 0))
        return;
    for (size_t i = 1; i < block.rows.size(); ++i) {
        const TableRow& row = block.rows[i];
        const auto role = cellAt(row, columns.role);
        if (!role)
            continue;
        runbook->roster.push_back({*role, cellAt(row, columns.name), cellAt(row, columns.contact),
                                   cellAt(row, columns.responsibility), row.line});
    }
}

/// "Primary" alone says little; whose, its section says.
QString withSection(const QString& role, const QString& section)
{
    const bool rank = beginsWith(role, {u"primary", u"secondary", u"backup"}) && !role.contains(u' ');
    return rank && !section.isEmpty() ? u"%1 (%2)"_s.arg(role, section) : role;
}

/// "Primary: A. Person - a.person@example.org"
Role roleOf(const Label& label, const QString& section, int line)
{
    Role role;
    role.role = withSection(label.label, section);
    role.line = line;
    const QStringList parts = label.value.split(u" - "_s);
    if (!parts.isEmpty())
        role.name = named(parts.front());
    if (parts.size() > 1)
        role.contact = named(parts.sliced(1).join(u" - "_s));
    return role;
}

void addItem(const Block& block, const QString& section, Runbook* runbook)
{
    const TextLine& line = block.text.front();
    if (!line.marks.empty() && line.marks.front().kind == Mark::Kind::Link
        && line.marks.front().start == 0)
        return; // a reference, not a person
    if (const auto label = anyLabel(line)) {
        if (label->field == Field::Other || label->field == Field::Owner)
            runbook->roster.push_back(roleOf(*label, section, block.line));
        return;
    }
    Role role;
    role.role = withoutEndMarks(line.text);
    role.line = block.line;
    if (role.role.size() <= 60 && !role.role.endsWith(u'?') && !role.role.contains(u". "_s))
        runbook->roster.push_back(role);
}

} // namespace

void readRoster(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Table) {
            addTable(block, runbook);
        } else if (block.kind == BlockKind::Item && block.depth == 0 && block.tick == Tick::None
                   && !block.text.empty() && purposes.of(block.section) == Purpose::Roster) {
            const QString& title = document.sections[static_cast<size_t>(block.section)].title;
            if (!mentions(title, {u"escalation", u"process"}))
                addItem(block, title, runbook);
        }
    }
}

} // namespace cockpit::runbook
