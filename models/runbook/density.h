// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

/// How much of memory text may come to, judged before it is there. What a person writes is far below every
/// limit made of these; what is nothing but marks is not.
namespace cockpit::runbook {

/// What one node of the parser takes, in bytes, with what belongs to it.
inline constexpr qsizetype nodeSize = 192;

/// Weighs lines, one after the other: about how many nodes the parser may make of each.
class Density final
{
public:
    [[nodiscard]] qsizetype of(QStringView line);

private:
    qsizetype m_columns = 0; // of the table that the lines may be rows of
};

/// What a line takes that is kept, in bytes.
[[nodiscard]] qsizetype bulkOf(const QString& line);

struct Bulk {
    qsizetype own = 0;   ///< in bytes
    qsizetype added = 0; ///< what the recognisers make of it, at the most
};
[[nodiscard]] Bulk bulkOf(const Block& block);

} // namespace cockpit::runbook
