// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/commandtext.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace cockpit::ui {

CommandText::CommandText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus); // to be read, not a station between the buttons
    setFrameShape(QFrame::NoFrame);
    setFont(theme::fixedFont(font()));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setMinimumWidth(1);
    setAccessibleName(tr("What runs"));
}

void CommandText::showCommand(const QString& command)
{
    if (toPlainText() == command)
        return;
    setPlainText(command);
    fit();
}

void CommandText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CommandText::fit()
{
    constexpr int mostLines = 12; // then it scrolls
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    const int most = mostLines * fontMetrics().lineSpacing();
    const int wanted = static_cast<int>(std::ceil(height));
    // Said, not left to be found out: a bar that comes and goes by itself changes the width, and with it the
    // height, without end.
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(wanted, most) + 1);
}

} // namespace cockpit::ui
