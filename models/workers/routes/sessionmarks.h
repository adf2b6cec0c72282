// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cockpit::workers {

/// Finds the marks of a database session in one of its streams: a record separator, the session's mark and
/// words, up to the end of the line. "ID begun" and "ID did ACTION" stand around the output of a
/// statement, "ID here" answers whoever asked whether it is there, and "over CODE" ends it all.
class SessionMarks
{
public:
    struct Piece {
        bool isMark = false;
        QByteArray bytes; ///< of a mark: its words

        bool operator==(const Piece&) const = default;
    };

    explicit SessionMarks(const QString& mark)
        : m_head('\036' + mark.toLatin1() + ' ')
    {}

    /// The next bytes of the stream; what may be the beginning of a mark is held back.
    [[nodiscard]] std::vector<Piece> feed(const QByteArray& bytes);

private:
    QByteArray m_head;
    QByteArray m_held;
};

/// For the session's input: psql prints the mark with these words on both streams.
[[nodiscard]] QByteArray markLines(const QString& mark, const QString& words);

} // namespace cockpit::workers
