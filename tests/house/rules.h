// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/exceptions.h"
#include "tests/house/source.h"

/// The rules of the house, each a function from a file to what is wrong with it: one sentence a
/// violation, with its line.
namespace cockpit::house {

/// Includes of a folder that this one may not use, folders that the house does not know, and
/// includes that are not written from the top.
[[nodiscard]] QStringList wrongLinks(const Source& source);
/// Qt Widgets, Gui or Charts below ui/. `qtHeaders` is where Qt's headers are installed.
[[nodiscard]] QStringList windowsBelowUi(const Source& source, const QString& qtHeaders);
/// <QtCore> and the like: a whole module for one class.
[[nodiscard]] QStringList umbrellaIncludes(const Source& source, const QString& qtHeaders);
/// The two SPDX lines that every file begins with.
[[nodiscard]] QStringList missingLicence(const Source& source);
/// More than 400 lines, unless a reason is listed; and a reason that is no longer needed.
[[nodiscard]] QStringList tooLong(const Source& source, const std::vector<Exception>& exceptions);
/// A view of more than 150 lines: it does more than one thing, or decides something.
[[nodiscard]] QStringList tooThick(const Source& source);
/// Waiting in place, in the program itself.
[[nodiscard]] QStringList waits(const Source& source, const std::vector<Exception>& exceptions);
/// Marks of work left open.
[[nodiscard]] QStringList openEnds(const Source& source);

} // namespace cockpit::house
