// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/signoffchoices.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace cockpit::ui {

/// Asks a person for what a decision needs. Behind an interface, so that tests can answer; never
/// modal to the event loop: the answer comes back later, or never when the person cancels.
class Prompts
{
public:
    struct Question {
        QString title;
        QString text;   ///< what the answer is kept with
        QString accept; ///< the button's words, which say the effect
    };
    struct Waiver {
        QString condition;
        QString owner;
        QString until;
    };

    /// The note may be empty; without a time it holds for good.
    struct SignOff {
        QString note;
        std::optional<milliseconds> until; ///< UTC since the epoch
    };

    virtual ~Prompts() = default;
    virtual void reason(QWidget* parent, const Question& question,
                        std::function<void(const QString&)> then) = 0;
    virtual void waiver(QWidget* parent, const Question& question,
                        std::function<void(const Waiver&)> then) = 0;
    /// Shows what will happen, whole and as it is, before a person agrees to it.
    virtual void confirm(QWidget* parent, const Question& question, const QString& seen,
                         std::function<void()> then) = 0;
    /// The same where it cannot be taken back, or customers see it: `target` has to be typed as it is.
    virtual void typed(QWidget* parent, const Question& question, const QString& seen,
                       const QString& target, std::function<void()> then) = 0;
    /// `unit` stands behind the number; may be empty.
    virtual void number(QWidget* parent, const Question& question, const QString& unit,
                        std::function<void(double)> then) = 0;
    virtual void signOff(QWidget* parent, const Question& question,
                         const std::vector<items::SignOffChoice>& choices,
                         std::function<void(const SignOff&)> then) = 0;
};

/// The real ones: small dialogs over the window.
class DialogPrompts final : public Prompts
{
public:
    void reason(QWidget* parent, const Question& question,
                std::function<void(const QString&)> then) override;
    void waiver(QWidget* parent, const Question& question,
                std::function<void(const Waiver&)> then) override;
    void confirm(QWidget* parent, const Question& question, const QString& seen,
                 std::function<void()> then) override;
    void typed(QWidget* parent, const Question& question, const QString& seen,
               const QString& target, std::function<void()> then) override;
    void number(QWidget* parent, const Question& question, const QString& unit,
                std::function<void(double)> then) override;
    void signOff(QWidget* parent, const Question& question,
                 const std::vector<items::SignOffChoice>& choices,
                 std::function<void(const SignOff&)> then) override;
};

} // namespace cockpit::ui
