// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/conductor/evidence.h"
#include "models/conductor/sidejob.h"
#include "models/run/event.h"

#include <QObject>

namespace cockpit::conductor {

/// Looks, after a command that ended well, at what its output did not show: one line after the other,
/// each once. Ends with exactly one done(), from the event loop or at once.
class Followups final : public QObject
{
    Q_OBJECT

public:
    Followups(std::vector<Followup> lines, workers::JobRunner& jobs, QString folder, QObject* parent);

    void begin();
    void stop();

    /// The status that the request of our own had.
    [[nodiscard]] std::optional<int> status() const { return m_status; }
    /// What the looks at the host came to; one that failed is the last.
    [[nodiscard]] const std::vector<Check>& health() const { return m_health; }

Q_SIGNALS:
    void done();

private:
    void next();
    void take(const Followup& line, const Result<SideResult>& result);

    std::vector<Followup> m_lines;
    workers::JobRunner& m_jobs;
    QString m_folder;
    workers::Job* m_aside = nullptr;
    bool m_stopped = false;
    std::optional<int> m_status;
    std::vector<Check> m_health;
};

} // namespace cockpit::conductor
