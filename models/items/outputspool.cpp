// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputspool.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

OutputSpool::OutputSpool(qint64 limit, QString folder)
    : m_folder(std::move(folder))
    , m_mostHead(std::max<qint64>(2, limit / segmentSize / 2))
    , m_ring(m_mostHead)
    , m_head(m_mostHead)
    , m_tail(m_mostHead)
{}

OutputSpool::~OutputSpool() = default;

void OutputSpool::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const QByteArrayView piece =
            bytes.first(std::min<qsizetype>(bytes.size(), segmentSize - m_newest.size()));
        m_newest.append(piece);
        bytes = bytes.sliced(piece.size());
        if (m_newest.size() == segmentSize)
            seal();
    }
}

void OutputSpool::seal()
{
    const qint64 segment = m_sealed++;
    const bool written = write(segment);
    m_newest.resize(0);
    if (!written) { // the disk is full: the newest is still shown, and what is lost is said
        m_head = std::min(m_head, segment);
        m_tail = segment + 1;
    } else {
        m_tail = std::max(m_tail, m_sealed - m_ring);
    }
}

qint64 OutputSpool::placeOf(qint64 segment) const
{
    return (segment < m_head ? segment : m_mostHead + segment % m_ring) * segmentSize;
}

bool OutputSpool::write(qint64 segment)
{
    if (!m_file) {
        const QString folder = m_folder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
            : m_folder;
        m_file = std::make_unique<QTemporaryFile>();
        (void)QDir().mkpath(folder); // else it cannot be opened
        m_file->setFileTemplate(folder + u"/output-XXXXXX"_s);
    }
    if (!m_file->isOpen() && !m_file->open())
        return false;
    return m_file->seek(placeOf(segment)) && m_file->write(m_newest) == segmentSize
        && m_file->flush();
}

QByteArray OutputSpool::readWithin(qint64 segment, qint64 from, qint64 size) const
{
    if (segment == m_sealed)
        return m_newest.mid(from, size);
    if (!m_file || !m_file->seek(placeOf(segment) + from))
        return {};
    return m_file->read(size);
}

QByteArray OutputSpool::read(qint64 address, qint64 size) const
{
    const bool isBeforeGap = address < gapBegin();
    if (!isBeforeGap && address < gapEnd())
        return {};
    const qint64 last =
        std::min({address + size, end(), isBeforeGap && hasGap() ? gapBegin() : end()});
    QByteArray bytes;
    while (address < last) {
        const qint64 from = address % segmentSize;
        const QByteArray piece =
            readWithin(address / segmentSize, from, std::min(segmentSize - from, last - address));
        if (piece.isEmpty())
            break;
        bytes = bytes.isEmpty() ? piece : bytes + piece;
        address += piece.size();
    }
    return bytes;
}

} // namespace cockpit::items
