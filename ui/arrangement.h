// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cockpit::ui {

/// How the panels lie: for the one who flies, for a review before, for a screen on the wall.
enum class Arrangement { Fly, Review, Wall };

[[nodiscard]] QString nameOf(Arrangement arrangement);
[[nodiscard]] QString tipOf(Arrangement arrangement);
/// The panels that are not shown at first.
[[nodiscard]] QStringList hiddenIn(Arrangement arrangement);
/// The panels that lie before those which share their place.
[[nodiscard]] QStringList frontIn(Arrangement arrangement);

} // namespace cockpit::ui
