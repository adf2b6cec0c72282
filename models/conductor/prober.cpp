// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/prober.h"

#include "models/conductor/sidejob.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

namespace cockpit::conductor {

namespace {

constexpr qsizetype longestEvidence = 200;

/// The last of what it printed that says anything.
QString lastLine(const QByteArray& output)
{
    QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines.isEmpty() ? QString() : lines.last().simplified().left(longestEvidence);
}

QString evidenceOf(const SideResult& result)
{
    const QString code = Prober::tr("exit code %1").arg(result.exit.code.value_or(-1));
    const QString last = lastLine(result.output);
    return last.isEmpty() ? code : Prober::tr("%1: %2").arg(code, last);
}

/// Of a pipe the exit code is the last command's: that says nothing where nothing came through.
run::Outcome outcomeOf(const SideResult& result, const plan::ProbeLine& line)
{
    if (!result.exit.code)
        return run::Outcome::NotTested;
    const bool isSilentPipe = line.line.contains(u'|') && result.output.trimmed().isEmpty();
    const bool isSaid = line.expect.isEmpty()
        ? !isSilentPipe
        : QString::fromUtf8(result.output).contains(line.expect);
    return *result.exit.code == 0 && isSaid ? run::Outcome::Passed : run::Outcome::Failed;
}

} // namespace

Prober::Prober(workers::JobRunner* jobs, CommandFactory* commands, Place place, Tell tell,
               QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_commands(commands)
    , m_place(std::move(place))
    , m_tell(std::move(tell))
{}

void Prober::look(const run::RunState& state, Instant now)
{
    if (state.plan->rules.probes.empty())
        return;
    for (const run::ProbeDue& due : run::probesDue(state, now)) {
        if (!m_underWay.contains(due.probe))
            begin(due);
    }
}

void Prober::begin(const run::ProbeDue& due)
{
    m_underWay.insert(due.probe);
    auto spec = m_commands->probeFor(due.line);
    if (!spec)
        return tell(due.probe, run::Outcome::NotTested, spec.error().sentence);
    spec->key = m_place.run;
    (void)runAside(*m_jobs, *spec, QDir(m_place.folder).filePath(due.probe),
                   QStringLiteral("probe"), this, [this, due](const Result<SideResult>& result) {
                       if (result)
                           tell(due.probe, outcomeOf(*result, due.line), evidenceOf(*result));
                       else
                           tell(due.probe, run::Outcome::NotTested, result.error().sentence);
                   });
}

void Prober::tell(const QString& probe, run::Outcome outcome, const QString& evidence)
{
    m_tell({probe, outcome, evidence}, [self = QPointer<Prober>(this), probe] {
        if (self)
            self->m_underWay.remove(probe);
    });
}

} // namespace cockpit::conductor
