// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/purposes.h"
#include "models/runbook/titles.h"

namespace cockpit::runbook {

/// What a runbook has people do at a time: a titled section, or a numbered item where no titles are.
struct Unit {
    Title title;
    QString text;    ///< the title as rendered
    int section = 0; ///< the section it is, or the one its item stands in
    bool isItem = false;
    bool byWording = false; ///< nothing but the words of its title makes it a step
    int first = 0;          ///< its blocks: [first, end)
    int end = 0;
    int line = 0;
    int lastLine = 0;
};

/// The forward units in document order: numbered steps, else timed sections and phases, else what the
/// procedure's sections and their numbered items are. Empty when a document has none.
[[nodiscard]] std::vector<Unit> findForwardUnits(const Document& document, const Purposes& purposes);

/// The unit that a section is, with the sections in it.
[[nodiscard]] Unit unitOfSection(const Document& document, int section);
/// The numbered items of `section` itself (not of those in it) that stand at the outermost level.
[[nodiscard]] std::vector<Unit> numberedItems(const Document& document, int section);

/// The last line of [line, lastLine] that holds more than space or a rule.
[[nodiscard]] int lastWrittenLine(const QStringList& lines, int line, int lastLine);

} // namespace cockpit::runbook
