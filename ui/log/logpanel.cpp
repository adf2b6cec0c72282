// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpanel.h"

#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::LogModel;

LogPanel::LogPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(makeList(&m_model, tr("Log"), LogModel::WhatColumn, this))
    , m_remark(new QLineEdit(this))
{
    m_view->setItemDelegateForColumn(LogModel::WhatColumn, new StatusDelegate(m_view));
    m_remark->setPlaceholderText(tr("Add a remark to the log, then Return"));
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setToolTip(tr("Kept in the log with your name and the time"));
    connect(m_remark, &QLineEdit::returnPressed, this, &LogPanel::addRemark);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_remark);
}

void LogPanel::refresh()
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    const int before = m_model.rowCount();
    m_model.update(desk().conductor().events(), desk().plan());
    if (atEnd && m_model.rowCount() != before)
        m_view->scrollToBottom();
}

void LogPanel::addRemark()
{
    desk().submit(run::Remark{m_remark->text()});
    m_remark->clear();
}

void LogPanel::setControlsShown(bool shown)
{
    m_remark->setVisible(shown);
}

} // namespace cockpit::ui
