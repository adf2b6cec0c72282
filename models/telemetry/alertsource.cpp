// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/alertsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AlertSource)
};

constexpr milliseconds isNow = 2min; ///< a range that ends earlier asks for the past

using Pair = std::pair<QString, QString>;

/// "severity=critical, team=web" as its pairs; none of "all"; nothing of what names no alert.
std::optional<std::vector<Pair>> pairsOf(const QString& words)
{
    std::vector<Pair> pairs;
    if (words.trimmed().compare(u"all"_s, Qt::CaseInsensitive) == 0)
        return pairs;
    for (const QString& pair : words.split(u',', Qt::SkipEmptyParts))
        pairs.emplace_back(pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed());
    return pairs.empty() ? std::nullopt : std::optional(pairs);
}

/// A label that the rule does not give may come with a series, and one with a template is not known.
bool mayBeNamedBy(const AlertRule& rule, const QString& words)
{
    const auto pairs = pairsOf(words);
    return pairs && std::all_of(pairs->begin(), pairs->end(), [&rule](const Pair& pair) {
               if (pair.first == u"name"_s)
                   return rule.name == pair.second;
               const QString label = rule.labels.value(pair.first, pair.second);
               return label == pair.second || label.contains("{{"_L1);
           });
}

} // namespace

bool isNamedBy(const Alert& alert, const QString& words)
{
    const auto pairs = pairsOf(words);
    return pairs && std::all_of(pairs->begin(), pairs->end(), [&alert](const Pair& pair) {
               return pair.first == u"name"_s ? alert.name == pair.second
                                              : alert.labels.value(pair.first) == pair.second;
           });
}

QString doubtOfRules(const std::vector<AlertRule>& rules, const QString& words)
{
    bool isFound = false;
    for (const AlertRule& rule : rules) {
        if (!mayBeNamedBy(rule, words))
            continue;
        isFound = true;
        if (rule.state == Alert::State::NoData)
            return Tr::tr("The service does not evaluate its alert rule %1: %2")
                .arg(rule.name, rule.fault.isEmpty() ? Tr::tr("no reason is given.") : rule.fault);
    }
    return isFound ? QString() : Tr::tr("The service has no alert rule for “%1”.").arg(words);
}

Answer countOpen(const Query& query, const std::vector<Alert>& alerts, TimeRange range)
{
    Answer answer;
    answer.queryId = query.id;
    answer.clockCheck = ClockCheck::NotNeeded; // they are open now
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
                none.push_back({query.id, {}, false, {}, {}, {}, ClockCheck::NotNeeded});
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
    for (const Query& query : m_queries) {
        answers.push_back(countOpen(query, m_now.alerts, m_range));
        Answer& answer = answers.back();
        const bool isNone = answer.samples.back().value == 0 && !answer.partial;
        if (const QString doubt = doubtOfNone(query.expression); isNone && !doubt.isEmpty()) {
            answer.partial = true;
            answer.note = doubt;
        }
    }
    Q_EMIT answered(answers);
}

/// Why "none is open" is not known, though the service named none; empty: it is. Alertmanagers know of no
/// rules.
QString AlertSource::doubtOfNone(const QString& words) const
{
    if (m_service == AlertService::Prometheus)
        return m_now.failure ? m_now.failure->sentence() : doubtOfRules(m_now.rules, words);
    const bool isListed =
        std::any_of(m_now.alerts.begin(), m_now.alerts.end(),
                    [&words](const Alert& alert) { return isNamedBy(alert, words); });
    if (m_service == AlertService::CloudWatch && !isListed) // it lists all alarms, quiet ones too
        return Tr::tr("The service has no alarm for “%1”.").arg(words);
    return {};
}

/// Without the rules, open alerts are open all the same.
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
