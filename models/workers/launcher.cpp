// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/launcher.h"

#include "models/workers/folder.h"
#include "models/workers/names.h"

#include <QFile>
#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <memory>
#include <vector>

namespace cockpit::workers {

namespace {

constexpr int firstFree = names::privateDescriptor + 1;

/// Out of the way of the numbers that the worker expects.
Descriptor raised(int fd)
{
    return Descriptor(::fcntl(fd, F_DUPFD_CLOEXEC, firstFree));
}

/// A file in memory only, because the bytes may be a secret.
Descriptor memoryFile(const QByteArray& bytes)
{
    const Descriptor file(::memfd_create("input", MFD_CLOEXEC));
    if (!writeAll(file.get(), {bytes.constData(), static_cast<std::size_t>(bytes.size())})
        || ::lseek(file.get(), 0, SEEK_SET) != 0)
        return {};
    return raised(file.get());
}

Descriptor inputFile(const QByteArray& input)
{
    if (input.isEmpty())
        return raised(Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)).get());
    return memoryFile(input);
}

std::vector<char*> pointers(QByteArrayList& texts)
{
    std::vector<char*> list;
    for (QByteArray& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// What a worker finds open, out of the way of the numbers under which it does.
struct Handed {
    Descriptor input;
    Descriptor lock;
    Descriptor privateTexts;
};

/// posix_spawn() into a session of its own, with the worker's descriptors. 0 or the error.
int spawn(pid_t& pid, const Launch& launch, const Handed& handed)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_adddup2(&files, handed.input.get(), STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files, handed.lock.get(), names::lockDescriptor);
    if (handed.privateTexts.isOpen())
        ::posix_spawn_file_actions_adddup2(&files, handed.privateTexts.get(),
                                           names::privateDescriptor);
    sigset_t set;
    ::sigemptyset(&set);
    ::posix_spawnattr_setsigmask(&attributes, &set);
    ::sigfillset(&set);
    ::posix_spawnattr_setsigdefault(&attributes, &set);
    ::posix_spawnattr_setflags(&attributes,
                               POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    QByteArrayList arguments{QFile::encodeName(launch.program), QFile::encodeName(launch.folder)};
    QByteArrayList environment = launch.environment;
    const int error = ::posix_spawn(&pid, arguments.first().constData(), &files, &attributes,
                                    pointers(arguments).data(), pointers(environment).data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    return error;
}

} // namespace

Result<void> Launcher::launch(const Launch& launch, Descriptor lock)
{
    Handed handed{inputFile(launch.input), raised(lock.get()), {}};
    if (!launch.privateTexts.isEmpty())
        handed.privateTexts = memoryFile(launch.privateTexts);
    if (!handed.input.isOpen() || !handed.lock.isOpen()
        || handed.privateTexts.isOpen() == launch.privateTexts.isEmpty())
        return failure(
            tr("The command was not started: too many files are open, or memory is short."));
    pid_t pid = 0;
    if (const int error = spawn(pid, launch, handed))
        return failure(tr("The command was not started, because its worker %1 cannot be run: %2")
                           .arg(launch.program, qt_error_string(error)));
    takeNoteOfEnd(pid);
    return {};
}

void Launcher::takeNoteOfEnd(pid_t pid)
{
    // glibc 2.36 declares its pidfd_open() for C alone.
    auto end = std::make_shared<Descriptor>(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    if (!end->isOpen())
        return; // it stays in the list of processes until this one ends, which harms nothing
    auto* notifier = new QSocketNotifier(end->get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [pid, end, notifier] {
        notifier->setEnabled(false);
        ::waitpid(pid, nullptr, 0);
        end->close();
        notifier->deleteLater();
    });
}

} // namespace cockpit::workers
