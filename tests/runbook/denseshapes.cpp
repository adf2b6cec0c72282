// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/denseshapes.h"

#include <algorithm>

namespace {

struct Pattern {
    const char* name;
    QByteArray head;
    QByteArray body;
};

/// One on many lines and in one line as long as people fill them, alone and below blank lines.
std::vector<Pattern> inlinePatterns()
{
    return {{"emphasis", {}, "*a*\n"},
            {"emphasis, apart", {}, "*a*\n\n"},
            {"emphasis, one line", {}, "*a* "},
            {"bold", {}, "**a**\n"},
            {"bold, apart", {}, "**a**\n\n"},
            {"bold, filled", {}, QByteArray("**a** ").repeated(13) + "\n"},
            {"code", {}, "`a`\n"},
            {"code, filled", {}, QByteArray("`a` ").repeated(20) + "\n"},
            {"links", {}, QByteArray("[a](b) ").repeated(12) + "\n"},
            {"pictures", {}, QByteArray("![a](b) ").repeated(10) + "\n"},
            {"references", {}, QByteArray("[a][b] ").repeated(12) + "\n"},
            {"definitions", {}, "[a]: b\n"},
            {"references below a definition", "[b]: c\n\n", QByteArray("[a][b] ").repeated(12) + "\n"},
            {"addresses", {}, QByteArray("www.a.b ").repeated(10) + "\n"},
            {"addresses in brackets", {}, "<http://a.b>\n"},
            {"brackets", {}, QByteArray("]").repeated(79) + "\n"},
            {"escapes", {}, QByteArray("\\*").repeated(39) + "\n"},
            {"underscores", {}, QByteArray("_a").repeated(39) + "\n"},
            {"entities", {}, QByteArray("&amp; ").repeated(13) + "\n"},
            {"tags", {}, QByteArray("a <b>c</b> ").repeated(7) + "\n"},
            {"words", {}, "a\n"},
            {"words, apart", {}, "a\n\n"},
            {"wide words", {}, "門\n"}};
}

std::vector<Pattern> blockPatterns()
{
    return {{"empty items", {}, "- \n"},
            {"items", {}, "- a\n"},
            {"indented items", {}, " - a\n"},
            {"boxes", {}, "- [ ] a\n"},
            {"counted items", {}, "1. a\n"},
            {"nested items", {}, "- a\n  - b\n    - c\n"},
            {"items in a line", {}, "- - - - a\n"},
            {"rules or items", {}, "- - - -\n"},
            {"deep items", {}, QByteArray("- ").repeated(24) + "a\n"},
            {"quotes", {}, ">>>> a\n"},
            {"empty quotes", {}, ">>>>\n"},
            {"quoted items", {}, "> - a\n"},
            {"headings", {}, "# a\n"},
            {"empty headings", {}, "#\n"},
            {"underlined headings", {}, "a\n=\n"},
            {"rules", {}, "***\n"},
            {"fences", {}, "```\na\n```\n"},
            {"scripts", {}, "```sh\nls\n```\n"},
            {"tags, apart", {}, "<a>\n\n"},
            {"blank lines", {}, "\n"},
            {"open front matter", "---\n", "a: b\n"}};
}

/// Wide ones have more cells in a row than it has characters.
std::vector<Pattern> tablePatterns()
{
    const auto head = [](int columns) {
        return QByteArray("|a").repeated(columns) + "|\n" + QByteArray("|-").repeated(columns) + "|\n";
    };
    return {{"table", head(2), "|a|a|\n"},
            {"boxes in a table", head(2), "|[ ]|a|\n"},
            {"emphasis in a table", head(2), "|*a*|*a*|\n"},
            {"timeline", "|Time|Task|\n|---|---|\n", "|T+1m|a|\n"},
            {"roster", "|Role|Name|\n|---|---|\n", "|a|b|\n"},
            {"wide table", head(40), QByteArray("|a").repeated(40) + "|\n"},
            {"table of 40 columns and short rows", head(40), "|\n"},
            {"table of 4000 columns and short rows", head(4000), "|\n"},
            {"tables", {}, "|a|\n|-|\n|a|\n\n"}};
}

/// What recognisers make much of.
std::vector<Pattern> factPatterns()
{
    return {{"steps", {}, "### Step 1: a\n"},
            {"counted headings", {}, "## 1. a\n"},
            {"bold titles", {}, "**1. a**\n\n"},
            {"fields", {}, "**a:** b\n"},
            {"limits", {}, "- a < 5%\n"},
            {"settings", "```yaml\nabort:\n", "  lost: 3\n"},
            {"more settings", "```yaml\nabort:\n", "  lost_max: 3\n"},
            {"commands", {}, "- Run `ls -l`\n"},
            {"command lines", "```sh\n", "ls\n"},
            {"gates", {}, "- STOP if a\n"},
            {"way back", "## Rollback\n\n", "- a\n"},
            {"triggers", "## Rollback triggers\n\n", "- a > 5%\n"},
            {"messages", "## Communication\n\n### Templates\n\n", "```\na\n```\n\n"},
            {"dashboards", "## Monitoring\n\n### Dashboards\n\n", "- a\n"},
            {"placeholders", {}, "<a> [B] {{c}}\n"}};
}

} // namespace

std::vector<DenseShape> denseShapes(qsizetype size)
{
    std::vector<DenseShape> shapes;
    for (const std::vector<Pattern>& patterns :
         {inlinePatterns(), blockPatterns(), tablePatterns(), factPatterns()}) {
        for (const Pattern& pattern : patterns) {
            const qsizetype times = (size - pattern.head.size()) / pattern.body.size();
            shapes.push_back(
                {QString::fromUtf8(pattern.name), pattern.head + pattern.body.repeated(times)});
        }
    }
    return shapes;
}
