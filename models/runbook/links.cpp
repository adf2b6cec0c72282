// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/recognisers.h"

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

void add(const TextLine& line, Runbook* runbook)
{
    for (const Mark& mark : line.marks) {
        if (mark.kind != Mark::Kind::Link)
            continue;
        if (mark.url.startsWith(u"http://"_s) || mark.url.startsWith(u"https://"_s))
            runbook->links.push_back({line.text.sliced(mark.start, mark.length), mark.url, line.line});
    }
}

} // namespace

void readLinks(const Document& document, Runbook* runbook)
{
    for (const Block& block : document.blocks) {
        for (const TextLine& line : block.text)
            add(line, runbook);
        for (const TableRow& row : block.rows) {
            for (const TextLine& cell : row.cells)
                add(cell, runbook);
        }
    }
}

} // namespace cockpit::runbook
