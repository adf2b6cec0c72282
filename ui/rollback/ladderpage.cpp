// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollback/ladderpage.h"

#include "models/items/effects.h"
#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::LadderModel;

LadderPage::LadderPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(makeList(&m_model, tr("Rollback ladder"), LadderModel::RungColumn, this))
    , m_run(makeButton({}, {}, this))
    , m_skip(makeButton(tr("Skip rung …"), {}, this))
{
    setUpView();
    setUpButtons();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 4);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_run);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    m_stack = new EmptyStack(
        page,
        tr("The runbook has no rollback steps: nobody can say what going back means.\n\n"
           "Add a \"Rollback\" section with steps, smallest first, each with a time budget."),
        this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void LadderPage::setUpView()
{
    m_view->setItemDelegateForColumn(LadderModel::StateColumn, new StatusDelegate(m_view));
    m_view->header()->setSectionResizeMode(LadderModel::NoteColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(LadderModel::NoteColumn, fontMetrics().averageCharWidth() * 14);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT rungChosen(index.data(items::KeyRole).toString());
    };
    connect(m_view, &QTreeView::activated, this, choose);
    connect(m_view, &QTreeView::clicked, this, choose);
}

void LadderPage::setUpButtons()
{
    connect(m_run, &QPushButton::clicked, this, &LadderPage::start);
    connect(m_skip, &QPushButton::clicked, this, &LadderPage::skip);
}

QString LadderPage::current() const
{
    return m_desk.state().stage == run::Stage::RollingBack ? run::currentStep(m_desk.state())
                                                           : QString();
}

void LadderPage::refresh()
{
    m_model.update(m_desk.state(), m_desk.now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    showNotes();
    showButtons();
}

/// Where there is little room the note stands in the tool tip.
void LadderPage::showNotes()
{
    bool noted = false;
    for (int row = 0; row < m_model.rowCount() && !noted; ++row)
        noted = !m_model.index(row, LadderModel::NoteColumn).data().toString().isEmpty();
    const bool isNarrow = m_view->width() < fontMetrics().averageCharWidth() * 60;
    m_view->setColumnHidden(LadderModel::NoteColumn, !noted || isNarrow);
}

void LadderPage::showButtons()
{
    const QString rung = current();
    const plan::Rung* found = m_desk.plan().rung(rung);
    m_run->setVisible(m_controls && found);
    m_skip->setVisible(m_controls && found);
    if (!found)
        return;
    const QString effect = items::startEffect(found->actions, [this](const plan::Action& action) {
        return m_desk.conductor().targetOf(action);
    });
    setTextOf(m_run, effect);
    m_desk.offer(m_run, run::StartStep{rung, tr("given")},
                 tr("%1: %2 (Ctrl+Return)").arg(found->title, effect));
    m_desk.offer(m_skip, run::SkipStep{rung, tr("given")},
                 tr("Go on without this rung; the reason is kept in the log"));
}

void LadderPage::start()
{
    m_desk.attempt(this, m_run->text(), [rung = current()](const QString& reason) {
        return run::Wish(run::StartStep{rung, reason});
    });
}

void LadderPage::skip()
{
    m_desk.askReason(this,
                     {tr("Skip rung"), tr("Why is it skipped? The reason is kept in the log."),
                      tr("Skip the rung")},
                     [this, rung = current()](const QString& reason) {
                         m_desk.submit(run::SkipStep{rung, reason});
                     });
}

void LadderPage::setControlsShown(bool shown)
{
    m_controls = shown;
    showButtons();
}

} // namespace cockpit::ui
