// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "ui/common/offerrow.h"

class QTreeView;

namespace cockpit::ui {

/// A list, and what can be done about its current row.
class OfferList final : public QWidget
{
    Q_OBJECT

public:
    using OffersFor = std::function<std::vector<Offer>(const QString& key)>;

    /// `stretched` and `status` are columns of the model, which outlives the list.
    OfferList(Desk& desk, items::RowsModel& model, const QString& name, int stretched, int status,
              OffersFor offersFor, QWidget* parent = nullptr);

    void refresh();
    void setControlsShown(bool shown) { m_row->setControlsShown(shown); }
    void choose(int row);
    [[nodiscard]] QTreeView* view() const { return m_view; }

private:
    items::RowsModel& m_model;
    OffersFor m_offersFor;
    QTreeView* m_view;
    OfferRow* m_row;
};

} // namespace cockpit::ui
