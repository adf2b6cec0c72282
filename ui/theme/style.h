// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace cockpit::ui::theme {

/// The desktop's style, with what can be pressed or ticked told from its ground: a box to be ticked has an
/// outline of at least 3:1 in every palette, and in a palette of high contrast so have buttons and fields.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
};

/// A box to be ticked.
void paintTick(QPainter* painter, const QRect& box, Qt::CheckState state, const QPalette& palette);

} // namespace cockpit::ui::theme
