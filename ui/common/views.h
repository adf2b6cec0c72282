// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QTreeView;
class QWidget;

namespace cockpit::ui {

/// A list with columns as the whole window shows them. `stretched` is the column that takes the room.
[[nodiscard]] QTreeView* makeList(QAbstractItemModel* model, const QString& name, int stretched,
                                  QWidget* parent);

/// Scrolls a page that is higher than the room for it; it is always as wide as that.
[[nodiscard]] QScrollArea* makeScroll(QWidget* page, QWidget* parent);

/// A button whose words say the effect.
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& toolTip, QWidget* parent);

/// A button no wider than its words, for rows of many.
[[nodiscard]] QPushButton* makeCompactButton(const QString& text, QWidget* parent);

/// Deletes a widget that may be what was just pressed: soon, and out of sight at once. May be null.
void discard(QWidget* widget);

/// Second-rank text, by the palette role that theme::apply() makes readable.
void makeQuiet(QWidget* label);

/// Sets text only when it differs, so that a refresh disturbs neither a selection nor a screen reader.
void setTextOf(QLabel* label, const QString& text);
void setTextOf(QPushButton* button, const QString& text);
void setTextOf(QTabWidget* tabs, int tab, const QString& text);

} // namespace cockpit::ui
