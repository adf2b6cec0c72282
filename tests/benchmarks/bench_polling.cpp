// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What polling costs the window: 20 sources of which 5 never answer, and how soon a breach is shown.
#include "models/conductor/conductor.h"
#include "models/items/triggersmodel.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/sources.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/serverthread.h"
#include "ui/charts/chartspanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdlib>

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

bench::ServerThread::Servers makeServers()
{
    bench::ServerThread::Servers all;
    const simulator::Now now = [] { return SystemClock().now().wall; };
    for (int i = 0; i < sources; ++i) {
        all.push_back(std::make_unique<simulator::PrometheusServer>(valueAt, now));
        if (i < hanging)
            all.back()->setFault(simulator::Fault::Hang);
    }
    return all;
}

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

/// Lets the event loop run.
void runFor(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// From one chance to draw a frame to the next, by a beat that is far shorter than a frame. (The event
/// dispatcher's own signals do not tell: some of the work is done between "about to block" and "awake".)
struct Frames {
    std::vector<double> wall;      ///< in milliseconds
    std::vector<double> processor; ///< what this thread worked meanwhile, whatever else the machine did

    explicit Frames(milliseconds time)
    {
        const auto now = [] { return bench::ServerThread::timeOn(CLOCK_THREAD_CPUTIME_ID); };
        QElapsedTimer since;
        since.start();
        double begun = now();
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
            wall.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
            processor.push_back(now() - begun);
            since.start();
            begun = now();
        });
        beat.start(4ms);
        runFor(time);
        std::sort(wall.begin(), wall.end());
        std::sort(processor.begin(), processor.end());
    }
};

double p99(const std::vector<double>& sorted)
{
    return sorted[sorted.size() * 99 / 100];
}

void benchFrames(const bench::ServerThread& servers)
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
    runFor(3s); // the window and the first hour of points
    const double before = servers.timeBeside();
    runFor(watched);
    const double share = 100 * (servers.timeBeside() - before) / static_cast<double>(watched.count());
    const Frames frames(watched);
    std::array<double, 1> load{};
    getloadavg(load.data(), 1);
    qInfo(
        "  20 sources each 10 s, 5 of them hang, 20 charts shown for 60 s: %.1f %% of a core, all "
        "threads  at most 5 %%",
        share);
    qInfo(
        "  from one chance to draw to the next, %zu times: p99 %.1f ms (worked %.1f), longest %.1f "
        "ms (worked %.1f)  at most 16.7 ms, 50 ms; load of the machine %.1f",
        frames.wall.size(), p99(frames.wall), p99(frames.processor), frames.wall.back(),
        frames.processor.back(), load.front());
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
    const bench::ServerThread servers(makeServers);
    benchBreach(servers.urls().back());
    benchFrames(servers);
    return 0;
}
