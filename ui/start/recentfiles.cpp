// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentfiles.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

RecentFiles::RecentFiles(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto* title = new QLabel(tr("&Recent runbooks"), this);
    title->setBuddy(m_list);
    m_list->setAccessibleName(tr("Recent runbooks"));
    m_list->setToolTip(tr("Return opens the chosen one"));
    m_list->setAlternatingRowColors(true);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString file = item->data(Qt::UserRole).toString(); !file.isEmpty())
            Q_EMIT openAsked(file);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
}

void RecentFiles::setFiles(const QStringList& files)
{
    m_list->clear();
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(info.fileName() + u"  ·  "_s + info.path(), m_list);
        item->setData(Qt::UserRole, file);
        item->setToolTip(file);
    }
    if (!files.isEmpty())
        return;
    auto* none = new QListWidgetItem(tr("None yet: what you open is listed here."), m_list);
    none->setFlags(Qt::ItemIsEnabled); // there is nothing to choose, but to be read
}

} // namespace cockpit::ui
