// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace cockpit::runbook {

using Words = std::initializer_list<QStringView>;

/// Whether `text` has a word that begins with one of `words` (given in lower case), in any case ("deploy": "Redeployed" no,
/// "Deployment" yes). Words of scripts that do not put spaces between words are found anywhere.
[[nodiscard]] bool mentions(QStringView text, Words words);
/// The same for whole words.
[[nodiscard]] bool mentionsWhole(QStringView text, Words words);
/// Whether `text` begins with one of `words`, in any case, as a whole word.
[[nodiscard]] bool beginsWith(QStringView text, Words words);

/// `text` without surrounding spaces and without a colon, full stop or the like at its end.
[[nodiscard]] QString withoutEndMarks(QString text);

} // namespace cockpit::runbook
