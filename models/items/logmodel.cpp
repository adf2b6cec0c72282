// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"
#include "models/run/names.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

Status statusOfBody(const run::Body& body)
{
    if (const auto* finished = std::get_if<run::CommandFinished>(&body))
        return finished->outcome == run::Outcome::Passed   ? Status::Done
            : finished->outcome == run::Outcome::NotTested ? Status::Attention // a person is asked
                                                           : Status::Failed;
    if (const auto* declared = std::get_if<run::GateDeclared>(&body)) {
        return declared->outcome == run::GateOutcome::Go  ? Status::Done
            : declared->outcome == run::GateOutcome::NoGo ? Status::Failed
                                                          : Status::Attention;
    }
    if (const auto* answered = std::get_if<run::PollAnswered>(&body))
        return statusOf(answered->answer);
    if (std::holds_alternative<run::StepFailed>(body)
        || std::holds_alternative<run::TriggerFired>(body))
        return Status::Failed;
    if (std::holds_alternative<run::CommandUnknown>(body))
        return Status::Unknown;
    if (std::holds_alternative<run::StepFinished>(body))
        return Status::Done;
    if (std::holds_alternative<run::HoldBegan>(body)
        || std::holds_alternative<run::RollbackStarted>(body))
        return Status::Attention;
    return Status::Waiting;
}

Row rowOf(const run::Event& event, const plan::Plan& plan)
{
    Row row{QString::number(event.seq),
            {utcText(event.at.wall), event.actor, run::describe(event, plan)},
            {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOfBody(event.body))},
        {LogModel::SequenceRole, event.seq},
        {LogModel::KindRole, run::word(event.body)},
        {Qt::ToolTipRole, row.cells.last()},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

} // namespace

LogModel::LogModel(int bound, QObject* parent)
    : RowsModel({Tr::tr("UTC"), Tr::tr("Who"), Tr::tr("What")}, parent)
    , m_bound(bound)
{}

void LogModel::update(const std::vector<run::Event>& events, const plan::Plan& plan)
{
    if (events.empty() || events.back().seq < m_last) {
        clear();
        m_last = 0;
    }
    const auto first =
        std::upper_bound(events.begin(), events.end(), m_last,
                         [](qint64 seq, const run::Event& event) { return seq < event.seq; });
    const auto fresh = static_cast<int>(events.end() - first);
    std::vector<Row> rows;
    for (auto it = events.end() - std::min(fresh, m_bound); it != events.end(); ++it)
        rows.push_back(rowOf(*it, plan));
    const int over = rowCount() + static_cast<int>(rows.size()) - m_bound;
    dropFirst(std::min(over, rowCount()));
    append(std::move(rows));
    m_last = events.empty() ? 0 : events.back().seq;
}

} // namespace cockpit::items
