// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colours.h"

namespace cockpit::charts {

namespace {

// Derived from the palette of Okabe and Ito, darker on light and lighter on dark.
constexpr std::array<QRgb, 6> onLight{0xff0072b2, 0xffb34a00, 0xff00775a,
                                      0xff8f3d74, 0xff1f6f8b, 0xff7a6000};
constexpr std::array<QRgb, 6> onDark{0xff56b4e9, 0xfff0a030, 0xff2fd0a0,
                                     0xffe69ac8, 0xfff0e442, 0xffff8a5c};

QColor mixed(const QColor& a, const QColor& b, float partOfB)
{
    const float rest = 1 - partOfB;
    return QColor::fromRgbF(a.redF() * rest + b.redF() * partOfB,
                            a.greenF() * rest + b.greenF() * partOfB,
                            a.blueF() * rest + b.blueF() * partOfB);
}

} // namespace

Colours coloursFrom(const QPalette& palette)
{
    Colours colours;
    colours.background = palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::Text);
    colours.faint = mixed(colours.background, colours.text, 0.18F);
    colours.hatch = mixed(colours.background, colours.text, 0.5F);
    const bool dark = colours.background.lightness() < colours.text.lightness();
    colours.limit = mixed(colours.background, colours.text, 0.7F);
    colours.warning = QColor::fromRgb(dark ? 0xffff7b72 : 0xffb3261e);
    const std::array<QRgb, 6>& lines = dark ? onDark : onLight;
    for (std::size_t i = 0; i < lines.size(); ++i)
        colours.lines[i] = QColor::fromRgb(lines[i]);
    return colours;
}

} // namespace cockpit::charts
