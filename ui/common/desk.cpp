// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desk.h"

#include "models/run/outlook.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>

namespace cockpit::ui {

namespace {

QString whoLeads(const run::RunState& state)
{
    const QString lead = run::leadOf(state);
    return lead.isEmpty() ? QStringLiteral("lead") : lead;
}

} // namespace

Desk::Desk(conductor::FlownRun& run, Prompts& prompts, const QString& actor, QObject* parent)
    : QObject(parent)
    , m_run(run)
    , m_prompts(prompts)
    , m_actor(actor.isEmpty() ? whoLeads(run.state()) : actor)
{
    connect(&m_misses, &NearMisses::missed, this, &Desk::noteNearMiss);
}

void Desk::setActor(const QString& actor)
{
    if (actor == m_actor || actor.isEmpty())
        return;
    m_actor = actor;
    Q_EMIT actorChanged();
}

QStringList Desk::positions() const
{
    QStringList roles;
    bool isOnRoster = false;
    for (const plan::Position& position : plan().roster) {
        roles << position.role;
        isOnRoster = isOnRoster || run::isSamePerson(plan(), position.role, m_actor);
    }
    if (!isOnRoster)
        roles.prepend(m_actor);
    return roles;
}

void Desk::send(run::Wish wish)
{
    m_run.submit(run::Intent{m_actor, std::move(wish)});
}

void Desk::submit(run::Wish wish)
{
    const items::DeliberateAct act = items::deliberateAct(
        state(), wish, now(), [this](const plan::Action& action) { return m_run.targetOf(action); });
    // A refusal comes before any question.
    if (act.kind == items::DeliberateAct::Kind::AtOnce || !may(wish))
        send(std::move(wish));
    else
        askToDo(act, std::move(wish));
}

void Desk::submitHeld(run::Wish wish)
{
    send(std::move(wish));
}

void Desk::askToDo(const items::DeliberateAct& act, run::Wish wish)
{
    QWidget* window = QApplication::activeWindow();
    const auto then = [this, wish = std::move(wish)] { send(wish); };
    const Prompts::Question question{act.accept, act.question, act.accept};
    if (act.kind == items::DeliberateAct::Kind::Typed)
        m_prompts.typed(window, question, act.seen, items::typedTarget(plan()), then);
    else
        m_prompts.confirm(window, question, act.seen, then);
}

void Desk::attempt(const QString& wanted, run::Wish wish)
{
    if (const Result<void> allowed = may(wish); allowed)
        submit(std::move(wish));
    else
        noteNearMiss(wanted, allowed.error().sentence);
}

void Desk::attempt(QWidget* parent, const QString& wanted,
                   const std::function<run::Wish(const QString& reason)>& wish)
{
    const Result<void> plain = may(wish({}));
    if (plain || !may(wish(tr("given")))) {
        attempt(wanted, wish({}));
        return;
    }
    askReason(parent, {wanted, plain.error().sentence, wanted},
              [this, wish](const QString& reason) { submit(wish(reason)); });
}

void Desk::noteNearMiss(const QString& wanted, const QString& why)
{
    Q_EMIT refused(why);
    // A countdown in the sentence does not make another miss of it.
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const QStringList miss{m_actor, wanted, QString(why).remove(digits)};
    const run::NoteNearMiss note{wanted, why};
    if (miss == m_lastMiss || !may(note))
        return;
    m_lastMiss = miss;
    submit(note);
}

Result<void> Desk::may(run::Wish wish) const
{
    return m_run.allows(run::Intent{m_actor, std::move(wish)});
}

void Desk::offer(QAbstractButton* button, const run::Wish& wish, const QString& effect)
{
    const Result<void> allowed = may(wish);
    const QString why = allowed ? QString() : allowed.error().sentence;
    const QString text = allowed ? effect : why;
    button->setEnabled(allowed.has_value());
    if (button->toolTip() != text)
        button->setToolTip(text);
    m_misses.watch(button, why);
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
