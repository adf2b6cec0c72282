// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/stepheader.h"

#include "models/items/effects.h"
#include "models/items/stepwords.h"
#include "models/run/part.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/offerrow.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/step/steppanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {

StepHeader::StepHeader(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_status(new StatusLabel(this))
    , m_start(makeButton({}, {}, this))
    , m_skip(makeButton(StepPanel::tr("Skip step …"), {}, this))
    , m_back(makeButton(StepPanel::tr("Back to the current step"),
                        StepPanel::tr("Follow the run again (Esc)"), this))
    , m_owner(new OfferRow(desk, this))
{
    m_title->setFont(theme::scaled(font(), 1.3, true));
    makeQuiet(m_detail);
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_start->setFont(theme::scaled(font(), 1.0, true));
    m_back->setShortcut(Qt::Key_Escape);
    connect(m_start, &QPushButton::clicked, this, &StepHeader::start);
    connect(m_skip, &QPushButton::clicked, this, &StepHeader::skip);
    connect(m_back, &QPushButton::clicked, this, &StepHeader::backAsked);
    setUpLayout();
}

void StepHeader::setUpLayout()
{
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_status);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_owner);
    buttons->addStretch(1);
    for (QPushButton* button : {m_back, m_skip, m_start})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
}

void StepHeader::showStep(const QString& step)
{
    m_shown = step;
    m_title->setText(items::stepTitle(m_desk.plan(), step));
    m_detail->setText(items::stepDetail(m_desk.plan(), step));
}

void StepHeader::refresh(bool canGoBack)
{
    const run::RunState& state = m_desk.state();
    m_status->show(items::statusOf(run::statusOf(state, m_shown)),
                   items::stepStanding(state, m_shown, m_desk.now()));
    m_back->setVisible(m_controls && canGoBack);
    showButtons();
    m_owner->present(m_shown, items::ownerOffers(state, m_shown, m_desk.actor()));
}

void StepHeader::showButtons()
{
    const run::StepStatus status = m_desk.state().step(m_shown).status;
    const QString effect = items::startEffect(
        items::actionsOf(m_desk.plan(), m_shown),
        [this](const plan::Action& action) { return m_desk.conductor().targetOf(action); });
    setTextOf(m_start, effect);
    m_start->setVisible(m_controls
                        && (status == run::StepStatus::Waiting || status == run::StepStatus::Ready));
    m_desk.offer(m_start, run::StartStep{m_shown, StepPanel::tr("given")},
                 StepPanel::tr("%1 (Ctrl+Return)").arg(effect));
    m_skip->setVisible(m_controls && !run::isEnded(status));
    m_desk.offer(m_skip, run::SkipStep{m_shown, StepPanel::tr("given")},
                 StepPanel::tr("The step is not done; the reason is kept in the log"));
}

void StepHeader::start()
{
    m_desk.attempt(this, m_start->text(), [step = m_shown](const QString& reason) {
        return run::Wish(run::StartStep{step, reason});
    });
}

void StepHeader::skip()
{
    m_desk.askReason(
        this,
        {StepPanel::tr("Skip step"),
         StepPanel::tr("Why is \"%1\" skipped? The reason is kept in the log.").arg(m_title->text()),
         StepPanel::tr("Skip the step")},
        [this, step = m_shown](const QString& reason) {
            m_desk.submit(run::SkipStep{step, reason});
        });
}

void StepHeader::setControlsShown(bool shown)
{
    m_controls = shown;
    m_owner->setControlsShown(shown);
}

} // namespace cockpit::ui
