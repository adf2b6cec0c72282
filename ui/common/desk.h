// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
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
    Desk(conductor::Conductor& conductor, Prompts& prompts, const QString& actor,
         QObject* parent = nullptr);

    [[nodiscard]] conductor::Conductor& conductor() const { return m_conductor; }
    [[nodiscard]] const run::RunState& state() const { return m_conductor.state(); }
    [[nodiscard]] const plan::Plan& plan() const { return m_conductor.plan(); }
    [[nodiscard]] Instant now() const { return m_conductor.now(); }
    [[nodiscard]] const QString& actor() const { return m_actor; }

    /// Sends an intent. A refusal is told by the conductor's refused().
    void submit(run::Wish wish);

    /// What the run would say to this intent now; nothing changes. The error's sentence says why not.
    [[nodiscard]] Result<void> may(run::Wish wish) const;

    /// Enables a button as may() says; its tool tip is the effect, or why it cannot be had now.
    void offer(QAbstractButton* button, const run::Wish& wish, const QString& effect) const;

    void askReason(QWidget* parent, const Prompts::Question& question,
                   std::function<void(const QString&)> then);
    void askWaiver(QWidget* parent, const Prompts::Question& question,
                   std::function<void(const Prompts::Waiver&)> then);

private:
    conductor::Conductor& m_conductor;
    Prompts& m_prompts;
    QString m_actor;
};

} // namespace cockpit::ui
