// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace cockpit::items {

/// One row as a view sees it: what each column shows, and the roles that hold for all columns.
struct Row {
    QString key; ///< never changes while the row lives; unique among its siblings
    QStringList cells;
    QHash<int, QVariant> values;
};

/// What a row says in a column for a role.
[[nodiscard]] QVariant valueOf(const Row& row, int column, int role);

/// Brings rows up to date without a reset: what stayed keeps its index, what changed is told with its
/// roles, so that a selection and a scroll position survive every refresh.
class MergingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

protected:
    /// Makes `rows`, the rows of `parent`, equal to `next`. Of rows with the same key the first counts.
    void merge(const QModelIndex& parent, std::vector<Row>& rows, std::vector<Row> next);

private:
    void removeMissing(const QModelIndex& parent, std::vector<Row>& rows,
                       const std::vector<Row>& next);
    void insertAndMove(const QModelIndex& parent, std::vector<Row>& rows,
                       const std::vector<Row>& next);
    void takeChanges(const QModelIndex& parent, std::vector<Row>& rows, std::vector<Row> next);
};

} // namespace cockpit::items
