// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/folder.h"
#include "models/workers/frame.h"
#include "models/workers/worker/sha256.h"

namespace cockpit::workers {

/// One file of the log, at which frames are appended.
class LogPart
{
public:
    LogPart(const Folder& folder, const std::string& name, int flags);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// The size of the file.
    [[nodiscard]] std::int64_t size() const { return m_end; }
    /// Output in it.
    [[nodiscard]] Counts kept() const { return m_kept; }
    void add(const Counts& output) { m_kept += output; }

    /// False if the disk refuses it; then nothing of it is in the file.
    [[nodiscard]] bool writeFrame(std::uint64_t time, std::uint8_t stream, std::string_view payload);
    /// Brings everything to the disk.
    void sync();
    /// Adds the output in the file to `sum`.
    void addTo(Sha256& sum) const;

private:
    bool mend();

    Descriptor m_file;
    std::int64_t m_end = 0; // of the last whole frame
    Counts m_kept;
    bool m_torn = false; // half a frame stands at the end
};

/// The line ends in it.
[[nodiscard]] std::uint64_t lineEnds(std::string_view bytes);

} // namespace cockpit::workers
