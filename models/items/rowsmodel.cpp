// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsmodel.h"

#include "models/items/status.h"

#include <algorithm>
#include <iterator>

namespace cockpit::items {

RowsModel::RowsModel(QStringList headers, QObject* parent)
    : MergingModel(parent)
    , m_headers(std::move(headers))
{}

QModelIndex RowsModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowsModel::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == KeyRole ? keyAt(index.row()) : valueOf(rowAt(index.row()), index.column(), role);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return m_headers.value(section);
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int RowsModel::rowWithKey(const QString& key) const
{
    for (int row = 0, count = rowCount(); row < count; ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

const Row& RowsModel::rowAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

void RowsModel::clear()
{
    show({});
}

void RowsModel::setHeaders(const QStringList& headers)
{
    if (headers == m_headers)
        return;
    beginResetModel();
    m_headers = headers;
    m_rows.clear();
    endResetModel();
}

void RowsModel::dropFirst(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    endRemoveRows();
}

void RowsModel::append(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

} // namespace cockpit::items
