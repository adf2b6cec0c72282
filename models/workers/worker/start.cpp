// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first half of the supervisor: everything up to the moment in which the command runs.
#include "models/workers/names.h"
#include "models/workers/worker/supervisor.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

namespace cockpit::workers {

namespace {

/// The whole of a file, from where it stands.
std::string readAll(int fd)
{
    std::string bytes;
    std::array<char, 16 * 1024> buffer{};
    for (ssize_t count = 0;
         (count = ::read(fd, buffer.data(), buffer.size())) > 0 || (count < 0 && errno == EINTR);) {
        if (count > 0)
            bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

} // namespace

std::optional<StartFailure> Supervisor::start()
{
    using Stage = std::optional<StartFailure> (Supervisor::*)();
    for (const Stage stage :
         {&Supervisor::readOrder, &Supervisor::listen, &Supervisor::findWork, &Supervisor::launch}) {
        if (auto failure = (this->*stage)())
            return failure;
    }
    return std::nullopt;
}

/// The spec, and whether what it counts on has arrived with it.
std::optional<StartFailure> Supervisor::readOrder()
{
    const auto text = m_folder.read(names::spec);
    auto spec = text ? readSpec(*text) : std::nullopt;
    if (!spec)
        return StartFailure{"spec", names::spec, 0};
    m_spec = std::move(*spec);
    m_order = *text;
    m_log.setLimit(m_spec.logLimit);
    if (!readPrivate())
        return StartFailure{"private", {}, 0};
    for (const std::string& name : m_spec.environmentNames) {
        if (!std::getenv(name.c_str()))
            return StartFailure{"environment", name, 0};
    }
    struct stat input {};
    const bool counted = ::fstat(m_input.get(), &input) == 0;
    if (!counted || (S_ISREG(input.st_mode) ? input.st_size : 0) != m_spec.inputBytes)
        return StartFailure{"input", {}, 0};
    return std::nullopt;
}

/// The values of secrets, and the arguments where the spec has them masked.
bool Supervisor::readPrivate()
{
    const std::size_t expected = m_spec.secrets + m_spec.privateArguments;
    if (expected == 0)
        return true;
    const std::string text = readAll(m_private.get());
    m_private.close();
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\0', at), text.size());
        texts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    if (texts.size() != expected)
        return false;
    const auto firstArgument = texts.begin() + static_cast<std::ptrdiff_t>(m_spec.secrets);
    m_masker = Masker({texts.begin(), firstArgument});
    m_out.masker = m_err.masker = m_masker;
    if (m_spec.privateArguments > 0)
        m_spec.arguments.assign(firstArgument, texts.end());
    return !m_spec.arguments.front().empty();
}

bool Supervisor::openDialog()
{
    if (!m_spec.interactive && !m_spec.terminal)
        return true;
    return m_dialog.open(m_spec.inputBytes > 0 ? readAll(m_input.get()) : std::string(),
                         m_spec.terminal);
}

/// From here on a stop is noticed, and every orphan of the command becomes a child of this process.
std::optional<StartFailure> Supervisor::listen()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGCHLD);
    ::sigaddset(&set, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    m_signals = Descriptor(::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
    if (!m_signals.isOpen() || ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0)
        return StartFailure{"system", {}, errno};
    m_watch = Descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    const std::string path = "/proc/self/fd/" + std::to_string(m_folder.descriptor());
    if (::inotify_add_watch(m_watch.get(), path.c_str(), IN_CREATE | IN_MOVED_TO) < 0)
        m_watch.close(); // looking every now and then does as well
    if (m_folder.has(names::stop)) {
        m_outcome.stopped = true;
        return StartFailure{"stopped", {}, 0};
    }
    return std::nullopt;
}

std::optional<StartFailure> Supervisor::findWork()
{
    const std::string& folder = m_spec.workingDirectory;
    const int entered = folder.empty() ? ::fchdir(m_folder.descriptor()) : ::chdir(folder.c_str());
    if (entered != 0)
        return StartFailure{"folder", folder, errno};
    m_program = findProgram(m_spec.arguments.front());
    if (m_program.empty())
        return StartFailure{"program", m_spec.arguments.front(), errno};
    if (!m_log.open())
        return StartFailure{"record", names::output, errno};
    m_folder.reserve(names::exit);
    return std::nullopt;
}

/// No command without a record: the gate opens only after pid.json, which holds the order too, is on the
/// disk.
std::optional<StartFailure> Supervisor::launch()
{
    if (!openDialog())
        return StartFailure{"record", names::input, errno};
    if (!m_command.prepare(m_spec, m_program, m_input.get()))
        return StartFailure{"system", {}, errno};
    m_input.close();
    std::optional<StartFailure> failure;
    if (!m_folder.writeFirst(names::pid, startRecord(::getpid(), m_command.pid(), m_order)))
        failure = StartFailure{"record", names::pid, errno};
    else if (const int error = m_command.release())
        failure = StartFailure{"program", m_program, error};
    if (failure) {
        ::kill(m_command.pid(), SIGKILL); // it waits at the gate or has ended by itself
        ::waitpid(m_command.pid(), nullptr, 0);
    } else {
        m_alone = false;
    }
    // Not to hold on to a file system longer than the command itself does.
    [[maybe_unused]] const int left = ::chdir("/");
    return failure;
}

} // namespace cockpit::workers
