// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/journalreader.h"

#include "models/workers/frame.h"

namespace cockpit::workers {

std::vector<JournalReader::Piece> JournalReader::read(qint64 limit)
{
    std::vector<Piece> pieces;
    m_atEnd = true;
    if (m_damaged || (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)))
        return pieces;
    const QByteArray more = m_file.read(limit);
    if (more.isEmpty())
        return pieces;
    m_rest += more;
    parse(pieces);
    m_atEnd = m_damaged || more.size() < limit;
    return pieces;
}

void JournalReader::parse(std::vector<Piece>& pieces)
{
    constexpr auto headerSize = static_cast<qsizetype>(FrameHeader::size);
    qsizetype at = 0;
    while (m_rest.size() - at >= headerSize) {
        const FrameHeader header = decoded(m_rest.constData() + at);
        m_damaged = !header.isValid();
        if (m_damaged || m_rest.size() - at - headerSize < static_cast<qsizetype>(header.length))
            break;
        const QByteArray payload = m_rest.mid(at + headerSize, header.length);
        if (header.stream == FrameHeader::gapStream)
            m_offset += static_cast<qint64>(littleEndian<quint64>(payload.constData()));
        else
            take(pieces, static_cast<Stream>(header.stream), payload);
        at += headerSize + static_cast<qsizetype>(header.length);
    }
    m_rest.remove(0, at);
}

void JournalReader::take(std::vector<Piece>& pieces, Stream stream, const QByteArray& bytes)
{
    const bool joins = !pieces.empty() && pieces.back().stream == stream
        && pieces.back().offset + pieces.back().bytes.size() == m_offset;
    if (joins)
        pieces.back().bytes += bytes;
    else
        pieces.push_back({stream, bytes, m_offset});
    m_offset += bytes.size();
    m_delivered += bytes.size();
}

} // namespace cockpit::workers
