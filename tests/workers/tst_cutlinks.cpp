// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/campaign.h"
#include "tests/workers/follow.h"
#include "tests/workers/sshserver.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimer>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
constexpr int steps = 60;

QString steppingLine(const QString& ledger)
{
    return u"echo x >> '%1'; i=0; while [ $i -lt %2 ]; do echo \"step $i\"; echo \"note $i\" >&2; "
           "i=$((i+1)); sleep 0.1; done; exit 12"_s.arg(ledger)
               .arg(steps);
}

QByteArray lines(const QByteArray& word)
{
    QByteArray bytes;
    for (int i = 0; i < steps; ++i)
        bytes += word + ' ' + QByteArray::number(i) + '\n';
    return bytes;
}

} // namespace

/// Lines on a host that survive a cut link, with a real sshd and a relay that breaks.
class TestCutLinks : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    QString ledger() const { return m_server.path("state/ledger"); }
    Job* start(const QString& line, milliseconds timeLimit = 5min)
    {
        Errand errand;
        errand.line = line;
        errand.timeLimit = timeLimit;
        errand.stopGrace = 2s;
        const auto spec = jobFor(m_route, errand);
        const auto job = spec ? m_runner->start(*spec, folder(), this)
                              : Result<Job*>(tl::unexpected<Error>(spec.error()));
        return job ? *job : nullptr;
    }
    void isWhole(const Follow& follow)
    {
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QCOMPARE(follow.exit->code, std::optional(12));
        QCOMPARE(follow.out, lines("step"));
        QCOMPARE(follow.err, lines("note"));
        QCOMPARE(follow.exit->outputSha256, follow.sha256());
        QCOMPARE(contents(ledger()), QByteArrayLiteral("x\n"));
        QVERIFY(follow.isOrderly());
    }
    QStringList leftThere() const
    {
        return QDir(m_server.errands()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    void makeRunner()
    {
        SshMasters::Settings settings;
        settings.folder = m_place->path();
        settings.pauses = {200ms, 400ms};
        m_runner = std::make_unique<RouteRunner>(
            m_workers, [this](const QString&) { return m_route; }, settings);
    }

    SshServer m_server;
    QString m_why;
    Route m_route;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_workers{program("COCKPIT_TEST_WORKER")};
    std::unique_ptr<RouteRunner> m_runner;

private Q_SLOTS:
    void initTestCase() { m_why = m_server.start(); }
    void init()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        m_place = std::make_unique<QTemporaryDir>();
        m_relay = std::make_unique<Relay>(m_server.port());
        m_server.setRelayPort(m_relay->port());
        SshHop hop = m_server.hop(u"relayed"_s);
        hop.survives = true;
        m_route = {hop};
        QFile::remove(ledger());
        makeRunner();
    }
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
        m_runner.reset();
    }

    void withoutACut()
    {
        Follow follow(start(steppingLine(ledger())));
        QTRY_VERIFY_WITH_TIMEOUT(!follow.out.isEmpty(), patience);
        const QStringList left = leftThere();
        QCOMPARE(left.size(), 1);
        QCOMPARE(QFileInfo(m_server.errands() + u'/' + left.first()).permissions()
                     & QFile::Permissions(0x0077),
                 QFile::Permissions());
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        isWhole(follow);
        QTRY_VERIFY_WITH_TIMEOUT(leftThere().isEmpty(), patience);
    }

    void cut_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("silent");
        QTest::newRow("1 s") << 1 << 1 << false;
        QTest::newRow("1 s, three times") << 1 << 3 << false;
        QTest::newRow("longer than the line takes") << 9 << 1 << false;
        QTest::newRow("without a word") << 25 << 1 << true;
        if (repetitions(10) == 10)
            QTest::newRow("5 min") << 300 << 1 << false;
    }
    void cut()
    {
        QFETCH(int, seconds);
        QFETCH(int, times);
        QFETCH(bool, silent);
        Follow follow(start(steppingLine(ledger())));
        int cuts = 0;
        connect(follow.job(), &Job::linkLost, this, [&cuts](bool lost) { cuts += lost ? 1 : 0; });
        for (int i = 0; i < times; ++i) {
            const qsizetype before = follow.out.size();
            QTRY_VERIFY_WITH_TIMEOUT(follow.out.size() > before + 60, patience);
            if (silent)
                m_relay->drop();
            else
                m_relay->cut();
            QTimer::singleShot(1000 * seconds, m_relay.get(), [this] { m_relay->mend(); });
            QTRY_VERIFY_WITH_TIMEOUT(cuts == i + 1, patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience + 2000 * seconds);
        isWhole(follow);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(cuts, times);
        // Whoever looks later sees the same, from this machine alone.
        m_relay->cut();
        Follow again(m_runner->attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(again.over(), patience);
        isWhole(again);
    }

    void theWindowGoesAndTheLinkToo()
    {
        {
            Follow follow(start(steppingLine(ledger())));
            QTRY_VERIFY_WITH_TIMEOUT(follow.out.size() > 60, patience);
            delete follow.job();
        }
        m_relay->cut();
        QTimer::singleShot(2000, m_relay.get(), [this] { m_relay->mend(); });
        makeRunner();
        Follow again(m_runner->attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(again.over(), patience);
        isWhole(again);
    }

    void muchOutputIsNotTornApart()
    {
        Follow follow(start(u"seq 1 600000; seq 1 1000 >&2; exit 3"_s));
        QRandomGenerator random(7);
        for (int i = 0; i < 3 && !follow.over(); ++i) {
            const qsizetype before = follow.out.size();
            QTRY_VERIFY_WITH_TIMEOUT(follow.out.size() > before || follow.over(), patience);
            QTest::qWait(random.bounded(100));
            m_relay->cut();
            QTest::qWait(50);
            m_relay->mend();
        }
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QByteArray expected;
        for (int i = 1; i <= 600'000; ++i)
            expected += QByteArray::number(i) + '\n';
        QCOMPARE(follow.exit->code, std::optional(3));
        QCOMPARE(follow.out.size(), expected.size());
        QVERIFY(follow.out == expected);
        QCOMPARE(follow.err.count('\n'), 1000);
    }

    void stopReachesIt()
    {
        Follow follow(start(u"echo on; trap '' TERM; while :; do sleep 0.1; done"_s));
        QTRY_COMPARE_WITH_TIMEOUT(follow.out, QByteArrayLiteral("on\n"), patience);
        follow.job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QVERIFY(follow.exit->stopped && follow.exit->leftBehind.isEmpty());
    }

    void whatWasKilledThereIsUnknown()
    {
        Follow follow(start(u"echo on; kill -9 $PPID; sleep 2"_s)); // its keeper
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY(follow.lost && follow.out == "on\n");
        QVERIFY2(follow.lost->contains(u"runs there no more"_s), qUtf8Printable(*follow.lost));
    }

    void theTimeLimitHolds()
    {
        Follow follow(start(u"echo on; exec sleep 300"_s, 4s));
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QVERIFY(follow.exit->timedOut && follow.exit->reason == Reason::Timeout);
    }

    void limitsHoldThereToo_data()
    {
        QTest::addColumn<bool>("silence");
        QTest::newRow("time") << false;
        QTest::newRow("silence") << true;
    }
    /// The link is gone when the limit is reached, and for long enough that nobody here can have kept it.
    void limitsHoldThereToo()
    {
        QFETCH(bool, silence);
        Errand errand;
        errand.line = u"echo on; trap '' TERM; while :; do date +%s >'%2'%1; sleep 0.2; done"_s.arg(
            silence ? QString() : u"; echo tick"_s, ledger());
        errand.stopGrace = 1s;
        (silence ? errand.silenceLimit : errand.timeLimit) = 6s;
        const auto spec = jobFor(m_route, errand);
        QVERIFY(spec);
        const auto job = m_runner->start(*spec, folder(), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_VERIFY_WITH_TIMEOUT(follow.out.startsWith("on\n"), patience);
        m_relay->cut();
        QTimer::singleShot(20'000, m_relay.get(), [this] { m_relay->mend(); });
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QCOMPARE(follow.exit->timedOut, !silence);
        QCOMPARE(follow.exit->silent, silence);
        QVERIFY(follow.exit->reason == (silence ? Reason::Silence : Reason::Timeout));
        QCOMPARE(follow.exit->limitKeptAt, u"relayed"_s);
        QVERIFY(follow.exit->leftBehind.isEmpty());
        const qint64 last = contents(ledger()).trimmed().toLongLong();
        QVERIFY2(last > 0 && now - last > 5, qPrintable(QString::number(now - last)));
    }

    void noSessionIsNotStarted()
    {
        m_relay->cut();
        Follow follow(start(u"echo never"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY(follow.exit && follow.exit->startFailure);
        QVERIFY(follow.exit->reason == Reason::Refused);
    }
};

QTEST_GUILESS_MAIN(TestCutLinks)
#include "tst_cutlinks.moc"
