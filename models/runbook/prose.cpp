// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/prose.h"

#include <algorithm>
#include <iterator>

namespace cockpit::runbook {

namespace {

/// Editors fill lines up to 72, 80 or more characters; a shorter one was ended by hand.
constexpr qsizetype shortestFilled = 60;
/// No person fills lines or paragraphs beyond these; taking such apart would take long.
constexpr qsizetype longestFilled = 400;
constexpr size_t mostFilled = 64;
constexpr size_t mostMarks = 200;

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// Whether the bold text is a label: a colon is its last character, or what comes next.
bool isLabel(const TextLine& line, const Mark& mark)
{
    if (mark.kind != Mark::Kind::Strong || mark.length < 2)
        return false;
    qsizetype end = mark.start + mark.length;
    if (isColon(line.text[end - 1]))
        return true;
    while (end < line.text.size() && line.text[end] == u' ')
        ++end;
    return end < line.text.size() && isColon(line.text[end]);
}

/// Cheap, for the many paragraphs without: bold text behind other words.
bool hasInnerBold(const std::vector<TextLine>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const TextLine& line) {
        return std::any_of(line.marks.begin(), line.marks.end(), [](const Mark& mark) {
            return mark.kind == Mark::Kind::Strong && mark.start > 0;
        });
    });
}

/// Bold text that ends with one line and goes on at the next is one text.
bool goesOn(const TextLine& line, const TextLine& next)
{
    return !line.marks.empty() && !next.marks.empty() && line.marks.back().kind == Mark::Kind::Strong
        && line.marks.back().start + line.marks.back().length == line.text.size()
        && next.marks.front().kind == Mark::Kind::Strong && next.marks.front().start == 0;
}

/// Adds `next` behind `line`, with a space between.
void append(TextLine&& next, TextLine* line)
{
    const bool bold = goesOn(*line, next);
    line->text += u' ';
    const qsizetype shift = line->text.size();
    line->text += next.text;
    auto from = next.marks.begin();
    if (bold)
        line->marks.back().length += 1 + (from++)->length;
    std::for_each(from, next.marks.end(), [&](Mark& mark) {
        mark.start += shift;
        line->marks.push_back(std::move(mark));
    });
}

/// The part [from, to) as a line of its own, without what stood between it and the next.
TextLine part(const TextLine& line, qsizetype from, qsizetype to, int number)
{
    const auto parts = [](QChar c) { return c.isSpace() || QStringView(u"|•·–—").contains(c); };
    qsizetype end = to;
    while (to < line.text.size() && end > from && parts(line.text[end - 1]))
        --end;
    TextLine result{line.text.sliced(from, end - from), number, {}};
    for (const Mark& mark : line.marks) {
        if (mark.start < from || mark.start >= end)
            continue;
        Mark& own = result.marks.emplace_back(mark);
        own.start -= from;
        own.length = std::min(own.length, end - from - own.start);
    }
    return result;
}

/// All of a paragraph in one line, and where each of its lines began in it.
struct Joined {
    TextLine line;
    std::vector<qsizetype> starts;
};

Joined join(std::vector<TextLine> lines)
{
    Joined all{std::move(lines.front()), {0}};
    for (size_t i = 1; i < lines.size(); ++i) {
        all.starts.push_back(all.line.text.size() + 1);
        append(std::move(lines[i]), &all.line);
    }
    return all;
}

/// In which of the paragraph's lines `position` is, counted from 0.
int lineAt(const Joined& all, qsizetype position)
{
    const auto next = std::upper_bound(all.starts.begin(), all.starts.end(), position);
    return static_cast<int>(std::distance(all.starts.begin(), next)) - 1;
}

bool isWrapped(const TextLine& line, const TextLine& next, bool first)
{
    if (line.text.size() < shortestFilled || line.text.size() > longestFilled || next.text.isEmpty())
        return false;
    // Commands that stand without a fence begin with small letters: only a sentence goes on.
    if (first && !line.text[0].isUpper())
        return false;
    const bool ends = QStringView(u".:;!?。：").contains(line.text.back());
    return next.text[0].isLower() ? !ends : !first && ends && next.text[0].isUpper();
}

/// Where the sentence that begins at `from` ends: behind its full stop and the space, outside of code.
qsizetype sentenceEnd(const TextLine& line, qsizetype from)
{
    for (qsizetype i = line.text.indexOf(u". ", from); i >= 0; i = line.text.indexOf(u". ", i + 1)) {
        const bool code = std::any_of(line.marks.begin(), line.marks.end(), [i](const Mark& mark) {
            return i >= mark.start && i < mark.start + mark.length;
        });
        // "e.g. Monday" and "v. Smith" go on.
        const bool word = i >= 3 && line.text[i - 1].isLetterOrNumber() && line.text[i - 2] != u'.'
            && line.text[i - 2] != u' ';
        if (!code && word && i + 2 < line.text.size() && !line.text[i + 2].isLower())
            return i + 2;
    }
    return line.text.size();
}

/// A filled paragraph as one sentence a line, with the number of the line it begins in.
void addSentences(std::vector<TextLine> paragraph, std::vector<TextLine>* result)
{
    const int first = paragraph.front().line;
    const Joined all = join(std::move(paragraph));
    if (all.line.marks.size() > mostMarks) {
        result->push_back(part(all.line, 0, all.line.text.size(), first));
        return;
    }
    for (qsizetype from = 0; from < all.line.text.size();) {
        const qsizetype to = sentenceEnd(all.line, from);
        result->push_back(part(all.line, from, to, first + lineAt(all, from)));
        from = to;
    }
}

} // namespace

void partFields(std::vector<TextLine>* lines)
{
    if (lines->empty() || lines->size() > mostFilled || lines->front().leadingBold() == 0
        || lines->front().marks.size() > mostMarks || !hasInnerBold(*lines))
        return;
    const int first = lines->front().line;
    const Joined all = join(*lines);
    if (all.line.marks.size() > mostMarks)
        return;
    std::vector<qsizetype> labels;
    bool inner = false;
    for (const Mark& mark : all.line.marks) {
        const bool begins = mark.start == 0 || all.line.text[mark.start - 1] == u' ';
        if (!begins || !isLabel(all.line, mark))
            continue;
        labels.push_back(mark.start);
        inner = inner || !std::binary_search(all.starts.begin(), all.starts.end(), mark.start);
    }
    if (!inner || labels.front() > 0)
        return;
    lines->clear();
    for (size_t i = 0; i < labels.size(); ++i) {
        const qsizetype to = i + 1 < labels.size() ? labels[i + 1] : all.line.text.size();
        lines->push_back(part(all.line, labels[i], to, first + lineAt(all, labels[i])));
    }
}

void joinWrapped(std::vector<TextLine>* lines)
{
    if (lines->size() < 2)
        return;
    std::vector<TextLine> result;
    for (size_t from = 0; from < lines->size();) {
        size_t to = from + 1;
        while (to < lines->size() && to - from < mostFilled
               && isWrapped((*lines)[to - 1], (*lines)[to], to - from == 1))
            ++to;
        if (to == from + 1) {
            result.push_back(std::move((*lines)[from]));
        } else {
            const auto begin = std::make_move_iterator(lines->begin());
            addSentences({begin + static_cast<qsizetype>(from), begin + static_cast<qsizetype>(to)},
                         &result);
        }
        from = to;
    }
    *lines = std::move(result);
}

} // namespace cockpit::runbook
