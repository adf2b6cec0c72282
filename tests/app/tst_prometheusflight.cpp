// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cockpit::test::Ran;
using cockpit::test::runCockpit;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

/// A staging run whose own lines make a metric bad that a real Prometheus scrapes: the trigger fires on it,
/// and the way back really runs. And what is due after a release that went well.
class TestPrometheusFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void lineMakesTheTriggerFire();
    void whatIsDueAfterwards();

private:
    [[nodiscard]] QString write(const QString& name, const QString& text) const;
    Ran fly(const QString& book, const QString& environment) const;
    static QList<QJsonObject> events(const Ran& ran, const QString& kind);
    [[nodiscard]] QByteArray kept(const QString& name) const;

    QTemporaryDir m_place;
    QProcess m_server;
    QString m_address;
    QString m_why; ///< there is no Prometheus
};

void TestPrometheusFlight::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
    if (program.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        m_why = u"prometheus or curl is not installed (Debian packages of these names)"_s;
        return;
    }
    m_address = u"127.0.0.1:%1"_s.arg(freePort());
    const QString file =
        write(u"p.yml"_s,
              u"global:\n  scrape_interval: 1s\nscrape_configs:\n  - job_name: self\n"
              "    static_configs:\n      - targets: ['%1']\n"_s.arg(m_address));
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.start(program,
                   {u"--config.file="_s + file,
                    u"--storage.tsdb.path="_s + m_place.filePath(u"tsdb"_s),
                    u"--web.listen-address="_s + m_address});
    QVERIFY(m_server.waitForStarted());
    const auto listens = [this] {
        QTcpSocket socket;
        socket.connectToHost(m_address.section(u':', 0, 0), m_address.section(u':', 1).toUShort());
        return socket.waitForConnected(1'000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 60'000);
}

void TestPrometheusFlight::cleanupTestCase()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    QVERIFY(m_server.waitForFinished(20'000));
}

QString TestPrometheusFlight::write(const QString& name, const QString& text) const
{
    QFile file(m_place.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    return file.fileName();
}

Ran TestPrometheusFlight::fly(const QString& book, const QString& environment) const
{
    return runCockpit({u"run"_s, book, u"--environment"_s, environment, u"--unattended"_s,
                       u"--data"_s, m_place.filePath(u"data"_s), u"--format"_s, u"json"_s});
}

QList<QJsonObject> TestPrometheusFlight::events(const Ran& ran, const QString& kind)
{
    QList<QJsonObject> found;
    for (const QByteArray& line : ran.out.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value(u"kind"_s) == kind)
            found.append(event);
    }
    return found;
}

QByteArray TestPrometheusFlight::kept(const QString& name) const
{
    QFile file(m_place.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPrometheusFlight::lineMakesTheTriggerFire()
{
    if (!m_why.isEmpty())
        QSKIP(qPrintable(m_why));
    const QString book = write(
        u"book.md"_s,
        u"# Release of the orders service\n\n## Deployment Steps\n\n### Step 1: Deploy (2 "
        u"minutes)\n\n"
        "```bash\necho deploy >> done.txt\n"
        "for i in 1 2 3 4 5 6 7 8 9 10; do curl -s http://%1/-/healthy; done\nsleep 20\n```\n\n"
        "### Step 2: Look again (1 minute)\n\n```bash\necho look >> done.txt\n```\n\n"
        "## Rollback Procedures\n\n### When to Rollback\n\n- Error rate > 5%\n\n"
        "### Rollback Steps\n\n**Step 1: Switch the flag off (< 1 minute)**\n\n"
        "```bash\necho flag >> done.txt\n```\n\n"
        "**Step 2: Put the old version back (< 5 minutes)**\n\n"
        "```bash\necho version >> done.txt\n```\n\n"
        "**Step 3: Restore the database (< 10 minutes, only if necessary)**\n\n"
        "```bash\necho database >> done.txt\n```\n"_s.arg(m_address));
    const QString environment = write(
        u"staging.yaml"_s,
        u"environment: staging\nkind: staging\nsources:\n  - {name: metrics, type: prometheus, "
        "url: \"http://%1\", interval: 1 s}\nmetrics:\n  - match: error rate\n"
        "    source: metrics\n    unit: \"%\"\n    query: 'sum(prometheus_http_requests_total"
        "{handler=\"/-/healthy\"}) or vector(0)'\n"_s.arg(m_address));
    const Ran ran = fly(book, environment);
    QVERIFY2(ran.exitCode == 1, (ran.err + ran.out).constData());
    const auto fired = events(ran, u"trigger-fired"_s);
    QCOMPARE(fired.size(), 1);
    QCOMPARE(fired[0][u"actor"_s].toString(), u"cockpit"_s);
    QCOMPARE(fired[0][u"data"_s][u"what"_s].toString(), u"10"_s); // so often was it asked
    QCOMPARE(events(ran, u"rollback-started"_s).size(), 1);
    QCOMPARE(events(ran, u"run-closed"_s).value(0)[u"data"_s][u"outcome"_s].toString(),
             u"rolled-back"_s);
    // Step 2 never ran; the rungs did, in their order, and the conditional one was left out.
    QCOMPARE(kept(u"done.txt"_s), QByteArray("deploy\nflag\nversion\n"));
}

void TestPrometheusFlight::whatIsDueAfterwards()
{
    const QString book = write(
        u"after.md"_s,
        u"# Release of the catalogue\n\n## Deployment Steps\n\n### Step 1: Deploy (2 minutes)\n\n"
        "```bash\necho deployed\n```\n\n## Post-Deployment Monitoring Period\n\n"
        "### First 24 Hours\n- **Frequency**: Hourly checks\n\n## Success Metrics\n\n"
        "### Readers (Week 1)\n- [ ] A fifth of them have searched\n"_s);
    const Ran flown = fly(book, write(u"plain.yaml"_s, u"environment: staging\nkind: staging\n"_s));
    QVERIFY2(flown.exitCode == 0, (flown.err + flown.out).constData());
    const auto due = [this](qint64 hours) {
        const QString at =
            QDateTime::currentDateTimeUtc().addSecs(hours * 3'600 + 60).toString(Qt::ISODate);
        const Ran ran = runCockpit({u"runs"_s, u"due"_s, u"--at"_s, at, u"--data"_s,
                                    m_place.filePath(u"data"_s), u"--format"_s, u"json"_s});
        QStringList found{QString::number(ran.exitCode)};
        for (const QJsonValue& one : QJsonDocument::fromJson(ran.out).array())
            found << one[u"title"_s].toString() + u": "_s
                    + one[u"what"_s].toString().section(u'"', 1, 1);
        return found;
    };
    QCOMPARE(due(0), QStringList{u"0"_s});
    QCOMPARE(due(1), (QStringList{u"1"_s, u"Release of the catalogue: First 24 Hours"_s}));
    QCOMPARE(due(7 * 24),
             (QStringList{u"1"_s, u"Release of the catalogue: Readers (Week 1)"_s,
                          u"Release of the catalogue: First 24 Hours"_s}));
}

QTEST_GUILESS_MAIN(TestPrometheusFlight)
#include "tst_prometheusflight.moc"
