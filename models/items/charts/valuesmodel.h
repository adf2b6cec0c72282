// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/chartspec.h"
#include "models/items/charts/seriesnow.h"

#include <QAbstractTableModel>

namespace cockpit::charts {

/// The last value of every series as a table, for whoever cannot see the charts.
class ValuesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Metric, LastValue, Age, Limits, ColumnCount };

    explicit ValuesModel(const std::vector<ChartSpec>& charts, QObject* parent = nullptr);

    /// One for each series of all charts, in their order.
    /// The charts after those of before: what a dashboard brought.
    void addCharts(const std::vector<ChartSpec>& charts);
    void setValues(const std::vector<SeriesNow>& values);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void addRows(const std::vector<ChartSpec>& charts);
    struct Row {
        QString metric;
        QString unit;
        double factor = 1;
        QString limits;
        QString value;
        QString age;
    };

    std::vector<Row> m_rows;
};

} // namespace cockpit::charts
