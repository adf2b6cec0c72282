// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/guessesmodel.h"
#include "ui/common/panel.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// What the reader guessed; a person says of each whether it was meant so. Choosing one shows its line.
class GuessesPanel final : public Panel
{
    Q_OBJECT

public:
    GuessesPanel(Desk& desk, std::vector<runbook::Guess> guesses, QWidget* parent = nullptr);
    void refresh() override;
    void setControlsShown(bool shown) override;

    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] QPushButton* correctButton() const { return m_correct; }
    [[nodiscard]] QPushButton* wrongButton() const { return m_wrong; }

Q_SIGNALS:
    void lineChosen(int line);

private:
    void showGuess(const QModelIndex& index);
    [[nodiscard]] run::ConfirmGuess wish(bool accepted) const;

    std::vector<runbook::Guess> m_guesses;
    qint64 m_seen = -1; // number of the last event that is shown
    items::GuessesModel m_model;
    QTreeView* m_view;
    QLabel* m_words;
    QPushButton* m_correct;
    QPushButton* m_wrong;
    EmptyStack* m_stack;
};

} // namespace cockpit::ui
