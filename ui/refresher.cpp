// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refresher.h"

#include "models/run/insight.h"
#include "ui/common/panel.h"

namespace cockpit::ui {

namespace {

/// Whether any of it is within all that it lies in. Its visibleRegion() would leave out what its own children
/// cover, and be empty for a page that scrolls.
bool isInSight(const QWidget& panel)
{
    if (!panel.isVisible() || panel.window()->isMinimized())
        return false;
    QRect part = panel.rect();
    for (const QWidget* inner = &panel; !inner->isWindow() && !part.isEmpty();
         inner = inner->parentWidget())
        part = part.translated(inner->pos()) & inner->parentWidget()->rect();
    return !part.isEmpty();
}

} // namespace

Refresher::Refresher(Desk& desk, std::vector<Panel*> panels, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panels(std::move(panels))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Refresher::refresh);
    connect(&m_look, &QTimer::timeout, this, &Refresher::refreshInTime);
    connect(&desk.conductor(), &conductor::FlownRun::applied, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(0);
    });
    connect(&desk, &Desk::actorChanged, this, &Refresher::refresh);
    m_look.start(std::chrono::milliseconds(250));
}

/// What time alone changes is said in whole seconds, of the clock on the wall and of the run's.
void Refresher::refreshInTime()
{
    using std::chrono::seconds;
    const Instant now = m_desk.now();
    const auto second = std::pair(std::chrono::duration_cast<seconds>(now.wall),
                                  std::chrono::duration_cast<seconds>(
                                      run::planClock(m_desk.state(), now).value_or(now.elapsed)));
    if (std::exchange(m_second, second) == second)
        return;
    for (Panel* panel : m_panels) {
        // Nor what lies behind another tab: it is shown anew when it comes to the front.
        if (isInSight(*panel))
            panel->refresh();
    }
}

void Refresher::refresh()
{
    for (Panel* panel : m_panels) {
        if (panel->isVisible())
            panel->refresh();
    }
}

} // namespace cockpit::ui
