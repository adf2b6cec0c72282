// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"
#include "models/runbook/runbook.h"

#include <QHash>

namespace cockpit::runbook {

/// The roles of a runbook, each once: what a second place says of the same role completes the first.
class Roster
{
public:
    explicit Roster(std::vector<Role>* roles)
        : m_roles(roles)
    {}

    void add(const Role& role);
    [[nodiscard]] bool empty() const { return m_roles->empty(); }

private:
    std::vector<Role>* m_roles;
    QHash<QString, size_t> m_places; // by the role in lower case
};

/// Adds the roles of a table: rows where one column is titled as a role, else columns that are titled by
/// functions where another holds dates (a rota). Other tables add nothing.
void readRoleTable(const Block& block, Roster* roster);

} // namespace cockpit::runbook
