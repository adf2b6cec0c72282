// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whatsthis.h"

#include <QHelpEvent>
#include <QWhatsThis>
#include <QWidget>

namespace cockpit::ui {

bool WhatsThis::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool isOurs = widget && widget->whatsThis().isEmpty() && !widget->toolTip().isEmpty();
    if (isOurs && event->type() == QEvent::QueryWhatsThis) {
        event->accept();
        return true;
    }
    if (isOurs && event->type() == QEvent::WhatsThis) {
        QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), widget->toolTip());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cockpit::ui
