// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/sshserver.h"

#include <QFileInfo>
#include <QTimer>

#include <signal.h>

#include <memory>
#include <vector>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 120'000;

} // namespace

/// Many commands and a real sshd with its own limits (MaxStartups 10:30:100, MaxSessions 10).
class TestSharing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Follow> start(const QString& host, const QString& line, int number = 1)
    {
        m_route = {m_server->hop(host)};
        Errand errand;
        errand.line = line;
        errand.timeLimit = 3min;
        auto spec = jobFor(m_route, errand);
        if (!spec)
            return nullptr;
        auto job = m_runner->start(*spec, m_place->filePath(u"job%1"_s.arg(number)), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }
    void isGood(const Follow& follow, int code = 0)
    {
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QVERIFY2(!follow.exit->startFailure,
                 qPrintable(follow.exit->startFailure.value_or(QString())));
        QCOMPARE(follow.exit->code, std::optional(code));
    }
    int logIns() { return m_server->saidTimes("Accepted publickey"); }

    std::unique_ptr<SshServer> m_server;
    Route m_route;
    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_workers{program("COCKPIT_TEST_WORKER")};
    std::unique_ptr<RouteRunner> m_runner;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<SshServer>();
        if (const QString why = m_server->start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        SshMasters::Settings settings;
        settings.folder = m_place->path();
        settings.pauses = {200ms, 400ms, 800ms};
        m_runner = std::make_unique<RouteRunner>(
            m_workers, [this](const QString&) { return m_route; }, settings);
    }
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
        m_runner.reset();
        m_server.reset(); // the connections end with it
    }

    void commandsShareOneConnection()
    {
        for (int i = 1; i <= 10; ++i) {
            const auto follow = start(u"good"_s, u"echo %1; exit %1"_s.arg(i), i);
            QVERIFY(follow);
            QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
            isGood(*follow, i);
            QVERIFY(!QTest::currentTestFailed());
            QCOMPARE(follow->out, QByteArray::number(i) + '\n');
            QVERIFY2(follow->err.isEmpty(), follow->err.constData());
        }
        QCOMPARE(logIns(), 1);
    }

    void theSocketIsTheUsersOwn()
    {
        const auto follow = start(u"good"_s, u"true"_s);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        const QString folder = privateRuntimeFolder();
        QVERIFY(!folder.isEmpty());
        QCOMPARE(QFileInfo(folder).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void aHundredAtOnce()
    {
        std::vector<std::unique_ptr<Follow>> follows;
        for (int i = 1; i <= 100; ++i)
            follows.push_back(start(u"good"_s, u"echo %1; sleep 0.5; exit 3"_s.arg(i), i));
        for (const auto& follow : follows)
            QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        for (const auto& follow : follows) {
            isGood(*follow, 3);
            QVERIFY(!QTest::currentTestFailed());
            QVERIFY(follow->isOrderly());
        }
        qInfo("100 commands: %d log-ins, %d refused by the server's limit", logIns(),
              m_server->saidTimes("drop connection"));
        QCOMPARE(m_server->saidTimes("MaxStartups"), 0);
        QVERIFY(logIns() < 100);
    }

    void longOnesAreNotInTheWay()
    {
        std::vector<std::unique_ptr<Follow>> follows;
        for (int i = 1; i <= 12; ++i)
            follows.push_back(start(u"good"_s, u"echo on; exec sleep 300"_s, i));
        for (const auto& follow : follows)
            QTRY_COMPARE_WITH_TIMEOUT(follow->out, QByteArrayLiteral("on\n"), patience);
        const auto quick = start(u"good"_s, u"exit 4"_s, 13);
        QTRY_VERIFY_WITH_TIMEOUT(quick->over(), patience);
        isGood(*quick, 4);
        for (const auto& follow : follows)
            follow->job()->stop();
        for (const auto& follow : follows) {
            QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
            QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        }
    }

    void aRefusedConnectionIsTriedAgain()
    {
        const int port = Relay(m_server->port()).port(); // and closed again
        m_server->setRelayPort(port);
        const auto follow = start(u"relayed"_s, u"exit 5"_s);
        std::unique_ptr<Relay> relay;
        QTimer::singleShot(3000, this,
                           [&] { relay = std::make_unique<Relay>(m_server->port(), port); });
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        isGood(*follow, 5);
    }

    void aRefusedLogInIsNot()
    {
        std::vector<std::unique_ptr<Follow>> follows;
        for (int i = 1; i <= 5; ++i)
            follows.push_back(start(u"rejected"_s, u"echo never"_s, i));
        for (const auto& follow : follows) {
            QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
            QVERIFY(follow->exit && follow->exit->startFailure);
            QVERIFY(follow->exit->reason == Reason::Authentication);
            QVERIFY(follow->out.isEmpty());
        }
        QCOMPARE(m_server->saidTimes("Connection closed by authenticating user"), 1);
    }

    void nobodyThereIsSaid()
    {
        const auto follow = start(u"nowhere"_s, u"echo never"_s);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit && follow->exit->startFailure);
        QVERIFY(follow->exit->reason == Reason::Refused);
    }

    void jumpHostsOfTheConfiguration()
    {
        const auto follow = start(u"jumped"_s, u"echo there; exit 6"_s);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        isGood(*follow, 6);
        QCOMPARE(follow->out, QByteArrayLiteral("there\n"));
        QCOMPARE(logIns(), 2); // on the way, and there
    }

    void aDeadConnectionIsReplaced()
    {
        const auto first = start(u"good"_s, u"true"_s, 1);
        QTRY_VERIFY_WITH_TIMEOUT(first->over(), patience);
        for (const qint64 pid : m_server->sessions())
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->sessions().isEmpty(), patience);
        const auto second = start(u"good"_s, u"exit 7"_s, 2);
        QTRY_VERIFY_WITH_TIMEOUT(second->over(), patience);
        isGood(*second, 7);
    }

    void stoppedBeforeItsTurn()
    {
        m_server->setRelayPort(1);
        const auto follow = start(u"relayed"_s, u"echo never"_s);
        follow->job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit && follow->exit->stopped && follow->exit->startFailure);
        QTest::qWait(100);
        QVERIFY(!QFileInfo::exists(m_place->filePath(u"job1"_s)));
    }

    void questionsOverThere()
    {
        m_route = {m_server->hop()};
        Errand errand;
        errand.line = u"printf 'Sure? '; read answer; echo \"so: $answer\""_s;
        errand.interactive = true;
        errand.timeLimit = 3min;
        const auto spec = jobFor(m_route, errand);
        QVERIFY(spec);
        const auto job = m_runner->start(*spec, m_place->filePath(u"job"_s), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_VERIFY_WITH_TIMEOUT(follow.waiting, patience);
        QCOMPARE(follow.out, QByteArrayLiteral("Sure? "));
        QVERIFY(follow.job()->sendInput("yes\n"));
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        isGood(follow);
        QCOMPARE(follow.out, QByteArrayLiteral("Sure? so: yes\n"));
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
