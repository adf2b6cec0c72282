// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// workers_family PIDFILE MODE
//
// A command that is hard to stop. Each of its processes appends its pid to PIDFILE.
//   stay    four children that wait: one plain, one in a session of its own, one that ignores TERM,
//           and one that does all of it and is an orphan besides; the command waits as well
//   trap    as before, and the command itself ignores TERM too
//   daemon  an orphan in a session of its own holds the output open; the command says a line and ends
//   heap    as before, but the line is a heap of 500000 bytes that waits in the pipe at the end
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <string>
#include <string_view>

namespace {

struct Manner {
    bool session = false;
    bool deaf = false;
    bool orphan = false;
};

void note(const char* path)
{
    ::alarm(180); // a test that fails leaves nothing running for ever
    const std::string line = std::to_string(::getpid()) + '\n';
    const int fd = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    [[maybe_unused]] const ssize_t written = ::write(fd, line.data(), line.size());
    ::close(fd);
}

[[noreturn]] void wait()
{
    while (true)
        ::pause();
}

/// Returns when the child has noted its pid.
void spawn(const char* path, Manner manner)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        ::_exit(1);
    if (::fork() == 0) {
        if (manner.session)
            ::setsid();
        if (manner.orphan && ::fork() != 0)
            ::_exit(0);
        if (manner.deaf)
            ::signal(SIGTERM, SIG_IGN);
        note(path);
        ::close(ends[0]);
        ::close(ends[1]);
        wait();
    }
    ::close(ends[1]);
    char none = 0;
    [[maybe_unused]] const ssize_t ended = ::read(ends[0], &none, 1);
    ::close(ends[0]);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3)
        return 2;
    const std::string_view mode = arguments[2];
    if (mode == "trap")
        ::signal(SIGTERM, SIG_IGN);
    const bool ends = mode == "daemon" || mode == "heap";
    if (ends) {
        spawn(arguments[1], {.session = true, .deaf = false, .orphan = true});
    } else {
        note(arguments[1]);
        spawn(arguments[1], {});
        spawn(arguments[1], {.session = true, .deaf = false, .orphan = false});
        spawn(arguments[1], {.session = false, .deaf = true, .orphan = false});
        spawn(arguments[1], {.session = true, .deaf = true, .orphan = true});
    }
    std::string words = "ready\n";
    if (mode == "heap") {
        words.assign(500'000, 'h');
        ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1 << 20);
    }
    if (::write(STDOUT_FILENO, words.data(), words.size()) < 0 || ends)
        return 0;
    wait();
}
