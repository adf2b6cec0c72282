// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/markdown.h"

#include "models/runbook/flattener.h"
#include "models/runbook/nodepool.h"
#include "models/runbook/parts.h"

extern "C" {
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
}

namespace cockpit::runbook {

namespace {

/// The tree of the lines [first, end). Its memory, and that of its parser, is the pool's.
cmark_node* treeOf(const QStringList& lines, qsizetype first, qsizetype end)
{
    cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, NodePool::allocator());
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    const QByteArray input = parserInput(lines, first, end);
    cmark_parser_feed(parser, input.constData(), static_cast<size_t>(input.size()));
    return cmark_parser_finish(parser);
}

/// Whether what the tree ends with ends there, and would not go on in the line behind it.
bool isClosed(cmark_node* root, int lineCount, PartBegin next)
{
    cmark_node* last = cmark_node_last_child(root);
    const cmark_node_type type = last ? cmark_node_get_type(last) : CMARK_NODE_NONE;
    if (next != PartBegin::AfterBlank)
        return type == CMARK_NODE_LIST || (type == CMARK_NODE_HEADING && next == PartBegin::Heading);
    if (!last)
        return true;
    int length = 0;
    int offset = 0;
    char character = 0;
    const bool goesOn = type == CMARK_NODE_HTML_BLOCK
        || (type == CMARK_NODE_CODE_BLOCK
            && cmark_node_get_fenced(last, &length, &offset, &character) != 0);
    // The part's last line is blank: only what is open has it.
    return !goesOn || cmark_node_get_end_line(last) < lineCount;
}

} // namespace

std::vector<Block> parseBlocks(const QStringList& lines)
{
    cmark_gfm_core_extensions_ensure_registered();
    NodePool pool;
    Flattener blocks(lines);
    Parts parts(lines);
    while (parts.next()) {
        cmark_node* root = treeOf(lines, parts.first(), parts.end());
        if (parts.end() == lines.size()
            || isClosed(root, static_cast<int>(parts.end() - parts.first()), parts.behind()))
            blocks.add(root, static_cast<int>(parts.first()));
        else
            parts.lengthen();
        pool.clear();
    }
    return blocks.take();
}

} // namespace cockpit::runbook
