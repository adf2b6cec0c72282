// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mergingmodel.h"

#include "models/items/status.h"

#include <QSet>

#include <algorithm>

namespace cockpit::items {

namespace {

QSet<QString> keysOf(const std::vector<Row>& rows)
{
    QSet<QString> keys;
    for (const Row& row : rows)
        keys.insert(row.key);
    return keys;
}

bool haveSameKeys(const std::vector<Row>& left, const std::vector<Row>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Row& one, const Row& other) { return one.key == other.key; });
}

QSet<int> changedRoles(const Row& before, const Row& after)
{
    QSet<int> roles;
    if (before.cells == after.cells && before.values == after.values)
        return roles;
    if (before.cells != after.cells)
        roles.insert(Qt::DisplayRole);
    for (auto it = after.values.begin(); it != after.values.end(); ++it) {
        if (before.values.value(it.key()) != it.value())
            roles.insert(it.key());
    }
    for (auto it = before.values.begin(); it != before.values.end(); ++it) {
        if (!after.values.contains(it.key()))
            roles.insert(it.key());
    }
    return roles;
}

} // namespace

QVariant valueOf(const Row& row, int column, int role)
{
    if (role == Qt::DisplayRole)
        return row.cells.value(column);
    if (role == KeyRole)
        return row.key;
    return row.values.value(role);
}

void MergingModel::merge(const QModelIndex& parent, std::vector<Row>& rows, std::vector<Row> next)
{
    if (haveSameKeys(rows, next)) {
        takeChanges(parent, rows, std::move(next));
        return;
    }
    QSet<QString> seen;
    std::erase_if(next, [&seen](const Row& row) {
        const bool repeated = seen.contains(row.key);
        seen.insert(row.key);
        return repeated;
    });
    removeMissing(parent, rows, next);
    insertAndMove(parent, rows, next);
    takeChanges(parent, rows, std::move(next));
}

void MergingModel::removeMissing(const QModelIndex& parent, std::vector<Row>& rows,
                                 const std::vector<Row>& next)
{
    const QSet<QString> wanted = keysOf(next);
    for (int last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
        if (wanted.contains(rows[static_cast<std::size_t>(last)].key))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(rows[static_cast<std::size_t>(first - 1)].key))
            --first;
        beginRemoveRows(parent, first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void MergingModel::insertAndMove(const QModelIndex& parent, std::vector<Row>& rows,
                                 const std::vector<Row>& next)
{
    QSet<QString> known = keysOf(rows);
    for (std::size_t at = 0; at < next.size();) {
        if (at < rows.size() && rows[at].key == next[at].key) {
            ++at;
            continue;
        }
        const int to = static_cast<int>(at);
        if (known.contains(next[at].key)) {
            const auto found = std::find_if(rows.begin() + to, rows.end(),
                                            [&](const Row& row) { return row.key == next[at].key; });
            const int from = static_cast<int>(found - rows.begin());
            beginMoveRows(parent, from, from, parent, to);
            std::rotate(rows.begin() + to, found, found + 1);
            endMoveRows();
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < next.size() && !known.contains(next[end].key))
            ++end;
        beginInsertRows(parent, to, static_cast<int>(end) - 1);
        rows.insert(rows.begin() + to, next.begin() + to, next.begin() + static_cast<int>(end));
        endInsertRows();
        at = end;
    }
}

void MergingModel::takeChanges(const QModelIndex& parent, std::vector<Row>& rows, std::vector<Row> next)
{
    const int count = static_cast<int>(rows.size());
    for (int first = 0; first < count; ++first) {
        QSet<int> roles;
        int end = first;
        for (; end < count; ++end) {
            const auto at = static_cast<std::size_t>(end);
            const QSet<int> changed = changedRoles(rows[at], next[at]);
            if (changed.isEmpty())
                break;
            roles.unite(changed);
            rows[at] = std::move(next[at]);
        }
        if (end == first)
            continue;
        Q_EMIT dataChanged(index(first, 0, parent), index(end - 1, columnCount(parent) - 1, parent),
                           QList<int>(roles.begin(), roles.end()));
        first = end;
    }
}

} // namespace cockpit::items
