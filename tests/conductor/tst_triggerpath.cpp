// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watching.h"
#include "models/conductor/conductor.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/simulator/world.h"
#include "models/telemetry/sources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"000_427354af0c197d1e.txt"_s;
const QString second = u"003_20c0390ba7a35da6.txt"_s;

QString pathOf(const QString& file)
{
    return QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/") + file;
}

/// What the metrics show: calm, until one of them does not.
struct Weather {
    QMap<QString, double> calm{{u"error_rate"_s, 0.3}, {u"latency_p95"_s, 140}};
    QString stormy; ///< the query that is bad
    double value = 0;
    std::optional<milliseconds> since;

    [[nodiscard]] double at(const QString& query, milliseconds time) const
    {
        const auto wobble = static_cast<double>(time.count() / 1'000 % 7) / 100;
        const bool isBad = query == stormy && since && time >= *since;
        return (isBad ? value : calm.value(query, 1)) * (1 + wobble);
    }
};

/// A run of a document whose metrics all come from one Prometheus over real HTTP.
class Air
{
public:
    explicit Air(const QString& file)
        : m_clock(Instant{milliseconds{1'800'000'000'000}, milliseconds{0}})
        , m_server([this](const QString& key,
                          milliseconds at) { return std::optional(weather.at(key, at)); },
                   [this] { return m_clock.now().wall; })
        , m_plan(planOf(file))
        , m_monitor(m_clock)
    {
        const auto listening = m_server.listen();
        if (!listening)
            qFatal("%s", qPrintable(listening.error().sentence));
        telemetry::SourceSettings settings;
        settings.name = u"prometheus"_s;
        settings.url = m_server.url();
        settings.interval = 15s;
        m_monitor.addSource(telemetry::makeSource(settings, m_clock),
                            app::queriesOf(*m_plan, settings.name), settings.interval);
        m_monitor.watch(app::watchedConditions(*m_plan));
        m_store = store::EventStore::open(m_place.filePath(u"runs.sqlite"_s)).value();
        m_store->createRun(u"run-1"_s, {"# runbook", {}}, [](const Result<void>&) {});
        conductor::Parts parts;
        parts.clock = &m_clock;
        parts.store = m_store.get();
        parts.monitor = &m_monitor;
        m_conductor = std::make_unique<conductor::Conductor>(u"run-1"_s, m_plan,
                                                             std::vector<run::Event>(), parts);
        m_conductor->begin();
        m_monitor.start();
        run::RunOpened facts;
        facts.run = u"run-1"_s;
        lead(run::OpenRun{facts});
        lead(run::StartRun{});
    }

    void lead(run::Wish wish) { m_conductor->submit({u"Deployment Lead"_s, std::move(wish)}); }
    [[nodiscard]] const run::RunState& state() const { return m_conductor->state(); }
    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    Weather weather;

private:
    static std::shared_ptr<const plan::Plan> planOf(const QString& file)
    {
        const auto read = runbook::readFile(pathOf(file));
        plan::Environment environment = simulator::stagedEnvironment(*read);
        plan::MetricBinding slower{u"performance degradation > 50%"_s, {}};
        for (plan::MetricBinding& binding : environment.metrics) {
            binding.query.source = u"prometheus"_s;
            binding.query.expression = binding.query.id;
            binding.query.nameSpace.clear();
            binding.query.metricName.clear();
            if (binding.query.id == u"latency_p95")
                slower.query = binding.query;
        }
        if (file == second)
            environment.metrics.push_back(slower);
        return std::make_shared<const plan::Plan>(plan::makePlan(*read, environment));
    }

    QTemporaryDir m_place;
    SteppedClock m_clock;
    simulator::PrometheusServer m_server;
    std::shared_ptr<const plan::Plan> m_plan;
    telemetry::Monitor m_monitor;
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<conductor::Conductor> m_conductor;
};

} // namespace

/// Each rollback trigger of the two documents that a metric can tell, from the metric's value on the wire
/// to the question that the lead is asked.
class TestTriggerPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueFiresItsTrigger_data();
    void valueFiresItsTrigger();
};

