// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace cockpit::telemetry {
class Board;
}

namespace cockpit::charts {

/// A table of the board that follows it. A row that asks for a value is answered with Enter or a double click.
[[nodiscard]] QTableView* makeBoardView(telemetry::Board& board, QWidget* parent);

} // namespace cockpit::charts
