// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triggers/triggerspanel.h"

#include "models/run/outlook.h"
#include "models/telemetry/monitor.h"
#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"
#include "ui/triggers/answerbar.h"
#include "ui/triggers/conflictbox.h"
#include "ui/triggers/triggerbar.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::TriggersModel;

TriggersPanel::TriggersPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(makeList(&m_model, tr("Conditions and triggers"), TriggersModel::RuleColumn, this))
    , m_matrix(makeList(&m_matrixModel, tr("Decision matrix"), -1, this))
    , m_answer(new AnswerBar(desk, this))
    , m_conflict(new ConflictBox(this))
    , m_bar(new TriggerBar(desk, this))
    , m_declaring(desk, *this)
{
    m_view->setItemDelegateForColumn(TriggersModel::StateColumn, new StatusDelegate(m_view));
    m_view->header()->setSectionResizeMode(TriggersModel::ActsColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(TriggersModel::ActsColumn, fontMetrics().averageCharWidth() * 17);
    m_matrix->setItemDelegateForColumn(0, new StatusDelegate(m_matrix));
    m_matrix->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_matrix->header()->setStretchLastSection(true);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { addDeclareButtons(first, last); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TriggersPanel::showCurrent);
    auto* upper = new QWidget(this);
    auto* rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_bar);
    for (QTreeView* list : {m_view, m_matrix})
        list->setMinimumHeight(fontMetrics().height() * 3);
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->addWidget(upper);
    lists->addWidget(m_matrix);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    // With an answer and a conflict above them the lists give way, and the window keeps its size.
    lists->setMinimumHeight(fontMetrics().height() * 3);
    m_stack = new EmptyStack(
        lists,
        tr("The runbook names no conditions and no rollback triggers.\n\nWrite rules like "
           "\"Error rate > 5 % for 5 minutes\" under \"Rollback triggers\", and bind their metrics "
           "in the environment."),
        this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addWidget(m_conflict);
    layout->addWidget(m_stack, 1);
}

items::Standings TriggersPanel::standings() const
{
    items::Standings standings;
    if (const telemetry::Monitor* monitor = desk().conductor().monitor()) {
        for (const plan::Condition& condition : desk().plan().conditions)
            standings.insert(condition.id, monitor->standing(condition.id));
    }
    return standings;
}

void TriggersPanel::refresh()
{
    m_model.update(desk().state(), desk().now(), standings());
    m_matrixModel.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0 && m_matrixModel.rowCount() == 0);
    m_answer->refresh();
    bool timed = false;
    for (int row = 0; row < m_model.rowCount() && !timed; ++row)
        timed = !m_model.value(row, TriggersModel::TimerRole).toString().isEmpty();
    m_view->setColumnHidden(TriggersModel::TimerColumn, !timed);
    offerDeclaring();
    showMatrix();
    showCurrent();
}

void TriggersPanel::showCurrent()
{
    const QString chosen = m_view->currentIndex().data(TriggersModel::TriggerRole).toString();
    // While an answer is waited for nothing else is asked.
    m_bar->showTrigger(m_answer->trigger().isEmpty() ? chosen : QString());
    m_conflict->showTrigger(desk().plan(),
                            m_answer->trigger().isEmpty() ? chosen : m_answer->trigger());
}

void TriggersPanel::showMatrix()
{
    m_matrix->setVisible(m_matrixModel.rowCount() > 0);
    if (const auto row = desk().state().matrixRow)
        m_matrix->scrollTo(m_matrixModel.index(*row, 0));
}

void TriggersPanel::addDeclareButtons(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (!m_model.value(row, TriggersModel::IsManualRole).toBool())
            continue;
        const QString trigger = m_model.value(row, items::KeyRole).toString();
        QPushButton* button = makeButton(tr("Declare"), {}, m_view);
        button->setAccessibleName(
            tr("Declare: %1").arg(m_model.value(row, TriggersModel::RuleRole).toString()));
        connect(button, &QPushButton::clicked, this,
                [this, trigger] { m_declaring.declare(trigger); });
        m_view->setIndexWidget(m_model.index(row, TriggersModel::ActsColumn), button);
    }
}

/// Each button as the run would take it now; in the record of a run it says why it cannot be pressed.
void TriggersPanel::offerDeclaring()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        auto* button = qobject_cast<QPushButton*>(
            m_view->indexWidget(m_model.index(row, TriggersModel::ActsColumn)));
        if (button)
            desk().offer(button, m_declaring.wishFor(m_model.value(row, items::KeyRole).toString()),
                         tr("Say that this has happened; the lead is asked at once"));
    }
}

void TriggersPanel::setControlsShown(bool shown)
{
    m_answer->setControlsShown(shown);
    m_bar->setControlsShown(shown);
    // A view shows the widgets of its cells again whenever it likes; not those of a hidden column.
    m_view->setColumnHidden(TriggersModel::ActsColumn, !shown);
}

} // namespace cockpit::ui
