// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/flownrun.h"
#include "models/items/deliberateact.h"
#include "ui/common/nearmisses.h"
#include "ui/common/prompts.h"

#include <QObject>

class QAbstractButton;
class QWidget;

namespace cockpit::ui {

/// Where a person sits: the run, who the person is, and how questions are put. Panels see this alone.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// `actor` is a role or a name; empty: the lead of the plan's roster.
    Desk(conductor::FlownRun& run, Prompts& prompts, const QString& actor, QObject* parent = nullptr);

    [[nodiscard]] conductor::FlownRun& conductor() const { return m_run; }
    [[nodiscard]] const run::RunState& state() const { return m_run.state(); }
    [[nodiscard]] const plan::Plan& plan() const { return m_run.plan(); }
    [[nodiscard]] Instant now() const { return m_run.now(); }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }

    [[nodiscard]] const QString& actor() const { return m_actor; }
    /// Another person sits down: all that is submitted from now on is theirs.
    void setActor(const QString& actor);
    /// Who may sit here: the roster's positions, and whoever sits here without being on it.
    [[nodiscard]] QStringList positions() const;

    /// Why an earlier run locks this run's target; empty: none does. See run::StartRun.
    [[nodiscard]] const QString& targetLock() const { return m_targetLock; }
    void setTargetLock(const QString& why) { m_targetLock = why; }

    /// Sends an intent. What is irreversible or seen by customers is shown first, and in a live run its
    /// target is typed: see items::deliberateAct(). A refusal is told by the conductor's refused().
    void submit(run::Wish wish);
    /// The same for what a person held a button for, with what it does before their eyes: nothing more is
    /// asked.
    void submitHeld(run::Wish wish);
    /// Sends an intent, or notes that this person wanted it and says why they cannot have it.
    void attempt(const QString& wanted, run::Wish wish);
    /// The same for what is allowed with a reason at certain times: where nothing else is missing it is
    /// asked for, and the refusal is the question.
    void attempt(QWidget* parent, const QString& wanted,
                 const std::function<run::Wish(const QString& reason)>& wish);

    /// What the run would say to this intent now; nothing changes. The error's sentence says why not.
    [[nodiscard]] Result<void> may(run::Wish wish) const;

    /// Enables a button as may() says; its tool tip is the effect, or why it cannot be had now. A click
    /// on it while it cannot be had is a near miss.
    void offer(QAbstractButton* button, const run::Wish& wish, const QString& effect);

    void askReason(QWidget* parent, const Prompts::Question& question,
                   std::function<void(const QString&)> then);
    void askWaiver(QWidget* parent, const Prompts::Question& question,
                   std::function<void(const Prompts::Waiver&)> then);

Q_SIGNALS:
    void actorChanged();
    /// Somebody wanted what the rules do not let them do: why, in one sentence.
    void refused(const QString& sentence);

private:
    void send(run::Wish wish);
    void askToDo(const items::DeliberateAct& act, run::Wish wish);
    void noteNearMiss(const QString& wanted, const QString& why);

    conductor::FlownRun& m_run;
    Prompts& m_prompts;
    NearMisses m_misses;
    QString m_actor;
    QString m_targetLock;
    QStringList m_lastMiss; // who, what and why: pressing again is not another near miss
};

} // namespace cockpit::ui
