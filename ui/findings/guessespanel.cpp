// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/guessespanel.h"

#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <utility>

namespace cockpit::ui {
using items::GuessesModel;

GuessesPanel::GuessesPanel(Desk& desk, std::vector<runbook::Guess> guesses, QWidget* parent)
    : Panel(desk, parent)
    , m_guesses(std::move(guesses))
    , m_view(makeList(&m_model, tr("Guesses"), GuessesModel::ReadAsColumn, this))
    , m_words(new QLabel(this))
    , m_correct(makeButton(tr("Read correctly"), {}, this))
    , m_wrong(makeButton(tr("Read wrongly"), {}, this))
{
    m_view->setItemDelegateForColumn(GuessesModel::StandingColumn, new StatusDelegate(m_view));
    // Long titles are cut in the list, not the reading beside them: both are in full below.
    m_view->header()->setSectionResizeMode(GuessesModel::WrittenColumn, QHeaderView::Stretch);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMargin(6);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuessesPanel::showGuess);
    connect(m_correct, &QPushButton::clicked, this, [this] { this->desk().submit(wish(true)); });
    connect(m_wrong, &QPushButton::clicked, this, [this] { this->desk().submit(wish(false)); });
    m_stack = new EmptyStack(
        m_view, tr("Nothing was guessed: the runbook could be read as it stands."), this);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 3, 6, 3);
    below->setSpacing(6);
    below->addWidget(m_words, 1);
    below->addWidget(m_correct);
    below->addWidget(m_wrong);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(below);
}

run::ConfirmGuess GuessesPanel::wish(bool accepted) const
{
    const QModelIndex index = m_view->currentIndex();
    return {index.data(items::LineRole).toInt(), index.data(GuessesModel::RuleRole).toString(),
            index.data(GuessesModel::WrittenRole).toString(), accepted};
}

void GuessesPanel::refresh()
{
    if (std::exchange(m_seen, desk().state().lastSeq) != desk().state().lastSeq)
        m_model.update(m_guesses, desk().state());
    m_stack->setEmpty(m_model.rowCount() == 0);
    if (m_view->currentIndex().isValid()) {
        desk().offer(m_correct, wish(true),
                     tr("Kept beside the run; the patch of the run puts it beyond doubt"));
        desk().offer(m_wrong, wish(false), tr("Kept beside the run; mend the line in the runbook"));
        return;
    }
    for (QPushButton* button : {m_correct, m_wrong}) {
        button->setEnabled(false);
        button->setToolTip(tr("Choose a guess first"));
    }
    setTextOf(m_words, m_guesses.empty() ? QString() : tr("Choose a guess to see its line."));
}

void GuessesPanel::showGuess(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setTextOf(m_words,
              tr("\"%1\" was read as %2.")
                  .arg(index.data(GuessesModel::WrittenRole).toString(),
                       index.data(GuessesModel::ReadAsRole).toString()));
    refresh();
    Q_EMIT lineChosen(index.data(items::LineRole).toInt());
}

void GuessesPanel::setControlsShown(bool shown)
{
    m_correct->setVisible(shown);
    m_wrong->setVisible(shown);
}

} // namespace cockpit::ui
