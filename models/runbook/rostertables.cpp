// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/rostertables.h"

#include "models/runbook/rolewords.h"
#include "models/runbook/words.h"

namespace cockpit::runbook {

namespace {

struct Columns {
    qsizetype role = -1;
    qsizetype name = -1;
    qsizetype contact = -1;
    qsizetype responsibility = -1;
};

enum class Kind { None, Role, Name, Contact, Responsibility };

Kind kindOf(const QString& title)
{
    if (mentionsWhole(title,
                      {u"role", u"roles", u"position", u"função", u"papel", u"cargo", u"rolle",
                       u"funktion", u"rôle", u"rol", u"角色", u"役割", u"역할", u"الدور"}))
        return Kind::Role;
    if (mentionsWhole(title,
                      {u"responsibility", u"responsibilities", u"duty", u"duties", u"tasks",
                       u"responsabilidade", u"responsabilidades", u"responsabilidad", u"aufgabe",
                       u"aufgaben", u"responsabilité", u"职责", u"責任"}))
        return Kind::Responsibility;
    if (mentionsWhole(title,
                      {u"name", u"person", u"assignee", u"who", u"nome", u"nombre", u"nom",
                       u"responsable", u"responsável", u"姓名", u"氏名", u"担当者", u"이름",
                       u"담당자", u"الاسم"}))
        return Kind::Name;
    if (mentions(title,
                 {u"contact", u"phone", u"email", u"slack", u"contato", u"kontakt", u"telefon",
                  u"teléfono", u"telefone", u"correo", u"联系", u"連絡先", u"연락처"}))
        return Kind::Contact;
    return Kind::None;
}

Columns columnsOf(const TableRow& header)
{
    Columns columns;
    for (size_t i = 0; i < header.cells.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const Kind kind = kindOf(header.cells[i].text);
        if (kind == Kind::Role && columns.role < 0)
            columns.role = at;
        else if (kind == Kind::Name)
            columns.name = at;
        else if (kind == Kind::Contact)
            columns.contact = at;
        else if (kind == Kind::Responsibility)
            columns.responsibility = at;
    }
    return columns;
}

std::optional<QString> cellAt(const TableRow& row, qsizetype column)
{
    if (column < 0 || column >= static_cast<qsizetype>(row.cells.size()))
        return std::nullopt;
    return named(row.cells[static_cast<size_t>(column)].text);
}

/// A rota: who has which function in which week.
void readRota(const Block& block, Roster* roster)
{
    const std::vector<TextLine>& header = block.rows[0].cells;
    if (header.size() < 2
        || !mentionsWhole(header.front().text, {u"date", u"week", u"day", u"release", u"version"}))
        return;
    for (const TextLine& cell : header) {
        if (namesFunction(cell.text))
            roster->add({cell.text.trimmed(), std::nullopt, std::nullopt, std::nullopt, cell.line});
    }
}

} // namespace

void Roster::add(const Role& role)
{
    const QString key = role.role.toLower();
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        m_places.insert(key, m_roles->size());
        m_roles->push_back(role);
        return;
    }
    Role& first = (*m_roles)[*known];
    first.name = first.name ? first.name : role.name;
    first.contact = first.contact ? first.contact : role.contact;
    first.responsibility = first.responsibility ? first.responsibility : role.responsibility;
}

void readRoleTable(const Block& block, Roster* roster)
{
    if (block.rows.empty())
        return;
    const Columns columns = columnsOf(block.rows.front());
    if (columns.role < 0) {
        readRota(block, roster);
        return;
    }
    if (columns.name < 0 && columns.contact < 0)
        return;
    for (size_t i = 1; i < block.rows.size(); ++i) {
        const TableRow& row = block.rows[i];
        if (const auto role = cellAt(row, columns.role))
            roster->add({*role, cellAt(row, columns.name), cellAt(row, columns.contact),
                         cellAt(row, columns.responsibility), row.line});
    }
}

} // namespace cockpit::runbook
