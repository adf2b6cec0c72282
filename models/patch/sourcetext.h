// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cockpit::patch {

/// Where a line of the document stands in the file's bytes.
struct SourceLine {
    qsizetype at = 0;     ///< of its first byte
    qsizetype length = 0; ///< without its ending
    qsizetype ending = 0; ///< bytes of its ending; 0 for a last line without one
    QString text;         ///< decoded, and not repaired
};

/// A runbook's bytes as the lines that its reader counts, and the way back: from words to the bytes that
/// the file would have for them. UTF-8, with and without a mark, UTF-16 and Windows-1252 in their own
/// bytes; words for a document that was encoded twice are encoded twice.
class SourceText
{
public:
    /// `runbook` was read from `bytes`.
    SourceText(QByteArray bytes, const runbook::Runbook& runbook);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<SourceLine>& lines() const { return m_lines; }
    /// The line as it is shown and read, from 1; empty for a number that is none.
    [[nodiscard]] QString shown(int line) const { return m_shown.value(line - 1); }
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

    /// The bytes of a line, and in them the place of shown(line).mid(start, length). Nothing when that
    /// place cannot be told apart in the bytes.
    struct Span {
        qsizetype at = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] std::optional<Span> spanOf(int line, qsizetype start, qsizetype length) const;

    /// Words as the file's bytes; nothing when its encoding has no such character.
    [[nodiscard]] std::optional<QByteArray> encoded(const QString& words) const;
    /// The ending that a line put in behind `line` gets: the same as that of the line, or of its
    /// neighbours where it has none.
    [[nodiscard]] QByteArray endingAt(int line) const;

private:
    void splitLines(const QString& text);
    [[nodiscard]] QByteArray raw(QStringView text) const;

    QByteArray m_bytes;
    QStringList m_shown;
    runbook::Encoding m_encoding;
    std::vector<SourceLine> m_lines;
};

} // namespace cockpit::patch
