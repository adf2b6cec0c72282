// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/pollgrid.h"

#include "models/run/outlook.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

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

PollGrid::Line PollGrid::makeLine(const QString& position)
{
    Line line;
    line.position = new ElidedLabel(this);
    line.position->setText(position);
    line.answer = new StatusLabel(this);
    line.note = new ElidedLabel(this);
    line.note->setFont(theme::scaled(font(), 0.85));
    makeQuiet(line.note);
    line.go = makeButton(tr("GO"), {}, this);
    line.waiver = makeButton(tr("Waiver …"), {}, this);
    line.noGo = makeButton(tr("NO-GO …"), {}, this);
    line.go->setAccessibleName(tr("GO for %1").arg(position));
    line.waiver->setAccessibleName(tr("GO with a waiver for %1").arg(position));
    line.noGo->setAccessibleName(tr("NO-GO for %1").arg(position));
    connect(line.go, &QPushButton::clicked, this,
            [this, position] { m_desk.submit(answer(position, run::Answer::Go)); });
    connect(line.waiver, &QPushButton::clicked, this, [this, position] { askWaiver(position); });
    connect(line.noGo, &QPushButton::clicked, this, [this, position] { askNoGo(position); });
    for (QPushButton* button : {line.go, line.waiver, line.noGo}) {
        const int room = button->fontMetrics().averageCharWidth() * 2;
        button->setFixedSize(button->fontMetrics().horizontalAdvance(button->text()) + room,
                             button->fontMetrics().height() + 6);
    }
    return line;
}

void PollGrid::rebuild()
{
    for (const Line& line : m_rows) {
        for (QWidget* widget : std::initializer_list<QWidget*>{line.position, line.answer, line.note,
                                                               line.go, line.waiver, line.noGo})
            widget->deleteLater();
    }
    m_rows.clear();
    for (const QString& position : std::as_const(m_positions)) {
        const Line line = makeLine(position);
        const int row = static_cast<int>(m_rows.size()) * 2;
        m_grid->addWidget(line.position, row, 0);
        m_grid->addWidget(line.answer, row, 1);
        m_grid->addWidget(line.go, row, 2);
        m_grid->addWidget(line.waiver, row, 3);
        m_grid->addWidget(line.noGo, row, 4);
        m_grid->addWidget(line.note, row + 1, 1, 1, 4);
        m_rows.push_back(line);
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
        showLine(m_rows[static_cast<std::size_t>(row)], row);
}

void PollGrid::showLine(const Line& line, int row)
{
    const QString position = m_positions[row];
    const QString age = m_model.index(row, PollModel::AgeColumn).data().toString();
    const QString note = m_model.value(row, PollModel::NoteRole).toString();
    QString word = m_model.value(row, items::WordRole).toString();
    if (!age.isEmpty())
        word += u"  "_s + age;
    line.note->setText(note);
    line.note->setVisible(!note.isEmpty());
    const bool isYou = run::isSamePerson(m_desk.plan(), position, m_desk.actor());
    line.position->setText(isYou ? tr("%1 (you)").arg(position) : position);
    line.answer->setToolTip(word);
    line.answer->show(m_model.value(row, items::StatusRole).value<items::Status>(), word,
                      m_model.value(row, Qt::AccessibleTextRole).toString());
    m_desk.offer(line.go, answer(position, run::Answer::Go), tr("%1 says GO").arg(position));
    m_desk.offer(line.noGo, answer(position, run::Answer::NoGo, tr("given")),
                 tr("%1 says NO-GO, with a reason").arg(position));
    run::AnswerPoll waiver = answer(position, run::Answer::GoWithWaiver, tr("given"));
    waiver.waiverOwner = waiver.waiverUntil = waiver.note;
    m_desk.offer(
        line.waiver, waiver,
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
    for (const Line& line : m_rows) {
        for (QPushButton* button : {line.go, line.waiver, line.noGo})
            button->setVisible(shown);
    }
}

} // namespace cockpit::ui
