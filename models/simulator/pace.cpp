// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/pace.h"

#include "models/run/insight.h"
#include "models/run/part.h"

#include <algorithm>

namespace cockpit::simulator {

namespace {

constexpr double likeAnyClock = 1;

/// Nothing but a person ends it, or answers what it asks.
bool needsSomebody(const plan::Action& action, const run::ActionState& now)
{
    return run::isOpenCommand(now.status) && (action.endless || !now.attention.isEmpty());
}

} // namespace

bool movesByItself(const run::RunState& state)
{
    const bool isUnderWay = state.stage == run::Stage::RollingBack
        || (state.stage == run::Stage::Flying && !state.held && run::openTriggers(state).isEmpty()
            && run::gateInTheWay(state).isEmpty());
    const auto part = isUnderWay ? run::partOf(*state.plan, run::currentStep(state)) : std::nullopt;
    if (!part || run::statusOf(state, part->id) != run::StepStatus::Running
        || !run::personsTurn(state).isEmpty())
        return false;
    return std::none_of(part->actions->begin(), part->actions->end(), [&state](const auto& action) {
        return needsSomebody(action, state.action(action.id));
    });
}

Pace::Pace(conductor::Conductor& conductor, const Crew& crew, ScaledClock& clock, QObject* parent)
    : QObject(parent)
    , m_conductor(conductor)
    , m_crew(crew)
    , m_clock(clock)
    , m_ordered(clock.speed())
{
    connect(&m_conductor, &conductor::Conductor::applied, this, &Pace::look);
    connect(&m_crew, &Crew::flyingChanged, this, &Pace::look);
    look();
}

void Pace::setWaiting(bool waits)
{
    m_waits = waits;
    look();
}

void Pace::look()
{
    const bool isFree = !m_waits || m_crew.isFlying() || movesByItself(m_conductor.state());
    const double speed = isFree ? m_ordered : std::min(m_ordered, likeAnyClock);
    if (speed != m_clock.speed())
        m_clock.setSpeed(speed);
}

} // namespace cockpit::simulator
