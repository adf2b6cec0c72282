// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/journalreader.h"

#include "models/workers/frame.h"

#include <QFileInfo>

#include <dirent.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

struct CloseDirectory {
    void operator()(DIR* directory) const { ::closedir(directory); }
};

/// The number of the first part after `part` that is there; 0 if there is none.
int partAfter(const QString& path, int part)
{
    const QFileInfo log(path);
    const QByteArray name = QFile::encodeName(log.fileName() + u'.');
    // Looked at often: without QDir, which would sort and filter.
    const std::unique_ptr<DIR, CloseDirectory> folder(
        ::opendir(QFile::encodeName(log.path()).constData()));
    int found = 0;
    while (const dirent* entry = folder ? ::readdir(folder.get()) : nullptr) {
        if (std::strncmp(entry->d_name, name.constData(), static_cast<std::size_t>(name.size())) != 0)
            continue;
        const int number = std::atoi(entry->d_name + name.size());
        if (number > part && (found == 0 || number < found))
            found = number;
    }
    return found;
}

} // namespace

std::vector<JournalReader::Piece> JournalReader::read(qint64 limit)
{
    std::vector<Piece> pieces;
    m_atEnd = true;
    if (m_damaged)
        return pieces;
    qint64 fresh = readOn(limit, pieces);
    // Only what is written no more is left: the worker never goes back to an earlier part.
    if (fresh <= 0 && partAfter(m_path, m_part) > 0) {
        fresh = readOn(limit, pieces);
        if (fresh <= 0 && openNextPart())
            fresh = readOn(limit, pieces);
    }
    if (fresh > 0)
        m_atEnd = m_damaged || (fresh < limit && partAfter(m_path, m_part) == 0);
    return pieces;
}

/// Gives how many bytes there are that were not there at the last look, at least 1 if frames were taken. The
/// beginning of a frame is read again each time: a worker that the disk refuses the rest of it cuts it off,
/// and another frame may stand there.
qint64 JournalReader::readOn(qint64 limit, std::vector<Piece>& pieces)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    if (!m_file.seek(m_place))
        return 0;
    const QByteArray bytes = m_file.read(m_seen + limit);
    const qsizetype taken = parse(bytes, pieces);
    const qint64 fresh = bytes.size() - m_seen;
    m_place += taken;
    m_seen = bytes.size() - taken;
    return taken > 0 ? std::max<qint64>(fresh, 1) : fresh;
}

bool JournalReader::openNextPart()
{
    // A part may go between the look and the opening; then there is a later one.
    for (int next = partAfter(m_path, m_part); next > 0; next = partAfter(m_path, m_part)) {
        m_part = next;
        m_place = 0;
        m_seen = 0;
        m_file.close();
        m_file.setFileName(m_path + u'.' + QString::number(next));
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return true;
    }
    return false;
}

/// Gives how many bytes the whole frames in it take.
qsizetype JournalReader::parse(const QByteArray& bytes, std::vector<Piece>& pieces)
{
    constexpr auto headerSize = static_cast<qsizetype>(FrameHeader::size);
    qsizetype at = 0;
    while (bytes.size() - at >= headerSize) {
        const FrameHeader header = decoded(bytes.constData() + at);
        m_damaged = !header.isValid();
        if (m_damaged || bytes.size() - at - headerSize < static_cast<qsizetype>(header.length))
            break;
        const char* const payload = bytes.constData() + at + headerSize;
        if (header.stream == FrameHeader::gapStream || header.stream == FrameHeader::placeStream) {
            const Counts counts = decodedCounts(payload, header.length);
            const auto lost = static_cast<qint64>(counts.bytes);
            const auto lines = static_cast<qint64>(counts.lines);
            if (header.stream == FrameHeader::gapStream)
                skip(Gap::Cause::Disk, lost, lines);
            else
                skip(Gap::Cause::Limit, lost - m_offset, lines - m_lines);
        } else {
            take(pieces, static_cast<Stream>(header.stream), QByteArray(payload, header.length));
        }
        at += headerSize + static_cast<qsizetype>(header.length);
    }
    return at;
}

void JournalReader::take(std::vector<Piece>& pieces, Stream stream, const QByteArray& bytes)
{
    const bool joins = !pieces.empty() && pieces.back().stream == stream
        && pieces.back().offset + pieces.back().bytes.size() == m_offset;
    if (joins)
        pieces.back().bytes += bytes;
    else
        pieces.push_back({stream, bytes, m_offset, std::exchange(m_gaps, {})});
    m_offset += bytes.size();
    m_lines += bytes.count('\n');
    m_delivered += bytes.size();
}

void JournalReader::skip(Gap::Cause cause, qint64 bytes, qint64 lines)
{
    if (bytes <= 0)
        return; // a part that follows at once
    if (!m_gaps.empty() && m_gaps.back().cause == cause) {
        m_gaps.back().bytes += bytes;
        m_gaps.back().lines += lines;
    } else {
        m_gaps.push_back({cause, m_offset, bytes, lines});
    }
    if (cause == Gap::Cause::Disk)
        m_refusedLines += lines;
    m_offset += bytes;
    m_lines += lines;
}

void JournalReader::complete(qint64 bytes, qint64 refusedLines)
{
    skip(Gap::Cause::Disk, bytes - m_offset, std::max<qint64>(refusedLines - m_refusedLines, 0));
}

} // namespace cockpit::workers
