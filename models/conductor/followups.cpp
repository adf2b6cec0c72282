// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/followups.h"

namespace cockpit::conductor {

Followups::Followups(std::vector<Followup> lines, workers::JobRunner& jobs, QString folder,
                     QObject* parent)
    : QObject(parent)
    , m_lines(std::move(lines))
    , m_jobs(jobs)
    , m_folder(std::move(folder))
{}

void Followups::begin()
{
    next();
}

void Followups::stop()
{
    m_stopped = true;
    if (m_aside)
        m_aside->stop();
}

void Followups::next()
{
    const bool isSick = !m_health.empty() && m_health.back().outcome == run::Outcome::Failed;
    if (m_lines.empty() || isSick) {
        Q_EMIT done();
        return;
    }
    const Followup line = m_lines.front();
    m_lines.erase(m_lines.begin());
    const QString name =
        line.kind == Followup::Kind::Status ? QStringLiteral("status") : QStringLiteral("check");
    m_aside = runAside(
        m_jobs, line.spec, m_folder, name, this,
        [this, line](const Result<SideResult>& result) {
            m_aside = nullptr;
            take(line, result);
            next();
        },
        line.limit);
}

void Followups::take(const Followup& line, const Result<SideResult>& result)
{
    const bool went = result && result->exit.code == 0 && !m_stopped;
    if (line.kind == Followup::Kind::Status) {
        bool isNumber = false;
        const int status = result ? result->output.trimmed().toInt(&isNumber) : 0;
        if (went && isNumber && status >= 100)
            m_status = status;
        return;
    }
    const QString found = m_stopped ? tr("stopped by a person")
        : !result                   ? result.error().sentence
        : went                      ? tr("it went well")
                                    : tr("it did not go well in time");
    m_health.push_back({went ? run::Outcome::Passed : run::Outcome::Failed, line.words, found});
}

} // namespace cockpit::conductor
