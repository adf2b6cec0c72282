// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whatsthis.h"

#include "ui/help/helppages.h"

#include <QHelpEvent>
#include <QWhatsThis>
#include <QWidget>

namespace cockpit::ui {

namespace {

/// The paragraph below the title: what the page is about.
QString beginningOf(const QString& page)
{
    return helpText(page).section(QStringLiteral("\n\n"), 1, 1).simplified();
}

} // namespace

QString whatIs(const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (!at->whatsThis().isEmpty())
            return at->whatsThis();
        if (!at->toolTip().isEmpty())
            return at->toolTip();
    }
    const QString page = helpPageOf(widget);
    return page.isEmpty() ? QString() : beginningOf(page);
}

bool WhatsThis::eventFilter(QObject* watched, QEvent* event)
{
    const bool isAsked =
        event->type() == QEvent::QueryWhatsThis || event->type() == QEvent::WhatsThis;
    const auto* widget = isAsked ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget || !widget->whatsThis().isEmpty()) // Qt shows that itself
        return QObject::eventFilter(watched, event);
    const QString what = whatIs(widget);
    if (what.isEmpty())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::QueryWhatsThis)
        event->accept();
    else
        QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), what);
    return true;
}

} // namespace cockpit::ui
