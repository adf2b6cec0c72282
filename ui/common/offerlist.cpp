// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/offerlist.h"

#include "models/items/status.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {

OfferList::OfferList(Desk& desk, items::RowsModel& model, const QString& name, int stretched,
                     int status, OffersFor offersFor, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_offersFor(std::move(offersFor))
    , m_view(makeList(&model, name, stretched, this))
    , m_row(new OfferRow(desk, this))
{
    m_view->setItemDelegateForColumn(status, new StatusDelegate(m_view));
    m_row->setContentsMargins(6, 2, 6, 4);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OfferList::refresh);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_row);
}

void OfferList::refresh()
{
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        choose(0);
    const QString key = m_view->currentIndex().data(items::KeyRole).toString();
    m_row->present(key, key.isEmpty() ? std::vector<Offer>() : m_offersFor(key));
}

void OfferList::choose(int row)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->viewport()->update();
}

} // namespace cockpit::ui
