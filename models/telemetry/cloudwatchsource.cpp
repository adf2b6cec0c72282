// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchsource.h"

#include "models/telemetry/failures.h"
#include "models/telemetry/rangesource.h"

#include <QCoreApplication>
#include <QJsonDocument>

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
constexpr milliseconds worthCorrecting = 5s;

QUrl endpoint(const SourceSettings& settings)
{
    QUrl url = settings.url;
    if (url.isEmpty()) {
        url.setScheme(u"https"_s);
        url.setHost(u"monitoring.%1.amazonaws.com"_s.arg(settings.region));
    }
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url;
}

QByteArray hostHeader(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

} // namespace

CloudWatchSource::CloudWatchSource(SourceSettings settings, Clock& clock, QObject* parent)
    : MetricSource(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
{
    m_settings.url = endpoint(m_settings);
    m_network = makeNetwork(m_settings.url);
}

CloudWatchSource::~CloudWatchSource() = default;

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

/// With the headers that are signed.
sigv4::Request CloudWatchSource::request(milliseconds at) const
{
    sigv4::Request result;
    result.method = "POST";
    result.path = m_settings.url.path(QUrl::FullyEncoded).toLatin1();
    result.body = getMetricDataBody(m_batch, *m_range, m_token);
    result.headers = {{"Host", hostHeader(m_settings.url)},
                      {"Content-Type", "application/x-amz-json-1.0"},
                      {"X-Amz-Date", sigv4::amzDate(at)},
                      {"X-Amz-Target", "GraniteServiceVersion20100801.GetMetricData"}};
    if (!m_settings.sessionToken.isEmpty())
        result.headers.append({"X-Amz-Security-Token", m_settings.sessionToken.toLatin1()});
    return result;
}

HttpCall CloudWatchSource::signedCall() const
{
    const sigv4::Scope scope{m_settings.region.toLatin1(), "monitoring",
                             m_clock.now().wall + m_offset};
    const sigv4::Credentials credentials{m_settings.accessKey.toLatin1(),
                                         m_settings.secretKey.toUtf8()};
    const sigv4::Request toSign = request(scope.at);
    HttpCall call;
    call.service = m_settings.name;
    call.method = toSign.method;
    call.url = m_settings.url;
    call.headers = m_settings.headers;
    for (const auto& [name, value] : toSign.headers)
        call.headers.insert(name, value);
    call.headers.insert("Authorization", sigv4::authorization(toSign, credentials, scope));
    call.body = toSign.body;
    call.deadline = m_settings.deadline;
    call.inactivity = m_settings.deadline;
    call.largestAnswer = m_settings.largestAnswer;
    return call;
}

void CloudWatchSource::askPage()
{
    if (m_request)
        m_request.release()->deleteLater(); // it may be the sender
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this, &CloudWatchSource::take);
    connect(m_request.get(), &HttpRequest::failed, this, &CloudWatchSource::giveUp);
    m_request->start(signedCall());
}

void CloudWatchSource::take(const HttpAnswer& answer)
{
    if (answer.isSuccess()) {
        m_ahead = answer.clockAhead();
        takePage(answer);
        return;
    }
    SourceFailure failure = failureFrom(m_settings.name, answer);
    if (correctClock(failure, answer)) {
        askPage();
        return;
    }
    giveUp(failure);
}

bool CloudWatchSource::correctClock(const SourceFailure& failure, const HttpAnswer& answer)
{
    const bool ofTime = failure.code == "RequestTimeTooSkewed"_L1
        || failure.code == "InvalidSignatureException"_L1
        || failure.code == "SignatureDoesNotMatch"_L1 || failure.code == "RequestExpired"_L1;
    const auto date = answer.date();
    if (!ofTime || !date || std::exchange(m_resigned, true))
        return false;
    const milliseconds offset = *date - m_clock.now().wall;
    if (std::chrono::abs(offset - m_offset) < worthCorrecting)
        return false; // not the time: the key or its secret is wrong
    m_offset = offset;
    return true;
}

void CloudWatchSource::takePage(const HttpAnswer& answer)
{
    if (const auto refused = notJson(m_settings.name, answer)) {
        giveUp(*refused);
        return;
    }
    const QJsonObject page = QJsonDocument::fromJson(answer.body).object();
    if (!page.value("MetricDataResults"_L1).isArray()) {
        const QString words = Tr::tr("the answer is not one of CloudWatch; is the address right?");
        giveUp(page.contains("__type"_L1) ? failureFrom(m_settings.name, answer)
                                          : malformed(m_settings.name, answer, words));
        return;
    }
    const QString token = m_pages->take(page);
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
