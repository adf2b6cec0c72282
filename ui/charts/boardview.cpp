// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/boardview.h"

#include "models/items/charts/boardmodel.h"
#include "models/items/charts/tr.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QTableView>

namespace cockpit::charts {

namespace {

void askFor(QTableView* table, telemetry::Board& board, const QModelIndex& row)
{
    const QString variable = row.data(BoardModel::VariableRole).toString();
    if (variable.isEmpty())
        return;
    const auto dashboard = static_cast<std::size_t>(row.data(BoardModel::DashboardRole).toInt());
    auto* dialog = new QInputDialog(table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Variable of a dashboard"));
    dialog->setLabelText(Tr::tr("Value of %1").arg(variable));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &board,
                     [&board, dashboard, variable](const QString& value) {
                         board.giveVariables(dashboard, {{variable, value}});
                     });
    dialog->open();
}

} // namespace

QTableView* makeBoardView(telemetry::Board& board, QWidget* parent)
{
    auto* table = new QTableView(parent);
    auto* model = new BoardModel(table);
    table->setObjectName(QStringLiteral("board"));
    table->setModel(model);
    table->setAccessibleName(Tr::tr("Alerts of the services, and what of dashboards is shown"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    const auto update = [model, &board] { model->update(board); };
    QObject::connect(&board, &telemetry::Board::alertsChanged, model, update);
    QObject::connect(&board, &telemetry::Board::dashboardsChanged, model, update);
    QObject::connect(&board, &telemetry::Board::markersChanged, model, update);
    QObject::connect(table, &QTableView::activated, model,
                     [table, &board](const QModelIndex& row) { askFor(table, board, row); });
    update();
    return table;
}

} // namespace cockpit::charts
