// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/gatespanel.h"

#include "models/items/wayback.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystack.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/gates/criterialist.h"
#include "ui/gates/pollgrid.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::GatesModel;

GatesPanel::GatesPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeDeclaration());
    m_stack = new EmptyStack(page,
                             tr("The runbook has no go/no-go decision.\n\nWrite \"Go/No-Go\" where "
                                "the team must decide, "
                                "and open it again."),
                             this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget* GatesPanel::makeHeader()
{
    auto* header = new QWidget(this);
    m_choice = new QComboBox(header);
    m_choice->setModel(&m_model);
    m_choice->setModelColumn(GatesModel::GateColumn);
    m_choice->setAccessibleName(tr("Gate"));
    m_choice->setToolTip(tr("Which gate to look at"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setFont(theme::scaled(font(), 1.05, true));
    m_status = new StatusLabel(header);
    m_status->setFont(theme::scaled(font(), 1.1, true));
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_question = new QLabel(header);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { choose(m_model.value(row, items::KeyRole).toString()); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    row->addWidget(m_status);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_question);
    return header;
}

QWidget* GatesPanel::makeBody()
{
    auto* body = new QWidget(this);
    m_poll = new PollGrid(desk(), body);
    m_criteria = new CriteriaList(desk(), body);
    m_summary = new ElidedLabel(body);
    makeQuiet(m_summary);
    m_since = new QLabel(body);
    m_since->setWordWrap(true);
    m_since->setTextFormat(Qt::PlainText);
    makeQuiet(m_since);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_since);
    layout->addWidget(m_poll);
    layout->addWidget(m_summary);
    layout->addWidget(m_criteria);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* GatesPanel::makeDeclaration()
{
    auto* bar = new QWidget(this);
    m_whyNot = new QLabel(bar);
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    m_ask = makeButton(tr("Ask"), {}, bar);
    m_allGo = makeButton(tr("All GO"), {}, bar);
    m_noGo = makeButton(tr("NO-GO …"), {}, bar);
    m_noGo->setAccessibleName(tr("Declare NO-GO"));
    m_hold = makeButton(tr("Declare HOLD"), {}, bar);
    m_go = makeButton(tr("Declare GO"), {}, bar);
    m_go->setFont(theme::scaled(font(), 1.0, true));
    connect(m_ask, &QPushButton::clicked, this, [this] { desk().submit(run::OpenGate{m_shown}); });
    connect(m_allGo, &QPushButton::clicked, m_poll, &PollGrid::answerAllGo);
    connect(m_go, &QPushButton::clicked, this, &GatesPanel::declareGo);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        desk().submit(run::DeclareGate{m_shown, run::GateOutcome::Hold, {}});
    });
    connect(m_noGo, &QPushButton::clicked, this, [this] {
        declareWithReason(run::GateOutcome::NoGo, tr("Declare NO-GO"),
                          tr("Why? It is kept with the evidence."));
    });
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_ask, m_allGo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton* button : {m_noGo, m_hold, m_go})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_whyNot);
    layout->addLayout(buttons);
    return bar;
}

void GatesPanel::choose(const QString& gate)
{
    showGate(gate);
    refresh();
}

void GatesPanel::showGate(const QString& gate)
{
    m_shown = gate;
    m_poll->setGate(gate);
    m_criteria->setGate(gate);
}

void GatesPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    const QString interest = GatesModel::gateOfInterest(desk().state());
    if (interest != m_interest) {
        m_interest = interest;
        showGate(interest);
    }
    m_poll->refresh();
    m_criteria->refresh();
    showWords();
    showButtons();
}

void GatesPanel::showWords()
{
    const int row = m_model.rowWithKey(m_shown);
    if (row < 0)
        return;
    m_choice->setCurrentIndex(row);
    m_status->show(m_model.value(row, items::StatusRole).value<items::Status>(),
                   m_model.value(row, items::WordRole).toString());
    setTextOf(m_question, m_model.value(row, GatesModel::QuestionRole).toString());
    const QString since = items::sinceGoText(desk().state(), desk().now());
    setTextOf(m_since, since);
    m_since->setVisible(!since.isEmpty());
    m_summary->setText(m_model.value(row, GatesModel::SummaryRole).toString());
    const QString decision = m_model.value(row, GatesModel::DecisionRole).toString();
    const QString whyNot = m_model.value(row, GatesModel::WhyNotRole).toString();
    setTextOf(m_whyNot,
              !decision.isEmpty()    ? decision
                  : whyNot.isEmpty() ? tr("Everything is shown: GO can be declared.")
                                     : whyNot);
}

void GatesPanel::showButtons()
{
    const bool asked = desk().state().gate(m_shown).question > 0;
    setTextOf(m_ask, asked ? tr("Ask again") : tr("Ask"));
    desk().offer(m_ask, run::OpenGate{m_shown},
                 tr("Put the question to all positions; earlier answers are reset"));
    const int row = m_model.rowWithKey(m_shown);
    const bool withReason = row >= 0 && m_model.value(row, GatesModel::MayGoWithReasonRole).toBool()
        && !m_model.value(row, GatesModel::MayGoRole).toBool();
    setTextOf(m_go, withReason ? tr("Declare GO …") : tr("Declare GO"));
    desk().offer(
        m_go, run::DeclareGate{m_shown, run::GateOutcome::Go, withReason ? tr("given") : QString()},
        withReason ? tr("A waiver covers what is open; your reason is kept with the evidence")
                   : tr("The evidence is frozen with the decision; the next step may begin"));
    desk().offer(m_hold, run::DeclareGate{m_shown, run::GateOutcome::Hold, {}},
                 tr("Hold the run until it is clear"));
    desk().offer(m_noGo, run::DeclareGate{m_shown, run::GateOutcome::NoGo, tr("given")},
                 tr("The release does not go on; the run is held"));
    const QString first =
        desk().plan().roster.empty() ? QString() : desk().plan().roster.front().role;
    desk().offer(m_allGo, run::AnswerPoll{m_shown, first, run::Answer::Go, {}, {}, {}},
                 tr("Answer GO for every position that has not answered; each is logged as "
                    "answered by you"));
}

void GatesPanel::declareGo()
{
    const int row = m_model.rowWithKey(m_shown);
    if (row >= 0 && !m_model.value(row, GatesModel::MayGoRole).toBool()
        && m_model.value(row, GatesModel::MayGoWithReasonRole).toBool())
        declareWithReason(run::GateOutcome::Go, tr("Declare GO"),
                          m_model.value(row, GatesModel::WhyNotRole).toString());
    else
        desk().submit(run::DeclareGate{m_shown, run::GateOutcome::Go, {}});
}

void GatesPanel::declareWithReason(run::GateOutcome outcome, const QString& title,
                                   const QString& question)
{
    desk().askReason(this, {title, question, title},
                     [this, gate = m_shown, outcome](const QString& reason) {
                         desk().submit(run::DeclareGate{gate, outcome, reason});
                     });
}

void GatesPanel::setControlsShown(bool shown)
{
    m_poll->setControlsShown(shown);
    m_criteria->setControlsShown(shown);
    for (QPushButton* button : {m_ask, m_allGo, m_noGo, m_hold, m_go})
        button->setVisible(shown);
}

} // namespace cockpit::ui
