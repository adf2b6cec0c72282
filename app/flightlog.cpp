// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flightlog.h"

#include "app/console.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/part.h"

#include <QDebug>
#include <QJsonDocument>

#include <unistd.h>

namespace cockpit::app {

namespace {

bool worthSaying(const run::Body& body)
{
    return !std::holds_alternative<run::CommandIntended>(body)
        && !std::holds_alternative<run::CommandStarted>(body)
        && !std::holds_alternative<run::ItemTicked>(body)
        && !std::holds_alternative<run::ActionResolved>(body)
        && !std::holds_alternative<run::ConditionChanged>(body)
        && !std::holds_alternative<run::WaitBegan>(body);
}

QString clockOf(const std::optional<milliseconds>& planClock)
{
    if (!planClock)
        return QStringLiteral("  before T-0");
    const qint64 seconds = planClock->count() / 1000;
    return QStringLiteral("T+%1:%2:%3")
        .arg(seconds / 3600, 2)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

FlightLog::Form FlightLog::formOf(const QString& format)
{
    if (format == u"json")
        return Form::Json;
    return format == u"quiet" ? Form::Quiet : Form::Text;
}

FlightLog::FlightLog(conductor::Conductor& conductor, Form form, QObject* parent)
    : QObject(parent)
    , m_conductor(conductor)
    , m_form(form)
    , m_terminal(isatty(STDOUT_FILENO) == 1)
{
    connect(&m_conductor, &conductor::Conductor::applied, this, &FlightLog::tell);
    connect(&m_conductor, &conductor::Conductor::refused, this,
            [](const QString& sentence) { qDebug().noquote() << "refused:" << sentence; });
    connect(&m_conductor, &conductor::Conductor::trouble, this,
            [](const QString& sentence) { complain(sentence); });
}

void FlightLog::tell(const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        if (m_form == Form::Json)
            print(QJsonDocument(run::toJson(event)).toJson(QJsonDocument::Compact) + '\n');
        else if (m_form == Form::Text)
            tellText(event);
    }
}

void FlightLog::tellText(const run::Event& event)
{
    const run::RunState& state = m_conductor.state();
    if (worthSaying(event.body)) {
        const QString erase = m_terminal ? QStringLiteral("\r\x1b[K") : QString();
        print(QStringLiteral("%1%2  %3")
                  .arg(erase, clockOf(run::planClock(state, event.at)),
                       run::describe(event, m_conductor.plan())));
    }
    if (!m_terminal)
        return;
    qsizetype over = 0;
    for (const plan::Step& step : m_conductor.plan().steps) {
        const run::StepStatus status = state.step(step.id).status;
        over += run::isOver(status) ? 1 : 0;
    }
    print(QStringLiteral("\r\x1b[K[%1/%2] %3")
              .arg(over)
              .arg(m_conductor.plan().steps.size())
              .arg(run::word(state.stage))
              .toUtf8());
}

} // namespace cockpit::app
