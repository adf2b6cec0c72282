// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace cockpit::ui::theme {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double worstContrast(const QColor& colour, const QPalette& palette)
{
    return std::min({contrast(colour, palette.color(QPalette::Base)),
                     contrast(colour, palette.color(QPalette::Window)),
                     contrast(colour, palette.color(QPalette::Button)), // what a tool bar stands on
                     contrast(colour, palette.color(QPalette::AlternateBase))});
}

} // namespace

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto blend = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()),
            blend(from.blue(), to.blue())};
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18;
}

bool isHighContrast(const QPalette& palette)
{
    constexpr double nearlyAll = 20; // of 21
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= nearlyAll
        && contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= nearlyAll;
}

double smallestContrast(const QPalette& palette)
{
    return isHighContrast(palette) ? 7 : 4.5;
}

QColor readable(const QColor& colour, const QPalette& palette)
{
    const QColor towards = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    const double wanted = smallestContrast(palette);
    for (double share = 0; share < 1; share += 0.05) {
        const QColor moved = mixed(colour, towards, share);
        if (worstContrast(moved, palette) >= wanted)
            return moved;
    }
    return towards;
}

} // namespace cockpit::ui::theme
