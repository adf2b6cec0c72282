// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystack.h"

#include <QLabel>

namespace cockpit::ui {

EmptyStack::EmptyStack(QWidget* content, const QString& whenEmpty, QWidget* parent)
    : QStackedWidget(parent)
{
    auto* note = new QLabel(whenEmpty, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setAlignment(Qt::AlignCenter);
    note->setMargin(fontMetrics().height());
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWidget(content);
    addWidget(note);
}

} // namespace cockpit::ui
