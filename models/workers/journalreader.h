// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

#include <QFile>

#include <utility>
#include <vector>

namespace cockpit::workers {

/// Reads out.log and what follows it from the first byte while a worker still appends, a bounded piece
/// at a time.
class JournalReader
{
public:
    struct Piece {
        Stream stream = Stream::Out;
        QByteArray bytes;
        qint64 offset = 0;           ///< in the job's output; bytes that are not in the log count
        std::vector<Gap> gapsBefore; ///< what is not in the log since the piece before

        bool operator==(const Piece&) const = default;
    };

    explicit JournalReader(const QString& path)
        : m_path(path)
        , m_file(path)
    {}

    /// The next whole frames, from at most `limit` more bytes of the file; neighbours of one stream
    /// are joined. Empty at the end of what is written so far.
    [[nodiscard]] std::vector<Piece> read(qint64 limit);

    /// Whether the last read() came to the end of the log, or to bytes that are no frame.
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// Payload bytes given so far.
    [[nodiscard]] qint64 delivered() const { return m_delivered; }
    /// Those after the last piece, once.
    [[nodiscard]] std::vector<Gap> takeGaps() { return std::exchange(m_gaps, {}); }
    /// At the end: so many bytes there were, and so many line ends were refused by the disk, of which the
    /// log may not tell.
    void complete(qint64 bytes, qint64 refusedLines);

private:
    [[nodiscard]] qint64 readOn(qint64 limit, std::vector<Piece>& pieces);
    [[nodiscard]] bool openNextPart();
    [[nodiscard]] qsizetype parse(const QByteArray& bytes, std::vector<Piece>& pieces);
    void take(std::vector<Piece>& pieces, Stream stream, const QByteArray& bytes);
    void skip(Gap::Cause cause, qint64 bytes, qint64 lines);

    QString m_path;
    QFile m_file;
    int m_part = 0;     // 0: out.log itself
    qint64 m_place = 0; // of the frame that is not taken yet
    qint64 m_seen = 0;  // of it at the last look
    std::vector<Gap> m_gaps;
    qint64 m_refusedLines = 0; // by the disk, as far as the log tells
    qint64 m_offset = 0;
    qint64 m_lines = 0;
    qint64 m_delivered = 0;
    bool m_atEnd = false;
    bool m_damaged = false;
};

} // namespace cockpit::workers
