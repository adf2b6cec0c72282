// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace cockpit::charts {

enum class PictureForm { Png, Svg };

/// A picture of a widget as it is shown now.
[[nodiscard]] QByteArray pictureOf(QWidget& widget, PictureForm form);

} // namespace cockpit::charts
