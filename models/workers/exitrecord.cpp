// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/exitrecord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cockpit::workers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExitRecord)
};

/// For a program that is on no PATH. What our routes and databases need is known by its package.
QString notInstalled(const QString& program)
{
    static const QMap<QString, QString> packages{{u"ssh"_s, u"openssh-client"_s},
                                                 {u"psql"_s, u"postgresql-client"_s},
                                                 {u"docker"_s, u"docker.io"_s},
                                                 {u"kubectl"_s, u"kubernetes-client"_s},
                                                 {u"mysql"_s, u"default-mysql-client"_s}};
    if (packages.contains(program))
        return Tr::tr("The program %1 was not found on this machine, so the command was not "
                      "started. Install it (Debian package %2), or check the PATH.")
            .arg(program, packages.value(program));
    return Tr::tr("The program %1 was not found on this machine, so the command was not started. "
                  "Install it, or check the PATH.")
        .arg(program);
}

QString failureSentence(const QJsonValue& failed)
{
    const QString kind = failed["kind"_L1].toString();
    const QString subject = failed["subject"_L1].toString();
    const QString reason = failed["errorText"_L1].toString();
    if (kind == "program"_L1 && failed["error"_L1].toInt() == ENOENT && !subject.contains(u'/'))
        return notInstalled(subject);
    if (kind == "program"_L1)
        return Tr::tr("The program %1 cannot be run: %2").arg(subject, reason);
    if (kind == "folder"_L1)
        return Tr::tr("The working folder %1 cannot be entered: %2").arg(subject, reason);
    if (kind == "stopped"_L1)
        return Tr::tr("It was stopped before the command was started.");
    if (kind == "record"_L1)
        return Tr::tr("%1 could not be written, so the command was not started: %2").arg(subject, reason);
    if (kind == "environment"_L1)
        return Tr::tr("The variable %1 did not reach the worker, so the command was not started.")
            .arg(subject);
    if (kind == "input"_L1)
        return Tr::tr("The input did not reach the worker, so the command was not started.");
    if (kind == "private"_L1)
        return Tr::tr("The secrets did not reach the worker, so the command was not started.");
    if (kind == "spec"_L1)
        return Tr::tr("The order in %1 is not understood, so the command was not started.").arg(subject);
    return Tr::tr("The system gave no process for the command: %1").arg(reason);
}

std::optional<Reason> failureReason(const QJsonValue& failed)
{
    switch (failed["error"_L1].toInt()) {
    case ENOENT:
    case ENOTDIR:
        return Reason::NotFound;
    case ENOSPC:
    case EDQUOT:
    case EROFS:
    case EIO:
        return Reason::DiskFull;
    default:
        return failed["kind"_L1] == "stopped"_L1 ? std::nullopt : std::optional(Reason::Refused);
    }
}

std::optional<int> number(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList processNames(const QJsonValue& list)
{
    QStringList names;
    for (const QJsonValue each : list.toArray())
        names += u"%1 (%2)"_s.arg(each["name"_L1].toString()).arg(each["pid"_L1].toInteger());
    return names;
}

} // namespace

Exit exitFromJson(const QJsonObject& object)
{
    Exit exit;
    exit.code = number(object, "code"_L1);
    exit.signal = number(object, "signal"_L1);
    exit.timedOut = object["timedOut"_L1].toBool();
    exit.stopped = object["stopped"_L1].toBool();
    exit.silent = object["silent"_L1].toBool();
    if (object.contains("startFailure"_L1)) {
        exit.startFailure = failureSentence(object["startFailure"_L1]);
        exit.reason = failureReason(object["startFailure"_L1]);
    }
    exit.duration = milliseconds{object["durationMs"_L1].toInteger()};
    exit.outputBytes = object["outputBytes"_L1].toInteger();
    exit.outputSha256 = object["sha256"_L1].toString().toLatin1();
    exit.lostBytes = object["lostBytes"_L1].toInteger();
    exit.lostLines = object["lostLines"_L1].toInteger();
    exit.cutBytes = object["cutBytes"_L1].toInteger();
    exit.cutLines = object["cutLines"_L1].toInteger();
    exit.leftBehind = processNames(object["survivors"_L1]) + processNames(object["leftBehind"_L1]);
    return exit;
}

} // namespace cockpit::workers
