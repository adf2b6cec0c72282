// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/recognisers.h"

namespace cockpit::runbook {

namespace {

/// The mark that lists of criteria begin with is dress, not a tick: nobody has confirmed anything.
QString withoutMark(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && !text[i].isLetterOrNumber() && text[i] != u'[' && text[i] != u'<'
           && text[i] != u'>')
        ++i;
    return text.sliced(i);
}

} // namespace

void readSuccess(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    for (const Block& block : document.blocks) {
        const bool listed = block.kind == BlockKind::Item && block.depth == 0 && !block.text.empty();
        if (listed && purposes.of(block.section) == Purpose::Success)
            runbook->successCriteria.push_back(
                {withoutMark(block.joined()), block.tick == Tick::Done, block.line});
    }
}

} // namespace cockpit::runbook
