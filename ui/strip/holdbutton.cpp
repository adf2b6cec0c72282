// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/holdbutton.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace cockpit::ui {

HoldButton::HoldButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setFont(theme::scaled(font(), 1.1, true));
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdTime);
    m_paint.setInterval(std::chrono::milliseconds(30));
    connect(&m_paint, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_paint.stop();
        update();
        Q_EMIT held();
    });
}

double HoldButton::progress() const
{
    if (!m_hold.isActive())
        return 0;
    return 1.0 - static_cast<double>(m_hold.remainingTime()) / static_cast<double>(holdTime.count());
}

QSize HoldButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(fontMetrics().averageCharWidth() * 2, 0);
}

void HoldButton::begin()
{
    if (!isEnabled() || m_hold.isActive())
        return;
    m_hold.start();
    m_paint.start();
    Q_EMIT holdBegan();
}

void HoldButton::end()
{
    if (!m_hold.isActive())
        return;
    m_hold.stop();
    m_paint.stop();
    update();
    Q_EMIT holdEnded();
}

void HoldButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor colour = theme::dangerColour();
    if (!isEnabled()) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRoundedRect(area, 3, 3);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), text());
        return;
    }
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::WindowText), 2) : QPen(colour));
    painter.setBrush(colour);
    painter.drawRoundedRect(area, 3, 3);
    if (const double share = progress(); share > 0) {
        QRectF done = area;
        done.setWidth(area.width() * share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.darker(180));
        painter.drawRoundedRect(done, 3, 3);
    }
    painter.setPen(theme::onFilled());
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter),
                     m_hold.isActive() ? tr("keep holding …") : text());
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    QPushButton::mousePressEvent(event);
    begin();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    end();
    QPushButton::mouseReleaseEvent(event);
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    const bool holds = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (!holds) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        begin();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    event->accept();
    if (!event->isAutoRepeat())
        end();
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    end();
    QPushButton::focusOutEvent(event);
}

} // namespace cockpit::ui
