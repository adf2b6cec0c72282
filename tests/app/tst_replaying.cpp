// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/prometheusserver.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms; // 2026-11-21T22:00:00Z

const QByteArray runbookText = "# Release\n\n## Steps\n\n### Step 1: Deploy (10 min)\n\n"
                               "## Rollback\n\n### Rollback triggers\n\n"
                               "- Error rate > 5% for > 3 minutes\n"
                               "- p95 latency > 900 ms for 2 minutes\n"
                               "- Queue depth > 100 for 2 minutes\n";

/// An error rate that is bad for five minutes from 22:10 on; a latency that is always good.
std::optional<double> values(const QString& key, milliseconds at)
{
    if (key == "errors"_L1)
        return at >= start + 10min && at < start + 15min ? 0.08 : 0.01;
    return key == "latency"_L1 ? std::optional(0.2) : std::nullopt;
}

} // namespace

/// The command against a server that speaks Prometheus' protocol.
class TestReplaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhenEachWouldHaveFired();
    void unknownIsNotQuiet();
    void secretsComeFromTheEnvironment();
    void usage();
    void dashboards();

private:
    void write(const QString& name, const QByteArray& text);
    void writeEnvironment(const QByteArray& credential);
    /// Runs the program while this process serves.
    test::Ran run(const QStringList& more, const QStringList& variables = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<simulator::PrometheusServer> m_server;
};

void TestReplaying::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<simulator::PrometheusServer>(values, [] { return start + 60min; });
    QVERIFY(m_server->listen());
    write(u"release.md"_s, runbookText);
    writeEnvironment({});
}

void TestReplaying::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestReplaying::writeEnvironment(const QByteArray& credential)
{
    write(u"release.past.yaml"_s,
          "environment: past\nkind: staging\nsources:\n  - name: main\n    type: prometheus\n"
          "    url: "
              + m_server->url().toEncoded() + "\n    interval: 15 s\n" + credential
              + "metrics:\n  - match: error rate\n    source: main\n    query: errors\n    unit: "
                "ratio\n"
                "  - match: latency\n    source: main\n    query: latency\n    unit: s\n");
}

test::Ran TestReplaying::run(const QStringList& more, const QStringList& variables)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + variables);
    process.start(test::cockpitProgram(),
                  QStringList{u"replay"_s, m_folder->filePath(u"release.md"_s)} + more);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 60'000); }();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestReplaying::saysWhenEachWouldHaveFired()
{
    const QStringList span{u"--environment"_s,        u"past"_s, u"--from"_s,
                           u"2026-11-21T22:00:00Z"_s, u"--to"_s, u"2026-11-21T22:30:00Z"_s};
    const test::Ran ran = run(span);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.out.contains("fires at 2026-11-21 22:13:00 UTC at 8 %, until 2026-11-21 22:15:00"),
             ran.out.constData());
    QVERIFY(ran.out.contains("would not have fired"));
    QVERIFY(ran.out.contains("No metric is bound"));
    const test::Ran json = run(span + QStringList{u"--format"_s, u"json"_s});
    const QJsonArray list = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0)[u"firings"_s].toArray().size(), 1);
    QCOMPARE(list.at(0)[u"firings"_s].toArray().at(0)[u"at"_s].toString(), u"2026-11-21T22:13:00Z"_s);
    QCOMPARE(list.at(1)[u"known"_s].toBool(), true);
    QCOMPARE(list.at(1)[u"firings"_s].toArray().size(), 0);
    QCOMPARE(list.at(2)[u"known"_s].toBool(), false);
}

void TestReplaying::unknownIsNotQuiet()
{
    m_server->setFault(simulator::Fault::LoginPage);
    const test::Ran ran = run({u"--environment"_s, u"past"_s, u"--from"_s, u"2026-11-21T22:00:00"_s,
                               u"--to"_s, u"2026-11-21T22:30:00"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out.count("unknown: "), 3);
    QVERIFY(ran.out.contains("Sign in"));
    QVERIFY(!ran.out.contains("would not have fired"));
}

void TestReplaying::secretsComeFromTheEnvironment()
{
    writeEnvironment("    credential: main-token\nsecrets:\n  - name: main-token\n"
                     "    variable: TEST_MAIN_TOKEN\n");
    const QStringList span{u"--environment"_s,        u"past"_s, u"--from"_s,
                           u"2026-11-21T22:00:00Z"_s, u"--to"_s, u"2026-11-21T22:30:00Z"_s};
    const test::Ran without = run(span);
    QVERIFY2(without.err.contains("TEST_MAIN_TOKEN"), without.err.constData());
    QVERIFY(!without.out.contains("fires at"));
    const test::Ran with = run(span, {u"TEST_MAIN_TOKEN=token"_s});
    QVERIFY(with.out.contains("fires at"));
}

void TestReplaying::usage()
{
    QCOMPARE(run({u"--from"_s, u"2026-11-21T22:00:00Z"_s}).exitCode, 2);
    QCOMPARE(run({u"--environment"_s, u"past"_s}).exitCode, 2);
    QCOMPARE(run({u"--environment"_s, u"past"_s, u"--from"_s, u"yesterday"_s}).exitCode, 2);
    QCOMPARE(
        run({u"--environment"_s, u"absent.yaml"_s, u"--from"_s, u"2026-11-21T22:00:00Z"_s}).exitCode,
        3);
}

/// The command that prints what of a dashboard can be taken over.
void TestReplaying::dashboards()
{
    write(u"board.json"_s,
          R"({"meta":{},"dashboard":{"title":"Lending","panels":[{"id":1,"type":"graph","title":"Errors",)"
          R"("yaxes":[{"format":"percent"}],"thresholds":[{"value":5}],)"
          R"("targets":[{"refId":"A","expr":"errors{host=\"$host\"}"}]}]}})");
    const QString file = m_folder->filePath(u"board.json"_s);
    const test::Ran open = test::runCockpit({u"dashboard"_s, file});
    QCOMPARE(open.exitCode, 1);
    QVERIFY(open.out.contains("needs a value: --variables host="));
    const test::Ran whole =
        test::runCockpit({u"dashboard"_s, file, u"--variables"_s, u"host=web-1"_s});
    QCOMPARE(whole.exitCode, 0);
    QVERIFY2(whole.out.contains("Errors, in %; thresholds 5\n")
                 && whole.out.contains("errors{host=\"web-1\"}"),
             whole.out.constData());
    const test::Ran json = test::runCockpit({u"dashboard"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"unresolved"_s].toArray().size(), 1);
    QCOMPARE(test::runCockpit({u"dashboard"_s, m_folder->filePath(u"absent.json"_s)}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestReplaying)
#include "tst_replaying.moc"
