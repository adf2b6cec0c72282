// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchsource.h"

#include "models/telemetry/cloudwatchcall.h"
#include "models/telemetry/failures.h"
#include "models/telemetry/rangesource.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CloudWatchSource)
};

constexpr std::size_t mostQueries = 500; ///< of one call
constexpr int mostPages = 100;

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
        finishBatch();
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
    m_queries = queries;
    m_next = 0;
    m_answers.clear();
    range.step = std::chrono::ceil<std::chrono::minutes>(std::max<milliseconds>(range.step, 1min));
    m_range = aligned(range);
    QMetaObject::invokeMethod(
        this, [this, busy = m_clock.busy()] { begin(); }, Qt::QueuedConnection);
    return true;
}

void CloudWatchSource::begin()
{
    if (m_range && m_range->from < m_range->to) {
        if (m_chain)
            m_chain->ask();
        else
            finishBatch(); // of none: goes on to the first
        return;
    }
    for (const Query& query : m_queries) {
        m_answers.emplace_back();
        m_answers.back().queryId = query.id;
    }
    conclude();
}

void CloudWatchSource::finishBatch()
{
    if (m_pages)
        std::ranges::move(m_pages->answers(), std::back_inserter(m_answers));
    m_pages.reset();
    if (m_next == m_queries.size()) {
        conclude();
        return;
    }
    const std::size_t end = std::min(m_next + mostQueries, m_queries.size());
    m_batch.assign(m_queries.begin() + static_cast<std::ptrdiff_t>(m_next),
                   m_queries.begin() + static_cast<std::ptrdiff_t>(end));
    m_next = end;
    m_pages.emplace(m_settings.name, m_batch);
    m_token.clear();
    m_pageCount = 0;
    askPage();
}

void CloudWatchSource::askPage()
{
    if (m_request)
        m_request.release()->deleteLater(); // it may be the sender
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this, &CloudWatchSource::take);
    connect(m_request.get(), &HttpRequest::failed, this, &CloudWatchSource::giveUp);
    m_request->start(cloudWatchCall(m_settings, m_credentials, action,
                                    getMetricDataInput(m_batch, *m_range, m_token),
                                    m_clock.now().wall + m_offset));
}

void CloudWatchSource::take(const HttpAnswer& answer)
{
    if (answer.isSuccess()) {
        m_ahead = answer.clockAhead();
        takePage(answer);
        return;
    }
    const SourceFailure failure = failureFrom(m_settings.name, answer);
    if (correctClock(failure, answer)) {
        askPage();
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
    for (Answer& answer : m_answers)
        answer.doubt = clockDoubt(m_settings.name, m_ahead);
    if (m_offset != 0ms) {
        const auto off = static_cast<int>(
            std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(m_offset)).count());
        const QString note = m_offset > 0ms
            ? Tr::tr("The clock of this machine is %n second(s) slow.", nullptr, off)
            : Tr::tr("The clock of this machine is %n second(s) fast.", nullptr, off);
        for (Answer& answer : m_answers)
            answer.note = answer.note.isEmpty() ? note : answer.note + u' ' + note;
    }
    Q_EMIT answered(std::exchange(m_answers, {}));
}

void CloudWatchSource::giveUp(const SourceFailure& failure)
{
    m_inFlight = false;
    m_pages.reset();
    Q_EMIT failed(failure);
}

} // namespace cockpit::telemetry
