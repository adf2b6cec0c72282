// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/cutlines.h"

#include "models/runbook/markdown.h"

namespace cockpit::plan {

std::vector<CutLine> cutLinesOf(const QStringList& lines)
{
    constexpr qsizetype enough = 100;
    std::vector<CutLine> cut;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].size() <= runbook::longestLine)
            continue;
        // Of blanks alone nothing was read that could be held.
        const QString end = lines[i].left(runbook::longestLine).trimmed().right(enough);
        if (!end.isEmpty())
            cut.push_back({int(i) + 1, lines[i].size(), end});
    }
    return cut;
}

} // namespace cockpit::plan
