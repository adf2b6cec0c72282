// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mergingmodel.h"

namespace cockpit::items {

/// A flat list of rows with named columns. What a model shows is made by its own update(). A model of
/// thousands of rows makes each when somebody asks for it: it has its own rowCount(), keyAt() and rowAt().
class RowsModel : public MergingModel
{
    Q_OBJECT

public:
    explicit RowsModel(QStringList headers, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const final;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;

    /// The row with this key; -1 when there is none.
    [[nodiscard]] int rowWithKey(const QString& key) const;
    [[nodiscard]] QVariant value(int row, int role) const { return data(index(row, 0), role); }
    virtual void clear();

protected:
    /// Valid until the next call.
    [[nodiscard]] virtual const Row& rowAt(int row) const;
    [[nodiscard]] virtual QString keyAt(int row) const { return rowAt(row).key; }

    void show(std::vector<Row> rows) { merge({}, m_rows, std::move(rows)); }
    /// For tables whose columns come from the document. Resets when they differ.
    void setHeaders(const QStringList& headers);
    void dropFirst(int count);
    void append(std::vector<Row> rows);

private:
    QStringList m_headers;
    std::vector<Row> m_rows;
};

} // namespace cockpit::items
