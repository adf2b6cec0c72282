// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/nearmisses.h"

#include <QAbstractButton>
#include <QMouseEvent>

namespace cockpit::ui {

namespace {

/// A button's property: why it cannot be pressed; empty while it can.
constexpr const char* refusal = "cockpitRefusal";

QString wordsOf(const QAbstractButton& button)
{
    const QString name = button.accessibleName();
    return name.isEmpty() ? button.text().remove(QStringLiteral(" …")) : name;
}

} // namespace

void NearMisses::watch(QAbstractButton* button, const QString& why)
{
    if (!button->property(refusal).isValid())
        button->installEventFilter(this);
    button->setProperty(refusal, why);
}

bool NearMisses::eventFilter(QObject* watched, QEvent* event)
{
    const auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || event->type() != QEvent::MouseButtonPress || button->isEnabled())
        return QObject::eventFilter(watched, event);
    const QString why = button->property(refusal).toString();
    if (why.isEmpty() || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return QObject::eventFilter(watched, event);
    Q_EMIT missed(wordsOf(*button), why);
    return true;
}

} // namespace cockpit::ui
