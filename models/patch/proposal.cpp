// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/proposal.h"

#include "models/patch/tr.h"

namespace cockpit::patch {

std::optional<LineEdit> replacing(const SourceText& source, LineEdit::Kind kind, int line,
                                  qsizetype start, qsizetype length, const QString& words)
{
    const auto span = source.spanOf(line, start, length);
    const auto bytes = source.encoded(words);
    if (!span || !bytes)
        return std::nullopt;
    LineEdit edit;
    edit.kind = kind;
    edit.line = line;
    edit.before = source.shown(line).mid(start, length);
    edit.after = words;
    edit.at = span->at;
    edit.length = span->length;
    edit.with = *bytes;
    return edit;
}

std::optional<LineEdit> inserting(const SourceText& source, LineEdit::Kind kind, int line,
                                  const QStringList& lines)
{
    if (line < 1 || line > source.count())
        return std::nullopt;
    const SourceLine& before = source.lines()[static_cast<std::size_t>(line - 1)];
    const QByteArray ending = source.endingAt(line);
    LineEdit edit;
    edit.kind = kind;
    edit.line = line;
    edit.inserted = true;
    edit.after = lines.join(u'\n');
    edit.at = before.at + before.length + before.ending;
    for (const QString& text : lines) {
        const auto bytes = source.encoded(text);
        if (!bytes)
            return std::nullopt;
        // Behind a last line without an ending, the new last line has none either.
        edit.with += before.ending > 0 ? *bytes + ending : ending + *bytes;
    }
    return edit;
}

std::vector<Proposal> proposedWordings(const SourceText& source,
                                       const std::vector<runbook::Guess>& guesses)
{
    std::vector<Proposal> proposals;
    for (const runbook::Guess& guess : guesses) {
        if (guess.written == guess.replacement)
            continue;
        Proposal proposal{LineEdit::Kind::Guess, guess.line, {}, {}};
        const qsizetype start = source.shown(guess.line).indexOf(guess.written);
        if (guess.replacement.isEmpty() || guess.written.isEmpty())
            proposal.left = Tr::tr("Line %1: \"%2\" is left as it is; there are no other words for "
                                   "what it was confirmed to mean.")
                                .arg(QString::number(guess.line), guess.written);
        else
            proposal.left = Tr::tr("Line %1: \"%2\" could not be replaced by \"%3\".")
                                .arg(QString::number(guess.line), guess.written, guess.replacement);
        const auto edit = start < 0 || guess.replacement.isEmpty() || guess.written.isEmpty()
            ? std::nullopt
            : replacing(source, LineEdit::Kind::Guess, guess.line, start, guess.written.size(),
                        guess.replacement);
        if (edit)
            proposal.ways.push_back({{*edit}, {}, false});
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace cockpit::patch
