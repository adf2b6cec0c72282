// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputspool.h"
#include "models/items/styledtext.h"

#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace cockpit::items {

using std::chrono::milliseconds;

/// What a line of the console is: what a command printed, a heading of the cockpit's own, or the place of
/// output that is not in the command's log.
enum class OutputKind { Out, Err, Heading, Gap };

/// A line as it is shown.
struct OutputLine {
    OutputKind kind = OutputKind::Out;
    std::optional<milliseconds> received; ///< wall clock; nothing: before this window
    QByteArray bytes;                     ///< at most OutputLog::longestLine
    qint64 cut = 0;                       ///< bytes beyond them
};

/// All that the commands of a step printed, by lines, while it comes. In memory is an index of a line in
/// many and the newest piece; the bytes are spooled (see OutputSpool), and beyond its limit the middle goes.
///
/// The spool holds a record a line: a byte for what it is, five for the time, the bytes, a line end. All
/// of the six have their highest bit set, so that neither a line end nor an escape is ever found in them.
class OutputLog final
{
public:
    static constexpr qsizetype longestLine = 4096;
    static constexpr qsizetype headerSize = 6;

    explicit OutputLog(qint64 limit = OutputSpool::usualLimit, const QString& folder = {})
        : m_spool(limit, folder)
    {}

    /// The next bytes of a stream, Out or Err. `received`: wall clock.
    void append(OutputKind stream, QByteArrayView bytes, std::optional<milliseconds> received = {});
    /// A line of the cockpit's own, between outputs.
    void appendHeading(const QString& text, std::optional<milliseconds> received = {});
    /// The command's log lacks so much here; `sentence` is for people.
    void appendGap(const QString& sentence, std::optional<milliseconds> received = {});

    /// All lines that ever came, the last one perhaps not ended yet. They are numbered from 0.
    [[nodiscard]] qint64 lineCount() const { return m_lines; }
    /// Lines that are not kept any more: from the first to before the last of them.
    [[nodiscard]] qint64 lostBegin() const { return m_lostBegin; }
    [[nodiscard]] qint64 lostEnd() const { return m_lostEnd; }
    [[nodiscard]] qint64 lostBytes() const;

    /// Rows of a view: the lines, with one row in the place of those that are lost.
    [[nodiscard]] qint64 rowCount() const;
    /// The line of a row; nothing for the row of the lost.
    [[nodiscard]] std::optional<qint64> lineOf(qint64 row) const;
    /// The row of a line; that of the lost for one of those.
    [[nodiscard]] qint64 rowOf(qint64 line) const;

    /// A line that is not lost.
    [[nodiscard]] OutputLine line(qint64 number) const;
    /// What a row shows, in words.
    [[nodiscard]] StyledText text(qint64 row) const;
    [[nodiscard]] static StyledText textOf(const OutputLine& line);
    [[nodiscard]] OutputKind kind(qint64 row) const;
    /// The sentence in the place of the lost.
    [[nodiscard]] QString lostText() const;
    /// Bytes of the longest line, at most longestLine.
    [[nodiscard]] qsizetype widest() const { return m_widest; }

    /// A place among the records, where a line begins.
    struct Place {
        qint64 address = 0;
        qint64 line = 0;

        bool operator==(const Place&) const = default;
    };
    /// Where the lines after the lost begin.
    [[nodiscard]] Place afterLost() const;
    [[nodiscard]] const OutputSpool& spool() const { return m_spool; }
    /// What the header of a record says.
    [[nodiscard]] static OutputKind kindOf(QByteArrayView record);
    /// Whether the record before this one was ended by the cockpit: its command had not.
    [[nodiscard]] static bool breaksLine(QByteArrayView record);
    /// The bytes of a record without header and line end, and without the style that it begins with
    /// because the line before it ended so.
    [[nodiscard]] static QByteArrayView printedIn(QByteArrayView record);

private:
    struct LongLine {
        qint64 line = 0;
        qint64 size = 0;
        qint64 shownFrom = 0; // bytes before it were overwritten
    };

    void begin(OutputKind kind);
    void extend(QByteArrayView piece);
    void noteReturns(QByteArrayView piece);
    void end();
    void flush();
    void whole(OutputKind kind, const QString& text, std::optional<milliseconds> received);
    void setTime(std::optional<milliseconds> received);
    void forget();
    [[nodiscard]] qint64 address() const { return m_spool.end() + m_record.size(); }
    [[nodiscard]] Place placeBefore(qint64 line) const;
    [[nodiscard]] qint64 addressOf(qint64 line) const;
    [[nodiscard]] Place placeAtGap() const;
    [[nodiscard]] const LongLine* longLine(qint64 line) const;

    OutputSpool m_spool;
    QByteArray m_record; // what is not in the spool yet
    std::array<char, headerSize> m_header{};
    std::optional<milliseconds> m_epoch;
    std::vector<Place> m_headMarks; // a line in many
    std::deque<Place> m_tailMarks;
    std::vector<LongLine> m_long;
    std::array<StyleTracker, 2> m_styles;
    qint64 m_lines = 0;
    qint64 m_lostBegin = 0;
    qint64 m_lostEnd = 0;
    qint64 m_forgotten = 0; // up to here, as an address
    qsizetype m_widest = 0;

    bool m_open = false; // the last line has not ended
    bool m_broken = false;
    OutputKind m_openKind = OutputKind::Out;
    qint64 m_size = 0;   // of the open line
    qint64 m_return = 0; // in the open line, after the last carriage return that something follows
    qint64 m_lastReturn = 0;
};

} // namespace cockpit::items
