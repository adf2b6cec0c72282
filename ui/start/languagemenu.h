// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace cockpit::ui {

/// The languages that the cockpit speaks, each by its own name, and that of the system.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `codes` as --language takes them; `chosen`: empty: as the system has it.
    LanguageMenu(const QStringList& codes, const QString& chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `sentence` says when it is spoken.
    void chosen(const QString& code, const QString& sentence);
};

} // namespace cockpit::ui
