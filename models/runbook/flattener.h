// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

struct cmark_node;

namespace cockpit::runbook {

/// Makes blocks from cmark-gfm's trees: one pass over each, nothing recursive. A document may come in
/// parts, one tree after the other.
class Flattener final
{
public:
    /// `lines` outlive it.
    explicit Flattener(const QStringList& lines);

    /// Adds the blocks of a part that begins behind the first `linesBefore` lines. With `goesOn` it begins
    /// with the header of the table that is the last block, and with further rows of it.
    void add(cmark_node* root, int linesBefore, bool goesOn = false);
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    /// Takes the last block back, or half of its rows where it is a table. Returns the line from which on
    /// nothing is left. Nothing may be added behind.
    int takeBack();
    [[nodiscard]] std::vector<Block> take();

private:
    Block& begin(BlockKind kind, cmark_node* node);
    [[nodiscard]] int last() const;
    bool block(cmark_node* node, bool enter);
    void list(cmark_node* node, bool enter);
    void item(cmark_node* node, bool enter);
    void text(cmark_node* node, bool enter);
    void fence(cmark_node* node);
    bool table(cmark_node* node, bool enter);
    void newLine(int number);
    void inlined(cmark_node* node, bool enter);
    void breakLine();
    void mark(Mark::Kind kind, bool enter, const QString& url);

    std::vector<Block> m_blocks;
    std::vector<int> m_items;    // the open list items, as block indices
    std::vector<int> m_counters; // the open lists: the next number, -1 for bullets
    std::vector<Mark> m_open;
    std::vector<TextLine>* m_lines = nullptr;
    TextLine* m_line = nullptr;
    int m_quotes = 0;
    int m_before = 0;
    int m_goesOn = 0; // the next number of the list that a part ended with; 0 when it ended otherwise
    int m_delimiter = 0; // what stands behind that list's numbers
    bool m_itemOpen = false;
    bool m_table = false;
    bool m_tableGoesOn = false;
    bool m_headerAgain = false;
    const QStringList& m_source;
};

} // namespace cockpit::runbook
