// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/markers.h"

#include "models/run/draft.h"
#include "models/run/names.h"

#include <QPointer>

#include <utility>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;

bool isMarked(const run::Event& event)
{
    const run::Body& body = event.body;
    return std::holds_alternative<run::RunStarted>(body)
        || std::holds_alternative<run::GateDeclared>(body)
        || std::holds_alternative<run::RollbackStarted>(body)
        || std::holds_alternative<run::RollbackFinished>(body)
        || std::holds_alternative<run::RunClosed>(body);
}

QString markerText(const plan::Plan& plan, const run::Event& event)
{
    return u"%1: %2"_s.arg(plan.title, run::describe(event, plan));
}

Markers::Markers(Conductor& conductor, telemetry::SourceSettings settings, QObject* parent)
    : QObject(parent)
    , m_conductor(conductor)
    , m_service(settings.name)
    , m_annotator(std::move(settings), conductor.clock())
{
    connect(&m_annotator, &telemetry::GrafanaAnnotator::posted, this,
            [this](qint64 id) { settle(run::markerWritten, tr("It is number %1 there.").arg(id)); });
    connect(&m_annotator, &telemetry::GrafanaAnnotator::failed, this,
            [this](const telemetry::SourceFailure& failure) {
                settle(telemetry::mayHaveArrived(failure) ? run::markerDoubtful : run::markerNotWritten,
                       failure.sentence());
            });
}

Markers::~Markers() = default;

void Markers::begin()
{
    const QMap<qint64, QString> known = m_conductor.state().markers.value(m_service);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it->isEmpty())
            m_conductor.submit({run::programName(),
                                run::SettleMarker{it.key(), m_service, run::markerDoubtful,
                                                  tr("The cockpit ended while it was sent.")}});
    }
    connect(&m_conductor, &Conductor::applied, this, &Markers::take);
    take(m_conductor.events());
}

void Markers::take(const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        if (!isMarked(event) || m_conductor.state().markers.value(m_service).contains(event.seq))
            continue;
        Marker marker;
        marker.of = event.seq;
        marker.annotation.at = event.at.wall;
        marker.annotation.text = markerText(m_conductor.plan(), event);
        marker.annotation.tags = {u"release-cockpit"_s, run::word(event.body),
                                  m_conductor.plan().environment};
        m_waiting.push_back(std::move(marker));
    }
    next();
}

/// The intent is durable before anything is sent; a refusal means that somebody else has it.
void Markers::next()
{
    if (m_open || m_waiting.empty())
        return;
    m_open = std::make_unique<Marker>(std::move(m_waiting.front()));
    m_waiting.pop_front();
    const run::IntendMarker wish{m_open->of, m_service, m_open->annotation.text};
    m_conductor.submit({run::programName(), wish},
                       [self = QPointer<Markers>(this)](const Result<void>& intended) {
                           if (!self)
                               return;
                           if (intended)
                               self->send();
                           else
                               self->done();
                       });
}

void Markers::send()
{
    if (!m_annotator.post(m_open->annotation))
        settle(run::markerNotWritten, tr("Another marker was still under way."));
}

void Markers::settle(QLatin1String outcome, const QString& words)
{
    m_conductor.submit({run::programName(), run::SettleMarker{m_open->of, m_service, outcome, words}},
                       [self = QPointer<Markers>(this)](const Result<void>&) {
                           if (self)
                               self->done();
                       });
}

void Markers::done()
{
    m_open.reset();
    next();
    if (isIdle())
        Q_EMIT idle();
}

} // namespace cockpit::conductor
