// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace cockpit::ui::theme {
using namespace Qt::StringLiterals;

namespace {

double smallestContrast(const QPalette& palette)
{
    return isHighContrast(palette) ? 7 : 4.5;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto blend = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()),
            blend(from.blue(), to.blue())};
}

double worstContrast(const QColor& colour, const QPalette& palette)
{
    return std::min({contrast(colour, palette.color(QPalette::Base)),
                     contrast(colour, palette.color(QPalette::Window)),
                     contrast(colour, palette.color(QPalette::Button)), // what a tool bar stands on
                     contrast(colour, palette.color(QPalette::AlternateBase))});
}

QColor hueOf(items::Status status)
{
    switch (status) {
    case items::Status::Waiting:
        return {110, 115, 120};
    case items::Status::Ready:
    case items::Status::Running:
        return {20, 90, 190};
    case items::Status::Done:
        return {20, 120, 50};
    case items::Status::Skipped:
        return {110, 90, 130};
    case items::Status::Attention:
        return {165, 95, 0};
    case items::Status::Failed:
        return {190, 30, 30};
    case items::Status::Unknown:
        return {150, 30, 140};
    }
    return {};
}

QString shapeOf(items::Status status)
{
    switch (status) {
    case items::Status::Waiting:
        return u"○"_s;
    case items::Status::Ready:
        return u"▷"_s;
    case items::Status::Running:
        return u"▶"_s;
    case items::Status::Done:
        return u"✓"_s;
    case items::Status::Skipped:
        return u"»"_s;
    case items::Status::Attention:
        return u"◐"_s;
    case items::Status::Failed:
        return u"✗"_s;
    case items::Status::Unknown:
        return u"?"_s;
    }
    return {};
}

/// The desktop's, moved until its text can be read on it: that of Qt's own style has 3.7:1.
QColor highlight(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::HighlightedText);
    const QColor away = luminance(text) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    const QColor wish = palette.color(QPalette::Highlight);
    double share = 0;
    while (share < 1 && contrast(text, mixed(wish, away, share)) < smallestContrast(palette))
        share += 0.05;
    return mixed(wish, away, share);
}

void colour(QWidget* window)
{
    const QPalette palette = QApplication::palette(window);
    QPalette own;
    own.setColor(QPalette::PlaceholderText, quietText(palette));
    own.setColor(QPalette::BrightText, errorText(palette));
    own.setColor(QPalette::Highlight, highlight(palette));
    // Setting it is a change of the palette too.
    for (const QPalette::ColorRole role :
         {QPalette::PlaceholderText, QPalette::BrightText, QPalette::Highlight}) {
        if (window->palette().color(role) != own.color(role))
            return window->setPalette(own);
    }
}

/// Colours its parent anew whenever the desktop's palette changes.
class Follower final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            colour(qobject_cast<QWidget*>(watched));
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
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

Look lookOf(items::Status status, const QPalette& palette)
{
    const bool strong = status == items::Status::Running || status == items::Status::Failed
        || status == items::Status::Unknown;
    return {shapeOf(status), readable(hueOf(status), palette), strong};
}

QColor kindColour(plan::RunKind kind)
{
    switch (kind) {
    case plan::RunKind::Live:
        return {176, 24, 24};
    case plan::RunKind::Staging:
        return {138, 84, 0};
    case plan::RunKind::Simulated:
        return {88, 56, 160};
    }
    return {};
}

QColor dangerColour()
{
    return {176, 24, 24};
}

QColor onFilled()
{
    return Qt::white;
}

QColor quietText(const QPalette& palette)
{
    return readable(
        mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.45), palette);
}

QColor errorText(const QPalette& palette)
{
    return readable(hueOf(items::Status::Failed), palette);
}

QColor rule(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 isHighContrast(palette) ? 0.5 : 0.25);
}

void apply(QWidget* window)
{
    colour(window);
    window->installEventFilter(new Follower(window));
}

QFont fixedFont(const QFont& like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    return font;
}

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold || font.bold());
    return font;
}

void scaleFonts(QWidget* window, double factor)
{
    // Fonts that are a widget's own do not follow the window's.
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            widget->setFont(scaled(widget->font(), factor));
    }
    window->setFont(scaled(window->font(), factor));
}

double wallScale(const QSize& window)
{
    constexpr double lettersDown = 48; // of this many heights, in a window as wide as usual
    constexpr double lettersAcross = 85;
    constexpr double smallest = 1.4;
    const double wanted = std::min(window.height() / lettersDown, window.width() / lettersAcross);
    return std::max(smallest, wanted / QFontInfo(QApplication::font()).pixelSize());
}

QSize firstSize(const QSize& room)
{
    constexpr QSize drawnFor(1600, 1000);
    constexpr QSize smallest(1280, 700);
    // A screen that is too small for any window (the offscreen platform's) is not looked at.
    const bool isScreen = room.width() >= smallest.width() && room.height() >= smallest.height();
    return isScreen ? drawnFor.boundedTo(room) : drawnFor;
}

} // namespace cockpit::ui::theme
