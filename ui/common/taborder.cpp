// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taborder.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace cockpit::ui {

namespace {

/// Where a widget stands. A dock behind others lies outside of the window; it belongs where those are.
QRect placeOf(QWidget* widget)
{
    auto* dock = qobject_cast<QDockWidget*>(widget);
    auto* window = dock ? qobject_cast<QMainWindow*>(dock->parentWidget()) : nullptr;
    if (!window || dock->geometry().right() >= 0)
        return widget->geometry();
    for (const QDockWidget* other : window->tabifiedDockWidgets(dock)) {
        if (other->geometry().right() >= 0)
            return other->geometry();
    }
    return widget->geometry();
}

/// Children as they are read. What begins above the middle of a line's first one stands in that line.
QWidgetList inReadingOrder(const QWidget& parent)
{
    QWidgetList children;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widget->isWindow() && widget->isVisibleTo(&parent))
            children.append(widget);
    }
    std::stable_sort(children.begin(), children.end(),
                     [](QWidget* a, QWidget* b) { return placeOf(a).top() < placeOf(b).top(); });
    for (auto first = children.begin(); first != children.end();) {
        const int middle = placeOf(*first).center().y();
        const auto end = std::find_if(first + 1, children.end(), [middle](QWidget* widget) {
            return placeOf(widget).top() > middle;
        });
        // Docks behind one another share a place, and which is in front must not change their order.
        std::stable_sort(first, end, [](QWidget* a, QWidget* b) {
            const int left = placeOf(a).left();
            const int other = placeOf(b).left();
            return left == other ? a->objectName() < b->objectName() : left < other;
        });
        first = end;
    }
    return children;
}

void collect(QWidget& widget, QWidgetList& stops)
{
    const bool takesTab = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (takesTab && widget.isEnabled() && !widget.focusProxy())
        stops.append(&widget);
    for (QWidget* child : inReadingOrder(widget))
        collect(*child, stops);
}

} // namespace

bool moveFocus(QWidget& window, bool next)
{
    QWidgetList stops;
    collect(window, stops);
    if (stops.isEmpty())
        return false;
    const qsizetype count = stops.size();
    const qsizetype at = stops.indexOf(window.focusWidget());
    const qsizetype from = at >= 0 ? at : next ? -1 : count;
    QWidget* stop = stops[(from + (next ? 1 : -1) + count) % count];
    for (QWidget* above = stop; above; above = above->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(above))
            dock->raise();
    }
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace cockpit::ui
