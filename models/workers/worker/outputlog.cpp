// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/outputlog.h"

#include "models/workers/names.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace cockpit::workers {

namespace {

std::string partName(unsigned number)
{
    return std::string(names::output) + '.' + std::to_string(number);
}

} // namespace

OutputLog::OutputLog(const Folder& folder)
    : m_folder(folder)
    , m_part(folder, names::output, O_WRONLY)
{}

bool OutputLog::open()
{
    if (!m_part.isOpen())
        m_part = LogPart(m_folder, names::output, O_WRONLY);
    return m_part.isOpen();
}

void OutputLog::append(std::uint64_t time, std::uint8_t stream, std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, FrameHeader::maxLength);
        bytes.remove_prefix(piece.size());
        const Counts counts{piece.size(), lineEnds(piece)};
        if (makeRoom(time, piece.size()) && closeGap(time) && m_part.writeFrame(time, stream, piece)) {
            m_part.add(counts);
            m_written += counts;
            if (m_number == 0)
                m_running.add(piece);
        } else {
            m_lost += counts;
            m_gap += counts;
        }
    }
}

bool OutputLog::makeRoom(std::uint64_t time, std::size_t size)
{
    const auto used = static_cast<std::uint64_t>(m_part.size());
    if (m_limit == 0 || used + size <= m_limit / (m_number == 0 ? 2 : 4) || m_part.kept().bytes == 0)
        return true;
    return beginPart(time);
}

/// The next file of the log. What is before the last one goes first: its room may be what is lacking.
bool OutputLog::beginPart(std::uint64_t time)
{
    if (m_number > 0 && m_previous) {
        if (::unlinkat(m_folder.descriptor(), partName(m_number - 1).c_str(), 0) != 0
            && errno != ENOENT)
            return false;
        m_cut += m_previous->kept();
        m_previous.reset();
    }
    const std::string name = partName(m_number + 1);
    LogPart next(m_folder, name, O_RDWR | O_TRUNC);
    const auto place = encoded(m_written);
    if (!next.isOpen()
        || !next.writeFrame(time, FrameHeader::placeStream, {place.data(), place.size()})) {
        ::unlinkat(m_folder.descriptor(), name.c_str(), 0);
        return false;
    }
    (m_number == 0 ? m_head : m_previous) = std::move(m_part);
    m_part = std::move(next);
    ++m_number;
    return true;
}

void OutputLog::close()
{
    closeGap(0);
    for (auto* part : {&m_head, &m_previous}) {
        if (*part)
            (*part)->sync();
    }
    m_part.sync();
    sumUp();
}

void OutputLog::sumUp()
{
    if (m_previous)
        m_previous->addTo(m_running);
    if (m_number > 0)
        m_part.addTo(m_running);
    m_sum = m_running.hex();
}

Counts OutputLog::kept() const
{
    Counts sum = m_part.kept();
    for (const auto* part : {&m_head, &m_previous}) {
        if (*part)
            sum += (*part)->kept();
    }
    return sum;
}

bool OutputLog::closeGap(std::uint64_t time)
{
    if (m_gap == Counts{})
        return true;
    const auto counts = encoded(m_gap);
    if (!m_part.writeFrame(time, FrameHeader::gapStream, {counts.data(), counts.size()}))
        return false;
    m_written += m_gap;
    m_gap = {};
    return true;
}

} // namespace cockpit::workers
