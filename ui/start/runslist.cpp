// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/runslist.h"

#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::RunsModel;

RunsList::RunsList(QWidget* parent)
    : QWidget(parent)
    , m_view(makeList(&m_model, tr("Recent runs"), RunsModel::TitleColumn, this))
    , m_stack(new EmptyStack(m_view, tr("No run yet: what you rehearse and fly is listed here."), this))
    , m_resume(makeButton(tr("Take it up &again"), {}, this))
    , m_replay(makeButton(tr("&Walk through it"),
                          tr("Shows the run on record, event by event; nothing is started"), this))
{
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setItemDelegateForColumn(RunsModel::StateColumn, new StatusDelegate(m_view));
    auto* title = new QLabel(tr("Recent r&uns"), this);
    title->setBuddy(m_view);
    auto* row = new QHBoxLayout;
    row->addWidget(m_resume);
    row->addWidget(m_replay);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_stack, 1);
    layout->addLayout(row);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunsList::refresh);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeAsked(chosen()); });
    connect(m_replay, &QPushButton::clicked, this, [this] { Q_EMIT replayAsked(chosen()); });
    connect(m_view, &QTreeView::activated, this, [this] {
        if (isOver())
            Q_EMIT replayAsked(chosen());
        else
            Q_EMIT resumeAsked(chosen());
    });
    setRuns({});
}

void RunsList::setRuns(const std::vector<items::RecordedRun>& runs)
{
    m_model.update(runs);
    m_stack->setEmpty(runs.empty());
    if (!runs.empty())
        m_view->setCurrentIndex(m_model.index(0, 0));
    refresh();
}

QString RunsList::chosen() const
{
    return m_view->currentIndex().data(items::KeyRole).toString();
}

bool RunsList::isOver() const
{
    return m_view->currentIndex().data(RunsModel::OverRole).toBool();
}

void RunsList::refresh()
{
    const bool any = m_view->currentIndex().isValid();
    m_replay->setEnabled(any);
    m_resume->setEnabled(any && !isOver());
    m_resume->setToolTip(
        any && isOver() ? tr("This run is over; walk through it instead")
                        : tr("Goes on where it stands; what was running has gone on meanwhile"));
}

} // namespace cockpit::ui
