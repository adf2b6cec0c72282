// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Pipe tables and fences as they stand in the lines of a document, with the place of each cell.
namespace cockpit::patch {

struct Cell {
    QString text;        ///< without the blanks around it
    qsizetype start = 0; ///< of the cell in its line, blanks included
    qsizetype length = 0;
};

struct Row {
    int line = 0; ///< from 1
    std::vector<Cell> cells;
};

struct Table {
    std::vector<Cell> header;
    std::vector<Row> rows;
};

/// The cells of one line of a table; a pipe behind a backslash separates nothing.
[[nodiscard]] std::vector<Cell> cellsIn(const QString& line);

[[nodiscard]] std::vector<Table> tablesIn(const QStringList& lines);

/// Which lines stand inside fences; their marks do not.
[[nodiscard]] std::vector<bool> fencedLines(const QStringList& lines);

} // namespace cockpit::patch
