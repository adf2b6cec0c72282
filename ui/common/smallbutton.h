// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace cockpit::ui {

/// A button that takes no more room than its words, for rows that have little. `name` is for a screen
/// reader, where the words are a sign.
[[nodiscard]] QToolButton* makeSmallButton(const QString& text, const QString& toolTip,
                                           QWidget* parent, const QString& name = {});

} // namespace cockpit::ui
