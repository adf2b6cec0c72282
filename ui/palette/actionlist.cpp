// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/actionlist.h"

#include "ui/common/panel.h"
#include "ui/strip/holdbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace cockpit::ui {

namespace {

using Found = std::vector<FoundAction>;

/// "&Run" is "Run", and "A && B" is "A & B".
QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

void addMenu(Found& found, const QMenu& menu, const QString& place)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (const QMenu* below = action->menu())
            addMenu(found, *below, place + QStringLiteral(" › ") + text);
        else
            found.push_back(
                {text, place, action->toolTip(), action->shortcut(), action->isEnabled(), action});
    }
}

QString placeOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (const auto* dock = qobject_cast<const QDockWidget*>(at))
            return dock->windowTitle();
        if (qobject_cast<const Panel*>(at) && !at->accessibleName().isEmpty())
            return at->accessibleName();
    }
    return {};
}

bool isWorthAPlace(const QAbstractButton& button, const QWidget& window)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool standsElsewhere = tool && (tool->defaultAction() || tool->menu());
    const bool isTheDocks = button.objectName().startsWith(QLatin1String("qt_"));
    return button.isVisibleTo(&window) && !standsElsewhere && !isTheDocks && !button.text().isEmpty();
}

void addButtons(Found& found, QWidget& window)
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!isWorthAPlace(*button, window))
            continue;
        const QString name = button->accessibleName();
        found.push_back({name.isEmpty() ? withoutMnemonic(button->text()) : name, placeOf(*button),
                         button->toolTip(), button->shortcut(), button->isEnabled(), button});
    }
}

} // namespace

std::vector<FoundAction> actionsOf(QWidget& window)
{
    Found found;
    if (const auto* bar = window.findChild<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            if (const QMenu* menu = action->menu())
                addMenu(found, *menu, withoutMnemonic(action->text()));
        }
    }
    addButtons(found, window);
    return found;
}

void perform(const FoundAction& action)
{
    if (auto* entry = qobject_cast<QAction*>(action.source.data())) {
        entry->trigger();
    } else if (auto* held = qobject_cast<HoldButton*>(action.source.data())) {
        held->setFocus(Qt::ShortcutFocusReason);
    } else if (auto* button = qobject_cast<QAbstractButton*>(action.source.data())) {
        button->setFocus(Qt::ShortcutFocusReason);
        button->click();
    }
}

} // namespace cockpit::ui
