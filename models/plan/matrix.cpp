// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The cell under the first of the column titles that the table has; else the one at `otherwise`.
QString cell(const MatrixRow& row, const QStringList& titles, qsizetype otherwise)
{
    for (const QString& title : titles) {
        for (const auto& [column, text] : row.cells) {
            if (wordsOf(column).contains(title))
                return text;
        }
    }
    return otherwise >= 0 && size_t(otherwise) < row.cells.size()
        ? row.cells[size_t(otherwise)].second
        : QString();
}

} // namespace

std::vector<MatrixRow> makeMatrix(const runbook::Runbook& runbook)
{
    std::vector<MatrixRow> rows;
    for (const runbook::MatrixRow& source : runbook.rollback.matrix) {
        MatrixRow row;
        row.cells = source.cells;
        row.line = source.line;
        row.scenario =
            cell(row, {u"scenario"_s, u"situation"_s, u"condition"_s, u"trigger"_s, u"symptom"_s}, 0);
        row.action = cell(row, {u"action"_s, u"decision"_s, u"response"_s}, -1);
        row.timeline =
            cell(row, {u"timeline"_s, u"time"_s, u"timeframe"_s, u"within"_s, u"deadline"_s}, -1);
        row.limit = findDuration(row.timeline);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace cockpit::plan
