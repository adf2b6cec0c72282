// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "models/telemetry/sources.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

/// The source against the real server, which watches itself.
class TestRealPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answers();
    void failures();
    void monitor();

private:
    std::vector<Answer> fetch(const QStringList& expressions, TimeRange range);
    [[nodiscard]] SourceSettings settings() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_server;
    QUrl m_url;
    std::unique_ptr<Clock> m_clock = std::make_unique<SystemClock>();
};

void TestRealPrometheus::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
    if (program.isEmpty())
        QSKIP("prometheus is not installed (Debian package prometheus)");
    m_folder = std::make_unique<QTemporaryDir>();
    const QString address = u"127.0.0.1:%1"_s.arg(freePort());
    m_url = QUrl(u"http://"_s + address);
    QFile file(m_folder->filePath(u"p.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("global:\n  scrape_interval: 1s\nscrape_configs:\n  - job_name: self\n    "
               "static_configs:\n      - targets: ['"
               + address.toLatin1() + "']\n");
    file.close();
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.start(program,
                   {u"--config.file="_s + file.fileName(),
                    u"--storage.tsdb.path="_s + m_folder->filePath(u"data"_s),
                    u"--web.listen-address="_s + address});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const milliseconds now = m_clock->now().wall;
            const auto answers = fetch({u"up"_s}, {now - 2s, now, 1s});
            return !answers.empty() && !answers[0].samples.empty();
        }(),
        60'000);
}

void TestRealPrometheus::cleanupTestCase()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    QVERIFY(m_server.waitForFinished(20'000));
}

SourceSettings TestRealPrometheus::settings() const
{
    SourceSettings result;
    result.name = u"Prometheus"_s;
    result.url = m_url;
    return result;
}

/// Nothing when the source failed.
std::vector<Answer> TestRealPrometheus::fetch(const QStringList& expressions, TimeRange range)
{
    const auto source = makeSource(settings(), *m_clock);
    std::vector<Query> queries;
    for (const QString& expression : expressions) {
        queries.emplace_back();
        queries.back().id = u"q%1"_s.arg(queries.size());
        queries.back().expression = expression;
    }
    QSignalSpy failed(source.get(), &MetricSource::failed);
    std::vector<Answer> result;
    connect(source.get(), &MetricSource::answered, this,
            [&result](const std::vector<Answer>& answers) { result = answers; });
    source->fetch(queries, range);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!result.empty() || !failed.isEmpty(), 15'000); }();
    return result;
}

void TestRealPrometheus::answers()
{
    const milliseconds now = m_clock->now().wall;
    const auto answers = fetch(
        {u"up"_s, u"vector(0) / 0"_s, u"vector(1) / 0"_s, u"no_such_metric"_s, u"sum(up) * 1.5"_s},
        {now - 5min, now, 1s});
    QCOMPARE(answers.size(), 5U);
    for (const Answer& answer : answers)
        QVERIFY2(!answer.failure, qPrintable(answer.failure ? answer.failure->sentence() : QString()));
    for (const std::size_t found : {0, 1, 2, 4})
        QVERIFY(!answers[found].samples.empty());
    QCOMPARE(answers[0].samples.back().value, 1.0);
    QCOMPARE(answers[0].samples.back().at, now / 1s * 1s); // on the grid
    QVERIFY(std::isnan(answers[1].samples.back().value));
    QVERIFY(std::isinf(answers[2].samples.back().value));
    QVERIFY(answers[1].samples.size() >= 300);
    QVERIFY(answers[3].samples.empty());
    QCOMPARE(answers[4].samples.back().value, 1.5);
}

void TestRealPrometheus::failures()
{
    const milliseconds now = m_clock->now().wall;
    const QString two = uR"(vector(1) or label_replace(vector(2), "which", "second", "", ""))"_s;
    const auto answers = fetch({u"sum("_s, two, u"up"_s}, {now - 5min, now, 1s});
    QCOMPARE(answers.size(), 3U);
    QCOMPARE(answers[0].failure->code, u"bad_data"_s);
    QCOMPARE(answers[0].failure->httpStatus, 400);
    QVERIFY(answers[1].failure && answers[1].failure->words.contains(u"2 series"_s));
    QVERIFY(!answers[2].failure);
    const auto many = fetch({u"up"_s}, {now - 4h, now, 1s});
    QVERIFY(many.at(0).failure->words.contains(u"11,000 points"_s));
}

void TestRealPrometheus::monitor()
{
    Monitor monitor(*m_clock);
    Query up;
    up.id = u"up"_s;
    up.expression = u"up"_s;
    monitor.addSource(makeSource(settings(), *m_clock), {up}, 1s);
    Watched down;
    down.id = u"down"_s;
    down.queryId = u"up"_s;
    down.rule.comparator = runbook::Comparator::Less;
    down.rule.limit = 1;
    monitor.watch({down});
    QSignalSpy changed(&monitor, &Monitor::seriesChanged);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 3, 20'000);
    QCOMPARE(monitor.standing(u"down"_s).state, ConditionState::Ok);
    QCOMPARE(monitor.standing(u"down"_s).value, std::optional(1.0));
}

QTEST_GUILESS_MAIN(TestRealPrometheus)
#include "tst_realprometheus.moc"
