// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinescale.h"

class QPainter;

namespace cockpit::ui {

/// One row of the timeline's times: planned (outline), actual (filled) and forecast (hatched) bars on a common
/// axis, with the now line, rollback points and the point of no return.
class TimelineBars final
{
public:
    /// All outlive it.
    TimelineBars(QPainter& painter, const items::TimelineModel::Axis& axis,
                 const QStyleOptionViewItem& option, const QModelIndex& index);

    void paint() const;

private:
    void paintGate() const;
    void paintStep() const;
    /// What was done of it, and where the rest begins.
    void paintDone() const;
    void paintRest() const;
    void paintPlan() const;
    void paintRollbackPoint() const;

    [[nodiscard]] QVariant value(int role) const { return m_index.data(role); }
    [[nodiscard]] QRectF bar(int from, int to) const;
    [[nodiscard]] QColor colourOf(items::Status status) const;
    [[nodiscard]] items::Status status() const;

    QPainter& m_painter;
    TimelineScale m_scale;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    QPalette m_palette;
};

} // namespace cockpit::ui
