// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/declarationbar.h"

#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::GatesModel;
using run::GateOutcome;

DeclarationBar::DeclarationBar(Desk& desk, const GatesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_stands(new QLabel(this))
    , m_ask(makeButton(tr("Ask"), {}, this))
    , m_allGo(makeButton(tr("All GO"), {}, this))
    , m_noGo(makeButton(tr("NO-GO …"), {}, this))
    , m_hold(makeButton(tr("Declare HOLD"), {}, this))
    , m_go(makeButton(tr("Declare GO"), {}, this))
{
    m_stands->setTextFormat(Qt::PlainText);
    m_stands->setWordWrap(true);
    m_noGo->setAccessibleName(tr("Declare NO-GO"));
    m_go->setFont(theme::scaled(font(), 1.0, true));
    connectButtons();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_ask);
    buttons->addWidget(m_allGo);
    buttons->addStretch(1);
    for (QPushButton* button : {m_noGo, m_hold, m_go})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_stands);
    layout->addLayout(buttons);
}

void DeclarationBar::connectButtons()
{
    connect(m_ask, &QPushButton::clicked, this, [this] { m_desk.submit(run::OpenGate{m_gate}); });
    connect(m_allGo, &QPushButton::clicked, this, &DeclarationBar::allGoWanted);
    connect(m_go, &QPushButton::clicked, this, &DeclarationBar::declareGo);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        m_desk.submit(run::DeclareGate{m_gate, GateOutcome::Hold, {}});
    });
    connect(m_noGo, &QPushButton::clicked, this, [this] {
        declareWithReason(GateOutcome::NoGo, tr("Declare NO-GO"),
                          tr("Why? It is kept with the evidence."));
    });
}

void DeclarationBar::showGate(const QString& gate, int row)
{
    m_gate = gate;
    m_row = row;
    if (row >= 0)
        setTextOf(m_stands, m_model.value(row, GatesModel::StandsRole).toString());
    offerQuestion();
    offerOutcomes();
}

void DeclarationBar::offerQuestion()
{
    const bool asked = m_desk.state().gate(m_gate).question > 0;
    setTextOf(m_ask, asked ? tr("Ask again") : tr("Ask"));
    m_desk.offer(m_ask, run::OpenGate{m_gate},
                 tr("Put the question to all positions; earlier answers are reset"));
    const auto& roster = m_desk.plan().roster;
    const QString first = roster.empty() ? QString() : roster.front().role;
    m_desk.offer(m_allGo, run::AnswerPoll{m_gate, first, run::Answer::Go, {}, {}, {}},
                 tr("Answer GO for every position that has not answered; each is logged as "
                    "answered by you"));
}

bool DeclarationBar::needsReason() const
{
    return m_row >= 0 && m_model.value(m_row, GatesModel::MayGoWithReasonRole).toBool()
        && !m_model.value(m_row, GatesModel::MayGoRole).toBool();
}

void DeclarationBar::offerOutcomes()
{
    const QString given = tr("given");
    setTextOf(m_go, needsReason() ? tr("Declare GO …") : tr("Declare GO"));
    m_desk.offer(m_go, run::DeclareGate{m_gate, GateOutcome::Go, needsReason() ? given : QString()},
                 needsReason()
                     ? tr("A waiver covers what is open; your reason is kept with the evidence")
                     : tr("The evidence is frozen with the decision; the next step may begin"));
    m_desk.offer(m_hold, run::DeclareGate{m_gate, GateOutcome::Hold, {}},
                 tr("Hold the run until it is clear"));
    m_desk.offer(m_noGo, run::DeclareGate{m_gate, GateOutcome::NoGo, given},
                 tr("The release does not go on; the run is held"));
}

void DeclarationBar::declareGo()
{
    if (needsReason())
        declareWithReason(GateOutcome::Go, tr("Declare GO"),
                          m_model.value(m_row, GatesModel::WhyNotRole).toString());
    else
        m_desk.submit(run::DeclareGate{m_gate, GateOutcome::Go, {}});
}

void DeclarationBar::declareWithReason(GateOutcome outcome, const QString& title,
                                       const QString& question)
{
    m_desk.askReason(this, {title, question, title},
                     [this, gate = m_gate, outcome](const QString& reason) {
                         m_desk.submit(run::DeclareGate{gate, outcome, reason});
                     });
}

void DeclarationBar::setControlsShown(bool shown)
{
    for (QPushButton* button : {m_ask, m_allGo, m_noGo, m_hold, m_go})
        button->setVisible(shown);
}

} // namespace cockpit::ui
