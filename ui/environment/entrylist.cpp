// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entrylist.h"

#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using environment::Part;
using items::EnvironmentModel;

EntryList::EntryList(EnvironmentModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(makeList(&model, tr("What the environment names"), EnvironmentModel::NameColumn, this))
    , m_testAll(makeButton(tr("&Test all"), tr("Tries every host, secret, source and metric"), this))
{
    m_view->setItemDelegateForColumn(EnvironmentModel::StateColumn, new StatusDelegate(m_view));
    connect(m_testAll, &QPushButton::clicked, this, &EntryList::testAllAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EntryList::chosen);
    auto* row = new QHBoxLayout;
    row->addWidget(makeAdd());
    row->addWidget(m_testAll);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
}

QPushButton* EntryList::makeAdd()
{
    auto* add = makeButton(tr("&Add"), tr("One more of a kind"), this);
    auto* menu = new QMenu(add);
    for (const Part part :
         {Part::Hosts, Part::Groups, Part::Proofs, Part::Variables, Part::Secrets, Part::Sources,
          Part::Metrics, Part::Dashboards, Part::Roles, Part::Triggers, Part::Services,
          Part::Limits, Part::Freezes, Part::Holds, Part::Starts, Part::Probes})
        connect(menu->addAction(items::wordOf(part)), &QAction::triggered, this,
                [this, part] { Q_EMIT beginAsked(part); });
    add->setMenu(menu);
    return add;
}

int EntryList::row() const
{
    return m_view->currentIndex().row();
}

void EntryList::choose(int row)
{
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
}

void EntryList::setTestable(bool testable)
{
    m_testAll->setEnabled(testable);
}

} // namespace cockpit::ui
