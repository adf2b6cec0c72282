// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "models/telemetry/sources.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString freeAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return u"127.0.0.1:%1"_s.arg(server.serverPort());
}

Watched atLeast(const QString& id, double limit)
{
    Watched watched;
    watched.id = id;
    watched.queryId = id;
    watched.rule.comparator = runbook::Comparator::GreaterOrEqual;
    watched.rule.limit = limit;
    watched.rule.breachWhenTrue = false;
    return watched;
}

Query query(const QString& id, const QString& expression)
{
    Query made;
    made.id = id;
    made.expression = expression;
    return made;
}

} // namespace

/// A machine as a real node exporter tells of it, through a real Prometheus, to the standing of a condition.
class TestRealNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void machineThatGoesAway();

private:
    void start(QProcess& process, const QString& program, const QStringList& arguments);
    [[nodiscard]] ConditionState state(const QString& id) const
    {
        return m_monitor->standing(id).state;
    }

    QTemporaryDir m_folder;
    QProcess m_node;
    QProcess m_server;
    SystemClock m_clock;
    std::unique_ptr<Monitor> m_monitor;
};

void TestRealNode::start(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
}

void TestRealNode::initTestCase()
{
    const QString prometheus = QStandardPaths::findExecutable(u"prometheus"_s);
    const QString exporter = QStandardPaths::findExecutable(u"prometheus-node-exporter"_s);
    if (prometheus.isEmpty() || exporter.isEmpty())
        QSKIP("prometheus or its node exporter is not installed (Debian packages prometheus and "
              "prometheus-node-exporter)");
    const QString node = freeAddress();
    start(m_node, exporter,
          {u"--web.listen-address="_s + node, u"--collector.disable-defaults"_s,
           u"--collector.loadavg"_s, u"--collector.meminfo"_s, u"--collector.time"_s});
    QFile file(m_folder.filePath(u"p.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("global:\n  scrape_interval: 1s\nscrape_configs:\n  - job_name: node\n    "
               "static_configs:\n      - targets: ['"
               + node.toLatin1() + "']\n");
    file.close();
    const QString address = freeAddress();
    start(m_server, prometheus,
          {u"--config.file="_s + file.fileName(),
           u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s),
           u"--web.listen-address="_s + address});
    SourceSettings settings;
    settings.name = u"Prometheus"_s;
    settings.url = QUrl(u"http://"_s + address);
    m_monitor = std::make_unique<Monitor>(m_clock);
    m_monitor->addSource(makeSource(settings, m_clock),
                         {query(u"memory"_s, u"node_memory_MemTotal_bytes / 1e6"_s),
                          query(u"load"_s, u"node_load1"_s), query(u"up"_s, u"up{job=\"node\"}"_s),
                          query(u"absent"_s, u"node_no_such_thing"_s)},
                         1s);
    m_monitor->watch({atLeast(u"memory"_s, 1), atLeast(u"load"_s, 0), atLeast(u"up"_s, 1),
                      atLeast(u"absent"_s, 0)});
    m_monitor->start();
}

void TestRealNode::cleanupTestCase()
{
    m_monitor.reset();
    for (QProcess* process : {&m_node, &m_server}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        QVERIFY(process->waitForFinished(20'000));
    }
}

void TestRealNode::machineThatGoesAway()
{
    for (const QString& id : {u"memory"_s, u"load"_s, u"up"_s})
        QTRY_COMPARE_WITH_TIMEOUT(state(id), ConditionState::Ok, 120'000);
    QVERIFY(*m_monitor->standing(u"memory"_s).value > 1); // megabytes
    QCOMPARE(state(u"absent"_s), ConditionState::NoData);
    m_node.kill();
    QVERIFY(m_node.waitForFinished(20'000));
    // Prometheus itself says that the machine is away; what the machine told is vanished, never normal.
    QTRY_COMPARE_WITH_TIMEOUT(state(u"up"_s), ConditionState::Firing, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"memory"_s), ConditionState::NoData, 60'000);
    QCOMPARE(state(u"load"_s), ConditionState::NoData);
}

QTEST_GUILESS_MAIN(TestRealNode)
#include "tst_realnode.moc"
