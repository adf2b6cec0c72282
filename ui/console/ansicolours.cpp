// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/ansicolours.h"

#include "ui/theme/theme.h"

#include <array>
#include <cmath>

namespace cockpit::ui {
using items::TextColour;

namespace {

constexpr double smallestContrast = 4.5;

constexpr std::array<QRgb, 16> firstColours{
    0xff000000, 0xffcd3131, 0xff0dbc79, 0xffe5e510, 0xff2472c8, 0xffbc3fbc, 0xff11a8cd, 0xffe5e5e5,
    0xff666666, 0xfff14c4c, 0xff23d18b, 0xfff5f543, 0xff3b8eea, 0xffd670d6, 0xff29b8db, 0xffffffff};

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto blend = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()),
            blend(from.blue(), to.blue())};
}

/// The 256 of a terminal: 16, a cube of 6 a side, 24 greys.
QColor indexed(quint32 number)
{
    if (number < firstColours.size())
        return QColor::fromRgb(firstColours[number]);
    if (number >= 232) {
        const int grey = 8 + 10 * static_cast<int>(number - 232);
        return {grey, grey, grey};
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : 55 + 40 * static_cast<int>(step); };
    const quint32 cell = number - 16;
    return {level(cell / 36), level(cell / 6 % 6), level(cell % 6)};
}

QColor colourOf(const TextColour& colour, const QColor& otherwise)
{
    switch (colour.kind) {
    case TextColour::Kind::None:
        return otherwise;
    case TextColour::Kind::Indexed:
        return indexed(colour.value);
    case TextColour::Kind::Rgb:
        return QColor::fromRgb(colour.value);
    }
    return otherwise;
}

} // namespace

QColor readableOn(const QColor& background, const QColor& colour)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor towards =
        theme::contrast(white, background) > theme::contrast(black, background) ? white : black;
    for (double share = 0; share < 1; share += 0.05) {
        const QColor moved = mixed(colour, towards, share);
        if (theme::contrast(moved, background) >= smallestContrast)
            return moved;
    }
    return towards;
}

QTextCharFormat AnsiColours::format(const items::TextStyle& style, const QColor& text) const
{
    const QColor base = m_palette.color(QPalette::Base);
    QColor background = colourOf(style.background, base);
    QColor foreground = colourOf(style.foreground, text);
    if (style.inverse)
        std::swap(background, foreground);
    if (style.faint)
        foreground = mixed(foreground, background, 0.4);
    QTextCharFormat format;
    format.setForeground(readableOn(background, foreground));
    if (background != base)
        format.setBackground(background);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underlined);
    format.setFontStrikeOut(style.struck);
    return format;
}

} // namespace cockpit::ui
