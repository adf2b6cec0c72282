// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace cockpit::test {

/// A word of the trade, and what its translation must hold: translations/glossary.md, as it is
/// inflected.
struct Term {
    QRegularExpression english;
    QRegularExpression words;
};

/// The terms of a language; none for English.
[[nodiscard]] std::vector<Term> termsOf(const QString& language);

} // namespace cockpit::test
