// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/logpart.h"

#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <vector>

namespace cockpit::workers {

namespace {

bool writeBoth(int fd, std::string_view head, std::string_view payload)
{
    const std::array<iovec, 2> both{
        {{const_cast<char*>(head.data()), head.size()}, // writev() changes nothing
         {const_cast<char*>(payload.data()), payload.size()}}};
    ssize_t count = 0;
    do {
        count = ::writev(fd, both.data(), both.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return false;
    const auto written = static_cast<std::size_t>(count);
    if (written < head.size())
        return writeAll(fd, head.substr(written)) && writeAll(fd, payload);
    return writeAll(fd, payload.substr(written - head.size()));
}

bool readWhole(int fd, char* to, std::size_t size, off_t at)
{
    while (size > 0) {
        const ssize_t count = ::pread(fd, to, size, at);
        if (count == 0 || (count < 0 && errno != EINTR))
            return false;
        if (count > 0) {
            to += count;
            at += count;
            size -= static_cast<std::size_t>(count);
        }
    }
    return true;
}

} // namespace

LogPart::LogPart(const Folder& folder, const std::string& name, int flags)
    : m_file(folder.open(name.c_str(), O_CREAT | O_APPEND | flags))
{}

bool LogPart::writeFrame(std::uint64_t time, std::uint8_t stream, std::string_view payload)
{
    if (m_torn && !mend())
        return false;
    const auto head = encoded(FrameHeader{time, stream, static_cast<std::uint32_t>(payload.size())});
    if (writeBoth(m_file.get(), {head.data(), head.size()}, payload)) {
        m_end += static_cast<std::int64_t>(head.size() + payload.size());
        return true;
    }
    m_torn = true;
    (void)mend();
    return false;
}

/// Half a frame would make the rest unreadable.
bool LogPart::mend()
{
    m_torn = ::ftruncate(m_file.get(), m_end) != 0 && errno != EINVAL; // a pipe cannot be cut
    return !m_torn;
}

void LogPart::sync()
{
    if (m_torn)
        (void)mend();
    if (m_end > 0) // the disk is flushed for an empty file, too, and its name went with pid.json
        ::fdatasync(m_file.get());
}

void LogPart::addTo(Sha256& sum) const
{
    std::vector<char> payload;
    std::array<char, FrameHeader::size> head{};
    for (off_t at = 0; readWhole(m_file.get(), head.data(), head.size(), at);) {
        const FrameHeader header = decoded(head.data());
        at += static_cast<off_t>(head.size());
        payload.resize(header.length);
        if (!header.isValid() || !readWhole(m_file.get(), payload.data(), payload.size(), at))
            return;
        if (header.stream == FrameHeader::outStream || header.stream == FrameHeader::errStream)
            sum.add({payload.data(), payload.size()});
        at += static_cast<off_t>(header.length);
    }
}

std::uint64_t lineEnds(std::string_view bytes)
{
    std::uint64_t count = 0;
    for (const char each : bytes)
        count += each == '\n' ? 1U : 0U;
    return count;
}

} // namespace cockpit::workers
