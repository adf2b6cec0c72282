// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/runbook/runbook.h"

#include <optional>

namespace cockpit::runbook {

/// A document's bytes as lines of text, ready to be shown and read.
/// The first place where double-encoded text was undone.
struct Repair {
    QString broken; ///< as the file spells it
    QString mended;
    int line = 0;
};

struct Decoded {
    QStringList lines; ///< without line endings; one for each line on disk
    Encoding encoding;
    std::optional<Repair> repair;
};

/// Finds the encoding of `bytes`, splits them into lines and undoes double-encoded UTF-8.
/// Fails with a sentence when there is nothing, or nothing that is text.
[[nodiscard]] Result<Decoded> decode(const QByteArray& bytes);

/// Undoes UTF-8 that was read as Windows-1252 and written as UTF-8 again ("â‰¥" was "≥").
/// With `strongOnly` only sequences of three bytes and more are undone: the short ones occur in
/// honest text too ("«MAÇÃ»").
[[nodiscard]] QString undoDoubleEncoding(const QString& text, bool strongOnly);

} // namespace cockpit::runbook
