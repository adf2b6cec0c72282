// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/crew.h"

namespace cockpit::simulator {

namespace {

constexpr milliseconds lookAgain{5'000};

} // namespace

Crew::Crew(conductor::Conductor& conductor, Scenario scenario, QObject* parent)
    : QObject(parent)
    , m_conductor(conductor)
    , m_scenario(std::move(scenario))
{
    connect(&m_conductor, &conductor::Conductor::applied, this, [this] {
        if (m_flying)
            think();
        if (m_conductor.state().stage == run::Stage::Closed)
            Q_EMIT closed();
    });
}

void Crew::setFlying(bool flying)
{
    if (m_flying == flying)
        return;
    m_flying = flying;
    if (flying)
        think();
    else
        m_conductor.clock().cancel(m_ticket);
    Q_EMIT flyingChanged(flying);
}

void Crew::think()
{
    Clock& clock = m_conductor.clock();
    clock.cancel(m_ticket);
    // What they asked for is still being written down: they wait for it before they ask again.
    if (m_asking || m_conductor.state().stage == run::Stage::Closed)
        return;
    const auto move = nextMove(m_conductor.state(), m_scenario, clock.now());
    m_ticket = clock.callAfter(move ? move->after : lookAgain, this, [this] { act(); });
}

void Crew::act()
{
    if (!m_flying)
        return;
    // The world may have changed while they were thinking: they look again before they act.
    auto move = nextMove(m_conductor.state(), m_scenario, m_conductor.now());
    if (!move) {
        think();
        return;
    }
    m_asking = true;
    if (auto* approve = std::get_if<run::ApproveLine>(&move->intent.wish)) {
        if (const plan::Action* action = m_conductor.plan().action(approve->action))
            approve->target = m_conductor.targetOf(*action);
    }
    m_conductor.submit(move->intent, [this](const Result<void>& done) {
        m_asking = false;
        if (!done && m_flying) {
            Clock& clock = m_conductor.clock();
            m_ticket = clock.callAfter(lookAgain, this, [this] { act(); });
        }
    });
}

} // namespace cockpit::simulator
