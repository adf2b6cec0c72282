// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timelinemodel.h"

#include <QStyledItemDelegate>

namespace cockpit::ui {

/// Paints the timeline's rows: title and detail in one column, the times in the other (TimelineBars).
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

    const items::TimelineModel& m_model;
};

} // namespace cockpit::ui
