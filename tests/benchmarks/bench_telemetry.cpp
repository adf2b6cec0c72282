// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What metrics cost: a tick of many conditions, a day of many series, a CloudWatch call.
#include "models/telemetry/cloudwatchanswer.h"
#include "models/telemetry/cloudwatchcall.h"
#include "models/telemetry/cloudwatchsource.h"
#include "models/telemetry/comparison.h"
#include "models/telemetry/monitor.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/serverthread.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;
constexpr int sources = 5;
constexpr int conditions = 1'000;
constexpr int queriesASource = 40;

/// Answers at once with a value for each query, at the end of what was asked.
class InstantSource final : public MetricSource
{
public:
    explicit InstantSource(QString name)
        : m_name(std::move(name))
    {}

    [[nodiscard]] QString name() const override { return m_name; }

    bool fetch(const std::vector<Query>& queries, TimeRange range) override
    {
        m_answers.resize(queries.size());
        for (std::size_t i = 0; i < queries.size(); ++i) {
            m_answers[i].queryId = queries[i].id;
            m_answers[i].samples = {{range.to, 0.02}};
        }
        return true;
    }

    void answer() { Q_EMIT answered(m_answers); }

private:
    QString m_name;
    std::vector<Answer> m_answers;
};

struct Tick {
    explicit Tick(milliseconds interval = 15s, int count = conditions)
    {
        std::vector<Watched> watched;
        for (int s = 0; s < sources; ++s) {
            auto owned = std::make_unique<InstantSource>(u"s%1"_s.arg(s));
            all.push_back(owned.get());
            std::vector<Query> queries;
            for (int i = 0; i < queriesASource; ++i) {
                Query query;
                query.id = u"q%1_%2"_s.arg(s).arg(i);
                query.unit = u"ratio"_s;
                queries.push_back(query);
            }
            monitor.addSource(std::move(owned), queries, interval);
        }
        for (int i = 0; i < count; ++i) {
            Watched one;
            one.id = u"c%1"_s.arg(i);
            one.queryId = u"q%1_%2"_s.arg(i % sources).arg(i / sources % queriesASource);
            one.ruleUnit = u"%"_s;
            one.rule.limit = 5;
            one.rule.forDuration = 5min;
            watched.push_back(one);
            rules.push_back(one.rule);
        }
        standings.resize(rules.size());
        monitor.watch(watched);
        monitor.start();
        run(0ms);
        run(interval);
    }

    /// The poll of all sources and their answers.
    void run(milliseconds later = 15s)
    {
        clock.advance(later);
        for (InstantSource* source : all)
            source->answer();
    }

    /// The same judgements in a bare loop: no look-up, no unit, nobody to tell.
    void runBare()
    {
        const Instant now = clock.now();
        for (std::size_t i = 0; i < rules.size(); ++i)
            standings[i] = evaluate(rules[i], standings[i], {Reading::Kind::Value, 2, {}}, now);
    }

    SteppedClock clock{{start, 0ms}, false};
    Monitor monitor{clock};
    std::vector<InstantSource*> all;
    std::vector<Rule> rules;
    std::vector<Standing> standings;
};

/// Resident memory of this process, in bytes.
qint64 resident()
{
    QFile file(u"/proc/self/statm"_s);
    constexpr qint64 page = 4096;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * page
                                          : 0;
}

/// What a monitor keeps that has polled 200 series for a day.
void benchMemory()
{
    constexpr int polls = 8'640; // 24 h at 10 s
    constexpr int seriesCount = sources * queriesASource;
    const qint64 before = resident();
    Tick day(10s, 0);
    for (int i = 2; i < polls; ++i) // two are made already
        day.run(10s);
    const qint64 ours = resident() - before;
    constexpr qint64 bare =
        static_cast<qint64>(seriesCount) * polls * static_cast<qint64>(sizeof(Sample));
    for (const QString& id : day.monitor.queryIds()) {
        if (day.monitor.series(id)->size() != polls)
            qFatal("%zu samples were kept", day.monitor.series(id)->size());
    }
    qInfo("  24 h of %d series at 10 s: %.1f MB beside %.1f MB of bare samples, ratio %.2f  at "
          "most 60 MB",
          seriesCount, static_cast<double>(ours) / 1e6, static_cast<double>(bare) / 1e6,
          static_cast<double>(ours) / static_cast<double>(bare));
}

std::vector<Query> loadBalancerQueries()
{
    std::vector<Query> queries;
    for (int i = 0; i < 30; ++i) {
        Query query;
        query.id = u"m%1"_s.arg(i);
        query.metricStat = {{u"Namespace"_s, u"AWS/ApplicationELB"_s},
                            {u"MetricName"_s, u"TargetResponseTime"_s},
                            {u"Dimensions"_s, QJsonObject{{u"LoadBalancer"_s, u"app/x/y"_s}}},
                            {u"Stat"_s, u"p95"_s}};
        queries.push_back(query);
    }
    return queries;
}

