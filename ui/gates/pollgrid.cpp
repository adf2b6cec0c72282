// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/pollgrid.h"

#include "models/run/outlook.h"

#include <QGridLayout>
#include <QPushButton>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::PollModel;

PollGrid::PollGrid(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
}

run::AnswerPoll PollGrid::answer(const QString& position, run::Answer answer, const QString& note) const
{
    return {m_model.gate(), position, answer, note, {}, {}};
}

void PollGrid::connectRow(const PollRow& row, const QString& position)
{
    connect(row.go(), &QPushButton::clicked, this,
            [this, position] { m_desk.submit(answer(position, run::Answer::Go)); });
    connect(row.waiver(), &QPushButton::clicked, this, [this, position] { askWaiver(position); });
    connect(row.noGo(), &QPushButton::clicked, this, [this, position] { askNoGo(position); });
}

void PollGrid::rebuild()
{
    m_rows.clear();
    for (const QString& position : std::as_const(m_positions)) {
        auto row = std::make_unique<PollRow>(position, this);
        row->addTo(*m_grid, static_cast<int>(m_rows.size()) * 2);
        connectRow(*row, position);
        m_rows.push_back(std::move(row));
    }
    setControlsShown(m_controls);
}

void PollGrid::refresh()
{
    m_model.update(m_desk.state(), m_desk.now());
    QStringList positions;
    for (int row = 0; row < m_model.rowCount(); ++row)
        positions << m_model.value(row, items::KeyRole).toString();
    if (positions != m_positions) {
        m_positions = positions;
        rebuild();
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        showRow(row);
}

void PollGrid::showRow(int row)
{
    const QString position = m_positions[row];
    const bool isYou = run::isSamePerson(m_desk.plan(), position, m_desk.actor());
    QStringList below{m_model.index(row, PollModel::AgeColumn).data().toString(),
                      m_model.value(row, PollModel::NoteRole).toString()};
    below.removeAll(QString());
    m_rows[static_cast<std::size_t>(row)]->show(
        {isYou ? tr("%1 (you)").arg(position) : position,
         m_model.value(row, items::WordRole).toString(), below.join(u" · "_s),
         m_model.value(row, Qt::AccessibleTextRole).toString(),
         m_model.value(row, items::StatusRole).value<items::Status>()});
    offer(row);
}

void PollGrid::offer(int row)
{
    const QString position = m_positions[row];
    const PollRow& line = *m_rows[static_cast<std::size_t>(row)];
    m_desk.offer(line.go(), answer(position, run::Answer::Go), tr("%1 says GO").arg(position));
    m_desk.offer(line.noGo(), answer(position, run::Answer::NoGo, tr("given")),
                 tr("%1 says NO-GO, with a reason").arg(position));
    run::AnswerPoll waiver = answer(position, run::Answer::GoWithWaiver, tr("given"));
    waiver.waiverOwner = waiver.waiverUntil = waiver.note;
    m_desk.offer(
        line.waiver(), waiver,
        tr("%1 says GO although something is open: who answers for it, until when").arg(position));
}

void PollGrid::askWaiver(const QString& position)
{
    m_desk.askWaiver(
        this,
        {tr("GO with a waiver"), tr("%1 says GO although something is open.").arg(position),
         tr("GO with a waiver")},
        [this, gate = m_model.gate(), position](const Prompts::Waiver& waiver) {
            m_desk.submit(run::AnswerPoll{gate, position, run::Answer::GoWithWaiver,
                                          waiver.condition, waiver.owner, waiver.until});
        });
}

void PollGrid::askNoGo(const QString& position)
{
    m_desk.askReason(
        this,
        {tr("NO-GO"), tr("Why does %1 say NO-GO? It is kept in the log.").arg(position), tr("NO-GO")},
        [this, gate = m_model.gate(), position](const QString& reason) {
            m_desk.submit(run::AnswerPoll{gate, position, run::Answer::NoGo, reason, {}, {}});
        });
}

void PollGrid::answerAllGo()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool counts = m_model.value(row, PollModel::AnsweredRole).toBool()
            && !m_model.value(row, PollModel::StaleRole).toBool();
        if (!counts)
            m_desk.submit(answer(m_positions[row], run::Answer::Go));
    }
}

void PollGrid::setControlsShown(bool shown)
{
    m_controls = shown;
    for (const auto& row : m_rows)
        row->setControlsShown(shown);
}

} // namespace cockpit::ui
