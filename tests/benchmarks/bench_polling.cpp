// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What polling costs the window: 20 sources of which 5 never answer, and how soon a breach is shown.
#include "models/conductor/conductor.h"
#include "models/items/triggersmodel.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/sources.h"
#include "tests/benchmarks/measure.h"
#include "ui/charts/chartspanel.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <ctime>

using namespace cockpit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sources = 20;
constexpr int hanging = 5;
constexpr int queriesASource = 4;
constexpr milliseconds interval = 10s;
constexpr milliseconds watched = 60s;

std::atomic<bool> breached{false};

std::optional<double> valueAt(const QString& key, milliseconds at)
{
    if (key == u"breach"_s)
        return breached ? 1 : 0;
    return 100 + 20 * std::sin(static_cast<double>(at.count()) / 60'000.0);
}

/// Servers in a thread of their own, so that what they take is not counted as ours.
class Servers
{
public:
    Servers()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context, [this] { begin(); }, Qt::BlockingQueuedConnection);
    }
    ~Servers()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_all.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] const std::vector<QUrl>& urls() const { return m_urls; }

private:
    void begin()
    {
        const simulator::Now now = [] { return SystemClock().now().wall; };
        for (int i = 0; i < sources; ++i) {
            m_all.push_back(std::make_unique<simulator::PrometheusServer>(valueAt, now));
            const auto listening = m_all.back()->listen();
            if (!listening)
                qFatal("%s", qPrintable(listening.error().sentence));
            if (i < hanging)
                m_all.back()->setFault(simulator::Fault::Hang);
            m_urls.push_back(*listening);
        }
    }

    QThread m_thread;
    QObject m_context;
    std::vector<std::unique_ptr<simulator::HttpServer>> m_all;
    std::vector<QUrl> m_urls;
};

plan::Plan planOf()
{
    plan::Plan plan;
    for (int s = 0; s < sources; ++s) {
        plan::MetricSource source;
        source.name = u"s%1"_s.arg(s);
        source.interval = interval;
        plan.sources.push_back(source);
        for (int i = 0; i < queriesASource; ++i) {
            plan::MetricQuery query;
            query.id = u"q%1_%2"_s.arg(s).arg(i);
            query.title = query.id;
            query.source = source.name;
            query.expression = query.id;
            query.panel = source.name;
            plan.queries.push_back(query);
        }
    }
    return plan;
}

std::unique_ptr<telemetry::MetricSource> sourceAt(const QString& name, const QUrl& url, Clock& clock)
{
    telemetry::SourceSettings settings;
    settings.name = name;
    settings.url = url;
    return telemetry::makeSource(settings, clock);
}

/// Processor time of this thread, in milliseconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How long the event loop was busy each time it woke up: no frame can be drawn meanwhile.
std::vector<double> turnsOf(milliseconds time)
{
    std::vector<double> turns;
    QElapsedTimer turn;
    auto* dispatcher = QAbstractEventDispatcher::instance();
    QEventLoop loop;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &loop, [&turn] { turn.start(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &loop, [&turn, &turns] {
        if (turn.isValid())
            turns.push_back(static_cast<double>(turn.nsecsElapsed()) / 1e6);
        turn.invalidate();
    });
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    return turns;
}

void benchFrames(const Servers& servers)
{
    SystemClock clock;
    telemetry::Monitor monitor(clock);
    const plan::Plan plan = planOf();
    for (int s = 0; s < sources; ++s) {
        std::vector<telemetry::Query> queries;
        for (const plan::MetricQuery& query : plan.queries) {
            if (query.source == plan.sources[static_cast<std::size_t>(s)].name)
                queries.push_back({query.id, query.expression, {}, {}});
        }
        monitor.addSource(sourceAt(u"s%1"_s.arg(s), servers.urls()[static_cast<std::size_t>(s)], clock),
                          queries, interval);
    }
    conductor::Parts parts;
    parts.clock = &clock;
    parts.monitor = &monitor;
    conductor::Conductor conductor(u"bench"_s, std::make_shared<const plan::Plan>(plan), {}, parts);
    charts::ChartsPanel panel(conductor);
    panel.resize(1'200, 800);
    panel.show();
    monitor.start();
    turnsOf(3s); // the window and the first hour of points
    const double before = processorTime();
    std::vector<double> turns = turnsOf(watched);
    const double share = 100 * (processorTime() - before) / static_cast<double>(watched.count());
    std::sort(turns.begin(), turns.end());
    qInfo(
        "  20 sources each 10 s, 5 of them hang, 20 charts shown for 60 s: %zu turns, p99 %.1f ms, "
        "longest %.1f ms, %.1f %% of a core  at most 16.7 ms, 50 ms, 5 %%",
        turns.size(), turns[turns.size() * 99 / 100], turns.back(), share);
}

void benchBreach(const QUrl& server)
{
    constexpr milliseconds poll = 1s;
    constexpr int times = 10;
    SystemClock clock;
    telemetry::Monitor monitor(clock);
    plan::Plan plan;
    plan::Condition condition;
    condition.id = u"c1"_s;
    condition.metric = u"breach"_s;
    condition.value = 0.5;
    condition.comparator = runbook::Comparator::Greater;
    condition.role = runbook::ConditionRole::Rollback;
    condition.binding = plan::Binding{u"breach"_s};
    plan.conditions = {condition};
    const run::RunState state = run::emptyState(std::make_shared<const plan::Plan>(plan));
    items::TriggersModel model;
    monitor.addSource(sourceAt(u"breach"_s, server, clock), {{u"breach"_s, u"breach"_s, {}, {}}},
                      poll);
    telemetry::Watched rule;
    rule.id = u"c1"_s;
    rule.queryId = u"breach"_s;
    rule.rule.limit = 0.5;
    monitor.watch({rule});
    QEventLoop loop;
    QElapsedTimer since;
    std::vector<double> late;
    QObject::connect(&monitor, &telemetry::Monitor::standingChanged, &loop,
                     [&](const QString& id, const telemetry::Standing& standing) {
                         model.update(state, clock.now(), {{id, standing}});
                         if (standing.state != telemetry::ConditionState::Firing)
                             return;
                         late.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
                         breached = false;
                         if (late.size() == times)
                             loop.quit();
                     });
    QTimer breaking;
    QObject::connect(&breaking, &QTimer::timeout, &loop, [&] {
        if (breached || monitor.standing(u"c1"_s).state != telemetry::ConditionState::Ok)
            return;
        breached = true;
        since.start();
    });
    breaking.start(373ms); // out of step with the polls
    monitor.start();
    loop.exec();
    const auto [least, most] = std::minmax_element(late.begin(), late.end());
    qInfo("  breach at the endpoint to trigger shown, polled each second, %d times: %.0f to %.0f "
          "ms  at most "
          "one interval and 100 ms",
          times, *least, *most);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    bench::printHeader(u"Polling"_s);
    const Servers servers;
    benchBreach(servers.urls().back());
    benchFrames(servers);
    return 0;
}
