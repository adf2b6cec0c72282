// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cockpit::ui {

/// What a person can do about one line of a step: tick a check, confirm a message, retry or mark a
/// command that failed, stop one that runs.
class LineBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LineBar(Desk& desk, QWidget* parent = nullptr);

    /// Empty: no line is selected.
    void showAction(const QString& action);
    void refresh();
    void setControlsShown(bool shown);

private:
    struct Offer {
        QString text;
        QString effect;
        QString asks; ///< the question for a reason; empty: none is needed
        std::function<run::Wish(const QString& reason)> wish;
    };

    [[nodiscard]] std::vector<Offer> offers() const;
    [[nodiscard]] std::vector<Offer> offersForCommand(run::ActionStatus status, bool canRun) const;
    [[nodiscard]] std::vector<Offer> offersForAsked() const;
    [[nodiscard]] std::vector<Offer> offersForPerson(runbook::ActionKind kind) const;
    [[nodiscard]] Offer resolve(const QString& text, const QString& effect, run::Outcome outcome,
                                const QString& how, const QString& asks) const;
    [[nodiscard]] QString sentence() const;
    void rebuild();
    void take(const Offer& offer);

    Desk& m_desk;
    QString m_action;
    QString m_shown; ///< what the buttons were made for
    bool m_controls = true;
    QLabel* m_sentence;
    QLabel* m_command; ///< what runs, whole
    QWidget* m_row;
    QHBoxLayout* m_buttons;
    std::vector<Offer> m_offers;
    std::vector<QPushButton*> m_made;
};

} // namespace cockpit::ui
