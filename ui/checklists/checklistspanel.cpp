// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/checklistspanel.h"

#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::ChecklistModel;

ChecklistsPanel::ChecklistsPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(makeList(&m_model, tr("Checklists"), ChecklistModel::ItemColumn, this))
{
    m_view->setMinimumHeight(fontMetrics().height() * 3); // gives way to what is decided now
    m_view->setRootIsDecorated(true);
    m_view->setHeaderHidden(true);
    m_view->setToolTip(tr("Space ticks an item"));
    m_view->setItemDelegateForColumn(ChecklistModel::ItemColumn, new TickDelegate(m_view));
    m_view->setItemDelegateForColumn(ChecklistModel::StateColumn, new StatusDelegate(m_view));
    // What is to be checked comes first; who checked it when is cut before that is (and in the tool tip).
    m_view->header()->setSectionResizeMode(ChecklistModel::StateColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(ChecklistModel::StateColumn,
                                    m_view->fontMetrics().averageCharWidth() * 20);
    m_stack = new EmptyStack(m_view,
                             tr("The runbook has no checklists outside its steps.\n\nAdd items "
                                "like \"- [ ] Backup verified\" "
                                "under a heading, and open it again."),
                             this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_model, &ChecklistModel::tickAsked, this, [this](const QString& item, bool done) {
        // What is due after the release is answered with what was seen.
        this->desk().attempt(this, done ? tr("Tick the item") : tr("Take the tick back"),
                             [item, done](const QString& note) {
                                 return run::Wish(run::TickItem{item, done, note});
                             });
    });
}

void ChecklistsPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    if (m_opened || m_model.rowCount() == 0)
        return;
    m_opened = true;
    m_view->expandAll();
}

} // namespace cockpit::ui
