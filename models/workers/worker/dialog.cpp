// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/dialog.h"

#include "models/workers/frame.h"
#include "models/workers/names.h"
#include "models/workers/worker/waiting.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>

namespace cockpit::workers {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet = 2s; // so long nothing is said by a command that waits
constexpr mode_t ownerOnly = 0600;
constexpr char endOfInput = 4; // what Ctrl-D types

} // namespace

bool Dialog::open(std::string first, bool terminal)
{
    m_toCommand = std::move(first);
    m_terminal = terminal;
    if (::mkfifoat(m_folder.descriptor(), names::input, ownerOnly) != 0)
        return false;
    // Open for writing too: it does not end when a window goes away.
    m_pipe = m_folder.open(names::input, O_RDWR | O_NONBLOCK);
    return m_pipe.isOpen();
}

void Dialog::carry(Descriptor& answers, Time now)
{
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(m_pipe.get(), buffer.data(), buffer.size())) > 0;)
        m_sent.append(buffer.data(), static_cast<std::size_t>(count));
    unpack();
    while (!m_toCommand.empty() && answers.isOpen()) {
        const ssize_t count = ::write(answers.get(), m_toCommand.data(), m_toCommand.size());
        if (count > 0) {
            m_toCommand.erase(0, static_cast<std::size_t>(count));
            heard(now, m_lineIsOpen);
        } else if (errno == EAGAIN || errno == EINTR) {
            return;
        } else {
            answers.close(); // nobody reads any more
        }
    }
    if (!m_terminal && m_atEnd)
        answers.close();
    if (!answers.isOpen())
        m_toCommand.clear();
}

void Dialog::unpack()
{
    constexpr std::size_t head = sizeof(std::uint32_t);
    while (m_sent.size() >= head) {
        const auto length = littleEndian<std::uint32_t>(m_sent.data());
        if (m_sent.size() - head < length)
            return;
        if (length == 0 && m_terminal)
            m_toCommand += endOfInput;
        m_atEnd = m_atEnd || length == 0;
        m_toCommand.append(m_sent, head, length);
        m_sent.erase(0, head + length);
    }
}

void Dialog::heard(Time now, bool lineIsOpen)
{
    m_lineIsOpen = lineIsOpen;
    m_nextLook = now + quiet;
    show(false);
}

void Dialog::look(pid_t self, const Descriptor& answers, Time now)
{
    m_nextLook = now + quiet;
    if (!answers.isOpen() || !m_toCommand.empty())
        return;
    const std::optional<bool> reads = readsInput(self, answers.get());
    show(reads.value_or(m_lineIsOpen));
}

void Dialog::show(bool waits)
{
    if (waits == m_waits)
        return;
    m_waits = waits;
    if (waits)
        (void)m_folder.open(names::waiting, O_WRONLY | O_CREAT);
    else
        ::unlinkat(m_folder.descriptor(), names::waiting, 0);
}

void Dialog::close()
{
    show(false);
    m_pipe.close();
    ::unlinkat(m_folder.descriptor(), names::input, 0);
}

} // namespace cockpit::workers
