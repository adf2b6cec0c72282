// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/replayedrun.h"

#include "models/conductor/outputtail.h"
#include "models/conductor/unitfolder.h"
#include "models/run/apply.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace cockpit::conductor {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

} // namespace

ReplayedRun::ReplayedRun(QString runId, std::shared_ptr<const plan::Plan> plan,
                         std::vector<run::Event> events, QString jobsFolder, QObject* parent)
    : FlownRun(parent)
    , m_runId(std::move(runId))
    , m_plan(std::move(plan))
    , m_state(run::replay(run::emptyState(m_plan), events))
    , m_all(std::move(events))
    , m_events(m_all)
    , m_jobsFolder(std::move(jobsFolder))
{}

void ReplayedRun::moveTo(int position)
{
    const int bounded = std::clamp(position, 0, size());
    if (bounded == this->position())
        return;
    m_events.assign(m_all.begin(), m_all.begin() + bounded);
    m_state = run::replay(run::emptyState(m_plan), m_events);
    Q_EMIT applied({});
    Q_EMIT moved(bounded);
}

int ReplayedRun::positionAt(milliseconds wall) const
{
    const auto later = std::find_if(m_all.begin(), m_all.end(), [wall](const run::Event& event) {
        return event.at.wall > wall;
    });
    return static_cast<int>(later - m_all.begin());
}

QString ReplayedRun::targetOf(const plan::Action& action) const
{
    const auto found = std::find_if(m_all.rbegin(), m_all.rend(), [&](const run::Event& event) {
        const auto* intended = std::get_if<run::CommandIntended>(&event.body);
        return intended && intended->action == action.id;
    });
    return found == m_all.rend() ? Tr::tr("not run")
                                 : std::get<run::CommandIntended>(found->body).target;
}

QByteArray ReplayedRun::output(const QString& name) const
{
    const QString action = name.section(QLatin1Char('@'), 0, 0);
    const QString host = name.section(QLatin1Char('@'), 1);
    if (host.isEmpty() && m_state.hosts.contains(action))
        return outputsOfHosts(m_state, action, [this](const QString& one) { return output(one); });
    const int attempt = run::stateOf(m_state, action, host).attempt;
    const QString folder = QDir(m_jobsFolder).filePath(folderName({action, host, attempt}));
    return attempt == 0 ? QByteArray() : outputTail(folder);
}

Result<void> ReplayedRun::allows(const run::Intent&) const
{
    return failure(Tr::tr("This is the record of run %1: nothing in it can be changed.").arg(m_runId));
}

void ReplayedRun::submit(run::Intent intent, Done done)
{
    const Result<void> refusal = allows(intent);
    Q_EMIT refused(refusal.error().sentence);
    if (done)
        done(refusal);
}

} // namespace cockpit::conductor
