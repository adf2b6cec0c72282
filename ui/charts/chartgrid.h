// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace cockpit::charts {

/// Widgets in a grid with as many columns as the width allows.
class ChartGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(std::vector<QWidget*> cells, QWidget* parent = nullptr);

    /// Shows these from now on, those of before among them; it takes them over.
    void setCells(std::vector<QWidget*> cells);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    void arrange(int columns);

    std::vector<QWidget*> m_cells;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace cockpit::charts
