// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/aswritten.h"

#include "ui/common/links.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextDocument>

namespace cockpit::ui {

AsWritten::AsWritten(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("The step as written"));
}

void AsWritten::showMarkdown(const QString& markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    lay();
}

void AsWritten::lay()
{
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub
                                                            | QTextDocument::MarkdownNoHTML));
    fitBlocks();
    colourLinks(*document(), palette());
    moveCursor(QTextCursor::Start);
}

void AsWritten::fitBlocks()
{
    // Long command lines wrap, so that nothing of them is out of sight; headings stay modest, and code
    // is as large as the text.
    const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        cursor.setBlockFormat(format);
        QTextCharFormat text;
        if (format.headingLevel() > 0)
            text.setProperty(QTextFormat::FontSizeAdjustment, 1);
        if (format.hasProperty(QTextFormat::BlockCodeFence)) {
            text.setFontFamilies({family});
            text.setProperty(QTextFormat::FontSizeAdjustment, 0);
        }
        cursor.mergeCharFormat(text);
    }
}

QVariant AsWritten::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void AsWritten::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        lay();
}

} // namespace cockpit::ui
