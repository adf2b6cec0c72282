// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What polling costs the window: 20 sources of which 5 never answer, alone and while four commands print at
// full speed, and how soon a breach is shown. Arguments: the parts to measure (breach, alone, printing).
#include "models/conductor/conductor.h"
#include "models/items/triggersmodel.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/sources.h"
#include "models/workers/workerrunner.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/serverthread.h"
#include "ui/charts/chartspanel.h"
#include "ui/console/consoleview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
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

void sayFrames(const QString& what, const Frames& frames)
{
    std::array<double, 1> load{};
    getloadavg(load.data(), 1);
    qInfo("  %s: from one chance to draw to the next, %zu times: p99 %.1f ms (worked %.1f), "
          "longest %.1f "
          "ms (worked %.1f)  at most 16.7 ms, 50 ms; load of the machine %.1f",
          qPrintable(what), frames.wall.size(), p99(frames.wall), p99(frames.processor),
          frames.wall.back(), frames.processor.back(), load.front());
}

/// Commands that print as fast as they can, each into its log; the last one's is shown.
class Printing
{
public:
    explicit Printing(int commands)
        : m_workers(QStringLiteral(COCKPIT_WORKER))
    {
        m_view.resize(1'000, 400);
        m_paint.setSingleShot(true); // as the panel has it
        m_paint.setInterval(30ms);
        QObject::connect(&m_paint, &QTimer::timeout, &m_view, [this] { m_view.contentChanged(); });
        m_view.show();
        for (int i = 0; i < commands; ++i) {
            auto* log = m_logs.emplace_back(std::make_unique<items::OutputLog>()).get();
            workers::JobSpec spec;
            spec.key = u"bench/%1"_s.arg(i);
            spec.arguments = {u"yes"_s, u"row of a table that was copied and is fine"_s};
            spec.timeLimit = 2 * busy; // also where this ends before
            workers::Job* job =
                m_workers
                    .start(spec, QDir(m_place.path()).filePath(spec.key.section(u'/', 1)), &m_owner)
                    .value();
            QObject::connect(job, &workers::Job::output, &m_owner,
                             [this, log](workers::Stream, const QByteArray& bytes) {
                                 log->append(items::OutputKind::Out, bytes);
                                 m_bytes += bytes.size();
                                 if (!m_paint.isActive())
                                     m_paint.start();
                             });
            m_jobs.push_back(job);
            m_view.showLog(log);
        }
    }
    ~Printing()
    {
        for (workers::Job* job : m_jobs)
            job->stop();
        runFor(2s); // TERM, and they are gone
    }
    Printing(const Printing&) = delete;
    Printing& operator=(const Printing&) = delete;

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    static constexpr milliseconds busy = 20s;

private:
    QTemporaryDir m_place;
    QObject m_owner;
    workers::WorkerRunner m_workers;
    std::vector<std::unique_ptr<items::OutputLog>> m_logs;
    std::vector<workers::Job*> m_jobs;
    ui::ConsoleView m_view;
    QTimer m_paint;
    qint64 m_bytes = 0;
};

/// Without arguments all parts.
bool wants(const QString& part)
{
    const QStringList parts = QApplication::arguments().mid(1);
    return parts.isEmpty() || parts.contains(part);
}

void benchAlone(const bench::ServerThread& servers)
{
    const double before = servers.timeBeside();
    runFor(watched);
    const double share = 100 * (servers.timeBeside() - before) / static_cast<double>(watched.count());
    qInfo(
        "  20 sources each 10 s, 5 of them hang, 20 charts shown for 60 s: %.1f %% of a core, all "
        "threads  at most 5 %%",
        share);
    sayFrames(u"20 sources"_s, Frames(watched));
}

void benchPrinting()
{
    const Printing printing(4);
    runFor(1s);
    const Frames frames(Printing::busy);
    sayFrames(
        u"20 sources and 4 commands that print, %1 MB in %2 s"_s.arg(printing.bytes() / 1'000'000)
            .arg(Printing::busy.count() / 1000),
        frames);
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
    if (wants(u"alone"_s))
        benchAlone(servers);
    if (wants(u"printing"_s))
        benchPrinting();
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
    if (wants(u"breach"_s))
        benchBreach(servers.urls().back());
    benchFrames(servers);
    return 0;
}
