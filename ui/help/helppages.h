// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace cockpit::ui {

struct HelpPage {
    QString name; ///< "gates": its file without ".md", and its panel's object name where it has one
    QString title; ///< its first heading
};

/// The pages that are built in, in reading order, titled in the program's language.
[[nodiscard]] std::vector<HelpPage> helpPages();

/// A page's Markdown in the program's language, else in English; empty: there is no such page.
[[nodiscard]] QString helpText(const QString& name);

/// The page of the panel or window that a widget stands in; empty: it stands in none that has a page.
[[nodiscard]] QString helpPageOf(const QWidget* widget);
/// The same; the first flight where it stands in none.
[[nodiscard]] QString helpPageFor(const QWidget* widget);

} // namespace cockpit::ui
