// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

#include <QFile>

#include <vector>

namespace cockpit::workers {

/// Reads out.log from its first byte while a worker still appends to it, a bounded piece at a time.
class JournalReader
{
public:
    struct Piece {
        Stream stream = Stream::Out;
        QByteArray bytes;
        qint64 offset = 0; ///< in the job's output; bytes that the disk refused count

        bool operator==(const Piece&) const = default;
    };

    explicit JournalReader(const QString& path)
        : m_file(path)
    {}

    /// The next whole frames, from at most `limit` more bytes of the file; neighbours of one stream
    /// are joined. Empty at the end of what is written so far.
    [[nodiscard]] std::vector<Piece> read(qint64 limit);

    /// Whether the last read() came to the end of the file, or to bytes that are no frame.
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// Payload bytes given so far.
    [[nodiscard]] qint64 delivered() const { return m_delivered; }

private:
    void parse(std::vector<Piece>& pieces);
    void take(std::vector<Piece>& pieces, Stream stream, const QByteArray& bytes);

    QFile m_file;
    QByteArray m_rest; // the beginning of a frame whose end is not read yet
    qint64 m_offset = 0;
    qint64 m_delivered = 0;
    bool m_atEnd = false;
    bool m_damaged = false;
};

} // namespace cockpit::workers
