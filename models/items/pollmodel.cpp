// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pollmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString expiryText(const QString& until, Instant now)
{
    const auto end = run::waiverEnd(until);
    if (!end)
        return Tr::tr("until %1").arg(until);
    return *end <= now.wall ? Tr::tr("expired %1").arg(agoText(now.wall - *end))
                            : Tr::tr("expires in %1").arg(shortText(*end - now.wall));
}

QString noteOf(const run::PollAnswer& answer, Instant now)
{
    QStringList parts;
    if (!answer.note.isEmpty())
        parts << answer.note;
    if (!answer.waiverOwner.isEmpty())
        parts << Tr::tr("owner %1").arg(answer.waiverOwner);
    if (!answer.waiverUntil.isEmpty())
        parts << expiryText(answer.waiverUntil, now);
    return parts.join(u" · "_s);
}

/// How an answer stands in its gate.
struct Standing {
    bool stale = false;
    bool overtaken = false; ///< something watched has changed since
    std::optional<Instant> reminded;
};

QString answerText(const run::PollAnswer& answer, const Standing& standing)
{
    const QString word = wordOf(answer.answer);
    if (standing.overtaken)
        return Tr::tr("%1, before a change").arg(word);
    return standing.stale ? Tr::tr("%1, too old").arg(word) : word;
}

Row rowOf(const plan::Position& position, const std::optional<run::PollAnswer>& answer,
          const Standing& standing, Instant now)
{
    const bool stale = standing.stale;
    QString word = standing.reminded
        ? Tr::tr("no answer, reminded %1").arg(agoText(now.elapsed - standing.reminded->elapsed))
        : Tr::tr("no answer");
    QString age;
    Status status = standing.reminded ? Status::Attention : Status::Waiting;
    if (answer) {
        word = answerText(*answer, standing);
        status = stale ? Status::Unknown : statusOf(answer->answer);
        age = agoText(now.elapsed - answer->at.elapsed);
    }
    const QString note = answer ? noteOf(*answer, now) : QString();
    Row row{position.role, {position.role, word, age, note}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(status)},
        {WordRole, word},
        {PollModel::PositionRole, position.role},
        {PollModel::PersonRole, position.name},
        {PollModel::IsLeadRole, position.lead},
        {PollModel::AnsweredRole, answer.has_value()},
        {PollModel::StaleRole, stale},
        {PollModel::NoteRole, note},
        {Qt::ToolTipRole,
         QStringList{position.name, position.responsibility, note}.join(u'\n').trimmed()},
        {Qt::AccessibleTextRole, QStringList{position.role, word, age, note}.join(u", "_s)},
    };
    return row;
}

} // namespace

PollModel::PollModel(QObject* parent)
    : RowsModel({Tr::tr("Position"), Tr::tr("Answer"), Tr::tr("Age"), Tr::tr("Note")}, parent)
{}

void PollModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> rows;
    if (state.plan->gate(m_gate)) {
        const run::GateState gate = state.gates.value(m_gate);
        const run::GateView view = run::viewGate(state, m_gate, now);
        const bool isOpen = gate.status == run::GateStatus::Open;
        for (const plan::Position& position : state.plan->roster) {
            std::optional<run::PollAnswer> answer;
            if (const auto found = gate.answers.constFind(position.role);
                found != gate.answers.constEnd())
                answer = *found;
            rows.push_back(rowOf(position, answer,
                                 {answer && view.stale.contains(position.role),
                                  answer && view.overtaken.contains(position.role),
                                  isOpen ? gate.reminded : std::nullopt},
                                 now));
        }
    }
    show(std::move(rows));
}

} // namespace cockpit::items
