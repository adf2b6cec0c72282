// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/valuesmodel.h"

#include "models/items/charts/tr.h"
#include "models/items/charts/wording.h"

#include <algorithm>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

QString ageText(const SeriesNow& now)
{
    if (!now.last || !now.age)
        return Tr::tr("no data yet");
    return now.stale ? noDataText(*now.age) : Tr::tr("%1 ago").arg(spanText(*now.age));
}

QString limitsOf(const ChartSpec& chart, const SeriesSpec& series)
{
    QStringList words;
    for (const Limit& limit : chart.limits) {
        if (limit.query == series.query)
            words.append(limit.words);
    }
    return words.join(u"; "_s);
}

} // namespace

ValuesModel::ValuesModel(const std::vector<ChartSpec>& charts, QObject* parent)
    : QAbstractTableModel(parent)
{
    addRows(charts);
}

void ValuesModel::addCharts(const std::vector<ChartSpec>& charts)
{
    int count = 0;
    for (const ChartSpec& chart : charts)
        count += static_cast<int>(chart.series.size());
    if (count == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    addRows(charts);
    endInsertRows();
}

void ValuesModel::addRows(const std::vector<ChartSpec>& charts)
{
    for (const ChartSpec& chart : charts) {
        for (const SeriesSpec& series : chart.series) {
            const QString title =
                chart.series.size() == 1 ? chart.title : u"%1, %2"_s.arg(chart.title, series.title);
            m_rows.push_back(
                {title, chart.unit, series.factor, limitsOf(chart, series), {}, ageText({})});
        }
    }
}

void ValuesModel::setValues(const std::vector<SeriesNow>& values)
{
    const std::size_t count = std::min(values.size(), m_rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        Row& row = m_rows[i];
        const SeriesNow& now = values[i];
        row.value = now.last ? withUnit(now.last->value * row.factor, row.unit) : QString();
        row.age = ageText(now);
    }
    if (count > 0)
        Q_EMIT dataChanged(index(0, LastValue), index(static_cast<int>(count) - 1, Age),
                           {Qt::DisplayRole});
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Metric:
        return row.metric;
    case LastValue:
        return row.value;
    case Age:
        return row.age;
    case Limits:
        return row.limits;
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Metric:
        return Tr::tr("Metric");
    case LastValue:
        return Tr::tr("Last value");
    case Age:
        return Tr::tr("Age");
    case Limits:
        return Tr::tr("Limits");
    default:
        return {};
    }
}

} // namespace cockpit::charts
