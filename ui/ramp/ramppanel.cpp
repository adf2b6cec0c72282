// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ramp/ramppanel.h"

#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
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
          [this](const QString& key) {
              return key.startsWith(u'k') ? offersForLater(key) : offersForPhase(key.toInt());
          },
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

std::vector<Offer> RampPanel::offers(const run::RampNow& ramp) const
{
    const auto& stages = desk().plan().ramp;
    const QString here = items::percentText(ramp.percent);
    std::vector<Offer> offers;
    if (const int next = ramp.stage + 1; !ramp.aborted && next < static_cast<int>(stages.size())) {
        const QString text =
            tr("Advance to %1").arg(items::percentText(stages[static_cast<std::size_t>(next)].percent));
        const bool isBlind = ramp.mayAdvance && !ramp.whyNot.isEmpty();
        offers.push_back({isBlind ? text + u" …"_s : text, tr("More traffic goes to the new version"),
                          isBlind ? ramp.whyNot : QString(), [next](const QString& reason) {
                              return run::Wish(run::AdvanceRamp{next, reason});
                          }});
    }
    if (ramp.stage < 0 || ramp.aborted)
        return offers;
    if (ramp.held)
        offers.push_back({tr("Go on from %1 …").arg(here), tr("The ramp may advance again"),
                          tr("Why may it go on?"),
                          [](const QString& reason) { return run::Wish(run::ReleaseRamp{reason}); }});
    else
        offers.push_back({tr("Hold at %1 …").arg(here), tr("The share stays as it is"),
                          tr("Why is it held?"),
                          [](const QString& reason) { return run::Wish(run::HoldRamp{reason}); }});
    offers.push_back({tr("Abort to 0 % …"), tr("Nothing goes to the new version any more"),
                      tr("Why is it aborted? All traffic goes back to the old version."),
                      [](const QString& reason) { return run::Wish(run::AbortRamp{reason}); }});
    return offers;
}

std::vector<Offer> RampPanel::offersForLater(const QString& item) const
{
    const auto answer = [item](bool good) {
        return [item, good](const QString& note) {
            return run::Wish(run::TickItem{item, good, note,
                                           good ? run::Outcome::Passed : run::Outcome::Failed});
        };
    };
    const QString asks = tr("What did you see, and where?");
    return {{tr("It is good …"), tr("You looked, and it is as it should be"), asks, answer(true)},
            {tr("It is not good …"), tr("You looked; the log keeps what is wrong"), asks,
             answer(false)}};
}

std::vector<Offer> RampPanel::offersForPhase(int phase) const
{
    if (!desk().state().rollout.contains(phase))
        return {{tr("Begin phase %1").arg(phase + 1),
                 tr("From now on it is looked at as often as the runbook says"),
                 {},
                 [phase](const QString&) { return run::Wish(run::BeginRollout{phase}); }}};
    const auto check = [phase](run::Outcome outcome) {
        return [phase, outcome](const QString& note) {
            return run::Wish(run::CheckRollout{phase, outcome, note});
        };
    };
    const QString asks = tr("What did you see, and where?");
    return {{tr("Phase %1 is good …").arg(phase + 1), tr("You looked, and it is as it should be"),
             asks, check(run::Outcome::Passed)},
            {tr("Phase %1 is not good …").arg(phase + 1),
             tr("The next phase does not begin before a good check"), asks,
             check(run::Outcome::Failed)}};
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
    m_row->present(QString::number(ramp.stage), offers(ramp));
}

void RampPanel::setControlsShown(bool shown)
{
    m_row->setControlsShown(shown);
    m_rollout->setControlsShown(shown);
}

} // namespace cockpit::ui
