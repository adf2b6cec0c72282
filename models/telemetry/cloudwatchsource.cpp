// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchsource.h"

#include "models/telemetry/cloudwatchcall.h"
#include "models/telemetry/failures.h"
#include "models/telemetry/rangesource.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CloudWatchSource)
};

constexpr int mostPages = 100;
constexpr int mostHalved = 64;       ///< batches of a fetch
constexpr int mostHalvedInVain = 24; ///< without an answer: then it is not the queries

/// Refusals for what a call holds.
constexpr std::array refusals{"ValidationError"_L1,
                              "ValidationException"_L1,
                              "ValidationErrorException"_L1,
                              "InvalidParameterValue"_L1,
                              "InvalidParameterValueException"_L1,
                              "InvalidParameterCombination"_L1,
                              "InvalidParameterCombinationException"_L1,
                              "InvalidParameter"_L1,
                              "MissingParameter"_L1,
                              "MissingRequiredParameter"_L1,
                              "MissingRequiredParameterException"_L1};

bool isOfTheQueries(const SourceFailure& failure)
{
    return failure.httpStatus == 400
        && std::ranges::any_of(refusals,
                               [&failure](QLatin1StringView one) { return failure.code == one; });
}

const QString action = QStringLiteral("GetMetricData");

} // namespace

CloudWatchSource::CloudWatchSource(SourceSettings settings, Clock& clock, QObject* parent)
    : MetricSource(parent)
    , m_settings(cloudWatchSettings(std::move(settings)))
    , m_clock(clock)
{
    m_network = makeNetwork(m_settings.url);
    m_credentials = {m_settings.accessKey, m_settings.secretKey, m_settings.sessionToken, {}};
    if (m_settings.accessKey.isEmpty())
        setCredentialChain(AwsPlaces::ofThisMachine());
}

CloudWatchSource::~CloudWatchSource() = default;

void CloudWatchSource::setCredentialChain(const AwsPlaces& places)
{
    m_chain = std::make_unique<AwsCredentialChain>(places, m_settings.awsProfile, m_settings.name,
                                                   m_clock);
    connect(m_chain.get(), &AwsCredentialChain::ready, this, [this](const AwsCredentials& found) {
        m_credentials = found;
        askNext();
    });
    connect(m_chain.get(), &AwsCredentialChain::failed, this, &CloudWatchSource::giveUp);
}

milliseconds CloudWatchSource::smallestStep() const
{
    return 1min;
}

bool CloudWatchSource::fetch(const std::vector<Query>& queries, TimeRange range)
{
    if (m_inFlight)
        return false;
    m_inFlight = true;
    m_resigned = false;
    m_reached = false;
    m_fault.reset();
    m_halved = 0;
    m_queries = queries;
    m_answers.assign(queries.size(), std::nullopt);
    range.step = std::chrono::ceil<std::chrono::minutes>(std::max<milliseconds>(range.step, 1min));
    m_range = aligned(range);
    QMetaObject::invokeMethod(
        this, [this, busy = m_clock.busy()] { begin(); }, Qt::QueuedConnection);
    return true;
}

void CloudWatchSource::begin()
{
    if (m_range && m_range->from < m_range->to && !m_queries.empty()) {
        putInOrder();
        if (m_chain)
            m_chain->ask();
        else
            askNext();
        return;
    }
    m_reached = true;
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        m_answers[i].emplace();
        m_answers[i]->queryId = m_queries[i].id;
    }
    conclude();
}

void CloudWatchSource::putInOrder()
{
    m_batches.emplace(m_queries);
    std::erase_if(m_refused, [this](const auto& one) {
        return std::ranges::none_of(m_queries,
                                    [&one](const Query& query) { return query.id == one.first; });
    });
    CloudWatchBatches::Places wanted;
    CloudWatchBatches::Places again;
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        const auto refused =
            std::ranges::find(m_refused, m_queries[i].id, &decltype(m_refused)::value_type::first);
        if (refused == m_refused.end())
            wanted.push_back(i);
        else if (refused == m_refused.begin())
            again.push_back(i);
        else
            m_answers[i] = failedAnswer(i, refused->second);
    }
    m_open = m_batches->batches(wanted);
    if (!again.empty())
        m_open.push_back(again);
    std::ranges::reverse(m_open);
}

void CloudWatchSource::askNext()
{
    if (m_open.empty()) {
        conclude();
        return;
    }
    m_wanted = std::move(m_open.back());
    m_open.pop_back();
    m_asked = queriesAt(m_batches->withNamed(m_wanted));
    m_pages.emplace(m_settings.name, queriesAt(m_wanted));
    m_token.clear();
    m_pageCount = 0;
    askPage();
}

void CloudWatchSource::finishBatch()
{
    m_reached = true;
    std::vector<Answer> answers = m_pages->answers();
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const QString& id = m_queries[m_wanted[i]].id;
        const auto mended =
            std::erase_if(m_refused, [&id](const auto& one) { return one.first == id; });
        if (mended > 0)
            m_refused.clear(); // as others may be now
        m_answers[m_wanted[i]] = std::move(answers[i]);
    }
    askNext();
}

