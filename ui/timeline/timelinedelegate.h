// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timelinemodel.h"

#include <QStyledItemDelegate>

namespace cockpit::ui {

/// Paints the timeline's rows: title and detail in one column; planned (outline), actual (filled) and
/// forecast (hatched) bars on a common axis in the other, with the now line, rollback points and the
/// point of no return.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const items::TimelineModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintBars(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintGate(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintLines(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    /// The words at the point of no return: a line alone says nothing.
    void paintNoReturn(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;
    /// Where a time from T-0 lies in the column.
    [[nodiscard]] double place(const QStyleOptionViewItem& option, double time) const;
    [[nodiscard]] QRectF bar(const QStyleOptionViewItem& option, const QModelIndex& index, int from,
                             int to) const;

    const items::TimelineModel& m_model;
};

} // namespace cockpit::ui
