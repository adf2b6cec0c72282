// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ramp/ramppanel.h"

#include "models/items/rampoffers.h"
#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::RampModel;
using items::RolloutModel;

RampPanel::RampPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_now(new QLabel(this))
    , m_why(new QLabel(this))
    , m_view(makeList(&m_model, tr("Stages of the ramp"), RampModel::PlannedColumn, this))
    , m_row(new OfferRow(desk, this))
    , m_rollout(new OfferList(
          desk, m_phases, tr("Phases of the rollout"), RolloutModel::PhaseColumn,
          RolloutModel::StateColumn,
          [this](const QString& key) { return items::rolloutOffers(this->desk().state(), key); },
          this))
{
    m_view->setItemDelegateForColumn(RampModel::StateColumn, new StatusDelegate(m_view));
    m_now->setFont(theme::scaled(font(), 1.15, true));
    for (QLabel* label : {m_now, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_ramp = new QWidget(this);
    auto* ramp = new QVBoxLayout(m_ramp);
    ramp->setContentsMargins(6, 4, 6, 4);
    ramp->setSpacing(3);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_now, m_why, m_row})
        ramp->addWidget(widget);
    ramp->addWidget(m_view, 1);
    auto* page = new QWidget(this);
    auto* parts = new QVBoxLayout(page);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_ramp, 3);
    parts->addWidget(m_rollout, 2);
    m_view->setMinimumHeight(fontMetrics().height() * 7);
    m_rollout->setMinimumHeight(fontMetrics().height() * 6);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack =
        new EmptyStack(scroll,
                       tr("The runbook names no ramp and no rollout phases.\n\nWrite stages like "
                          "\"5 % for 15 minutes\" where traffic is moved, or phases like "
                          "\"Phase 1: 10 % of users, day 0-2\"."),
                       this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void RampPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_phases.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0 && m_phases.rowCount() == 0);
    m_ramp->setVisible(m_model.rowCount() > 0);
    m_rollout->setVisible(m_phases.rowCount() > 0);
    m_rollout->refresh();
    showRamp();
}

void RampPanel::showRamp()
{
    const run::RampNow ramp = run::rampNow(desk().state(), desk().now());
    setTextOf(m_now, items::rampText(ramp));
    setTextOf(m_why, items::rampWhyNot(desk().plan(), ramp));
    m_why->setVisible(!m_why->text().isEmpty());
    m_row->present(QString::number(ramp.stage), items::rampOffers(desk().plan(), ramp));
}

void RampPanel::setControlsShown(bool shown)
{
    m_row->setControlsShown(shown);
    m_rollout->setControlsShown(shown);
}

} // namespace cockpit::ui
