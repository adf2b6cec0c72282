// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/alertsource.h"
#include "models/telemetry/serviceclient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

QString program(const QStringList& names)
{
    for (const QString& name : names) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

/// What a real Prometheus and a real Alertmanager say of an alert that always fires.
class TestRealAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void prometheus();
    void rules();
    void noneOpen();
    void alertmanager();

private:
    void write(const QString& name, const QByteArray& text);
    void start(QProcess& process, const QString& program, const QStringList& arguments);
    void startAlertmanager(const QString& program, const QStringList& arguments);
    /// The alerts, or nothing while the server is not there yet.
    std::vector<Alert> alerts(const QString& address, AlertService service);
    [[nodiscard]] SourceSettings settings(const QString& address) const;

    QTemporaryDir m_folder;
    QProcess m_prometheus;
    QProcess m_alertmanager;
    QString m_prometheusAddress = freeAddress();
    QString m_alertmanagerAddress = freeAddress();
    std::unique_ptr<Clock> m_clock = std::make_unique<SystemClock>();
};

void TestRealAlerts::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestRealAlerts::start(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
}

/// Debian's looks for its templates below /usr/share; where it is only unpacked, they are shown to it
/// there, and to nobody else. Where the system allows that to nobody, packaging/test has put them there.
void TestRealAlerts::startAlertmanager(const QString& program, const QStringList& arguments)
{
    const QString shared = QFileInfo(program).dir().filePath(u"../share"_s);
    const QString templates = u"/prometheus/alertmanager/email.tmpl"_s;
    if (QFile::exists(u"/usr/share"_s + templates) || !QFile::exists(shared + templates)) {
        start(m_alertmanager, program, arguments);
        return;
    }
    start(m_alertmanager, u"unshare"_s,
          QStringList{u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s,
                      u"mount --bind \"$0\" /usr/share && exec \"$@\""_s, QDir::cleanPath(shared),
                      program}
              + arguments);
}

void TestRealAlerts::initTestCase()
{
    const QString prometheus = program({u"prometheus"_s});
    const QString alertmanager = program({u"prometheus-alertmanager"_s, u"alertmanager"_s});
    if (prometheus.isEmpty() || alertmanager.isEmpty())
        QSKIP("prometheus or its alertmanager is not installed (Debian packages prometheus and "
              "prometheus-alertmanager)");
    write(u"rules.yml"_s,
          "groups:\n- name: release\n  rules:\n"
          "  - alert: AlwaysFiring\n    expr: vector(1)\n    labels: {severity: page}\n"
          "    annotations: {summary: it fires}\n"
          "  - alert: NeverFiring\n    expr: vector(0) > 1\n    for: 5m\n"
          "  - alert: Waiting\n    expr: vector(1)\n    for: 1d\n"
          "  - alert: Broken\n    expr: label_replace(vector(1), 'a', '$1', 'b', '(')\n");
    write(
        u"p.yml"_s,
        "global: {evaluation_interval: 1s}\nrule_files: [rules.yml]\nalerting:\n  alertmanagers:\n"
        "  - static_configs: [{targets: ['"
            + m_alertmanagerAddress.toLatin1() + "']}]\n");
    write(u"a.yml"_s, "route: {receiver: none}\nreceivers: [{name: none}]\n");
    startAlertmanager(alertmanager,
                      {u"--config.file="_s + m_folder.filePath(u"a.yml"_s),
                       u"--storage.path="_s + m_folder.filePath(u"am"_s),
                       u"--web.listen-address="_s + m_alertmanagerAddress,
                       u"--cluster.listen-address="_s});
    start(m_prometheus, prometheus,
          {u"--config.file="_s + m_folder.filePath(u"p.yml"_s), u"--rules.alert.resend-delay=1s"_s,
           u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s),
           u"--web.listen-address="_s + m_prometheusAddress});
}

