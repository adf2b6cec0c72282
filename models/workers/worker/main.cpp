// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// release-cockpit-worker JOBFOLDER
//
// Runs the one command that spec.json in the job's folder describes, and belongs to nobody: whoever
// started it may die, the command goes on and its output and outcome are kept. names.h lists the files
// of the folder. The command's variables are the worker's own environment; its standard input is the
// worker's, if that is a file.
//
// Exit codes of the process that was started (the worker itself goes on in the background): 0 it is
// under way, 2 usage, 3 the folder is not one that may be started.
#include "models/workers/names.h"
#include "models/workers/worker/supervisor.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>

using namespace cockpit::workers;

namespace {

constexpr int usageError = 2;
constexpr int refused = 3;

int complain(int code, const std::string& sentence)
{
    [[maybe_unused]] const bool told =
        writeAll(STDERR_FILENO, "release-cockpit-worker: " + sentence + "\n");
    return code;
}

/// Whether the starter has handed down this file of the folder.
bool hasInherited(const Folder& folder, const char* name)
{
    struct stat inherited {};
    struct stat own {};
    return ::fstat(names::lockDescriptor, &inherited) == 0
        && ::fstatat(folder.descriptor(), name, &own, 0) == 0 && inherited.st_dev == own.st_dev
        && inherited.st_ino == own.st_ino;
}

/// The lock that the starter holds already and hands down, or else one taken here; closed if neither.
Descriptor takeLock(const Folder& folder)
{
    Descriptor lock;
    // A window of an earlier version goes on after an upgrade, and starts this program.
    if (hasInherited(folder, names::spec) || hasInherited(folder, names::formerLock)) {
        ::fcntl(names::lockDescriptor, F_SETFD, FD_CLOEXEC);
        lock = Descriptor(names::lockDescriptor);
    } else {
        lock = folder.open(names::spec, O_RDWR | O_CREAT);
    }
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        lock.close();
    return lock;
}

Descriptor takeInput()
{
    struct stat status {};
    if (::fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode))
        return Descriptor(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    return Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

/// What a starter hands down that may not be on the disk: a file in memory.
Descriptor takePrivate()
{
    struct stat status {};
    if (::fstat(names::privateDescriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    ::fcntl(names::privateDescriptor, F_SETFD, FD_CLOEXEC);
    return Descriptor(names::privateDescriptor);
}

/// The rest of this process goes on in a child.
bool goOnInChild()
{
    const pid_t pid = ::fork();
    if (pid > 0)
        ::_exit(0);
    return pid == 0;
}

/// Leaves the starter's family for good, and its session if it has not been put into one of its own. False
/// if the system gave no process.
bool becomeIndependent()
{
    if (::getsid(0) != ::getpid()) {
        if (!goOnInChild())
            return false;
        ::setsid();
    }
    return goOnInChild();
}

/// Closes everything inherited except these.
void closeOthers(std::array<int, 4> kept)
{
    std::sort(kept.begin(), kept.end());
    unsigned from = STDERR_FILENO + 1;
    for (const int each : kept) {
        if (each < 0)
            continue;
        const auto fd = static_cast<unsigned>(each);
        if (fd > from)
            ::close_range(from, fd - 1, 0);
        from = fd + 1;
    }
    ::close_range(from, ~0U, 0);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, fd);
    ::close(nothing);
}

void ignoreSignals()
{
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    // SIGXFSZ: a file that may not grow is an error of write() like a full disk.
    for (const int number :
         {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ, SIGUSR1, SIGUSR2})
        ::sigaction(number, &ignore, nullptr);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2)
        return complain(usageError, "usage: release-cockpit-worker JOBFOLDER");
    Descriptor secrets = takePrivate();
    const Folder folder(arguments[1]);
    if (!folder.isOpen())
        return complain(usageError, std::string(arguments[1]) + " cannot be opened as a folder.");
    const Descriptor lock = takeLock(folder);
    if (!lock.isOpen())
        return complain(refused, "another worker holds this folder.");
    if (folder.has(names::pid) || folder.has(names::exit))
        return complain(refused, "this folder was started before; it is never started again.");
    Descriptor input = takeInput();
    if (!becomeIndependent())
        return complain(refused, "the system gave no process.");
    closeOthers({folder.descriptor(), lock.get(), input.get(), secrets.get()});
    ignoreSignals();
    Supervisor(folder, std::move(input), std::move(secrets)).run();
    return 0;
}
