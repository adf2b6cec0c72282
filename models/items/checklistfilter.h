// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QSortFilterProxyModel>

namespace cockpit::items {

class ChecklistModel;

/// The checklists, or of them what is one person's: items that name their role or name, and what they
/// ticked. A list stands there as long as one of its items does; its count is of all its items.
class ChecklistFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `checklists` outlives it.
    explicit ChecklistFilter(ChecklistModel& checklists, QObject* parent = nullptr);

    /// Whose items are shown; empty: everybody's. The plan tells the name that goes with a role.
    void setPerson(const QString& actor, const plan::Plan& plan);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool names(const QString& text) const;

    QString m_actor;
    QStringList m_names;
};

} // namespace cockpit::items
