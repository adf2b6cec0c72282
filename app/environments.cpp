// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environments.h"

#include "models/plan/environment.h"
#include "models/runbook/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

} // namespace

QMap<QString, QString> environmentsBeside(const QString& runbook)
{
    const QFileInfo info(runbook);
    const QString stem = info.completeBaseName() + QLatin1Char('.');
    QMap<QString, QString> files;
    for (const QFileInfo& file : info.dir().entryInfoList({QStringLiteral("*.yaml")}, QDir::Files)) {
        const QString name = file.completeBaseName();
        if (name.startsWith(stem) && name.size() > stem.size())
            files.insert(name.sliced(stem.size()), file.absoluteFilePath());
    }
    return files;
}

Result<QString> writeNewEnvironment(const QString& runbook, const QString& name)
{
    const QString bad = QStringLiteral("/\\\n\t");
    const bool isName = !name.isEmpty()
        && std::none_of(name.begin(), name.end(), [&bad](QChar c) { return bad.contains(c); });
    if (!isName)
        return failure(
            Tr::tr("An environment needs a name without slashes: staging, production, …"));
    const auto read = runbook::readFile(runbook);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const QFileInfo info(runbook);
    const QString path =
        info.dir().absoluteFilePath(QStringLiteral("%1.%2.yaml").arg(info.completeBaseName(), name));
    if (QFileInfo::exists(path))
        return failure(Tr::tr("%1 is there already; it is not overwritten.").arg(path));
    const plan::RunKind kind = name == u"production" ? plan::RunKind::Live : plan::RunKind::Staging;
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(plan::newEnvironment(*read, name, kind)) < 0
        || !out.commit())
        return failure(Tr::tr("%1 cannot be written: %2.").arg(path, out.errorString()));
    return path;
}

} // namespace cockpit::app
