// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace cockpit::charts {

ChartGrid::ChartGrid(std::vector<QWidget*> cells, QWidget* parent)
    : QWidget(parent)
    , m_cells(std::move(cells))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    // The layout must not hold the grid wide once it has many columns: it could never wrap again.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    arrange(1);
}

void ChartGrid::setCells(std::vector<QWidget*> cells)
{
    m_cells = std::move(cells);
    arrange(columnsIn(width()));
    for (QWidget* cell : m_cells) // a layout shows what joins it late only in a later turn
        cell->show();
    setMinimumSize(minimumSizeHint());
    updateGeometry();
}

QSize ChartGrid::minimumSizeHint() const
{
    if (m_cells.empty())
        return {};
    const QSize cell = m_cells.front()->minimumSizeHint();
    const int rows = (static_cast<int>(m_cells.size()) + m_columns - 1) / m_columns;
    return {cell.width(), rows * (cell.height() + m_grid->spacing())};
}

int ChartGrid::columnsIn(int width) const
{
    if (m_cells.empty())
        return 1;
    const int cell = m_cells.front()->minimumSizeHint().width() + m_grid->spacing();
    const int fitting = std::clamp(width / std::max(cell, 1), 1, static_cast<int>(m_cells.size()));
    const int rows = (static_cast<int>(m_cells.size()) + fitting - 1) / fitting;
    // As few columns as give the same number of rows: 4 charts in 2 + 2 rather than 3 + 1.
    return (static_cast<int>(m_cells.size()) + rows - 1) / rows;
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = columnsIn(event->size().width());
    if (columns == m_columns)
        return;
    arrange(columns);
    setMinimumSize(minimumSizeHint());
    updateGeometry();
}

void ChartGrid::arrange(int columns)
{
    m_columns = columns;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cells[i], place / columns, place % columns);
    }
}

} // namespace cockpit::charts
