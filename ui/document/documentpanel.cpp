// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentpanel.h"

#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

/// Each line with its number, so that a finding's "line 42" can be found by eye.
QString numbered(const QStringList& lines)
{
    const auto width = static_cast<int>(QString::number(lines.size()).size());
    QString text;
    for (qsizetype line = 0; line < lines.size(); ++line)
        text += QString::number(line + 1).rightJustified(width) + u"  "_s + lines[line] + u'\n';
    return text;
}

} // namespace

DocumentPanel::DocumentPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme::fixedFont(font()));
    m_text->setAccessibleName(tr("The runbook"));
    m_text->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
}

void DocumentPanel::refresh()
{
    if (std::exchange(m_filled, true))
        return;
    m_text->setPlainText(numbered(desk().plan().lines));
}

void DocumentPanel::showLine(int line)
{
    refresh();
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    // Back to its number: a long line is shown from its beginning.
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

} // namespace cockpit::ui
