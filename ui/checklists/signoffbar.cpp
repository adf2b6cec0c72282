// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/signoffbar.h"

#include "ui/checklists/signing.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cockpit::ui {

SignOffBar::SignOffBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sign(makeButton(tr("Sign off until …"), {}, this))
    , m_lapse(makeButton(tr("Not so any more …"), {}, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sign);
    layout->addWidget(m_lapse);
    layout->addStretch(1);
    hide();
    const auto item = [this] {
        const plan::Action* check = m_desk.plan().action(m_action);
        return Signing::Item{m_action, check ? check->text : QString()};
    };
    connect(m_sign, &QPushButton::clicked, this,
            [this, item] { Signing::signOff(m_desk, this, item()); });
    connect(m_lapse, &QPushButton::clicked, this,
            [this, item] { Signing::find(m_desk, this, item(), run::Outcome::Failed); });
}

void SignOffBar::present(const QString& action)
{
    m_action = action;
    const plan::Action* check = m_desk.plan().action(action);
    const bool isCheck = check && check->kind == runbook::ActionKind::Check;
    setVisible(m_controls && isCheck);
    if (!isCheck)
        return;
    const QString note = tr("seen"); // each asks for one
    m_lapse->setVisible(m_desk.state().action(action).status == run::ActionStatus::Done);
    m_desk.offer(m_sign, run::TickItem{action, true, note},
                 tr("With a note, and until when it holds: then it is asked for again"));
    m_desk.offer(m_lapse, run::TickItem{action, false, note, run::Outcome::Failed},
                 tr("It was passed, and does not hold now: a gate that asks for the step stays "
                    "shut"));
}

void SignOffBar::setControlsShown(bool shown)
{
    m_controls = shown;
    present(m_action);
}

} // namespace cockpit::ui
