// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/density.h"

#include <QStringList>

namespace cockpit::runbook {

/// How the line begins that stands behind a part: after a blank line, right below another line as an item
/// or a heading, or anyhow, because the part is as heavy as one may be.
enum class PartBegin { AfterBlank, Item, Heading, Anyhow };

/// Cuts a long document into parts that may be parsed one by one, so that the tree of all of it is never
/// there at once. A cut is where no paragraph, list item, quote or table of before can go on; whether a
/// fence or a block of HTML does, the tree of the part says: then it is made longer. Where nothing but
/// marks stands, a part ends earlier, and if need be in the middle of a paragraph.
class Parts final
{
public:
    /// `lines` outlive it.
    explicit Parts(const QStringList& lines);

    /// Goes on to the next part; false behind the last.
    bool next();
    /// The same part again with next(), at least twice as long. What it holds so far is no longer weighed:
    /// the parser makes next to nothing of what is open.
    void lengthen();
    /// Makes the part end where a paragraph of its own begins: nobody parses it.
    void skip();
    /// Makes the part end earlier: behind `line`, which is one of it but the first.
    void endAt(qsizetype line) { m_end = line; }

    /// The part is the lines [first, end).
    [[nodiscard]] qsizetype first() const { return m_first; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    /// What stands behind the part. Asked of no last part.
    [[nodiscard]] PartBegin behind() const { return m_behind; }
    /// How much the tree of one part may take, in bytes.
    [[nodiscard]] qsizetype largestTree() const { return m_largestTree; }

private:
    const QStringList& m_lines;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    qsizetype m_weighed = 0;  // the line from which on the part is weighed
    qsizetype m_least;        // characters
    qsizetype m_longer = 1;   // times m_least
    qsizetype m_heaviest = 0; // see Density
    qsizetype m_heavy = 0;    // enough to end where it may
    qsizetype m_largestTree = 0;
    Density m_density;
    PartBegin m_behind = PartBegin::AfterBlank;
};

} // namespace cockpit::runbook
