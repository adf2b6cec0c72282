// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/guessesmodel.h"

#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

struct Standing {
    Status status = Status::Waiting;
    QString word;
    QString tip;
};

Standing standingOf(const runbook::Guess& guess, const run::RunState& state)
{
    const auto said = state.guesses.constFind(run::guessKey(guess.line, guess.rule));
    if (said != state.guesses.cend())
        return said->accepted
            ? Standing{Status::Done, Tr::tr("read correctly"), Tr::tr("says %1").arg(said->by)}
            : Standing{Status::Failed, Tr::tr("read wrongly"), Tr::tr("says %1").arg(said->by)};
    return guess.certainty == runbook::Certainty::Doubtful
        ? Standing{Status::Unknown, Tr::tr("doubtful"), Tr::tr("nobody has confirmed it")}
        : Standing{Status::Attention, Tr::tr("likely"), Tr::tr("nobody has confirmed it")};
}

} // namespace

GuessesModel::GuessesModel(QObject* parent)
    : RowsModel({Tr::tr("Standing"), Tr::tr("Line"), Tr::tr("Written"), Tr::tr("Read as")}, parent)
{}

void GuessesModel::update(const std::vector<runbook::Guess>& guesses, const run::RunState& state)
{
    std::vector<Row> rows;
    for (const runbook::Guess& guess : guesses) {
        const Standing standing = standingOf(guess, state);
        Row row{run::guessKey(guess.line, guess.rule),
                {standing.word, QString::number(guess.line), guess.written, guess.readAs},
                {}};
        row.values = {
            {StatusRole, QVariant::fromValue(standing.status)},
            {WordRole, standing.word},
            {LineRole, guess.line},
            {RuleRole, guess.rule},
            {WrittenRole, guess.written},
            {ReadAsRole, guess.readAs},
            {ReplacementRole, guess.replacement},
            {Qt::ToolTipRole, QString(standing.tip + u"\n["_s + guess.rule + u']')},
            {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
        };
        rows.push_back(std::move(row));
    }
    show(std::move(rows));
}

} // namespace cockpit::items
