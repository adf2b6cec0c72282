// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/roles.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace cockpit::ui::theme {

namespace {

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

void apply(QWidget* window)
{
    colour(window);
    window->installEventFilter(new Follower(window));
}

} // namespace cockpit::ui::theme
