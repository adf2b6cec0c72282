// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/launch.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace cockpit::conductor {

namespace {

constexpr std::chrono::milliseconds longestAside{30'000};
constexpr qsizetype longestAnswer = 64 * 1024;

const QString identity = QStringLiteral("identity");

/// A folder beside the command's that no earlier try has used.
QString freeFolder(const QString& beside, const QString& name)
{
    int number = 1;
    const auto folder = [&] { return QStringLiteral("%1-%2-%3").arg(beside, name).arg(number); };
    while (QFileInfo::exists(folder()))
        ++number;
    return folder();
}

/// A database client prints a heading and a frame around the one value.
bool hasLine(const QString& output, const QString& line)
{
    const QStringList lines = output.split(QLatin1Char('\n'));
    return std::any_of(lines.begin(), lines.end(),
                       [&line](const QString& one) { return one.trimmed() == line; });
}

} // namespace

Launch::Launch(Order order, QMap<QString, QString> values, CommandFactory& commands,
               workers::JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_values(std::move(values))
    , m_commands(commands)
    , m_jobs(jobs)
{}

void Launch::begin()
{
    auto needed = m_commands.computationsFor(m_order.action, m_values);
    if (!needed)
        return refuse(needed.error().sentence, QStringLiteral("refused"));
    m_computations = std::move(*needed);
    next();
}

void Launch::goOn(const QMap<QString, QString>& values)
{
    m_values = values;
    next();
}

void Launch::stop()
{
    m_stopped = true;
    if (m_aside)
        m_aside->stop();
}

void Launch::next()
{
    if (m_stopped)
        return refuse(tr("Stopped before it began."), QStringLiteral("signal"));
    if (!m_computations.empty()) {
        const Computation computation = m_computations.front();
        m_computations.erase(m_computations.begin());
        return compute(computation);
    }
    if (!m_planned) {
        m_planned = true;
        auto proofs = m_commands.proofsFor(m_order.action, m_values);
        if (!proofs)
            return refuse(proofs.error().sentence, identity);
        m_proofs = std::move(*proofs);
    }
    if (m_proofs.empty())
        return startCommand();
    const Proving proving = m_proofs.front();
    m_proofs.erase(m_proofs.begin());
    prove(proving);
}

void Launch::compute(const Computation& computation)
{
    aside(computation.spec, computation.variable, [this, computation](const workers::Exit& exit) {
        const QString value = QString::fromUtf8(m_output).trimmed();
        if (exit.code != 0 || value.isEmpty())
            return refuse(tr("The value of \"%1\" could not be computed, so nothing was started.")
                              .arg(computation.command),
                          QStringLiteral("non-zero"));
        Q_EMIT computed(computation.variable, value);
    });
}

void Launch::prove(const Proving& proving)
{
    aside(proving.spec, identity, [this, proof = proving.proof](const workers::Exit& exit) {
        const QString found = QString::fromUtf8(m_output).trimmed();
        if (exit.code != 0)
            return refuse(tr("It was not shown that this is the right place: \"%1\" did not end "
                             "well there.")
                              .arg(proof.probe),
                          identity);
        if (!hasLine(found, proof.expect))
            return refuse(tr("This is not the place that is meant: \"%1\" says \"%2\" there, where "
                             "the environment expects \"%3\".")
                              .arg(proof.probe, found.left(200), proof.expect),
                          identity);
        next();
    });
}

void Launch::aside(const workers::JobSpec& spec, const QString& name,
                   std::function<void(const workers::Exit& exit)> then)
{
    workers::JobSpec limited = spec;
    limited.timeLimit = longestAside;
    limited.key = m_order.key + QLatin1Char('/') + name;
    m_output.clear();
    auto job = m_jobs.start(limited, freeFolder(m_order.folder, name), this);
    if (!job)
        return refuse(job.error().sentence, QStringLiteral("refused"));
    m_aside = *job;
    connect(m_aside, &workers::Job::output, this,
            [this](workers::Stream stream, const QByteArray& bytes) {
                if (stream == workers::Stream::Out && m_output.size() < longestAnswer)
                    m_output.append(bytes);
            });
    connect(m_aside, &workers::Job::finished, this,
            [this, then = std::move(then)](const workers::Exit& exit) {
                m_aside->deleteLater();
                m_aside = nullptr;
                if (m_stopped)
                    return refuse(tr("Stopped before it began."), QStringLiteral("signal"));
                then(exit);
            });
    connect(m_aside, &workers::Job::lost, this, [this](const QString& reason) {
        m_aside->deleteLater();
        m_aside = nullptr;
        refuse(reason, QStringLiteral("lost-link"));
    });
}

void Launch::startCommand()
{
    auto spec = m_commands.specFor(m_order.action, m_order.attempt, m_values);
    if (!spec)
        return refuse(spec.error().sentence, QStringLiteral("refused"));
    spec->key = m_order.key;
    spec->hash = m_order.hash;
    const auto job = m_jobs.start(*spec, m_order.folder, parent());
    if (!job)
        return refuse(job.error().sentence, QStringLiteral("refused"));
    m_over = true;
    Q_EMIT started(*job);
}

void Launch::refuse(const QString& sentence, const QString& reason)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT refused(sentence, reason);
}

} // namespace cockpit::conductor
