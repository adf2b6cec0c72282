// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/titles.h"

#include <QString>
#include <QStringList>

#include <vector>

/// A Markdown document as flat lists of our own values, with lines: what the recognisers look at.
/// Blocks are in document order; `parent` and `section` are indices, so no walk is recursive.
namespace cockpit::runbook {

struct Mark {
    enum class Kind { Strong, Code, Link };
    Kind kind = Kind::Strong;
    qsizetype start = 0;
    qsizetype length = 0;
    QString url; ///< of links
};

/// One line of rendered text: no markup in `text`, what was marked in `marks`.
struct TextLine {
    QString text;
    int line = 0;
    std::vector<Mark> marks;

    /// The length of the bold text the line begins with; 0 when it begins otherwise.
    [[nodiscard]] qsizetype leadingBold() const;
    /// The text with code spans in backticks, as their author set them apart.
    [[nodiscard]] QString withCode() const;
    /// The part from `position` on, with code spans in backticks.
    [[nodiscard]] QString withCode(qsizetype position) const;
};

struct TableRow {
    int line = 0;
    std::vector<TextLine> cells;
};

enum class BlockKind { Heading, Paragraph, Item, Table, Fence, Html };
enum class Tick { None, Open, Done };

/// What a fence holds: something that is not run, a script, a session with prompts and output, or SQL.
enum class FenceKind { Other, Shell, Prompted, Sql };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int line = 0;
    int lastLine = 0;
    int parent = -1; ///< the list item around it
    int section = 0; ///< the innermost section around it
    int depth = 0;   ///< list items around it
    int level = 0;   ///< headings: 1 to 6
    int number = 0;  ///< ordered items: as counted; 0 for bullets
    bool quoted = false;
    Tick tick = Tick::None;
    std::vector<TextLine> text; ///< an item's is its first paragraph, without the tick box
    FenceKind fence = FenceKind::Other;
    bool data = false;          ///< fences: called a script, and hold JSON
    QString language;           ///< fences: the first word after the mark, lower case
    QString literal;            ///< fences and HTML: the content
    std::vector<TableRow> rows; ///< tables: the first is the header

    [[nodiscard]] QString joined() const; ///< the text lines in one, by spaces
};

/// What a heading rules: up to the next of its level or above. A paragraph that is only bold text
/// rules like a heading below all real ones. Section 0 is the document.
struct Section {
    QString title;
    Title parsed;  ///< the title taken apart
    int level = 0; ///< 1 to 6, or one of the two below
    int line = 0;
    int lastLine = 0;
    int parent = -1;
    int heading = -1; ///< its block
    int first = 0;    ///< its content: blocks [first, end)
    int end = 0;
};

inline constexpr int boldStepLevel = 7;
inline constexpr int boldLevel = 8;

/// Lines that nobody took apart, counted from 1, both ends included: nothing but marks stands in them, and
/// to look at each would take more memory than a document of this length may.
struct DenseLines {
    int first = 0;
    int last = 0;
};

struct Document {
    std::vector<Block> blocks;
    std::vector<Section> sections;
    std::vector<DenseLines> dense;
    int lineCount = 0;

    /// The titles of the sections above `section`, outermost first.
    [[nodiscard]] QStringList pathAbove(int section) const;
    /// Whether `inner` is `outer` or in it.
    [[nodiscard]] bool isWithin(int inner, int outer) const;
};

/// Parses `lines`. Takes linear time also for what no person writes: lines are read up to a length
/// and a nesting that are far beyond any runbook.
[[nodiscard]] Document parse(const QStringList& lines);

} // namespace cockpit::runbook
