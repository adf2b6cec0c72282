// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace cockpit::charts {

class ValuesModel;

/// The table of last values, read row by row.
[[nodiscard]] QTableView* makeValuesTable(ValuesModel* model, QWidget* parent);

} // namespace cockpit::charts
