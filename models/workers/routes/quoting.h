// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

namespace cockpit::workers {

/// One word of a POSIX shell's command line that stands for exactly this text, whatever is in it: nothing
/// in it is expanded. Only NUL cannot be carried; whoever takes text from outside asks isCarriable() first.
[[nodiscard]] QString shellWord(const QString& text);
/// The words of an argument list, quoted where they need it, with a space between them.
[[nodiscard]] QString shellWords(const QStringList& arguments);

/// No NUL in it, which would cut it short on the way.
[[nodiscard]] bool isCarriable(const QString& text);
/// A name that a shell takes for a variable: letters, digits and underscores, no digit first.
[[nodiscard]] bool isVariableName(const QString& name);

} // namespace cockpit::workers
