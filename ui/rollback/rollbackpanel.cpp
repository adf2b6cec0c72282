// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollback/rollbackpanel.h"

#include "models/items/effects.h"
#include "models/items/format.h"
#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::LadderModel;

RollbackPanel::RollbackPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_summary(new QLabel(this))
    , m_view(makeList(&m_model, tr("Rollback ladder"), LadderModel::RungColumn, this))
    , m_run(makeButton({}, {}, this))
    , m_skip(makeButton(tr("Skip rung …"), {}, this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMargin(4);
    m_view->setItemDelegateForColumn(LadderModel::StateColumn, new StatusDelegate(m_view));
    m_view->header()->setSectionResizeMode(LadderModel::NoteColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(LadderModel::NoteColumn, fontMetrics().averageCharWidth() * 14);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT rungChosen(index.data(items::KeyRole).toString());
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT rungChosen(index.data(items::KeyRole).toString());
    });
    connect(m_run, &QPushButton::clicked, this,
            [this] { this->desk().submit(run::StartStep{current()}); });
    connect(m_skip, &QPushButton::clicked, this, &RollbackPanel::skip);
    m_stack = new EmptyStack(
        m_view,
        tr("The runbook has no rollback steps: nobody can say what going back means.\n\n"
           "Add a \"Rollback\" section with steps, smallest first, each with a time budget."),
        this);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 4);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_run);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
}

QString RollbackPanel::current() const
{
    return desk().state().stage == run::Stage::RollingBack ? run::currentStep(desk().state())
                                                           : QString();
}

void RollbackPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    bool noted = false;
    for (int row = 0; row < m_model.rowCount() && !noted; ++row)
        noted = !m_model.index(row, LadderModel::NoteColumn).data().toString().isEmpty();
    m_view->setColumnHidden(LadderModel::NoteColumn, !noted);
    showSummary();
    showButtons();
}

void RollbackPanel::showSummary()
{
    QStringList parts{LadderModel::summary(desk().plan())};
    const run::RunState& state = desk().state();
    if (state.rollbackFinished)
        parts << tr("rolled back in %1")
                     .arg(items::shortText(state.rollbackFinished->elapsed
                                           - state.rollbackStarted->elapsed));
    else if (state.rollbackStarted)
        parts << tr("rolling back for %1: %2")
                     .arg(items::shortText(desk().now().elapsed - state.rollbackStarted->elapsed),
                          state.rollbackReason);
    if (!desk().plan().rollbackAuthority.isEmpty())
        parts << tr("decided by: %1").arg(desk().plan().rollbackAuthority);
    setTextOf(m_summary, parts.join(u" · "_s));
}

void RollbackPanel::showButtons()
{
    const QString rung = current();
    const plan::Rung* found = desk().plan().rung(rung);
    m_run->setVisible(m_controls && found);
    m_skip->setVisible(m_controls && found);
    if (!found)
        return;
    const QString effect = items::startEffect(found->actions, [this](const plan::Action& action) {
        return desk().conductor().targetOf(action);
    });
    setTextOf(m_run, effect);
    desk().offer(m_run, run::StartStep{rung}, tr("%1: %2 (Ctrl+Return)").arg(found->title, effect));
    desk().offer(m_skip, run::SkipStep{rung, tr("given")},
                 tr("Go on without this rung; the reason is kept in the log"));
}

void RollbackPanel::skip()
{
    desk().askReason(this,
                     {tr("Skip rung"), tr("Why is it skipped? The reason is kept in the log."),
                      tr("Skip the rung")},
                     [this, rung = current()](const QString& reason) {
                         desk().submit(run::SkipStep{rung, reason});
                     });
}

void RollbackPanel::setControlsShown(bool shown)
{
    m_controls = shown;
    showButtons();
}

} // namespace cockpit::ui