QByteArray cloudWatchPage(const std::vector<Query>& queries)
{
    QJsonArray results;
    for (const Query& query : queries) {
        results.append(QJsonObject{{u"Id"_s, query.id},
                                   {u"Label"_s, query.id},
                                   {u"Timestamps"_s, QJsonArray{1'795'298'280, 1'795'298'340}},
                                   {u"Values"_s, QJsonArray{0.25, 0.5}},
                                   {u"StatusCode"_s, u"Complete"_s}});
    }
    return QJsonDocument(QJsonObject{{u"MetricDataResults"_s, results}}).toJson();
}

/// What a call takes of this machine: to write and sign the request, to read the answer.
void benchCloudWatch()
{
    const std::vector<Query> queries = loadBalancerQueries();
    const QByteArray page = cloudWatchPage(queries);
    SourceSettings settings;
    settings.region = u"eu-west-1"_s;
    settings.url = QUrl(u"https://monitoring.eu-west-1.amazonaws.com/"_s);
    const AwsCredentials credentials{u"AKID"_s, u"secret"_s, {}, {}};
    qsizetype bytes = 0;
    const auto call = [&] {
        const HttpCall made =
            cloudWatchCall(settings, credentials, u"GetMetricData"_s,
                           getMetricDataInput(queries, {start - 5min, start, 1min}, {}), start);
        bytes = made.body.size();
        HttpAnswer answer;
        answer.status = 200;
        answer.headers = {{"content-type", "application/x-amz-json-1.0"}};
        answer.body = page;
        CloudWatchPages pages({}, queries);
        pages.take(*readCloudWatchAnswer(settings, u"GetMetricData"_s, answer));
        if (pages.answers().size() != queries.size())
            qFatal("an answer is missing");
    };
    call();
    const QByteArray body(bytes, 'x');
    const auto hash = [&body] { QCryptographicHash::hash(body, QCryptographicHash::Sha256); };
    bench::print(u"CloudWatch call of 30 metrics, beside one SHA-256 of its body"_s,
                 bench::compare(call, hash), u"ours at most 2 ms"_s);
}

/// Always the same page: the server is no part of what is measured.
class PageServer final : public simulator::HttpServer
{
public:
    explicit PageServer(QByteArray page)
        : HttpServer([] { return SystemClock().now().wall; })
        , m_page(std::move(page))
    {}

protected:
    simulator::HttpResponse handle(const simulator::HttpRequest&) override
    {
        simulator::HttpResponse response;
        response.contentType = "application/x-amz-json-1.0";
        response.body = m_page;
        return response;
    }

private:
    QByteArray m_page;
};

/// The whole of a call over loopback: request, network, answer; processor time of all our threads.
void benchCloudWatchFetch()
{
    const std::vector<Query> queries = loadBalancerQueries();
    const bench::ServerThread server([page = cloudWatchPage(queries)] {
        bench::ServerThread::Servers all;
        all.push_back(std::make_unique<PageServer>(page));
        return all;
    });
    SourceSettings settings;
    settings.kind = SourceKind::CloudWatch;
    settings.region = u"eu-west-1"_s;
    settings.url = server.urls().front();
    settings.accessKey = u"AKID"_s;
    settings.secretKey = u"secret"_s;
    SystemClock clock;
    CloudWatchSource source(settings, clock);
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const QByteArray body(8'000, 'x');
    QEventLoop loop;
    QObject::connect(&source, &MetricSource::answered, &loop, &QEventLoop::quit);
    QObject::connect(&source, &MetricSource::failed, &loop, [](const SourceFailure& failure) {
        qFatal("%s", qPrintable(failure.sentence()));
    });
    const auto timed = [&](const std::function<void()>& work) {
        std::vector<double> times;
        for (int i = -bench::warmUp; i < bench::repetitions; ++i) {
            const double before = server.timeBeside();
            work();
            loop.exec();
            if (i >= 0)
                times.push_back(server.timeBeside() - before);
        }
        return bench::spreadOf(times);
    };
    const bench::Spread ours = timed([&] { source.fetch(queries, {start - 5min, start, 1min}); });
    const bench::Spread bare = timed([&] {
        QNetworkRequest request(settings.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        QNetworkReply* reply = network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [reply, &loop] {
            reply->readAll();
            reply->deleteLater();
            loop.quit();
        });
    });
    bench::print(u"the same over loopback, processor time, beside a bare POST"_s, {ours, bare},
                 u"ours at most 2 ms"_s);
}

void benchComparison()
{
    std::mt19937 random(1);
    std::vector<double> before(1'622);
    std::vector<double> now(120);
    for (double& value : before)
        value = static_cast<double>(random() % 10'000);
    for (double& value : now)
        value = static_cast<double>(random() % 12'000);
    const auto sorted = [&before] {
        std::vector<double> copy = before;
        std::sort(copy.begin(), copy.end());
    };
    bench::print(u"comparison of 120 values with 1,622, beside sorting these"_s,
                 bench::compare([&] { (void)compare(before, now); }, sorted), u"-"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    bench::printHeader(u"Metrics"_s);
    Tick tick;
    bench::print(u"1,000 conditions over 5 sources, beside a bare loop"_s,
                 bench::compare([&tick] { tick.run(); }, [&tick] { tick.runBare(); }),
                 u"ours at most 5 ms a tick"_s);
    benchCloudWatch();
    benchCloudWatchFetch();
    benchComparison();
    benchMemory();
    return 0;
}
