// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/styledtext.h"

#include <QColor>
#include <QPalette>
#include <QTextCharFormat>

namespace cockpit::ui {

/// The colours of commands on the palette of the window: a terminal's own, moved towards light or dark
/// until they can be read on what is behind them.
class AnsiColours final
{
public:
    explicit AnsiColours(const QPalette& palette)
        : m_palette(palette)
    {}

    /// `text` is the colour of plain text of the line.
    [[nodiscard]] QTextCharFormat format(const items::TextStyle& style, const QColor& text) const;

private:
    QPalette m_palette;
};

/// The same hue with a contrast of at least 4.5:1 to `background`.
[[nodiscard]] QColor readableOn(const QColor& background, const QColor& colour);

} // namespace cockpit::ui
