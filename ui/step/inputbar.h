// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/stepwords.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace cockpit::ui {

class ElidedLabel;
class StatusLabel;

/// Where a person types for a command that takes input: whom it reaches is said in front of it. What is
/// typed where a password is asked for is not shown, and it is said that it is to be kept nowhere.
class InputBar final : public QWidget
{
    Q_OBJECT

public:
    using Taker = items::InputTaker;

    explicit InputBar(QWidget* parent = nullptr);

    /// Nothing: no command takes input, and there is nothing to be seen here.
    void present(const std::optional<Taker>& taker);
    /// Types what is in the line, and its line end.
    void send();
    /// Says that no more input comes.
    void endInput();
    [[nodiscard]] QLineEdit* input() const { return m_text; }
    [[nodiscard]] QCheckBox* hiddenBox() const { return m_hidden; }

Q_SIGNALS:
    /// No bytes are the end of the input.
    void inputGiven(const QString& action, const QByteArray& bytes, bool hidden);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpButtons();
    void setHidden(bool hidden);
    void hideForPrompt();

    std::optional<Taker> m_taker;
    bool m_hiddenForPrompt = false; // not by a person
    ElidedLabel* m_where;
    StatusLabel* m_waits;
    QLineEdit* m_text;
    QCheckBox* m_hidden;
    QToolButton* m_send;
    QToolButton* m_end;
};

} // namespace cockpit::ui
