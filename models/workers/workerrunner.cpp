// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/workerrunner.h"

#include "models/workers/jobfolder.h"
#include "models/workers/privatepart.h"
#include "models/workers/workerjob.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cockpit::workers {

namespace {

/// Whether a text reaches a program unchanged: no NUL ends it early, and UTF-8 can express it.
bool canBePassed(const QString& text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

bool isVariableName(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'=') && canBePassed(name);
}

bool canBePassed(const JobSpec& spec)
{
    const auto passes = [](const QString& text) { return canBePassed(text); };
    return std::all_of(spec.arguments.begin(), spec.arguments.end(), passes)
        && std::all_of(spec.environment.begin(), spec.environment.end(), passes)
        && std::all_of(spec.environment.keyBegin(), spec.environment.keyEnd(), isVariableName)
        && std::all_of(spec.secrets.begin(), spec.secrets.end(), passes)
        && canBePassed(spec.workingDirectory);
}

QByteArrayList environmentTexts(WorkerRunner::Environment base, const WorkerRunner::Environment& own)
{
    base.insert(own);
    QByteArrayList texts;
    for (auto it = base.cbegin(); it != base.cend(); ++it)
        texts += (it.key() + u'=' + it.value()).toUtf8();
    return texts;
}

} // namespace

WorkerRunner::WorkerRunner(QString worker, Environment base, QObject* parent)
    : JobRunner(parent)
    , m_worker(std::move(worker))
    , m_base(std::move(base))
{}

WorkerRunner::Environment WorkerRunner::cleanEnvironment()
{
    // Words of failure stay English, where reasonOf() knows them, whatever a person's language is.
    Environment clean{{u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s},
                      {u"LANG"_s, u"C.UTF-8"_s},
                      {u"LC_MESSAGES"_s, u"C"_s}};
    for (const char* name : {"PATH", "HOME", "LANG", "TZ"}) {
        if (qEnvironmentVariableIsSet(name))
            clean.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return clean;
}

Result<Job*> WorkerRunner::start(const JobSpec& spec, const QString& folder, QObject* parent)
{
    if (spec.arguments.isEmpty() || spec.arguments.first().isEmpty())
        return failure(tr("The command is empty, so nothing was started."));
    if (!canBePassed(spec))
        return failure(
            tr("The command or one of its variables holds a character that no program can be "
               "given (NUL or half of a surrogate pair), so nothing was started."));
    if (!QFileInfo(m_worker).isExecutable())
        return failure(
            tr("The program %1 is missing, so nothing was started. Install Release Cockpit anew.")
                .arg(m_worker));
    const QString path = QFileInfo(folder).absoluteFilePath();
    auto lock = JobFolder(path).create(spec);
    if (!lock)
        return tl::unexpected(lock.error());
    Environment base = m_base;
    if (spec.terminal)
        base.insert(u"TERM"_s, u"xterm"_s);
    const auto launched = m_launcher.launch({m_worker, path, environmentTexts(base, spec.environment),
                                             spec.input, privatePartOf(spec).bytes},
                                            std::move(*lock));
    if (!launched)
        return tl::unexpected(launched.error());
    return new WorkerJob(path, m_changes, parent);
}

Job* WorkerRunner::attach(const QString& folder, QObject* parent)
{
    return new WorkerJob(QFileInfo(folder).absoluteFilePath(), m_changes, parent);
}

} // namespace cockpit::workers
