// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/outputlog.h"

#include "models/workers/frame.h"
#include "models/workers/names.h"

#include <fcntl.h>

namespace cockpit::workers {

OutputLog::OutputLog(const Folder& folder)
    : m_file(folder.open(names::output, O_WRONLY | O_CREAT | O_APPEND))
{}

void OutputLog::append(std::uint64_t time, std::uint8_t stream, std::string_view bytes)
{
    if (closeGap(time) && writeFrame(time, stream, bytes)) {
        m_kept += bytes.size();
        m_sum.add(bytes);
    } else {
        m_lost += bytes.size();
        m_gap += bytes.size();
    }
}

void OutputLog::close()
{
    closeGap(0);
    ::fdatasync(m_file.get());
    m_file.close();
}

bool OutputLog::closeGap(std::uint64_t time)
{
    if (m_gap == 0)
        return true;
    char count[sizeof m_gap];
    putLittleEndian(count, m_gap);
    if (!writeFrame(time, FrameHeader::gapStream, {count, sizeof count}))
        return false;
    m_gap = 0;
    return true;
}

bool OutputLog::writeFrame(std::uint64_t time, std::uint8_t stream, std::string_view payload)
{
    const FrameHeader header{time, stream, static_cast<std::uint32_t>(payload.size())};
    const auto head = encoded(header);
    if (writeAll(m_file.get(), {head.data(), head.size()}) && writeAll(m_file.get(), payload)) {
        m_end += static_cast<std::int64_t>(head.size() + payload.size());
        return true;
    }
    // Half a frame would make the rest unreadable.
    [[maybe_unused]] const int cut = ::ftruncate(m_file.get(), m_end);
    return false;
}

} // namespace cockpit::workers
