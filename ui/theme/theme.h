// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/status.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"

/// Every colour of the window, worked out from the palette. Text has a contrast of at least 4.5:1
/// to what lies behind it, in light and dark palettes alike.
namespace cockpit::ui::theme {

/// How a status looks. The word that goes with it comes from the item model.
struct Look {
    QString shape; ///< a character that tells statuses apart without colour
    QColor text;   ///< on the palette's Base and Window
    bool strong = false;
};

[[nodiscard]] Look lookOf(items::Status status, const QPalette& palette);

/// Filled areas that carry white text: the run kind's badge and band, the rollback button.
[[nodiscard]] QColor kindColour(plan::RunKind kind);
[[nodiscard]] QColor dangerColour();
[[nodiscard]] QColor onFilled();

/// Second-rank text; still readable.
[[nodiscard]] QColor quietText(const QPalette& palette);
/// Text of standard error in the console.
[[nodiscard]] QColor errorText(const QPalette& palette);
/// Rules and grids: not text, so they may be faint.
[[nodiscard]] QColor rule(const QPalette& palette);

} // namespace cockpit::ui::theme
