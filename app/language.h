// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace cockpit::app {

/// The languages that the program speaks, as --language takes them: de, en, …
[[nodiscard]] QStringList languages();

/// Takes `--language CODE` out of the arguments. Empty where none is given: the locale decides. A code
/// of no language of the program is an error. What machines read is asked for in English: it must not
/// change with whoever asks.
[[nodiscard]] Result<QString> takeLanguage(QStringList& arguments);

/// From now on the program speaks this language (empty: the locale's, or English), Qt's own dialogs
/// too. A language that was asked for also says how numbers and dates are written.
void speak(QCoreApplication& application, const QString& language);

} // namespace cockpit::app
