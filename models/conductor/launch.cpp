// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/launch.h"

#include <algorithm>

namespace cockpit::conductor {

namespace {

const QString identity = QStringLiteral("identity");

/// A database client prints a heading and a frame around the one value.
bool hasLine(const QString& output, const QString& line)
{
    const QStringList lines = output.split(QLatin1Char('\n'));
    return std::any_of(lines.begin(), lines.end(),
                       [&line](const QString& one) { return one.trimmed() == line; });
}

} // namespace

Launch::Launch(Order order, QMap<QString, QString> values, CommandFactory& commands,
               workers::JobRunner& jobs, SqlSessions& sessions, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_values(std::move(values))
    , m_commands(commands)
    , m_jobs(jobs)
    , m_sessions(sessions)
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
    if (!m_opened)
        return openSession();
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
    aside(computation.spec, computation.variable, [this, computation](const SideResult& result) {
        const QString value = QString::fromUtf8(result.output).trimmed();
        if (result.exit.code != 0 || value.isEmpty())
            return refuse(tr("The value of \"%1\" could not be computed, so nothing was started.")
                              .arg(computation.command),
                          QStringLiteral("non-zero"));
        Q_EMIT computed(computation.variable, value);
    });
}

void Launch::openSession()
{
    m_opened = true;
    const auto order = m_commands.sessionFor(m_order.action, m_values);
    if (!order)
        return refuse(order.error().sentence, QStringLiteral("refused"));
    if (!*order)
        return next();
    m_sessions.open(**order, this,
                    [this](const tl::expected<workers::SessionPlace, SqlSessions::Refusal>& place) {
                        if (!place)
                            return refuse(place.error().sentence, place.error().reason);
                        m_session = *place;
                        next();
                    });
}

/// In its session, if it is typed in one.
workers::JobSpec Launch::placed(workers::JobSpec spec) const
{
    return m_session ? workers::inSession(std::move(spec), *m_session) : spec;
}

void Launch::prove(const Proving& proving)
{
    aside(placed(proving.spec), identity, [this, proof = proving.proof](const SideResult& result) {
        const QString found = QString::fromUtf8(result.output).trimmed();
        if (result.exit.code != 0)
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
                   const std::function<void(const SideResult& result)>& then)
{
    workers::JobSpec keyed = spec;
    keyed.key = m_order.key;
    m_aside = runAside(m_jobs, keyed, m_order.folder, name, this,
                       [this, then](const Result<SideResult>& result) {
                           m_aside = nullptr;
                           if (m_stopped)
                               refuse(tr("Stopped before it began."), QStringLiteral("signal"));
                           else if (!result)
                               refuse(result.error().sentence, QStringLiteral("lost-link"));
                           else
                               then(*result);
                       });
}

void Launch::startCommand()
{
    auto spec = m_commands.specFor(m_order.action, m_order.attempt, m_values);
    if (!spec)
        return refuse(spec.error().sentence, QStringLiteral("refused"));
    spec->key = m_order.key;
    spec->hash = m_order.hash;
    const auto job = m_jobs.start(placed(*spec), m_order.folder, parent());
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
