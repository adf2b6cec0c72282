// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/waiting.h"

#include "models/workers/descriptor.h"
#include "models/workers/process.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <array>
#include <climits>
#include <cstdlib>
#include <string>

namespace cockpit::workers {

namespace {

std::string linkTarget(const std::string& path)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlink(path.c_str(), target.data(), target.size());
    return {target.data(), static_cast<std::size_t>(length > 0 ? length : 0)};
}

/// What the command's own end is called in /proc/PID/fd.
std::string nameOfOtherEnd(int answers)
{
    std::array<char, PATH_MAX> terminal{};
    if (::ptsname_r(answers, terminal.data(), terminal.size()) == 0)
        return terminal.data();
    struct stat status {};
    if (::fstat(answers, &status) != 0)
        return {};
    return "pipe:[" + std::to_string(status.st_ino) + ']';
}

/// The first two words of /proc/PID/syscall: the number of the call and its first argument.
struct Call {
    long number = -1; ///< -1: it runs, or is held up by no call
    unsigned long argument = 0;
};

std::optional<Call> callOf(pid_t pid)
{
    const Descriptor file(
        ::open(("/proc/" + std::to_string(pid) + "/syscall").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 256> text{};
    if (!file.isOpen() || ::read(file.get(), text.data(), text.size() - 1) <= 0)
        return std::nullopt;
    if (text[0] < '0' || text[0] > '9')
        return Call{};
    char* rest = nullptr;
    Call call;
    call.number = std::strtol(text.data(), &rest, 10);
    call.argument = std::strtoul(rest, nullptr, 16);
    return call;
}

bool waitsForMany(long number)
{
    switch (number) {
#ifdef SYS_poll
    case SYS_poll:
#endif
#ifdef SYS_select
    case SYS_select:
#endif
#ifdef SYS_epoll_wait
    case SYS_epoll_wait:
#endif
    case SYS_ppoll:
    case SYS_pselect6:
    case SYS_epoll_pwait:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<bool> readsInput(pid_t root, int answers)
{
    const std::string wanted = nameOfOtherEnd(answers);
    bool certain = true;
    for (const Process& each : descendants(root)) {
        const auto call = callOf(each.pid);
        if (!call || waitsForMany(call->number)) {
            certain = false;
            continue;
        }
        if (call->number != SYS_read)
            continue;
        const std::string source =
            linkTarget("/proc/" + std::to_string(each.pid) + "/fd/" + std::to_string(call->argument));
        if (source == wanted || source == "/dev/tty")
            return true;
        if (source.rfind("socket:", 0) == 0)
            certain = false; // what is at its other end may wait
    }
    return certain ? std::optional(false) : std::nullopt;
}

} // namespace cockpit::workers
