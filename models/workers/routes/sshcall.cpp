// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/sshcall.h"

#include "models/workers/descriptor.h"
#include "models/workers/routes/route.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <cstring>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

/// ssh first listens at a longer name beside it.
constexpr qsizetype longestPath = sizeof(sockaddr_un::sun_path) - 20;

bool isPrivate(const QByteArray& path)
{
    if (::mkdir(path.constData(), S_IRWXU) == 0)
        return true;
    struct stat status {};
    return ::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

void readAddress(const QString& address, SshHop& hop)
{
    static const QRegularExpression form(
        u"^(?:ssh://)?(?:([^@/]+)@)?(?:\\[([0-9A-Fa-f:.%\\w]+)\\]|([^:/\\[\\]]+))(?::(\\d{1,5}))?/?$"_s);
    const auto match = form.match(address.trimmed());
    hop.host = address.trimmed();
    if (!match.hasMatch()) {
        // A bare IPv6 literal has no room for a port, and is the host as it is.
        const QString user = hop.host.section(u'@', 0, -2);
        hop.host = hop.host.section(u'@', -1);
        hop.user = hop.user.isEmpty() ? user : hop.user;
        return;
    }
    hop.host = match.captured(2) + match.captured(3);
    hop.user = hop.user.isEmpty() ? match.captured(1) : hop.user;
    if (match.hasCaptured(4))
        hop.port = match.captured(4).toInt();
}

QString SshTarget::key() const
{
    const QByteArray hash =
        QCryptographicHash::hash(words.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

std::optional<SshTarget> sshTargetOf(const QStringList& arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    if (arguments.isEmpty() || arguments.first() != u"ssh"_s || end < 0 || end + 1 >= arguments.size())
        return std::nullopt;
    return SshTarget{arguments.mid(1, end + 1)};
}

QStringList withControlPath(QStringList arguments, const QString& path)
{
    // First: of several values ssh takes the first.
    arguments.insert(1, u"-oControlPath="_s + path);
    return arguments;
}

JobSpec masterJobFor(const SshTarget& target, const QString& path, std::chrono::seconds idle)
{
    JobSpec spec;
    const QString script = u"ssh -G \"$@\"; exec ssh \"-oControlPath=$0\" -N -oControlMaster=yes "
                           "-oControlPersist=%1 \"$@\""_s.arg(idle.count());
    spec.arguments = QStringList{u"sh"_s, u"-c"_s, script, path} + target.words;
    spec.timeLimit = std::chrono::seconds{60};
    return spec;
}

std::optional<QStringList> sessionVariables(const QByteArray& configuration)
{
    const QByteArrayList lines = configuration.split('\n');
    const auto says = [&lines](const QByteArray& line) { return lines.contains(line); };
    const auto hasOption = [&lines](const QByteArray& name) {
        return std::any_of(lines.begin(), lines.end(),
                           [&name](const QByteArray& line) { return line.startsWith(name + ' '); });
    };
    const bool isPlain = says("forwardagent no") && says("forwardx11 no") && says("requesttty false")
        && !hasOption("setenv") && (!hasOption("remotecommand") || says("remotecommand none"))
        && (!hasOption("sessiontype") || says("sessiontype default"));
    if (!isPlain)
        return std::nullopt;
    QStringList patterns;
    for (const QByteArray& line : lines) {
        if (line.startsWith("sendenv "))
            patterns += QString::fromUtf8(line.mid(8));
    }
    return patterns;
}

bool masterListens(const QString& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    return ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

QString privateRuntimeFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QStringList folders;
    if (!session.isEmpty())
        folders += session + u"/release-cockpit"_s;
    folders += u"/tmp/release-cockpit-%1"_s.arg(::geteuid());
    for (const QString& folder : folders) {
        const QByteArray path = QFile::encodeName(folder);
        if (path.size() + 17 <= longestPath && isPrivate(path))
            return folder;
    }
    return {};
}

} // namespace cockpit::workers
