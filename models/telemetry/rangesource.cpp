// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/rangesource.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RangeSource)
};

constexpr int mostTimeouts = 2;       ///< of a fetch, before slow ones are left for the next
constexpr int mostTimeoutsInARow = 4; ///< then the service hangs, though it answered before
constexpr QLatin1StringView tooSlow{"timeout"};

/// How long a query is waited for when another was too slow in the same fetch: a service that hangs is
/// known as one after a deadline and a quarter.
milliseconds afterATimeout(milliseconds deadline)
{
    return std::min(deadline, std::max<milliseconds>(deadline / 4, 1s));
}

Answer answerOf(const Query& query, std::optional<SourceFailure> failure)
{
    Answer answer;
    answer.queryId = query.id;
    answer.failure = std::move(failure);
    return answer;
}

} // namespace

std::optional<TimeRange> aligned(TimeRange range)
{
    if (range.step <= milliseconds{0} || range.from < milliseconds{0})
        return std::nullopt;
    range.from = (range.from + range.step - milliseconds{1}) / range.step * range.step;
    range.to = range.to / range.step * range.step;
    return range.from <= range.to ? std::optional(range) : std::nullopt;
}

RangeSource::RangeSource(SourceSettings settings, Clock& clock, QObject* parent)
    : MetricSource(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_network(makeNetwork(m_settings.url))
{}

RangeSource::~RangeSource() = default;

bool RangeSource::fetch(const std::vector<Query>& queries, TimeRange range)
{
    if (m_inFlight)
        return false;
    m_inFlight = true;
    m_reached = false;
    m_outage.reset();
    m_limit.reset();
    m_timeouts = 0;
    m_timeoutsInARow = 0;
    m_queries = queries;
    m_answers.assign(queries.size(), std::nullopt);
    m_range = aligned(range);
    m_next = 0;
    QMetaObject::invokeMethod(
        this, [this, busy = m_clock.busy()] { begin(); }, Qt::QueuedConnection);
    return true;
}

HttpCall RangeSource::makeCall(const QString& path) const
{
    HttpCall call;
    call.service = m_settings.name;
    call.method = "POST";
    call.url = serviceUrl(m_settings.url, path);
    call.headers = m_settings.headers;
    call.deadline = m_settings.deadline;
    call.inactivity = m_settings.deadline;
    call.largestAnswer = m_settings.largestAnswer;
    return call;
}

void RangeSource::begin()
{
    if (m_range && !m_queries.empty()) {
        putInOrder();
        askNext();
        return;
    }
    m_reached = true;
    for (std::size_t i = 0; i < m_queries.size(); ++i)
        m_answers[i] = answerOf(m_queries[i], {});
    conclude();
}

void RangeSource::putInOrder()
{
    m_order.clear();
    std::vector<std::size_t> slow;
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        const bool isSlow = std::find(m_slow.begin(), m_slow.end(), m_queries[i].id) != m_slow.end();
        (isSlow ? slow : m_order).push_back(i);
    }
    m_quick = m_order.size();
    const auto since = [this](std::size_t index) {
        return std::find(m_slow.begin(), m_slow.end(), m_queries[index].id) - m_slow.begin();
    };
    std::ranges::stable_sort(slow, {}, since);
    m_order.insert(m_order.end(), slow.begin(), slow.end());
}

void RangeSource::askNext()
{
    while (m_next < m_order.size()) {
        const std::size_t index = m_order[m_next];
        const auto why = whyNotAsked();
        ++m_next;
        if (!why) {
            ask(index);
            return;
        }
        m_answers[index] = answerOf(m_queries[index], why);
    }
    conclude();
}

/// One that is too slow says little of the service; a second one does.
std::optional<SourceFailure> RangeSource::whyNotAsked() const
{
    if (m_limit)
        return m_limit;
    const bool isPatient = m_timeouts < mostTimeouts;
    if (!m_reached && m_outage && (m_outage->code != tooSlow || !isPatient))
        return m_outage;
    if (m_timeoutsInARow >= mostTimeoutsInARow)
        return m_outage;
    if (m_next < m_quick || isPatient)
        return std::nullopt;
    SourceFailure failure;
    failure.service = m_settings.name;
    failure.code = tooSlow;
    failure.words = Tr::tr("too slow the last time, as others were now; it is asked again.");
    failure.retryable = true;
    return failure;
}

void RangeSource::ask(std::size_t index)
{
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this,
            [this, index](const HttpAnswer& answer) { take(index, answer); });
    connect(m_request.get(), &HttpRequest::failed, this,
            [this, index](const SourceFailure& failure) { miss(index, failure); });
    HttpCall wanted = call(m_queries[index], *m_range);
    if (m_timeouts > 0) // whether it was the query or the service is told sooner than it took
        wanted.deadline = wanted.inactivity = afterATimeout(wanted.deadline);
    m_request->start(wanted);
}

void RangeSource::take(std::size_t index, const HttpAnswer& answer)
{
    auto result = read(m_queries[index], answer);
    if (!result) {
        miss(index, result.error());
        return;
    }
    m_reached = true;
    result->doubt = clockDoubt(m_settings.name, answer.clockAhead());
    result->clockCheck = answer.date() ? ClockCheck::Done : ClockCheck::None;
    m_answers[index] = std::move(*result);
    settle(index);
}

void RangeSource::miss(std::size_t index, const SourceFailure& failure)
{
    if (!m_outage)
        m_outage = failure;
    m_answers[index] = answerOf(m_queries[index], failure);
    settle(index);
}

void RangeSource::settle(std::size_t index)
{
    const std::optional<SourceFailure>& failure = m_answers[index]->failure;
    std::erase(m_slow, m_queries[index].id);
    if (failure && failure->code == tooSlow) {
        m_slow.push_back(m_queries[index].id);
        ++m_timeouts;
        ++m_timeoutsInARow;
    } else {
        m_timeoutsInARow = 0;
    }
    if (failure && asksToWait(*failure))
        m_limit = failure;
    m_request.release()->deleteLater(); // it is the sender
    askNext();
}

void RangeSource::conclude()
{
    m_inFlight = false;
    if (!m_reached && m_outage) {
        Q_EMIT failed(*m_outage);
        return;
    }
    std::vector<Answer> answers;
    for (std::optional<Answer>& answer : m_answers)
        answers.push_back(std::move(*answer));
    Q_EMIT answered(answers);
}

} // namespace cockpit::telemetry
