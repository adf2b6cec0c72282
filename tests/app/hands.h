// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/promptform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

/// What a person does with the window's buttons, for tests.
namespace cockpit::hands {

inline bool says(const QAbstractButton& button, const QString& words)
{
    return button.isVisible()
        && (button.text().startsWith(words) || button.accessibleName().startsWith(words));
}

/// The button of a widget that says something that begins so; `enabled`: and that can be pressed.
inline QAbstractButton* buttonOf(const QWidget& widget, const QString& words, bool enabled = false)
{
    for (auto* button : widget.findChildren<QAbstractButton*>()) {
        if (says(*button, words) && (button->isEnabled() || !enabled))
            return button;
    }
    return nullptr;
}

inline bool press(QAbstractButton* button)
{
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// What will happen was shown; the person reads it and agrees.
inline bool agree(const QString& words)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        auto* form = qobject_cast<ui::PromptForm*>(top);
        if (form && form->isVisible())
            return press(buttonOf(*form, words));
    }
    return false;
}

} // namespace cockpit::hands
