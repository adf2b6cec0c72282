// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/sidejob.h"

#include <QFileInfo>

#include <memory>

namespace cockpit::conductor {

namespace {

constexpr qsizetype longestOutput = 64 * 1024;

/// A folder beside the command's that no earlier try has used.
QString freeFolder(const QString& beside, const QString& name)
{
    int number = 1;
    const auto folder = [&] { return QStringLiteral("%1-%2-%3").arg(beside, name).arg(number); };
    while (QFileInfo::exists(folder()))
        ++number;
    return folder();
}

} // namespace

workers::Job* runAside(workers::JobRunner& jobs, workers::JobSpec spec, const QString& beside,
                       const QString& name, QObject* owner,
                       const std::function<void(const Result<SideResult>& result)>& then,
                       std::chrono::milliseconds limit)
{
    spec.timeLimit = limit;
    const QString folder = freeFolder(beside, name);
    spec.key += QLatin1Char('/') + QFileInfo(folder).fileName();
    const auto started = jobs.start(spec, folder, owner);
    if (!started) {
        then(tl::unexpected<Error>(started.error()));
        return nullptr;
    }
    workers::Job* job = *started;
    const auto output = std::make_shared<QByteArray>();
    QObject::connect(job, &workers::Job::output, owner,
                     [output](workers::Stream stream, const QByteArray& bytes) {
                         if (stream == workers::Stream::Out && output->size() < longestOutput)
                             output->append(bytes);
                     });
    QObject::connect(job, &workers::Job::finished, owner,
                     [job, output, then](const workers::Exit& exit) {
                         job->deleteLater();
                         then(SideResult{exit, *output});
                     });
    QObject::connect(job, &workers::Job::lost, owner, [job, then](const QString& reason) {
        job->deleteLater();
        then(failure(reason));
    });
    return job;
}

} // namespace cockpit::conductor
