// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/kindband.h"

#include "models/items/status.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

QString meaningOf(plan::RunKind kind)
{
    switch (kind) {
    case plan::RunKind::Live:
        return KindBand::tr("LIVE · every line runs for real");
    case plan::RunKind::Staging:
        return KindBand::tr("STAGING · lines run for real, on staging");
    case plan::RunKind::Simulated:
        return KindBand::tr("SIMULATED · nothing real is touched");
    }
    return {};
}

} // namespace

KindBand::KindBand(plan::RunKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(meaningOf(kind))
{
    QFont small = theme::scaled(font(), 0.85, true);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    setFont(small);
    setAccessibleName(m_text);
    setToolTip(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KindBand::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height() + 2};
}

void KindBand::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor colour = theme::kindColour(m_kind);
    painter.fillRect(rect(), colour);
    if (m_kind == plan::RunKind::Simulated)
        painter.fillRect(rect(), QBrush(colour.darker(125), Qt::BDiagPattern));
    painter.setPen(theme::onFilled());
    const int step = fontMetrics().horizontalAdvance(m_text) + 6 * fontMetrics().averageCharWidth();
    for (int x = fontMetrics().averageCharWidth(); x < width(); x += step)
        painter.drawText(QRect(x, 0, step, height()),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), m_text);
}

KindPlate::KindPlate(plan::RunKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFont(theme::scaled(font(), 1.5, true));
    setAccessibleName(items::wordOf(kind));
    setToolTip(meaningOf(kind));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize KindPlate::sizeHint() const
{
    const int margin = fontMetrics().averageCharWidth();
    return {fontMetrics().horizontalAdvance(items::wordOf(m_kind)) + 2 * margin,
            fontMetrics().height() + margin};
}

void KindPlate::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::kindColour(m_kind));
    painter.setPen(theme::onFilled());
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), items::wordOf(m_kind));
}

} // namespace cockpit::ui