void TestTriggerPath::valueFiresItsTrigger_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("query");
    QTest::addColumn<double>("near");  // bad, but not as bad as the trigger says
    QTest::addColumn<double>("value"); // as bad
    QTest::addColumn<int>("seconds");  // that it lasts before it fires
    QTest::addColumn<int>("slack");    // of sampling, and of evidence against a baseline
    QTest::addColumn<QString>("row");
    QTest::newRow("000: errors") << first << u"API error rate > 10% for > 5 minutes"_s
                                 << u"error_rate"_s << 9.0 << 16.0 << 300 << 45
                                 << u"API error rate > 10%"_s;
    QTest::newRow("000: slow") << first
                               << u"Database performance degradation (p95 latency > 1 second)"_s
                               << u"latency_p95"_s << 900.0 << 1600.0 << 0 << 45
                               << u"Performance degradation (2x slower)"_s;
    QTest::newRow("003: errors") << second << u"Error rate > 5%"_s << u"error_rate"_s << 4.5 << 8.0
                                 << 0 << 45 << QString();
    QTest::newRow("003: slower than before")
        << second << u"Performance degradation > 50%"_s << u"latency_p95"_s << 150.0 << 300.0 << 0
        << 3'600 << QString();
}

void TestTriggerPath::valueFiresItsTrigger()
{
    QFETCH(QString, file);
    QFETCH(QString, trigger);
    QFETCH(QString, query);
    QFETCH(double, near);
    QFETCH(double, value);
    QFETCH(int, seconds);
    QFETCH(int, slack);
    QFETCH(QString, row);
    if (!QFile::exists(pathOf(file)))
        QSKIP("The shared runbooks are not there.");
    constexpr int patience = 120'000;
    Air air(file);
    const auto& triggers = air.plan().triggers;
    const auto meant = std::find_if(triggers.begin(), triggers.end(),
                                    [&](const plan::Trigger& one) { return one.text == trigger; });
    QVERIFY(meant != triggers.end());
    QVERIFY(air.plan().condition(meant->condition)->isMeasured());
    QTRY_COMPARE_WITH_TIMEOUT(air.state().stage, run::Stage::Flying, patience);
    const auto condition = [&] { return air.state().conditions.value(meant->condition).state; };
    QTRY_COMPARE_WITH_TIMEOUT(condition(), u"ok"_s, patience);

    // Near the limit nothing fires, however long it lasts.
    air.weather.stormy = query;
    air.weather.value = near;
    air.weather.since = air.now().wall;
    const milliseconds calmUntil = air.now().wall + 20min;
    QTRY_VERIFY_WITH_TIMEOUT(air.now().wall > calmUntil, patience);
    QVERIFY(!air.state().trigger(meant->id).fired);

    air.weather.value = value;
    air.weather.since = air.now().wall;
    QTRY_VERIFY_WITH_TIMEOUT(air.state().trigger(meant->id).fired, patience);
    const milliseconds took = air.state().trigger(meant->id).at->wall - *air.weather.since;
    QVERIFY2(took >= std::chrono::seconds(seconds) && took <= std::chrono::seconds(seconds + slack),
             qPrintable(QString::number(took.count())));
    QVERIFY(air.state().held);
    QCOMPARE(air.state().matrixRow.has_value(), !row.isEmpty());
    if (!row.isEmpty())
        QCOMPARE(air.plan().matrix[static_cast<std::size_t>(*air.state().matrixRow)].scenario, row);
    air.lead(run::AnswerTrigger{meant->id, u"roll-back"_s, trigger});
    QTRY_COMPARE_WITH_TIMEOUT(air.state().stage, run::Stage::RollingBack, patience);
    QCOMPARE(air.state().rollbackTrigger, meant->id);
    qInfo("fired %lld s after the value changed", static_cast<long long>(took.count() / 1'000));
}

QTEST_GUILESS_MAIN(TestTriggerPath)
#include "tst_triggerpath.moc"
