// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pollmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString noteOf(const run::PollAnswer& answer)
{
    QStringList parts;
    if (!answer.note.isEmpty())
        parts << answer.note;
    if (!answer.waiverOwner.isEmpty())
        parts << Tr::tr("owner %1").arg(answer.waiverOwner);
    if (!answer.waiverUntil.isEmpty())
        parts << Tr::tr("until %1").arg(answer.waiverUntil);
    return parts.join(u" · "_s);
}

Row rowOf(const plan::Position& position, const std::optional<run::PollAnswer>& answer, bool stale,
          bool overtaken, Instant now)
{
    QString word = Tr::tr("no answer");
    QString age;
    Status status = Status::Waiting;
    if (answer) {
        word = wordOf(answer->answer);
        if (overtaken)
            word = Tr::tr("%1, before a change").arg(word);
        else if (stale)
            word = Tr::tr("%1, too old").arg(word);
        status = stale ? Status::Unknown : statusOf(answer->answer);
        age = agoText(now.elapsed - answer->at.elapsed);
    }
    const QString note = answer ? noteOf(*answer) : QString();
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
        for (const plan::Position& position : state.plan->roster) {
            std::optional<run::PollAnswer> answer;
            if (const auto found = gate.answers.constFind(position.role);
                found != gate.answers.constEnd())
                answer = *found;
            rows.push_back(rowOf(position, answer, answer && view.stale.contains(position.role),
                                 view.overtaken.contains(position.role), now));
        }
    }
    show(std::move(rows));
}

} // namespace cockpit::items
