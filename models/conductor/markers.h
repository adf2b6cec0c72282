// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
#include "models/telemetry/grafanaannotator.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace cockpit::conductor {

/// Marks on the dashboards of a Grafana what a run did: its start, the decisions at gates, the rollback and
/// its end. Each marker is in the log before it is sent, and is sent once at most: what an earlier cockpit
/// left open may have been written, and is only noted as that.
class Markers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Markers)

public:
    /// The conductor must outlive it.
    Markers(Conductor& conductor, telemetry::SourceSettings settings, QObject* parent = nullptr);
    ~Markers() override;

    /// Call once, before or after the conductor has begun.
    void begin();
    /// Nothing is being written, and nothing waits.
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && !m_open; }

Q_SIGNALS:
    void idle();

private:
    struct Marker {
        qint64 of = 0;
        telemetry::Annotation annotation;
    };

    void take(const std::vector<run::Event>& events);
    void next();
    void send();
    void settle(QLatin1String outcome, const QString& words);
    void done();

    Conductor& m_conductor;
    QString m_service;
    telemetry::GrafanaAnnotator m_annotator;
    std::deque<Marker> m_waiting;
    std::unique_ptr<Marker> m_open; ///< intended, or about to be
};

/// Whether an event is marked.
[[nodiscard]] bool isMarked(const run::Event& event);
/// What its marker says.
[[nodiscard]] QString markerText(const plan::Plan& plan, const run::Event& event);

} // namespace cockpit::conductor
