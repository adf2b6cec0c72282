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
#include <sys/wait.h>

#include <memory>
#include <vector>

namespace cockpit::workers {

namespace {

constexpr int overDescriptor = names::lockDescriptor + 1;
constexpr int firstFree = overDescriptor + 1;

/// Out of the way of the numbers that the worker expects.
Descriptor raised(int fd)
{
    return Descriptor(::fcntl(fd, F_DUPFD_CLOEXEC, firstFree));
}

/// A file in memory only, because the input may be a secret.
Descriptor inputFile(const QByteArray& input)
{
    if (input.isEmpty())
        return raised(Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)).get());
    const Descriptor file(::memfd_create("input", MFD_CLOEXEC));
    if (!writeAll(file.get(), {input.constData(), static_cast<std::size_t>(input.size())})
        || ::lseek(file.get(), 0, SEEK_SET) != 0)
        return {};
    return raised(file.get());
}

std::vector<char*> pointers(QByteArrayList& texts)
{
    std::vector<char*> list;
    for (QByteArray& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// posix_spawn() with the worker's descriptors and signals as in a fresh session. 0 or the error.
int spawn(pid_t& pid, const Launch& launch, int input, int lock, int over)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files, lock, names::lockDescriptor);
    ::posix_spawn_file_actions_adddup2(&files, over, overDescriptor);
    sigset_t set;
    ::sigemptyset(&set);
    ::posix_spawnattr_setsigmask(&attributes, &set);
    ::sigfillset(&set);
    ::posix_spawnattr_setsigdefault(&attributes, &set);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
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
    const Descriptor input = inputFile(launch.input);
    const Descriptor high = raised(lock.get());
    int ends[2] = {-1, -1};
    const bool piped = ::pipe2(ends, O_CLOEXEC) == 0;
    Descriptor over(ends[0]);
    const Descriptor low(ends[1]);
    const Descriptor told = raised(low.get());
    if (!piped || !input.isOpen() || !high.isOpen() || !told.isOpen())
        return failure(
            tr("The command was not started: too many files are open, or memory is short."));
    pid_t pid = 0;
    if (const int error = spawn(pid, launch, input.get(), high.get(), told.get()))
        return failure(tr("The command was not started, because its worker %1 cannot be run: %2")
                           .arg(launch.program, qt_error_string(error)));
    takeNoteOfEnd(pid, std::move(over));
    return {};
}

void Launcher::takeNoteOfEnd(pid_t pid, Descriptor over)
{
    auto end = std::make_shared<Descriptor>(std::move(over));
    auto* notifier = new QSocketNotifier(end->get(), QSocketNotifier::Read, this);
    // The pipe closes when the first half of the worker is gone; from then on waitpid() does not wait.
    connect(notifier, &QSocketNotifier::activated, this, [pid, end, notifier] {
        notifier->setEnabled(false);
        ::waitpid(pid, nullptr, 0);
        end->close();
        notifier->deleteLater();
    });
}

} // namespace cockpit::workers
