// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuestable.h"

#include "models/items/charts/tr.h"
#include "models/items/charts/valuesmodel.h"

#include <QHeaderView>
#include <QTableView>

namespace cockpit::charts {

QTableView* makeValuesTable(ValuesModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(Tr::tr("Last values of all metrics"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace cockpit::charts
