// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/outlook.h"
#include "ui/common/offerrow.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace cockpit::ui {

class SignOffBar;

/// What a person can do about one line of a step: tick a check, confirm a message, retry or mark a
/// command that failed, stop one that runs, approve one that waits for a second person.
class LineBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LineBar(Desk& desk, QWidget* parent = nullptr);

    /// A line, or a line on one of its hosts ("s2.a1@web-3"). Empty: none is selected.
    void showAction(const QString& name);
    void refresh();
    void setControlsShown(bool shown);

private:
    [[nodiscard]] std::vector<Offer> offers() const;
    [[nodiscard]] std::vector<Offer> offersForCommand(run::ActionStatus status, bool canRun) const;
    [[nodiscard]] std::vector<Offer> offersForAsked() const;
    [[nodiscard]] run::ActionState now() const;
    [[nodiscard]] bool isLeftBehind() const;
    [[nodiscard]] Offer approve(const plan::Action& action) const;
    [[nodiscard]] run::ApprovalNow approval() const;
    [[nodiscard]] std::vector<Offer> offersForPerson(runbook::ActionKind kind) const;
    [[nodiscard]] Offer resolve(const QString& text, const QString& effect, run::Outcome outcome,
                                const QString& how, const QString& asks) const;
    [[nodiscard]] QString sentence() const;

    Desk& m_desk;
    QString m_action;
    QString m_host; ///< empty: the line as a whole
    QLabel* m_sentence;
    QLabel* m_command; ///< what runs, whole
    OfferRow* m_row;
    SignOffBar* m_sign;
};

} // namespace cockpit::ui