void TestRealAlerts::cleanupTestCase()
{
    for (QProcess* process : {&m_prometheus, &m_alertmanager}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(10'000))
            process->kill();
        process->waitForFinished();
    }
}

SourceSettings TestRealAlerts::settings(const QString& address) const
{
    SourceSettings settings;
    settings.name = u"real"_s;
    settings.url = QUrl(u"http://"_s + address);
    return settings;
}

std::vector<Alert> TestRealAlerts::alerts(const QString& address, AlertService service)
{
    std::vector<Alert> found;
    bool ended = false;
    ServiceClient client(settings(address), *m_clock);
    connect(&client, &ServiceClient::alerts, this, [&](const std::vector<Alert>& alerts) {
        found = alerts;
        ended = true;
    });
    connect(&client, &ServiceClient::failed, this, [&] { ended = true; });
    client.askAlerts(service);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended, 15'000); }();
    return found;
}

void TestRealAlerts::prometheus()
{
    std::vector<Alert> found;
    QTRY_VERIFY_WITH_TIMEOUT(
        (found = alerts(m_prometheusAddress, AlertService::Prometheus)).size() == 2, 60'000);
    const auto byName = [&found](const QString& name) {
        return *std::find_if(found.begin(), found.end(),
                             [&name](const Alert& alert) { return alert.name == name; });
    };
    QCOMPARE(byName(u"AlwaysFiring"_s).state, Alert::State::Firing);
    QCOMPARE(byName(u"AlwaysFiring"_s).summary, u"it fires"_s);
    QCOMPARE(byName(u"AlwaysFiring"_s).labels.value(u"severity"_s), u"page"_s);
    QCOMPARE(byName(u"Waiting"_s).state, Alert::State::Pending);
    QVERIFY(std::chrono::abs(*byName(u"Waiting"_s).since - m_clock->now().wall) < 5min);
}

void TestRealAlerts::rules()
{
    std::vector<AlertRule> found;
    ServiceClient client(settings(m_prometheusAddress), *m_clock);
    connect(&client, &ServiceClient::rules, this,
            [&found](const std::vector<AlertRule>& rules) { found = rules; });
    QVERIFY(client.askRules());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 4U, 15'000);
    QCOMPARE(found[0].name, u"AlwaysFiring"_s);
    QCOMPARE(found[0].group, u"release"_s);
    QCOMPARE(found[0].state, Alert::State::Firing);
    QCOMPARE(found[1].state, Alert::State::Inactive);
    QCOMPARE(found[1].forDuration, milliseconds{5min});
    QCOMPARE(found[1].expression, u"vector(0) > 1"_s);
    QCOMPARE(found[0].labels.value(u"severity"_s), u"page"_s);
    QCOMPARE(found[3].state, Alert::State::NoData);
    QVERIFY2(!found[3].fault.isEmpty(), qPrintable(found[3].fault));
}

/// "None open" of a rule that Prometheus evaluates, and of one that it cannot.
void TestRealAlerts::noneOpen()
{
    AlertSource source(settings(m_prometheusAddress), AlertService::Prometheus, *m_clock);
    std::vector<Answer> answers;
    connect(&source, &MetricSource::answered, this,
            [&answers](const std::vector<Answer>& all) { answers = all; });
    std::vector<Query> queries(3);
    for (std::size_t i = 0; i < queries.size(); ++i)
        queries[i].id = u"q%1"_s.arg(i);
    queries[0].expression = u"name=NeverFiring"_s;
    queries[1].expression = u"name=Broken"_s;
    queries[2].expression = u"all"_s; // one is open for certain
    const milliseconds now = m_clock->now().wall;
    QVERIFY(source.fetch(queries, {now - 1min, now, 15s}));
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 3U, 15'000);
    QVERIFY(!answers[0].partial && answers[0].samples.back().value == 0);
    QVERIFY(answers[1].partial);
    QVERIFY2(answers[1].note.contains(u"Broken"_s), qPrintable(answers[1].note));
    QVERIFY(!answers[2].partial && answers[2].samples.back().value == 1);
}

void TestRealAlerts::alertmanager()
{
    std::vector<Alert> found;
    QTRY_VERIFY_WITH_TIMEOUT(
        m_alertmanager.state() == QProcess::NotRunning
            || (found = alerts(m_alertmanagerAddress, AlertService::Alertmanager)).size() == 1,
        60'000);
    if (m_alertmanager.state() == QProcess::NotRunning)
        QSKIP("alertmanager does not start here: run packaging/test, or install the Debian package "
              "prometheus-alertmanager");
    QCOMPARE(found[0].name, u"AlwaysFiring"_s);
    QCOMPARE(found[0].state, Alert::State::Firing);
    QVERIFY(found[0].since);
}

QTEST_GUILESS_MAIN(TestRealAlerts)
#include "tst_realalerts.moc"
