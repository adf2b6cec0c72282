// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/actionlist.h"

#include <QBrush>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace cockpit::ui {

/// What can be done in a window, as a list in which words find it.
class FoundActions final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, PlaceColumn, KeyColumn, Columns };

    explicit FoundActions(QObject* parent = nullptr);

    /// `faint` is for what cannot be had now.
    void fill(std::vector<FoundAction> actions, const QBrush& faint);
    /// Leaves what has every word, in any order.
    void setWords(const QString& words);
    /// Of a row; null for none. Good until fill().
    [[nodiscard]] const FoundAction* at(const QModelIndex& index) const;

private:
    std::vector<FoundAction> m_actions;
    QStandardItemModel m_model;
};

} // namespace cockpit::ui
