// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statuslabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace cockpit::ui {

StatusLabel::StatusLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::show(items::Status status, const QString& word, const QString& spoken)
{
    const QString name = spoken.isEmpty() ? word : spoken;
    if (status == m_status && word == m_word && name == accessibleName())
        return;
    const int width = sizeHint().width();
    m_status = status;
    m_word = word;
    setToolTip(word);
    setAccessibleName(name);
    if (sizeHint().width() != width) // figures count on in the room that they have
        updateGeometry();
    update();
}

QString StatusLabel::line() const
{
    return theme::lookOf(m_status, palette()).shape + u' ' + m_word;
}

QSize StatusLabel::sizeHint() const
{
    // Bold may be wider than the plain text that the metrics know.
    return {fontMetrics().horizontalAdvance(line()) * 11 / 10 + 4, fontMetrics().height() + 2};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 5, fontMetrics().height() + 2};
}

void StatusLabel::paintEvent(QPaintEvent* /*event*/)
{
    const theme::Look look = theme::lookOf(m_status, palette());
    QPainter painter(this);
    QFont font = painter.font();
    font.setBold(look.strong);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetrics(font).elidedText(line(), Qt::ElideRight, width()));
}

} // namespace cockpit::ui
