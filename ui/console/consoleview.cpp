// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleview.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

ConsoleView::ConsoleView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(theme::fixedFont(font()));
    setAccessibleName(tr("Output"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConsoleView::userScrolled);
}

int ConsoleView::rowHeight() const
{
    return fontMetrics().lineSpacing();
}

void ConsoleView::contentChanged()
{
    setUpBars();
    viewport()->update();
}

void ConsoleView::setUpBars()
{
    m_settling = true;
    const int visible = std::max(1, viewport()->height() / rowHeight());
    const int last = std::max(0, static_cast<int>(m_buffer.size()) - visible);
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, last);
    const int width = static_cast<int>(m_buffer.widest() + 4) * fontMetrics().averageCharWidth();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    if (m_follow)
        verticalScrollBar()->setValue(last);
    m_settling = false;
}

void ConsoleView::userScrolled()
{
    if (m_settling)
        return;
    setFollow(verticalScrollBar()->value() == verticalScrollBar()->maximum());
}

void ConsoleView::setFollow(bool follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    if (follow)
        setUpBars();
    Q_EMIT followChanged(follow);
}

void ConsoleView::paintRow(QPainter& painter, int line, const QRect& row) const
{
    const auto at = static_cast<std::size_t>(line);
    const OutputKind kind = m_buffer.kind(at);
    const bool selected =
        m_anchor && line >= std::min(*m_anchor, m_end) && line <= std::max(*m_anchor, m_end);
    if (selected)
        painter.fillRect(QRect(0, row.top(), viewport()->width(), row.height()),
                         palette().highlight());
    QColor colour = palette().color(QPalette::Text);
    if (kind == OutputKind::Err)
        colour = theme::errorText(palette());
    if (kind == OutputKind::Heading)
        colour = theme::quietText(palette());
    painter.setPen(selected ? palette().color(QPalette::HighlightedText) : colour);
    const int gutter = fontMetrics().averageCharWidth() * 2;
    if (kind == OutputKind::Err)
        painter.drawText(row, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), u"!"_s);
    painter.drawText(row.adjusted(gutter, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                     m_buffer.text(at));
}

void ConsoleView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const int height = rowHeight();
    const int first = verticalScrollBar()->value();
    const int count = viewport()->height() / height + 2;
    const int left = 4 - horizontalScrollBar()->value();
    for (int row = 0; row < count && first + row < static_cast<int>(m_buffer.size()); ++row)
        paintRow(painter, first + row, {left, row * height, viewport()->width() - left, height});
    if (m_buffer.size() == 0) {
        painter.setPen(theme::quietText(palette()));
        painter.drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter),
                         tr("Nothing was printed in this step yet."));
    }
}

void ConsoleView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setUpBars();
}

void ConsoleView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setUpBars();
}

int ConsoleView::lineAt(const QPoint& point) const
{
    const int line = verticalScrollBar()->value() + point.y() / rowHeight();
    return std::clamp(line, 0, std::max(0, static_cast<int>(m_buffer.size()) - 1));
}

void ConsoleView::mousePressEvent(QMouseEvent* event)
{
    m_anchor = lineAt(event->position().toPoint());
    m_end = *m_anchor;
    viewport()->update();
}

void ConsoleView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_anchor)
        return;
    m_end = lineAt(event->position().toPoint());
    viewport()->update();
}

void ConsoleView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void ConsoleView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(textToCopy());
        return;
    }
    if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End) {
        setFollow(true);
        return;
    }
    if (event->key() == Qt::Key_Escape)
        m_anchor.reset();
    viewport()->update();
    QAbstractScrollArea::keyPressEvent(event);
}

QString ConsoleView::textToCopy() const
{
    const int last = static_cast<int>(m_buffer.size()) - 1;
    const int first = m_anchor ? std::min(*m_anchor, m_end) : 0;
    QStringList lines;
    for (int line = first; line <= (m_anchor ? std::min(std::max(*m_anchor, m_end), last) : last);
         ++line)
        lines << m_buffer.text(static_cast<std::size_t>(line));
    return lines.join(u'\n');
}

} // namespace cockpit::ui
