// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taborder.h"

#include <QWidget>

#include <algorithm>

namespace cockpit::ui {

namespace {

/// Children as they are read. What begins above the middle of a line's first one stands in that line.
QWidgetList inReadingOrder(const QWidget& parent)
{
    QWidgetList children;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widget->isWindow() && widget->isVisibleTo(&parent))
            children.append(widget);
    }
    std::stable_sort(children.begin(), children.end(), [](const QWidget* a, const QWidget* b) {
        return a->geometry().top() < b->geometry().top();
    });
    for (auto first = children.begin(); first != children.end();) {
        const int middle = (*first)->geometry().center().y();
        const auto end = std::find_if(first + 1, children.end(), [middle](const QWidget* widget) {
            return widget->geometry().top() > middle;
        });
        std::stable_sort(first, end, [](const QWidget* a, const QWidget* b) {
            return a->geometry().left() < b->geometry().left();
        });
        first = end;
    }
    return children;
}

void collect(QWidget& widget, QWidgetList& stops)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy())
        stops.append(&widget);
    for (QWidget* child : inReadingOrder(widget))
        collect(*child, stops);
}

} // namespace

void orderTabs(QWidget& part)
{
    QWidgetList stops;
    collect(part, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace cockpit::ui
