// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/supervisor.h"

#include "models/workers/frame.h"
#include "models/workers/names.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

namespace cockpit::workers {

namespace {

using namespace std::chrono_literals;

constexpr auto beatInterval = 2s;
constexpr auto blindInterval = 200ms; // without notices from the folder it is looked at this often
constexpr auto drainTime = 250ms;     // for bytes that are still on their way when all is over
constexpr auto lookInterval = 20ms;   // at what a stop has left
constexpr auto killTime = 2s;         // a process that outlives KILL so long is named a survivor
constexpr std::size_t chunk = 256 * 1024;

} // namespace

Supervisor::Supervisor(const Folder& folder, Descriptor input, Descriptor secrets)
    : m_folder(folder)
    , m_input(std::move(input))
    , m_private(std::move(secrets))
    , m_log(folder)
    , m_dialog(folder)
    , m_buffer(std::make_unique_for_overwrite<char[]>(chunk))
{}

void Supervisor::run()
{
    m_outcome.startFailure = start();
    if (!m_outcome.startFailure)
        supervise();
    finish();
}

void Supervisor::supervise()
{
    m_released = m_heard = m_now = std::chrono::steady_clock::now();
    (void)m_folder.giveReserved(names::exit, names::heartbeat);
    m_heartbeat = m_folder.open(names::heartbeat, O_WRONLY | O_CREAT);
    if (m_dialog.incoming() >= 0)
        m_dialog.heard(m_now, false);
    while (!isOver()) {
        // A closed descriptor is -1, and poll() passes over it.
        std::array<pollfd, 6> news{
            {{m_signals.get(), POLLIN, 0},
             {m_watch.get(), POLLIN, 0},
             {m_command.output().get(), POLLIN, 0},
             {m_command.error().get(), POLLIN, 0},
             {m_dialog.incoming(), POLLIN, 0},
             {m_dialog.hasMore() ? m_command.answers().get() : -1, POLLOUT, 0}}};
        ::poll(news.data(), news.size(), untilNextDeed());
        m_now = std::chrono::steady_clock::now();
        readNotices();
        readOutput(m_out);
        readOutput(m_err);
        if (m_dialog.incoming() >= 0)
            m_dialog.carry(m_command.answers(), m_now);
        reap();
        keepTime();
    }
    readRest(m_out);
    readRest(m_err);
    for (Flow* flow : {&m_out, &m_err}) {
        m_shown.clear();
        flow->masker.flush(m_shown);
        log(*flow, m_shown);
    }
    m_dialog.close();
}

bool Supervisor::isOver() const
{
    const bool silent = !m_command.output().isOpen() && !m_command.error().isOpen();
    return m_over && (silent || m_now >= *m_over + drainTime);
}

int Supervisor::untilNextDeed() const
{
    Time next = m_nextBeat;
    if (!m_watch.isOpen())
        next = std::min(next, m_now + blindInterval);
    if (m_over)
        next = std::min(next, *m_over + drainTime);
    else if (m_phase != Phase::Running)
        next = std::min(next, m_nextLook);
    else {
        if (m_spec.timeLimit > 0ms)
            next = std::min(next, m_released + m_spec.timeLimit);
        if (m_spec.silenceLimit > 0ms)
            next = std::min(next, m_heard + m_spec.silenceLimit);
        next = std::min(next, m_dialog.nextLook());
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - m_now);
    return static_cast<int>(std::clamp<long long>(wait.count(), 0, 60'000));
}

void Supervisor::readNotices()
{
    std::array<char, 4096> notices{};
    while (::read(m_watch.get(), notices.data(), notices.size()) > 0) {}
    signalfd_siginfo signal{};
    while (::read(m_signals.get(), &signal, sizeof signal) == sizeof signal) {
        if (signal.ssi_signo == SIGTERM)
            requestStop(m_outcome.stopped);
    }
    if (m_phase == Phase::Running && m_folder.has(names::stop))
        requestStop(m_outcome.stopped);
}

/// For a command that prints much: whoever looks at that comes first, and what prints waits for this process
/// anyway. Not for the others, whose start and end somebody waits for.
void Supervisor::standBehindTheWindow()
{
    constexpr std::uint64_t much = 1024 * 1024;
    constexpr int behind = 5;
    if (!m_standsBehind && m_log.kept().bytes >= much)
        m_standsBehind = ::setpriority(PRIO_PROCESS, 0, behind) == 0;
}

bool Supervisor::readOutput(Flow& flow)
{
    if (!flow.from.isOpen())
        return false;
    const ssize_t count = ::read(flow.from.get(), m_buffer.get(), chunk);
    if (count > 0) {
        const std::string_view bytes{m_buffer.get(), static_cast<std::size_t>(count)};
        m_heard = m_now;
        flow.lineIsOpen = bytes.back() != '\n';
        if (m_dialog.incoming() >= 0)
            m_dialog.heard(m_now, m_out.lineIsOpen || m_err.lineIsOpen);
        if (flow.masker.isActive()) {
            m_shown.clear();
            flow.masker.feed(bytes, m_shown);
            log(flow, m_shown);
        } else {
            log(flow, bytes);
        }
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        flow.from.close();
    }
    return count > 0;
}

void Supervisor::log(Flow& flow, std::string_view bytes)
{
    const std::chrono::nanoseconds time = m_now - m_released;
    m_log.append(static_cast<std::uint64_t>(time.count()), flow.stream, bytes);
    standBehindTheWindow();
}

void Supervisor::readRest(Flow& flow)
{
    // What is in the pipe at this moment and no more: whoever holds it open may write for ever.
    int rest = 0;
    if (!flow.from.isOpen() || ::ioctl(flow.from.get(), FIONREAD, &rest) != 0)
        return;
    for (auto left = static_cast<std::size_t>(std::max(rest, 0)); left > 0;
         left -= std::min(left, chunk)) {
        if (!readOutput(flow))
            return;
    }
}

void Supervisor::reap()
{
    int status = 0;
    rusage usage{};
    pid_t pid = 0;
    // Everybody's orphans come here too, see PR_SET_CHILD_SUBREAPER.
    while ((pid = ::wait4(-1, &status, WNOHANG, &usage)) > 0) {
        if (pid != m_command.pid())
            continue;
        m_outcome.waitStatus = status;
        m_outcome.usage = usage;
        m_outcome.duration = m_now - m_released;
    }
    m_alone = pid < 0 && errno == ECHILD;
}

void Supervisor::keepTime()
{
    if (m_now >= m_nextBeat)
        beat();
    if (m_over)
        return;
    if (m_phase == Phase::Running && !m_outcome.waitStatus)
        keepLimits();
    if (m_phase == Phase::Running && m_outcome.waitStatus)
        m_over = m_now;
    else if (m_phase != Phase::Running && m_now >= m_nextLook)
        lookForEnd();
}

void Supervisor::keepLimits()
{
    if (m_spec.timeLimit > 0ms && m_now >= m_released + m_spec.timeLimit)
        requestStop(m_outcome.timedOut);
    else if (m_spec.silenceLimit > 0ms && m_now >= m_heard + m_spec.silenceLimit)
        requestStop(m_outcome.silent);
    else if (m_now >= m_dialog.nextLook())
        m_dialog.look(::getpid(), m_command.answers(), m_now);
}

void Supervisor::beat()
{
    ::futimens(m_heartbeat.get(), nullptr);
    m_nextBeat = m_now + beatInterval;
}

void Supervisor::requestStop(bool& reason)
{
    if (m_phase != Phase::Running || m_outcome.waitStatus)
        return;
    reason = true;
    m_phase = Phase::Terminating;
    m_phaseEnd = m_now + m_spec.stopGrace;
    m_nextLook = m_now;
    signalAll(SIGTERM);
    signalAll(SIGCONT); // one that is halted could not act on the TERM
}

void Supervisor::signalAll(int number) const
{
    // The number of a group whose leader is reaped may belong to somebody else by now.
    if (!m_outcome.waitStatus)
        ::kill(-m_command.pid(), number);
    for (const Process& each : descendants(::getpid()))
        ::kill(each.pid, number);
}

void Supervisor::lookForEnd()
{
    m_nextLook = m_now + lookInterval;
    if (m_phase == Phase::Terminating && m_now >= m_phaseEnd) {
        m_phase = Phase::Killing;
        m_phaseEnd = m_now + killTime;
    } else if (m_phase == Phase::Killing && m_now >= m_phaseEnd) {
        m_phase = Phase::GivenUp;
    }
    if (m_phase == Phase::Killing)
        signalAll(SIGKILL); // each time anew: a process may have been born meanwhile
    if (m_alone || m_phase == Phase::GivenUp)
        m_over = m_now;
}

void Supervisor::finish()
{
    auto& remaining = m_phase == Phase::Running ? m_outcome.leftBehind : m_outcome.survivors;
    if (!m_alone)
        remaining = descendants(::getpid());
    m_log.close();
    m_outcome.kept = m_log.kept();
    m_outcome.lost = m_log.lost();
    m_outcome.cut = m_log.cut();
    m_outcome.sha256 = m_log.sha256();
    for (auto* list : {&m_outcome.leftBehind, &m_outcome.survivors}) {
        for (Process& each : *list)
            each.name = m_masker.masked(each.name);
    }
    if (m_outcome.startFailure)
        m_outcome.startFailure->subject = m_masker.masked(m_outcome.startFailure->subject);
    // Where few files may be open, there is room for the record now.
    for (Descriptor* each : {&m_input, &m_signals, &m_watch})
        each->close();
    const std::string record = exitRecord(m_outcome);
    // A full disk may have room again soon. Until then this process is the only place that knows.
    const char* const through = m_heartbeat.isOpen() ? names::heartbeat : nullptr;
    while (!m_folder.write(names::exit, record, through) && m_folder.isThere()) {
        ::futimens(m_heartbeat.get(), nullptr);
        const timespec pause{1, 0};
        ::nanosleep(&pause, nullptr);
    }
}

} // namespace cockpit::workers
