// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/folder.h"
#include "models/workers/worker/sha256.h"

#include <cstdint>

namespace cockpit::workers {

/// Writes out.log. A write blocks as long as the disk needs, and meanwhile the command, whose pipe is
/// not read, waits too. What the disk refuses is counted as a gap; the log stays whole.
class OutputLog
{
public:
    explicit OutputLog(const Folder& folder);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// `stream` and `time` as in FrameHeader; `bytes` is not empty.
    void append(std::uint64_t time, std::uint8_t stream, std::string_view bytes);
    /// Brings everything to the disk, after the last append().
    void close();

    [[nodiscard]] std::uint64_t keptBytes() const { return m_kept; }
    [[nodiscard]] std::uint64_t lostBytes() const { return m_lost; }
    /// Over the kept bytes. Uses the sum up.
    [[nodiscard]] std::string sha256() { return m_sum.hex(); }

private:
    bool writeFrame(std::uint64_t time, std::uint8_t stream, std::string_view payload);
    bool closeGap(std::uint64_t time);

    Descriptor m_file;
    std::int64_t m_end = 0; // of the last whole frame
    std::uint64_t m_kept = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_gap = 0; // lost since the last gap frame
    Sha256 m_sum;
};

} // namespace cockpit::workers
