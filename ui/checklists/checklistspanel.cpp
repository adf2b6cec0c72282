// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/checklistspanel.h"

#include "ui/checklists/itemactions.h"
#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::ChecklistModel;

ChecklistsPanel::ChecklistsPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_ready(new StatusLabel(this))
    , m_mine(new QCheckBox(tr("M&ine"), this))
    , m_head(new QWidget(this))
    , m_below(new QWidget(this))
    , m_said(new QLabel(m_below))
    , m_actions(new ItemActions(desk, m_below))
    , m_view(makeList(&m_filter, tr("Checklists"), ChecklistModel::ItemColumn, this))
{
    m_view->setMinimumHeight(fontMetrics().height() * 3); // gives way to what is decided now
    m_view->setRootIsDecorated(true);
    m_view->setHeaderHidden(true);
    m_view->setToolTip(
        tr("Space ticks an item; below the list are sign-offs with a time, findings and comments"));
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
    setUpRows();
    connect(&m_model, &ChecklistModel::aged, this, [this] { // what is said of the time, and no more
        m_view->viewport()->update(m_view->columnViewportPosition(ChecklistModel::StateColumn), 0,
                                   m_view->columnWidth(ChecklistModel::StateColumn),
                                   m_view->viewport()->height());
    });
    connect(&m_model, &ChecklistModel::tickAsked, this, [this](const QString& item, bool done) {
        // What is due after the release is answered with what was seen.
        this->desk().attempt(this, done ? tr("Tick the item") : tr("Take the tick back"),
                             [item, done](const QString& note) {
                                 return run::Wish(run::TickItem{item, done, note});
                             });
    });
}

void ChecklistsPanel::setUpRows()
{
    m_mine->setToolTip(
        tr("Only items that name whoever sits here, by role or name, or that they ticked"));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(6, 2, 6, 0);
    head->addWidget(m_ready, 1);
    head->addWidget(m_mine);
    layOutBelow();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_below);
    connect(m_mine, &QCheckBox::toggled, this, &ChecklistsPanel::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChecklistsPanel::offerChosen);
}

void ChecklistsPanel::layOutBelow()
{
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(6, 2, 6, 2);
    below->setSpacing(2);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a link may be long
    below->addWidget(m_said);
    below->addWidget(m_actions);
}

/// In a narrow and tall window the list cuts what there is room for below it.
void ChecklistsPanel::showInFull()
{
    const QFontMetrics letters = fontMetrics();
    const bool isNarrow =
        width() < letters.averageCharWidth() * 100 && height() > letters.height() * 24;
    m_said->setVisible(isNarrow);
    setTextOf(m_said, chosen(Qt::ToolTipRole));
    m_said->setMaximumHeight(letters.height() * 8);
}

QString ChecklistsPanel::chosen(int role) const
{
    return m_view->currentIndex().data(role).toString();
}

void ChecklistsPanel::offerChosen()
{
    const QModelIndex index = m_view->currentIndex();
    const bool isItem = index.isValid() && !index.data(ChecklistModel::IsListRole).toBool();
    m_below->setVisible(m_controls && isItem); // the room is the list's
    showInFull();
    m_actions->present(isItem
                           ? Signing::Item{chosen(items::KeyRole), chosen(ChecklistModel::TextRole)}
                           : Signing::Item(),
                       index.data(ChecklistModel::EvidenceRole).toUrl());
}

void ChecklistsPanel::setControlsShown(bool shown)
{
    m_controls = shown;
    m_mine->setVisible(shown);
    offerChosen();
}

void ChecklistsPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_filter.setPerson(m_mine->isChecked() ? desk().actor() : QString(), desk().plan());
    m_stack->setEmpty(m_model.rowCount() == 0);
    m_head->setVisible(m_model.rowCount() > 0);
    m_ready->show(m_model.isComplete() ? items::Status::Done : items::Status::Waiting,
                  m_model.summary());
    offerChosen();
    if (m_opened || m_model.rowCount() == 0)
        return;
    m_opened = true;
    m_view->expandAll();
}

} // namespace cockpit::ui
