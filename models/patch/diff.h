// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// What differs between two texts, as bytes: no encoding is assumed and none is changed. A line ends
/// behind its LF, as patch(1) and git see it, also in UTF-16.
namespace cockpit::patch {

/// Lines [oldFirst, oldEnd) of the old text became lines [newFirst, newEnd) of the new one; from 0.
struct Change {
    qsizetype oldFirst = 0;
    qsizetype oldEnd = 0;
    qsizetype newFirst = 0;
    qsizetype newEnd = 0;
    bool operator==(const Change&) const = default;
};

/// The lines of a text with their ends; the last may have none.
[[nodiscard]] std::vector<QByteArrayView> linesOf(const QByteArray& text);

/// The shortest way from the old lines to the new ones, in their order. Texts that have little in common
/// are one change.
[[nodiscard]] std::vector<Change> changesBetween(const std::vector<QByteArrayView>& before,
                                                 const std::vector<QByteArrayView>& after);

/// A unified diff with three lines of context, as "patch -p1" and "git apply" take it in the folder of the
/// file. `name` is the file's name without its folder. Empty when nothing differs.
[[nodiscard]] QByteArray unifiedDiff(const QByteArray& before, const QByteArray& after,
                                     const QString& name);

/// Applies a unified diff of one file to `before`: every line where the diff says, byte for byte. Fails
/// with a sentence that names the first line that is another one, or what is wrong with the diff.
[[nodiscard]] Result<QByteArray> applied(const QByteArray& diff, const QByteArray& before);

} // namespace cockpit::patch
