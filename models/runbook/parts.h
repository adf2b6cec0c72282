// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cockpit::runbook {

/// How the line begins that stands behind a part: after a blank line, or right below another line as an
/// item or a heading.
enum class PartBegin { AfterBlank, Item, Heading };

/// Cuts a long document into parts that may be parsed one by one, so that the tree of all of it is never
/// there at once. A cut is where no paragraph, list item, quote or table of before can go on; whether a
/// fence or a block of HTML does, the tree of the part says: then it is made longer.
class Parts final
{
public:
    /// `lines` outlive it.
    explicit Parts(const QStringList& lines);

    /// Goes on to the next part; false behind the last.
    bool next();
    /// The same part again with next(), at least twice as long.
    void lengthen();

    /// The part is the lines [first, end).
    [[nodiscard]] qsizetype first() const { return m_first; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    /// What stands behind the part. Asked of no last part.
    [[nodiscard]] PartBegin behind() const { return m_behind; }

private:
    const QStringList& m_lines;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    qsizetype m_least = 0; // characters
    PartBegin m_behind = PartBegin::AfterBlank;
    bool m_whole = false;
};

} // namespace cockpit::runbook
