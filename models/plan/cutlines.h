// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace cockpit::plan {

/// A line of the document of which only the beginning was read, see runbook::longestLine.
struct CutLine {
    int line = 0; ///< its number
    qsizetype length = 0;
    QString end; ///< the last that was read of it: what holds this holds the cut; never empty
};

[[nodiscard]] std::vector<CutLine> cutLinesOf(const QStringList& lines);

} // namespace cockpit::plan
