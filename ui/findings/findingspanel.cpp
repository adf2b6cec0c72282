// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspanel.h"

#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::FindingsModel;

FindingsPanel::FindingsPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(makeList(&m_model, tr("Findings"), FindingsModel::MessageColumn, this))
    , m_remedy(new QLabel(this))
    , m_reading(new QLabel(tr("Reading the runbook for mistakes …"), this))
{
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn, new StatusDelegate(m_view));
    m_view->header()->hideSection(FindingsModel::RemedyColumn);
    m_remedy->setWordWrap(true);
    m_remedy->setTextFormat(Qt::PlainText);
    m_remedy->setMargin(6);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::showFinding);
    m_stack = new EmptyStack(m_view, tr("Nothing was found wrong with this runbook."), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->hide();
    m_reading->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_reading, 1);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_remedy);
}

void FindingsPanel::showFindings(const std::vector<plan::Finding>& findings)
{
    m_model.update(findings);
    m_reading->hide();
    m_stack->show();
    m_stack->setEmpty(m_model.rowCount() == 0);
    if (!m_view->currentIndex().isValid())
        setTextOf(m_remedy, FindingsModel::summary(findings));
}

void FindingsPanel::showFinding(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString remedy = index.data(FindingsModel::RemedyRole).toString();
    setTextOf(m_remedy,
              index.data(FindingsModel::MessageRole).toString() + u"\n→ "_s + remedy + u"  ["_s
                  + index.data(FindingsModel::RuleRole).toString() + u']');
    Q_EMIT lineChosen(index.data(items::LineRole).toInt());
}

} // namespace cockpit::ui
