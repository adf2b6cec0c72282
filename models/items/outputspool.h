// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QTemporaryFile;

namespace cockpit::items {

/// Bytes addressed from the first that ever came. The newest piece is in memory, older ones in a file
/// without a name that is gone with the window. Beyond the limit the first half stays and the rest is a
/// ring: what is between is not kept any more.
class OutputSpool final
{
public:
    static constexpr qint64 segmentSize = qint64{1} << 20;
    static constexpr qint64 usualLimit = qint64{256} << 20;

    /// `limit` in bytes; at least four segments are kept. `folder`: where the file goes; empty: the user's
    /// cache, which is on a disk where the folder for temporary files may be in memory.
    explicit OutputSpool(qint64 limit = usualLimit, QString folder = {});
    ~OutputSpool();
    Q_DISABLE_COPY_MOVE(OutputSpool)

    void append(QByteArrayView bytes);

    /// The address after the last byte.
    [[nodiscard]] qint64 end() const { return m_sealed * segmentSize + m_newest.size(); }
    /// What is not kept is [gapBegin(), gapEnd()); empty while all is.
    [[nodiscard]] qint64 gapBegin() const { return m_head * segmentSize; }
    [[nodiscard]] qint64 gapEnd() const { return m_tail * segmentSize; }
    [[nodiscard]] bool hasGap() const { return m_tail > m_head; }
    /// So far the beginning reaches at most.
    [[nodiscard]] qint64 longestHead() const { return m_mostHead * segmentSize; }

    /// At most `size` bytes from `address`; fewer before the gap and at the end, none in the gap.
    [[nodiscard]] QByteArray read(qint64 address, qint64 size) const;

private:
    void seal();
    [[nodiscard]] bool write(qint64 segment);
    [[nodiscard]] qint64 placeOf(qint64 segment) const;
    [[nodiscard]] QByteArray readWithin(qint64 segment, qint64 from, qint64 size) const;

    QString m_folder;
    qint64 m_mostHead;
    qint64 m_ring;
    std::unique_ptr<QTemporaryFile> m_file;
    QByteArray m_newest;
    qint64 m_sealed = 0; // segments before the newest
    qint64 m_head;       // the first segment that is not kept, once there is one
    qint64 m_tail;       // the first one kept after it
};

} // namespace cockpit::items
