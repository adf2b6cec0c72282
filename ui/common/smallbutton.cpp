// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/smallbutton.h"

#include <QToolButton>

namespace cockpit::ui {

QToolButton* makeSmallButton(const QString& text, const QString& toolTip, QWidget* parent,
                             const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!name.isEmpty())
        button->setAccessibleName(name);
    return button;
}

} // namespace cockpit::ui