bool CloudWatchSource::refuseBatch(const SourceFailure& failure)
{
    if (!isOfTheQueries(failure))
        return false;
    if (!m_fault)
        m_fault = failure;
    if (m_wanted.size() > 1 && m_halved < (m_reached ? mostHalved : mostHalvedInVain)) {
        ++m_halved;
        const auto middle = m_wanted.begin() + static_cast<std::ptrdiff_t>(m_wanted.size() / 2);
        m_open.emplace_back(middle, m_wanted.end());
        m_open.emplace_back(m_wanted.begin(), middle);
        return true;
    }
    for (const std::size_t place : m_wanted)
        m_answers[place] = failedAnswer(place, failure);
    if (m_wanted.size() == 1) {
        const QString& id = m_queries[m_wanted.front()].id;
        std::erase_if(m_refused, [&id](const auto& one) { return one.first == id; });
        m_refused.emplace_back(id, failure);
    }
    return true;
}

void CloudWatchSource::askPage()
{
    if (m_request)
        m_request.release()->deleteLater(); // it may be the sender
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this, &CloudWatchSource::take);
    connect(m_request.get(), &HttpRequest::failed, this, &CloudWatchSource::giveUp);
    m_request->start(cloudWatchCall(m_settings, m_credentials, action,
                                    getMetricDataInput(m_asked, *m_range, m_token),
                                    m_clock.now().wall + m_offset));
}

void CloudWatchSource::take(const HttpAnswer& answer)
{
    if (answer.isSuccess()) {
        m_ahead = answer.clockAhead();
        m_clockCheck = answer.date() ? ClockCheck::Done : ClockCheck::None;
        takePage(answer);
        return;
    }
    const SourceFailure failure = failureFrom(m_settings.name, answer);
    if (correctClock(failure, answer)) {
        askPage();
        return;
    }
    if (refuseBatch(failure)) {
        askNext();
        return;
    }
    if (m_chain && (answer.status == 403 || failure.code.startsWith("ExpiredToken"_L1)))
        m_chain->forget();
    giveUp(failure);
}

bool CloudWatchSource::correctClock(const SourceFailure& failure, const HttpAnswer& answer)
{
    const auto offset = clockOffset(failure, answer, m_clock.now().wall, m_offset);
    if (!offset || std::exchange(m_resigned, true))
        return false;
    m_offset = *offset;
    return true;
}

void CloudWatchSource::takePage(const HttpAnswer& answer)
{
    const auto page = readCloudWatchAnswer(m_settings, action, answer);
    if (!page) {
        giveUp(page.error());
        return;
    }
    if (!page->value("MetricDataResults"_L1).isArray()) {
        const QString words = Tr::tr("the answer is not one of CloudWatch; is the address right?");
        giveUp(malformed(m_settings.name, answer, words));
        return;
    }
    const QString token = m_pages->take(*page);
    if (token.isEmpty()) {
        finishBatch();
        return;
    }
    if (token == m_token || ++m_pageCount >= mostPages) {
        giveUp(malformed(m_settings.name, answer, Tr::tr("the pages of the answer have no end.")));
        return;
    }
    m_token = token;
    askPage();
}

void CloudWatchSource::conclude()
{
    m_inFlight = false;
    m_pages.reset();
    if (!m_reached && m_fault) {
        if (isOfTheQueries(*m_fault)) // of all of them: then it is not one of them
            m_refused.clear();
        Q_EMIT failed(*m_fault);
        return;
    }
    std::vector<Answer> answers;
    for (std::optional<Answer>& answer : m_answers) {
        doubt(*answer);
        answers.push_back(std::move(*answer));
    }
    Q_EMIT answered(answers);
}

void CloudWatchSource::doubt(Answer& answer) const
{
    answer.doubt = clockDoubt(m_settings.name, m_ahead);
    answer.clockCheck = m_clockCheck;
    if (m_offset == 0ms)
        return;
    const auto off = static_cast<int>(
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(m_offset)).count());
    const QString note = m_offset > 0ms
        ? Tr::tr("The clock of this machine is %n second(s) slow.", nullptr, off)
        : Tr::tr("The clock of this machine is %n second(s) fast.", nullptr, off);
    answer.note = answer.note.isEmpty() ? note : answer.note + u' ' + note;
}

Answer CloudWatchSource::failedAnswer(std::size_t place, const SourceFailure& failure) const
{
    Answer answer;
    answer.queryId = m_queries[place].id;
    answer.failure = failure;
    return answer;
}

std::vector<Query> CloudWatchSource::queriesAt(const CloudWatchBatches::Places& places) const
{
    std::vector<Query> queries;
    for (const std::size_t place : places)
        queries.push_back(m_queries[place]);
    return queries;
}

/// What was answered before the service failed is kept.
void CloudWatchSource::giveUp(const SourceFailure& failure)
{
    m_open.clear();
    if (m_reached) {
        for (std::size_t i = 0; i < m_answers.size(); ++i) {
            if (!m_answers[i])
                m_answers[i] = failedAnswer(i, failure);
        }
    } else {
        m_fault = failure;
    }
    conclude();
}

} // namespace cockpit::telemetry
