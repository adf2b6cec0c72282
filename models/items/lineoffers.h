// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"
#include "models/items/offer.h"
#include "models/run/outlook.h"

#include <vector>

namespace cockpit::items {

/// What a person can do about one line of a step as it stands: tick a check, confirm a message, retry or mark
/// a command that failed, stop one that runs, approve one that waits for a second person.
class LineOffers final
{
public:
    /// A line ("s2.a1"), a line on one of its hosts ("s2.a1@web-3"), or a step of notes alone. The state
    /// outlives it.
    LineOffers(const run::RunState& state, const QString& name, TargetOf targetOf);

    [[nodiscard]] std::vector<Offer> all() const;
    /// How the line stands and why, and what is asked where it is no command; empty where it is no line.
    [[nodiscard]] QString sentence() const;
    /// The command that runs, whole; nothing where it is none.
    [[nodiscard]] std::optional<QString> command() const;

private:
    [[nodiscard]] std::vector<Offer> offersForCommand(run::ActionStatus status, bool canRun) const;
    [[nodiscard]] std::vector<Offer> offersForAsked() const;
    [[nodiscard]] std::vector<Offer> offersForPerson(runbook::ActionKind kind) const;
    [[nodiscard]] run::ActionState now() const;
    [[nodiscard]] bool isLeftBehind() const;
    [[nodiscard]] QString asking(const QString& question) const;
    [[nodiscard]] Offer approve(const plan::Action& action) const;
    [[nodiscard]] run::ApprovalNow approval() const;
    [[nodiscard]] Offer resolve(const QString& text, const QString& effect, run::Outcome outcome,
                                const QString& how, const QString& asks) const;

    const run::RunState& m_state;
    QString m_action;
    QString m_host; ///< empty: the line as a whole
    TargetOf m_targetOf;
};

} // namespace cockpit::items
