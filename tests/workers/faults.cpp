// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into a worker or a follower with --wrap, it makes their calls to the disk fail, or kills them
// there. COCKPIT_TEST_FAULT says how:
//   kill N            at the N-th point: there is one before and one after each call
//   error E FIRST N   the calls FIRST to FIRST+N-1 fail with the error number E
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace {

struct Fault {
    long killAt = 0;
    int error = 0;
    long first = 0;
    long count = 0;
};

Fault ordered()
{
    Fault fault;
    const char* text = std::getenv("COCKPIT_TEST_FAULT");
    if (text && std::sscanf(text, "kill %ld", &fault.killAt) != 1
        && std::sscanf(text, "error %d %ld %ld", &fault.error, &fault.first, &fault.count) != 3)
        std::abort();
    return fault;
}

const Fault& fault()
{
    static const Fault known = ordered();
    return known;
}

void point()
{
    static long points = 0; // goes on in the child of a fork
    if (++points == fault().killAt)
        ::kill(::getpid(), SIGKILL);
}

bool fails()
{
    static long calls = 0;
    ++calls;
    if (calls < fault().first || calls >= fault().first + fault().count)
        return false;
    errno = fault().error;
    return true;
}

bool isFile(int fd)
{
    struct stat status {};
    return ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

template <class Call>
auto around(bool onDisk, Call call) -> decltype(call())
{
    point();
    if (onDisk && fails())
        return -1;
    const auto result = call();
    const int error = errno;
    point();
    errno = error;
    return result;
}

} // namespace

extern "C" {
ssize_t __real_write(int fd, const void* bytes, size_t count);
ssize_t __real_writev(int fd, const iovec* parts, int count);
int __real_fsync(int fd);
int __real_fdatasync(int fd);
int __real_renameat(int from, const char* name, int to, const char* newName);
int __real_ftruncate(int fd, off_t size);
int __real_openat(int folder, const char* name, int flags, ...);
int __real_unlinkat(int folder, const char* name, int flags);
int __real_mkdir(const char* path, mode_t mode);
int __real_posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* files,
                       const posix_spawnattr_t* attributes, char* const* arguments,
                       char* const* environment);

ssize_t __wrap_write(int fd, const void* bytes, size_t count)
{
    return around(isFile(fd), [&] { return __real_write(fd, bytes, count); });
}
ssize_t __wrap_writev(int fd, const iovec* parts, int count)
{
    return around(isFile(fd), [&] { return __real_writev(fd, parts, count); });
}
int __wrap_fsync(int fd)
{
    return around(true, [&] { return __real_fsync(fd); });
}
int __wrap_fdatasync(int fd)
{
    return around(true, [&] { return __real_fdatasync(fd); });
}
int __wrap_renameat(int from, const char* name, int to, const char* newName)
{
    return around(true, [&] { return __real_renameat(from, name, to, newName); });
}
int __wrap_ftruncate(int fd, off_t size)
{
    return around(true, [&] { return __real_ftruncate(fd, size); });
}
int __wrap_openat(int folder, const char* name, int flags, mode_t mode)
{
    return around((flags & O_CREAT) != 0, [&] { return __real_openat(folder, name, flags, mode); });
}
int __wrap_unlinkat(int folder, const char* name, int flags)
{
    return around(true, [&] { return __real_unlinkat(folder, name, flags); });
}
int __wrap_mkdir(const char* path, mode_t mode)
{
    return around(true, [&] { return __real_mkdir(path, mode); });
}
int __wrap_posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* files,
                       const posix_spawnattr_t* attributes, char* const* arguments,
                       char* const* environment)
{
    return around(false, [&] {
        return __real_posix_spawn(pid, path, files, attributes, arguments, environment);
    });
}
}
