// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/folder.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <array>
#include <cerrno>

namespace cockpit::workers {

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr off_t reserved = 16 * 1024;

/// Whether the file system brings the names on the way to a new file to the disk together with the file.
bool namesGoAlong(int file)
{
    struct statfs system {};
    if (::fstatfs(file, &system) != 0)
        return false;
    switch (system.f_type) {
    case EXT4_SUPER_MAGIC:
    case XFS_SUPER_MAGIC:
    case BTRFS_SUPER_MAGIC:
    case TMPFS_MAGIC:
        return true;
    default:
        return false;
    }
}

/// Cuts off what is beyond.
bool endsAt(const Descriptor& file, std::size_t size)
{
    struct stat status {};
    const auto end = static_cast<off_t>(size);
    return ::fstat(file.get(), &status) == 0
        && (status.st_size == end || ::ftruncate(file.get(), end) == 0);
}

std::string temporaryName(const char* name)
{
    return std::string(name) + ".tmp";
}

} // namespace

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Folder::Folder(const char* path)
    : m_folder(::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{}

bool Folder::isThere() const
{
    struct stat status {};
    return ::fstat(m_folder.get(), &status) == 0 && status.st_nlink > 0;
}

bool Folder::has(const char* name) const
{
    return ::faccessat(m_folder.get(), name, F_OK, 0) == 0;
}

Descriptor Folder::open(const char* name, int flags) const
{
    return Descriptor(::openat(m_folder.get(), name, flags | O_CLOEXEC, ownerOnly));
}

std::optional<std::string> Folder::read(const char* name) const
{
    const Descriptor file = open(name, O_RDONLY);
    if (!file.isOpen())
        return std::nullopt;
    std::string bytes;
    std::array<char, 16 * 1024> buffer{};
    while (true) {
        const ssize_t count = ::read(file.get(), buffer.data(), buffer.size());
        if (count == 0)
            return bytes;
        if (count < 0 && errno != EINTR)
            return std::nullopt;
        if (count > 0)
            bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

void Folder::reserve(const char* name) const
{
    const Descriptor file = open(temporaryName(name).c_str(), O_WRONLY | O_CREAT);
    // Beyond its end: to cut the file back to the bytes in it costs ext4 a turn of the disk. Where the file
    // system cannot do that, the file is as long as the room.
    if (file.isOpen() && ::fallocate(file.get(), FALLOC_FL_KEEP_SIZE, 0, reserved) != 0)
        ::posix_fallocate(file.get(), 0, reserved);
}

bool Folder::rename(const char* from, const char* to) const
{
    return ::renameat(m_folder.get(), from, m_folder.get(), to) == 0;
}

bool Folder::giveReserved(const char* name, const char* to) const
{
    return rename(temporaryName(name).c_str(), to);
}

bool Folder::write(const char* name, std::string_view bytes, const char* through) const
{
    const std::string temporary = through ? std::string(through) : temporaryName(name);
    // Not cut to nothing first: the room that reserve() kept is used.
    const Descriptor file = open(temporary.c_str(), O_WRONLY | O_CREAT);
    if (!file.isOpen() || !writeAll(file.get(), bytes) || !endsAt(file, bytes.size()))
        return false;
    return namesGoAlong(file.get()) ? nameAndSync(file, temporary.c_str(), name)
                                    : syncAndName(file, temporary.c_str(), name);
}

/// One turn of the disk for both. Without power in between there may be a file of zeros, which nobody can
/// take for a record.
bool Folder::nameAndSync(const Descriptor& file, const char* from, const char* to) const
{
    if (!rename(from, to))
        return false;
    if (::fsync(file.get()) == 0)
        return true;
    const int error = errno;
    (void)rename(to, from);
    errno = error;
    return false;
}

bool Folder::syncAndName(const Descriptor& file, const char* from, const char* to) const
{
    if (::fsync(file.get()) != 0 || !rename(from, to))
        return false;
    // The name is there by now; a failure here only means that a loss of power may take it away.
    ::fsync(m_folder.get());
    return true;
}

bool Folder::writeFirst(const char* name, std::string_view bytes) const
{
    const Descriptor file = open(name, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return false;
    if (writeAll(file.get(), bytes) && ::fsync(file.get()) == 0) {
        if (!namesGoAlong(file.get())) {
            ::fsync(m_folder.get());
            ::fsync(open("..", O_RDONLY | O_DIRECTORY).get());
        }
        return true;
    }
    const int error = errno;
    ::unlinkat(m_folder.get(), name, 0);
    errno = error;
    return false;
}

} // namespace cockpit::workers
