// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"

#include "models/workers/exitrecord.h"
#include "models/workers/folder.h"
#include "models/workers/frame.h"
#include "models/workers/names.h"
#include "models/workers/privatepart.h"
#include "models/workers/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <climits>

using namespace Qt::StringLiterals;

namespace cockpit::workers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JobFolder)
};

constexpr int specVersion = 1;

QByteArray specText(const JobSpec& spec)
{
    const PrivatePart part = privatePartOf(spec);
    const QJsonObject object{
        {u"version"_s, specVersion},
        {u"key"_s, spec.key},
        {u"arguments"_s, QJsonArray::fromStringList(part.recordedArguments)},
        {u"environment"_s, QJsonArray::fromStringList(spec.environment.keys())},
        {u"workingDirectory"_s, spec.workingDirectory},
        {u"inputBytes"_s, spec.input.size()},
        {u"timeLimitMs"_s, qint64{spec.timeLimit.count()}},
        {u"stopGraceMs"_s, qint64{spec.stopGrace.count()}},
        {u"hash"_s, spec.hash},
        {u"silenceLimitMs"_s, qint64{spec.silenceLimit.count()}},
        {u"logLimitBytes"_s, spec.logLimit},
        {u"maskedValues"_s, part.secrets},
        {u"privateArguments"_s, part.privateArguments},
        {u"interactive"_s, spec.interactive ? 1 : 0},
        {u"terminal"_s, spec.terminal ? 1 : 0},
        {u"sshMaster"_s, spec.sshMaster},
        {u"sshVariables"_s, QJsonArray::fromStringList(spec.sshVariables)},
    };
    return QJsonDocument(object).toJson();
}

QString systemReason()
{
    return qt_error_string(errno);
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray queuePath(const QString& folder)
{
    return QFile::encodeName(folder) + names::queued;
}

/// Shared, so that two windows that look at the same time do not take each other for a worker.
bool tryShared(const Descriptor& file)
{
    return ::flock(file.get(), LOCK_SH | LOCK_NB) == 0;
}

/// As QDir::mkpath(), but for nobody else, whatever the umask would allow.
bool makePrivate(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), S_IRWXU) == 0 || errno == EEXIST)
        return true;
    const QString parent = QFileInfo(path).path();
    return errno == ENOENT && parent != path && makePrivate(parent)
        && (::mkdir(name.constData(), S_IRWXU) == 0 || errno == EEXIST);
}

Error notMade(const QString& path)
{
    return {Tr::tr("The folder %1 could not be made, so the command was not started: %2")
                .arg(path, systemReason()),
            {}};
}

StartRecord::Identity identity(const QJsonValue& value)
{
    return {static_cast<pid_t>(value["pid"_L1].toInteger()),
            static_cast<quint64>(value["startTime"_L1].toInteger())};
}

} // namespace

bool isAlive(const StartRecord::Identity& identity)
{
    const auto found = identity.pid > 0 ? process(identity.pid) : std::nullopt;
    return found && !found->over && found->startTime == identity.startTime;
}

QString JobFolder::path(const char* name) const
{
    return m_path + u'/' + QLatin1String(name);
}

bool JobFolder::exists() const
{
    return QFileInfo(m_path).isDir();
}

bool JobFolder::canBeSeen() const
{
    const Descriptor folder(::open(QFile::encodeName(m_path).constData(), O_PATH | O_CLOEXEC));
    return folder.isOpen() || (errno != EMFILE && errno != ENFILE && errno != ENOMEM);
}

bool JobFolder::has(const char* name) const
{
    return QFileInfo::exists(path(name));
}

Result<Descriptor> JobFolder::create(const JobSpec& spec) const
{
    const QString parent = QFileInfo(m_path).absolutePath();
    if (!makePrivate(parent))
        return tl::unexpected(notMade(parent));
    if (::mkdir(QFile::encodeName(m_path).constData(), S_IRWXU) != 0) {
        if (errno == EEXIST)
            return failure(
                Tr::tr("This command was started before (%1 exists) and is not started again. "
                       "Check its outcome, or retry it as a new attempt.")
                    .arg(m_path));
        return tl::unexpected(notMade(m_path));
    }
    const Folder folder(QFile::encodeName(m_path).constData());
    Descriptor lock = folder.open(names::spec, O_RDWR | O_CREAT | O_EXCL);
    const QByteArray text = specText(spec);
    if (!lock.isOpen() || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0
        || !writeAll(lock.get(), {text.constData(), static_cast<std::size_t>(text.size())}))
        return failure(
            Tr::tr("The order could not be written to %1, so the command was not started: %2")
                .arg(m_path, systemReason()));
    // What is in the folder tells all from here on. Not deleted: some file systems are slow at making files
    // for a while after that, and there may be a hundred of these.
    ::renameat(AT_FDCWD, queuePath(m_path).constData(), folder.descriptor(), names::waited);
    return lock;
}

