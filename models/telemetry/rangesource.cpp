// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/rangesource.h"

#include "models/telemetry/failures.h"

#include <utility>

namespace cockpit::telemetry {

namespace {

constexpr std::size_t mostAtOnce = 4; ///< a monitoring service has other users too

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
        askMore();
        return;
    }
    m_reached = true;
    for (std::size_t i = 0; i < m_queries.size(); ++i)
        m_answers[i] = answerOf(m_queries[i], {});
    conclude();
}

void RangeSource::askMore()
{
    const bool worthIt = m_reached || !m_outage;
    while (worthIt && m_next < m_queries.size() && m_requests.size() < mostAtOnce)
        ask(m_next++);
    if (m_requests.empty())
        conclude();
}

void RangeSource::ask(std::size_t index)
{
    auto request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(request.get(), &HttpRequest::answered, this,
            [this, index](const HttpAnswer& answer) { take(index, answer); });
    connect(request.get(), &HttpRequest::failed, this,
            [this, index](const SourceFailure& failure) { miss(index, failure); });
    request->start(call(m_queries[index], *m_range));
    m_requests.emplace(index, std::move(request));
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
    const auto done = m_requests.extract(index);
    done.mapped().release()->deleteLater(); // it is the sender
    askMore();
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
