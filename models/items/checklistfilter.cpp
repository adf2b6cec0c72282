// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistfilter.h"

#include "models/items/checklistmodel.h"

#include <algorithm>

namespace cockpit::items {

ChecklistFilter::ChecklistFilter(ChecklistModel& checklists, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&checklists);
}

void ChecklistFilter::setPerson(const QString& actor, const plan::Plan& plan)
{
    QStringList said;
    if (!actor.isEmpty())
        said.append(actor);
    for (const plan::Position& position : plan.roster) {
        if (position.role == actor && !position.name.isEmpty())
            said.append(position.name);
    }
    if (m_actor == actor && m_names == said)
        return;
    m_actor = actor;
    m_names = said;
    invalidateFilter();
}

bool ChecklistFilter::names(const QString& text) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&text](const QString& name) {
        return text.contains(name, Qt::CaseInsensitive);
    });
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_actor.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return names(index.data(ChecklistModel::TextRole).toString())
            || index.data(ChecklistModel::ByRole).toString() == m_actor
            || names(parent.data(ChecklistModel::TextRole).toString());
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

} // namespace cockpit::items
