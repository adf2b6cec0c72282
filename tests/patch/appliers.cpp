// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/patch/appliers.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace cockpit::test {

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

bool runs(const QString& folder, const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The folder is no part of a repository, and nobody's settings are asked.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CEILING_DIRECTORIES"), QStringLiteral("/"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    const bool well =
        ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!well)
        qWarning().noquote() << program << arguments << process.readAll();
    return well;
}

std::optional<QByteArray> after(const QTemporaryDir& folder, const QString& name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

bool has(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

std::optional<QByteArray> patchedByPatch(const QByteArray& before, const QByteArray& diff,
                                         const QString& name)
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString diffFile = elsewhere.filePath(QStringLiteral("the.diff"));
    write(folder.filePath(name), before);
    write(diffFile, diff);
    const bool well =
        runs(folder.path(), QStringLiteral("patch"),
             {QStringLiteral("-p1"), QStringLiteral("--fuzz=0"), QStringLiteral("-i"), diffFile});
    return well ? after(folder, name) : std::nullopt;
}

std::optional<QByteArray> patchedByGit(const QByteArray& before, const QByteArray& diff,
                                       const QString& name)
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString diffFile = elsewhere.filePath(QStringLiteral("the.diff"));
    write(folder.filePath(name), before);
    write(diffFile, diff);
    const QString git = QStringLiteral("git");
    const bool well =
        runs(folder.path(), git, {QStringLiteral("apply"), QStringLiteral("--check"), diffFile})
        && runs(folder.path(), git, {QStringLiteral("apply"), diffFile});
    return well ? after(folder, name) : std::nullopt;
}

} // namespace cockpit::test
