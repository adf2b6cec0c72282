// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/folder.h"
#include "models/workers/frame.h"
#include "models/workers/worker/logpart.h"

#include <cstdint>
#include <optional>

namespace cockpit::workers {

/// Writes out.log. A write blocks as long as the disk needs, and meanwhile the command, whose pipe is
/// not read, waits too. What the disk refuses is counted as a gap; the log stays whole.
class OutputLog
{
public:
    explicit OutputLog(const Folder& folder);

    /// The room that the log may take, in bytes; 0: any. The beginning keeps half of it; of the rest at
    /// least the last quarter is kept.
    void setLimit(std::uint64_t limit) { m_limit = limit; }

    /// Opens it if it is not open yet. False, with errno, if that fails.
    [[nodiscard]] bool open();
    /// `stream` and `time` as in FrameHeader; `bytes` is not empty.
    void append(std::uint64_t time, std::uint8_t stream, std::string_view bytes);
    /// Brings everything to the disk, after the last append().
    void close();

    /// What is in the log.
    [[nodiscard]] Counts kept() const;
    /// What the disk refused.
    [[nodiscard]] Counts lost() const { return m_lost; }
    /// What was in the log and had to make room.
    [[nodiscard]] Counts cut() const { return m_cut; }
    /// Hexadecimal, over the kept bytes, after close().
    [[nodiscard]] std::string sha256() const { return m_sum; }

private:
    bool makeRoom(std::uint64_t time, std::size_t size);
    bool beginPart(std::uint64_t time);
    bool closeGap(std::uint64_t time);
    void sumUp();

    const Folder& m_folder;
    std::uint64_t m_limit = 0;
    unsigned m_number = 0; // of m_part; 0 is out.log itself
    LogPart m_part;        // the one that is written
    std::optional<LogPart> m_head;
    std::optional<LogPart> m_previous;
    Counts m_written; // and the gaps that the log tells of
    Counts m_lost;
    Counts m_cut;
    Counts m_gap; // lost since the last gap frame
    Sha256 m_running;
    std::string m_sum;
};

} // namespace cockpit::workers
