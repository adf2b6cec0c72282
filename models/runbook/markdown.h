// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

namespace cockpit::runbook {

/// What the parser is given of a line, in characters: nobody writes longer ones.
inline constexpr qsizetype longestLine = 8 * 1024;

struct Blocks {
    std::vector<Block> blocks;
    std::vector<DenseLines> dense; ///< the lines without any
};

/// The blocks of `lines`, without sections: cmark-gfm's trees made flat. All that is made of them later has
/// room in 50 bytes for each character, or in that of a megabyte: beyond, lines are left as they are.
[[nodiscard]] Blocks parseBlocks(const QStringList& lines);

/// What the parser is given for the lines [first, end): the same lines, bounded in length and in nesting,
/// so that no input takes more than linear time. Line numbers stay.
[[nodiscard]] QByteArray parserInput(const QStringList& lines, qsizetype first, qsizetype end);

/// How many lines the settings at the front of a document take ("---" to "---"); 0 when it has none. They
/// are no Markdown.
[[nodiscard]] qsizetype frontMatterLines(const QStringList& lines);

} // namespace cockpit::runbook
