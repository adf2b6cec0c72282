// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lineset.h"
#include "models/items/outputlog.h"

namespace cockpit::items {

/// Looks for plain text in all lines of a log that are kept, a piece at a time, and goes on with what is
/// printed meanwhile. What is found is what a person sees: colours in between do not hide it.
class OutputSearch final
{
public:
    struct Wanted {
        QString text;
        bool caseSensitive = false;

        bool operator==(const Wanted&) const = default;
    };

    /// Begins anew. No text: nothing is looked for.
    void start(const Wanted& wanted);
    [[nodiscard]] const Wanted& wanted() const { return m_wanted; }
    [[nodiscard]] bool isOn() const { return !m_wanted.text.isEmpty(); }

    /// Looks through so many bytes more, and a little over, or through fewer where that is harder: the time
    /// it takes is about the same, few milliseconds. False when there are no more for now.
    bool step(const OutputLog& log, qint64 effort = 2 * OutputSpool::segmentSize);

    /// Lines in which it was found.
    [[nodiscard]] const LineSet& hits() const { return m_hits; }

private:
    struct Scan; // of one block

    [[nodiscard]] qint64 take(const OutputLog& log);
    [[nodiscard]] qint64 takeWithin(const QByteArray& block, bool isLast);
    [[nodiscard]] qint64 takeOfLongLine(const QByteArray& block);
    [[nodiscard]] qint64 scan(QByteArrayView block);
    [[nodiscard]] bool scanLines(Scan& scan, QByteArrayView seen);
    [[nodiscard]] bool hasNeedle(QByteArray bytes) const;
    [[nodiscard]] bool isSeenIn(QByteArrayView record) const;

    Wanted m_wanted;
    QByteArray m_needle;    // UTF-8; lower case where the case does not matter
    bool m_bySight = false; // bytes do not tell, every line has to be looked at
    OutputLog::Place m_at;
    bool m_within = false;  // m_at is in a line that is longer than a block
    qint64 m_effort = 0;    // left in this step
    bool m_isTired = false; // there was not enough of it for the whole block
    LineSet m_hits;
};

} // namespace cockpit::items
