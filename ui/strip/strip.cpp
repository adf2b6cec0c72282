// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/strip.h"

#include "models/items/effects.h"
#include "models/items/format.h"
#include "models/items/laddermodel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/views.h"
#include "ui/strip/holdbutton.h"
#include "ui/strip/kindband.h"
#include "ui/strip/stripcell.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

Strip::Strip(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(new KindPlate(desk.plan().kind, this));
    setUpCells();
    setUpButtons();
    row->addWidget(m_title, 3);
    for (StripCell* cell : {m_clock, m_times, m_behind, m_lastSafe})
        row->addWidget(cell);
    row->addWidget(m_next, 2);
    row->addWidget(m_hold);
    row->addWidget(m_rollBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new KindBand(desk.plan().kind, this));
    layout->addLayout(row);
    m_banner = new ElidedLabel(this);
    m_banner->setFont(theme::scaled(font(), 1.1, true));
    m_banner->setForegroundRole(QPalette::BrightText);
    m_banner->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_banner);
}

void Strip::setUpCells()
{
    using enum StripCell::Width;
    m_title = new StripCell(tr("Release → %1").arg(desk().plan().environment), GivesWay, this);
    m_clock = new StripCell(tr("Plan clock"), AsWide, this);
    m_times = new StripCell(tr("UTC · local"), AsWide, this);
    m_behind = new StripCell(tr("Against the plan"), AsWide, this);
    m_lastSafe = new StripCell(tr("Last safe rollback start"), AsWide, this);
    m_next = new StripCell(tr("Next"), GivesWay, this);
    m_title->setValue(desk().plan().title);
}

void Strip::setUpButtons()
{
    m_hold = makeButton(tr("HOLD"), {}, this);
    m_hold->setFont(theme::scaled(font(), 1.1, true));
    m_hold->setMinimumHeight(fontMetrics().height() * 2);
    m_rollBack = new HoldButton(tr("ROLL BACK …"), this);
    m_rollBack->setMinimumHeight(fontMetrics().height() * 2);
    m_rollBack->setAccessibleName(tr("Roll back: hold for one and a half seconds"));
    connect(m_hold, &QPushButton::clicked, this, &Strip::press);
    connect(m_rollBack, &HoldButton::holdBegan, this, &Strip::rollBackReachedFor);
    connect(m_rollBack, &HoldButton::held, this, [this] {
        desk().submitHeld(run::StartRollback{tr("Decided by %1").arg(desk().actor()), {}});
    });
}

void Strip::press()
{
    const QString wanted = m_hold->text();
    if (desk().state().held)
        desk().attempt(wanted, run::EndHold{tr("Resumed by %1").arg(desk().actor())});
    else if (items::isBeforeStart(desk().state()))
        desk().attempt(this, wanted, [lock = desk().targetLock()](const QString& reason) {
            return run::Wish(run::StartRun{reason, lock});
        });
    else
        desk().attempt(wanted, run::BeginHold{tr("Called by %1").arg(desk().actor())});
}

void Strip::refresh()
{
    showTimes();
    showButtons();
    m_behind->setValue(items::againstPlanText(desk().state(), desk().now()));
    showBanner();
    m_next->setValue(items::nextText(desk().state()));
}

void Strip::showBanner()
{
    // What stops the flight stands over the whole width.
    m_banner->setVisible(items::isStopped(desk().state()));
    m_banner->setText(items::stageText(desk().state(), desk().now()));
}

void Strip::showTimes()
{
    const Instant now = desk().now();
    const auto clock = run::planClock(desk().state(), now);
    m_clock->setValue(clock ? u"T+"_s + items::clockText(*clock) : tr("before T-0"));
    const QString local = QDateTime::fromMSecsSinceEpoch(now.wall.count()).toString(u"HH:mm"_s);
    m_times->setValue(tr("%1 · %2 local").arg(items::utcText(now.wall), local));
    const auto window = run::rollbackWindow(desk().state(), now);
    m_lastSafe->setLoud(window && window->left.count() < 0);
    m_lastSafe->setValue(items::lastSafeText(window));
}

void Strip::showButtons()
{
    if (desk().state().held) {
        setTextOf(m_hold, tr("RESUME"));
        desk().offer(m_hold, run::EndHold{tr("Resumed")},
                     tr("End the hold; steps may begin again (Ctrl+H)"));
    } else if (items::isBeforeStart(desk().state())) {
        setTextOf(m_hold, tr("START T-0"));
        desk().offer(m_hold, run::StartRun{tr("given"), desk().targetLock()},
                     tr("Start the plan clock; steps may begin (Ctrl+H)"));
    } else {
        setTextOf(m_hold, tr("HOLD"));
        desk().offer(
            m_hold, run::BeginHold{tr("Called")},
            tr("Stop the plan clock; no step and no command begins, what runs goes on (Ctrl+H)"));
    }
    desk().offer(m_rollBack, run::StartRollback{tr("Decided"), {}},
                 tr("Hold for 1.5 s (mouse or Space, Ctrl+Shift+R brings you here). It undoes %1")
                     .arg(items::LadderModel::summary(desk().plan())));
}

void Strip::setControlsShown(bool shown)
{
    m_hold->setVisible(shown);
    m_rollBack->setVisible(shown);
}

} // namespace cockpit::ui
