// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desk.h"

#include "models/run/decide.h"

#include <QAbstractButton>

#include <algorithm>

namespace cockpit::ui {

namespace {

QString leadOf(const plan::Plan& plan)
{
    const auto lead = std::find_if(plan.roster.begin(), plan.roster.end(),
                                   [](const plan::Position& position) { return position.lead; });
    return lead == plan.roster.end() ? QStringLiteral("lead") : lead->role;
}

} // namespace

Desk::Desk(conductor::Conductor& conductor, Prompts& prompts, const QString& actor, QObject* parent)
    : QObject(parent)
    , m_conductor(conductor)
    , m_prompts(prompts)
    , m_actor(actor.isEmpty() ? leadOf(conductor.plan()) : actor)
{}

void Desk::submit(run::Wish wish)
{
    m_conductor.submit(run::Intent{m_actor, std::move(wish)});
}

Result<void> Desk::may(run::Wish wish) const
{
    const auto decided = run::decide(state(), run::Intent{m_actor, std::move(wish)}, now());
    if (!decided)
        return tl::unexpected<Error>(decided.error());
    return {};
}

void Desk::offer(QAbstractButton* button, const run::Wish& wish, const QString& effect) const
{
    const Result<void> allowed = may(wish);
    const QString text = allowed ? effect : allowed.error().sentence;
    button->setEnabled(allowed.has_value());
    if (button->toolTip() != text)
        button->setToolTip(text);
}

void Desk::askReason(QWidget* parent, const Prompts::Question& question,
                     std::function<void(const QString&)> then)
{
    m_prompts.reason(parent, question, std::move(then));
}

void Desk::askWaiver(QWidget* parent, const Prompts::Question& question,
                     std::function<void(const Prompts::Waiver&)> then)
{
    m_prompts.waiver(parent, question, std::move(then));
}

} // namespace cockpit::ui
