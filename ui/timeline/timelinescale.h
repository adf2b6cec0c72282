// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timelinemodel.h"

#include <QPalette>
#include <QStyleOptionViewItem>

class QPainter;

namespace cockpit::ui {

/// The common axis of the timeline's rows, as one of them shows it: where a time lies, and the lines that go
/// through all of them.
class TimelineScale final
{
public:
    /// Both outlive it.
    TimelineScale(const items::TimelineModel::Axis& axis, const QStyleOptionViewItem& option);

    /// Where a time from T-0 lies in the column.
    [[nodiscard]] double place(double time) const;
    [[nodiscard]] double now() const;

    /// The hours, the last safe start and now.
    void paintLines(QPainter& painter) const;
    /// The words at the point of no return, as a line alone says nothing; above the row that is marked, a
    /// rule.
    void paintNoReturn(QPainter& painter, bool isMarked) const;

private:
    [[nodiscard]] QColor colourOf(items::Status status) const;

    const items::TimelineModel::Axis& m_axis;
    const QStyleOptionViewItem& m_option;
    QPalette m_palette;
};

} // namespace cockpit::ui