Result<Descriptor> JobFolder::queue() const
{
    const QString parent = QFileInfo(m_path).absolutePath();
    if (!makePrivate(parent))
        return tl::unexpected(notMade(parent));
    Descriptor place(
        ::open(queuePath(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!place.isOpen() || ::flock(place.get(), LOCK_EX | LOCK_NB) != 0)
        return failure(Tr::tr("The command could not be queued at %1, so it was not started: %2")
                           .arg(m_path, systemReason()));
    return place;
}

/// Whoever moves the first takes the last before that, so that one of them is always seen.
QByteArrayList JobFolder::locks() const
{
    return {queuePath(m_path), QFile::encodeName(path(names::formerLock)),
            QFile::encodeName(path(names::spec))};
}

Descriptor JobFolder::bar() const
{
    for (const QByteArray& way : locks()) {
        Descriptor held(::open(way.constData(), O_RDONLY | O_CLOEXEC));
        if (held.isOpen())
            return tryShared(held) ? std::move(held) : Descriptor();
    }
    return {};
}

std::optional<JobSpec> JobFolder::order() const
{
    QJsonObject object = readObject(path(names::spec));
    if (object.isEmpty()) // a loss of power took it
        object = readObject(path(names::pid))["order"_L1].toObject();
    if (object.isEmpty())
        return std::nullopt;
    JobSpec spec;
    spec.key = object["key"_L1].toString();
    spec.arguments = object["arguments"_L1].toVariant().toStringList();
    spec.workingDirectory = object["workingDirectory"_L1].toString();
    spec.timeLimit = milliseconds{object["timeLimitMs"_L1].toInteger()};
    spec.stopGrace = milliseconds{object["stopGraceMs"_L1].toInteger()};
    spec.hash = object["hash"_L1].toString();
    spec.silenceLimit = milliseconds{object["silenceLimitMs"_L1].toInteger()};
    spec.logLimit = object["logLimitBytes"_L1].toInteger();
    spec.interactive = object["interactive"_L1].toInt() != 0;
    spec.terminal = object["terminal"_L1].toInt() != 0;
    return spec;
}

bool JobFolder::isLocked() const
{
    for (const QByteArray& way : locks()) {
        const Descriptor lock(::open(way.constData(), O_RDONLY | O_CLOEXEC));
        if (lock.isOpen() && !tryShared(lock))
            return true;
    }
    return false;
}

std::optional<StartRecord> JobFolder::startRecord() const
{
    const QJsonObject object = readObject(path(names::pid));
    if (object.isEmpty())
        return std::nullopt;
    return StartRecord{identity(object["worker"_L1]), identity(object["command"_L1]),
                       object["boot"_L1].toString()};
}

std::optional<Exit> JobFolder::exit() const
{
    const QJsonObject object = readObject(path(names::exit));
    return object.isEmpty() ? std::nullopt : std::optional(exitFromJson(object));
}

bool JobFolder::requestStop() const
{
    const Descriptor file(::open(QFile::encodeName(path(names::stop)).constData(),
                                 O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file.isOpen();
}

Result<void> JobFolder::sendInput(const QByteArray& bytes) const
{
    const Descriptor pipe(::open(QFile::encodeName(path(names::input)).constData(),
                                 O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    if (!pipe.isOpen())
        return failure(Tr::tr("The command takes no input, or has ended."));
    // Each message is written as a whole or not at all.
    constexpr qsizetype longest = PIPE_BUF - sizeof(quint32);
    qsizetype at = 0;
    do {
        const QByteArray piece = bytes.mid(at, longest);
        QByteArray message(sizeof(quint32), '\0');
        putLittleEndian(message.data(), static_cast<quint32>(piece.size()));
        message += piece;
        if (::write(pipe.get(), message.constData(), static_cast<std::size_t>(message.size())) < 0)
            return failure(Tr::tr("The command does not read its input: only a part was sent."));
        at += piece.size();
    } while (at < bytes.size());
    return {};
}

} // namespace cockpit::workers
