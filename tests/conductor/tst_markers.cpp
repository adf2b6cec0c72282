// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/markers.h"
#include "models/simulator/servers/grafanaserver.h"
#include "models/store/eventstore.h"
#include "tests/run/sampleplan.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms;

/// A cockpit on a run: as a process would have it, and gone as a process would be.
struct Cockpit {
    Cockpit(const QString& file, const QUrl& grafana, bool isNew)
        : store(std::move(*store::EventStore::open(file)))
    {
        if (isNew)
            store->createRun(u"run-1"_s, {}, [](const Result<void>&) {});
        std::vector<run::Event> events;
        if (!isNew) {
            const auto record = store->load(u"run-1"_s);
            for (const store::StoredEvent& stored : record->events)
                events.push_back(stored.event);
        }
        conductor::Parts parts;
        parts.clock = &clock;
        parts.store = store.get();
        conductor = std::make_unique<conductor::Conductor>(u"run-1"_s, sample::sharedPlan(),
                                                           std::move(events), parts);
        telemetry::SourceSettings settings;
        settings.name = u"dashboards"_s;
        settings.kind = telemetry::SourceKind::Grafana;
        settings.url = grafana;
        settings.deadline = 3s;
        settings.headers.insert("Authorization", "Bearer token");
        markers = std::make_unique<conductor::Markers>(*conductor, settings);
        markers->begin();
    }
    ~Cockpit()
    {
        markers.reset();
        conductor.reset();
    }

    /// Empty: it was allowed, and is durable.
    QString submit(run::Wish wish)
    {
        std::optional<QString> refusal;
        conductor->submit({u"lead"_s, std::move(wish)}, [&refusal](const Result<void>& result) {
            refusal = result ? QString() : result.error().sentence;
        });
        [&] { QTRY_VERIFY(refusal.has_value()); }();
        return refusal.value_or(u"no answer"_s);
    }

    SteppedClock clock{{now, 0ms}, false};
    std::unique_ptr<store::EventStore> store;
    std::unique_ptr<conductor::Conductor> conductor;
    std::unique_ptr<conductor::Markers> markers;
};

run::Wish opened()
{
    run::RunOpened facts;
    facts.run = u"run-1"_s;
    return run::OpenRun{facts};
}

QStringList kindsOf(const simulator::GrafanaServer& server)
{
    QStringList kinds;
    for (const QJsonObject& annotation : server.annotations())
        kinds.append(annotation["tags"_L1].toArray().at(1).toString());
    return kinds;
}

} // namespace

/// Markers on the dashboards of a Grafana on loopback: each once at most, whatever ends in between.
class TestMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachOnce();
    void endedWhileItWasSent();
    void endedBeforeItWasIntended();
    void serviceThatIsAway();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"runs.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<simulator::GrafanaServer> m_server;
};

void TestMarkers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<simulator::GrafanaServer>(
        [](const QString&, milliseconds) { return std::nullopt; }, [] { return now; }, "token",
        u"prom"_s);
    QVERIFY(m_server->listen());
}

void TestMarkers::eachOnce()
{
    {
        Cockpit cockpit(file(), m_server->url(), true);
        QCOMPARE(cockpit.submit(opened()), QString());
        QCOMPARE(cockpit.submit(run::StartRun{}), QString());
        QTRY_COMPARE(m_server->annotations().size(), 1);
        QCOMPARE(cockpit.submit(run::StartRollback{u"errors"_s, {}}), QString());
        QTRY_COMPARE(m_server->annotations().size(), 2);
        QTRY_VERIFY(cockpit.markers->isIdle());
    }
    Cockpit again(file(), m_server->url(), false);
    QCOMPARE(again.submit(run::CloseRun{run::RunOutcome::Aborted, u"enough"_s}), QString());
    QTRY_COMPARE(m_server->annotations().size(), 3);
    QTRY_VERIFY(again.markers->isIdle());
    QCOMPARE(kindsOf(*m_server),
             (QStringList{u"run-started"_s, u"rollback-started"_s, u"run-closed"_s}));
    QCOMPARE(m_server->annotations().first()["time"_L1].toInteger(), qint64(now.count()));
    for (const auto& outcome : again.conductor->state().markers.value(u"dashboards"_s))
        QCOMPARE(outcome, run::markerWritten);
}

/// The request reached Grafana, the answer did not reach the cockpit: nobody sends it again.
void TestMarkers::endedWhileItWasSent()
{
    m_server->setFault(simulator::Fault::Hang);
    {
        Cockpit cockpit(file(), m_server->url(), true);
        cockpit.submit(opened());
        cockpit.submit(run::StartRun{});
        QTRY_COMPARE(m_server->requestCount(), 1);
    }
    m_server->setFault(simulator::Fault::None);
    Cockpit again(file(), m_server->url(), false);
    QCOMPARE(again.submit(run::Remark{u"here again"_s}), QString());
    const auto marks = again.conductor->state().markers.value(u"dashboards"_s);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first(), run::markerDoubtful);
    QVERIFY(again.markers->isIdle());
    QCOMPARE(m_server->requestCount(), 1);
}

/// The start is in the log, its marker is not: that one was surely never sent, and follows now.
void TestMarkers::endedBeforeItWasIntended()
{
    {
        Cockpit cockpit(file(), m_server->url(), true);
        cockpit.markers.reset();
        cockpit.submit(opened());
        cockpit.submit(run::StartRun{});
    }
    QCOMPARE(m_server->requestCount(), 0);
    Cockpit again(file(), m_server->url(), false);
    QTRY_COMPARE(m_server->annotations().size(), 1);
    QTRY_VERIFY(again.markers->isIdle());
    QCOMPARE(kindsOf(*m_server), QStringList{u"run-started"_s});
}

void TestMarkers::serviceThatIsAway()
{
    const QUrl nobody(u"http://127.0.0.1:1/"_s);
    Cockpit cockpit(file(), nobody, true);
    cockpit.submit(opened());
    cockpit.submit(run::StartRun{});
    QTRY_VERIFY(cockpit.markers->isIdle());
    const auto marks = cockpit.conductor->state().markers.value(u"dashboards"_s);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first(), run::markerNotWritten);
}

QTEST_GUILESS_MAIN(TestMarkers)
#include "tst_markers.moc"
