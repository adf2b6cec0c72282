// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/alertsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AlertSource)
};

constexpr milliseconds isNow = 2min; ///< a range that ends earlier asks for the past

} // namespace

bool isNamedBy(const Alert& alert, const QString& words)
{
    if (words.trimmed().compare(u"all"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QStringList pairs = words.split(u',', Qt::SkipEmptyParts);
    return !pairs.isEmpty() && std::all_of(pairs.begin(), pairs.end(), [&alert](const QString& pair) {
        const QString key = pair.section(u'=', 0, 0).trimmed();
        const QString value = pair.section(u'=', 1).trimmed();
        return key == u"name"_s ? alert.name == value : alert.labels.value(key) == value;
    });
}

Answer countOpen(const Query& query, const std::vector<Alert>& alerts, TimeRange range)
{
    Answer answer;
    answer.queryId = query.id;
    int open = 0;
    int unknown = 0;
    for (const Alert& alert : alerts) {
        if (!isNamedBy(alert, query.expression))
            continue;
        open += alert.state == Alert::State::Firing ? 1 : 0;
        unknown += alert.state == Alert::State::NoData ? 1 : 0;
    }
    answer.samples.push_back({range.to, static_cast<double>(open)});
    // Open ones are open, whatever the others may be; none open is known only where all are.
    answer.partial = unknown > 0 && open == 0;
    if (answer.partial)
        answer.note = Tr::tr("%n alert(s) have no data.", nullptr, unknown);
    return answer;
}

AlertSource::AlertSource(const SourceSettings& settings, AlertService service, Clock& clock)
    : m_client(settings, clock, this)
    , m_service(service)
    , m_clock(clock)
{
    m_now.service = settings.name;
    connect(&m_client, &ServiceClient::alerts, this, &AlertSource::takeAlerts);
    connect(&m_client, &ServiceClient::rules, this, [this](const std::vector<AlertRule>& rules) {
        m_now.rules = rules;
        finish();
    });
    connect(&m_client, &ServiceClient::failed, this, &AlertSource::giveUp);
}

bool AlertSource::fetch(const std::vector<Query>& queries, TimeRange range)
{
    if (std::exchange(m_inFlight, true))
        return false;
    m_queries = queries;
    m_range = range;
    m_rulesAsked = false;
    if (range.to + isNow >= m_clock.now().wall)
        return m_client.askAlerts(m_service);
    QMetaObject::invokeMethod(
        this,
        [this] { // the past is not kept: empty, and whole
            m_inFlight = false;
            std::vector<Answer> none;
            for (const Query& query : std::as_const(m_queries))
                none.push_back({query.id, {}, false, {}, {}, {}});
            Q_EMIT answered(none);
        },
        Qt::QueuedConnection);
    return true;
}

void AlertSource::takeAlerts(const std::vector<Alert>& alerts)
{
    m_now.alerts = alerts;
    m_now.at = m_clock.now().elapsed;
    m_now.failure.reset();
    m_rulesAsked = m_service == AlertService::Prometheus;
    if (m_rulesAsked)
        m_client.askRules();
    else
        finish();
}

void AlertSource::finish()
{
    m_inFlight = false;
    Q_EMIT heard(m_now);
    std::vector<Answer> answers;
    for (const Query& query : m_queries)
        answers.push_back(countOpen(query, m_now.alerts, m_range));
    Q_EMIT answered(answers);
}

/// Rules alone may be missing; alerts may not.
void AlertSource::giveUp(const SourceFailure& failure)
{
    m_now.failure = failure;
    if (m_rulesAsked) {
        m_now.rules.clear();
        finish();
        return;
    }
    m_inFlight = false;
    Q_EMIT heard(m_now);
    Q_EMIT failed(failure);
}

} // namespace cockpit::telemetry
