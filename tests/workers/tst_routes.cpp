// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/routes/quoting.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/payloads.h"
#include "tests/workers/sshserver.h"

#include <signal.h>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // the machine may have other things to do

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    std::unique_ptr<Follow> start(const Route& route, const Errand& errand)
    {
        m_route = route;
        auto spec = jobFor(route, errand);
        if (!spec)
            return nullptr;
        auto job = m_runner.start(*spec, folder(), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }
    static Errand errand(const QString& line)
    {
        Errand made;
        made.line = line;
        made.timeLimit = 3min;
        made.stopGrace = 2s;
        return made;
    }
    Route route(const QString& kind) const
    {
        if (kind == u"here"_s)
            return {};
        if (kind == u"ssh"_s)
            return {m_server.hop()};
        if (kind == u"container"_s)
            return {ContainerHop{{m_docker, u"exec"_s, u"-i"_s, u"api"_s}}};
        if (kind == u"ssh, ssh"_s)
            return {m_server.hop(), m_server.secondHop()};
        return {m_server.hop(), ContainerHop{{m_docker, u"exec"_s, u"-i"_s, u"api"_s}}};
    }
    void places()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"here", "ssh", "container", "ssh, container"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    /// Processes of this machine that carry a nonce: sshd and the container are here too.
    static int living(const QString& nonce)
    {
        int count = 0;
        for (const QString& pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            if (contents(u"/proc/%1/environ"_s.arg(pid))
                    .contains("RELEASE_COCKPIT_ERRAND=" + nonce.toLatin1())
                && !contents(u"/proc/%1/stat"_s.arg(pid)).contains(") Z "))
                ++count;
        }
        return count;
    }

    SshServer m_server;
    QString m_why;
    QString m_docker;
    Route m_route;
    std::unique_ptr<QTemporaryDir> m_place;
    QTemporaryDir m_programs;
    WorkerRunner m_workers{program("COCKPIT_TEST_WORKER")};
    RouteRunner m_runner{m_workers, [this](const QString&) { return m_route; }};

private Q_SLOTS:
    void initTestCase()
    {
        m_why = m_server.start();
        m_docker = m_programs.filePath(u"docker"_s);
        QFile stand(m_docker);
        QVERIFY(stand.open(QIODevice::WriteOnly));
        // As the real one: an argument list in, no shell between.
        stand.write(
            "#!/bin/sh\n[ \"$1 $2 $3\" = 'exec -i api' ] || exit 90\nshift 3\nexec \"$@\"\n");
        stand.close();
        QVERIFY(stand.setPermissions(QFile::Permissions(0x7755)));
        QFile::setPermissions(m_programs.path(), QFile::Permissions(0x7755));
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
    }
    void cleanup() { qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly)); }

    void exitCodesAreTheLinesOwn_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("code");
        for (const char* place : {"here", "ssh", "container", "ssh, container", "ssh, ssh"}) {
            // 255 is also what ssh itself says when it fails.
            for (const int code : {0, 7, 255})
                QTest::addRow("%s %d", place, code) << QString::fromLatin1(place) << code;
        }
    }
    void exitCodesAreTheLinesOwn()
    {
        QFETCH(QString, place);
        QFETCH(int, code);
        const auto follow =
            start(route(place), errand(u"echo out; echo err >&2; exit %1"_s.arg(code)));
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QCOMPARE(follow->exit->code, std::optional(code));
        QVERIFY(!follow->exit->startFailure && !follow->exit->signal && !follow->exit->stopped);
        QCOMPARE(follow->out, "out\n");
        QCOMPARE(follow->err, "err\n");
        QCOMPARE(follow->exit->outputBytes, follow->bytes.size());
        QCOMPARE(follow->exit->outputSha256, follow->sha256());
        QVERIFY(follow->isOrderly());
    }

    void everyByteArrives_data() { places(); }
    void everyByteArrives()
    {
        QFETCH(QString, place);
        const QStringList texts = payloads();
        Errand made = errand({});
        QByteArray expected;
        for (int i = 0; i < texts.size(); ++i) {
            made.variables.insert(u"P%1"_s.arg(i), texts[i]);
            made.line += u"printf '%s\\0' \"$P%1\"; "_s.arg(i);
            expected += texts[i].toUtf8() + '\0';
        }
        made.line += u"printf '%s\\0' "_s + shellWords(texts);
        for (const QString& text : texts)
            expected += text.toUtf8() + '\0';
        QFile::remove(u"/tmp/cockpit-was-here"_s);
        const auto follow = start(route(place), made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit);
        QVERIFY2(follow->err.isEmpty(), follow->err.constData());
        QCOMPARE(follow->out.count('\0'), expected.count('\0'));
        QVERIFY(follow->out == expected);
        QVERIFY(!QFile::exists(u"/tmp/cockpit-was-here"_s));
    }

    void inputArrives_data() { places(); }
    void inputArrives()
    {
        QFETCH(QString, place);
        Errand made = errand(u"cat; echo; read -r x && echo more"_s);
        made.input = "select 'it''s';\n\n-- \"$HOME\" `id`";
        const auto follow = start(route(place), made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QCOMPARE(follow->out, made.input + '\n');
        QCOMPARE(follow->exit->code, std::optional(1));
    }

    void secretsAreInNoFileOfTheJob()
    {
        Errand made = errand(u"printf %s \"$TOKEN\" | sha256sum; tr '\\0' ' ' </proc/$$/cmdline"_s);
        made.variables = {{u"TOKEN"_s, u"hunter2-hunter2"_s}};
        const auto follow = start(route(u"ssh"_s), made);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->out.startsWith(
            QCryptographicHash::hash("hunter2-hunter2", QCryptographicHash::Sha256).toHex()));
        int files = 0;
        for (const QString& name : QDir(folder()).entryList(QDir::Files)) {
            ++files;
            QVERIFY2(!contents(folder() + u'/' + name).contains("hunter2"), qPrintable(name));
        }
        QVERIFY(files > 2);
    }

    void noSessionIsNotStarted_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown host key") << u"stranger"_s << u"host key"_s;
        QTest::newRow("wrong key") << u"rejected"_s << u"did not accept"_s;
        QTest::newRow("nobody listens") << u"nowhere"_s << u"refused"_s;
    }
    void noSessionIsNotStarted()
    {
        QFETCH(QString, host);
        QFETCH(QString, word);
        const auto follow = start({m_server.hop(host)}, errand(u"echo never"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit && follow->exit->startFailure);
        QVERIFY2(follow->exit->startFailure->contains(word), qPrintable(*follow->exit->startFailure));
        QVERIFY(follow->exit->startFailure->contains(host));
        QVERIFY(!follow->exit->code);
    }

    void cutLinkIsUnknown()
    {
        const auto follow = start(route(u"ssh"_s), errand(u"echo here; exec sleep 300"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->out == "here\n", patience);
        for (const qint64 pid : m_server.sessions())
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->lost);
        QVERIFY2(follow->lost->contains(u"may still run"_s), qPrintable(*follow->lost));
        // And indeed it does: the sweeper finds it, and ends it.
        const QString nonce = nonceOf(jobNonce());
        QCOMPARE(nonce.size(), 32);
        QVERIFY(living(nonce) > 0);
        sweep(nonce);
        QTRY_COMPARE_WITH_TIMEOUT(living(nonce), 0, patience);
    }

    void silentLinkIsNoticed()
    {
        Relay relay(m_server.port());
        m_server.setRelayPort(relay.port());
        const auto follow =
            start({m_server.hop(u"relayed"_s)}, errand(u"echo here; exec sleep 300"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->out == "here\n", patience);
        relay.drop();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience); // keep-alives: 15 s
        QVERIFY(follow->lost);
        sweep(nonceOf(jobNonce()));
    }

    void stopReachesWhatRunsThere_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"ssh", "container", "ssh, container"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void stopReachesWhatRunsThere()
    {
        QFETCH(QString, place);
        // One that obeys, one that does not, one that has left the session.
        const auto follow =
            start(route(place),
                  errand(u"(trap '' TERM; while :; do sleep 0.1; done) & "
                         "setsid sh -c 'sleep 301 & sleep 302' & echo here; sleep 303"_s));
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->out == "here\n", patience);
        const QString nonce = nonceOf(jobNonce());
        QTRY_VERIFY_WITH_TIMEOUT(living(nonce) >= 5, patience);
        follow->job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QVERIFY(follow->exit->stopped);
        QVERIFY(follow->exit->leftBehind.isEmpty());
        QCOMPARE(living(nonce), 0);
    }

    void stopThatDoesNotArriveIsUnknown()
    {
        const auto follow = start(route(u"ssh"_s), errand(u"echo here; exec sleep 300"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->out == "here\n", patience);
        m_route = {m_server.hop(u"nowhere"_s)};
        const QString nonce = nonceOf(jobNonce());
        // The route of a stop is asked for when the job is taken up.
        RouteRunner again(m_workers, [this](const QString&) { return m_route; });
        Follow second(again.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(second.out == "here\n", patience);
        second.job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(second.over(), patience);
        QVERIFY(second.lost);
        QVERIFY2(second.lost->contains(u"did not reach"_s), qPrintable(*second.lost));
        m_route = route(u"ssh"_s);
        sweep(nonce);
        QTRY_COMPARE_WITH_TIMEOUT(living(nonce), 0, patience);
    }

    void timeLimitHoldsOverThere()
    {
        Errand made = errand(u"echo here; sleep 300"_s);
        made.timeLimit = 3s;
        const auto follow = start(route(u"ssh"_s), made);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QVERIFY(follow->exit->timedOut);
        QCOMPARE(living(nonceOf(jobNonce())), 0);
    }

    void isFoundAgain()
    {
        m_route = route(u"ssh"_s);
        QByteArray all;
        {
            const auto follow =
                start(m_route,
                      errand(u"for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.1; done; exit 12"_s));
            QTRY_VERIFY_WITH_TIMEOUT(!follow->out.isEmpty(), patience);
            delete follow->job(); // as if the window were gone
        }
        Follow again(m_runner.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(again.over(), patience);
        QVERIFY(again.exit);
        QCOMPARE(again.exit->code, std::optional(12));
        QCOMPARE(again.out, "1\n2\n3\n4\n5\n6\n7\n8\n");
    }

private:
    QStringList jobNonce() const { return JobFolder(folder()).order()->arguments; }
    void sweep(const QString& nonce)
    {
        auto job = m_workers.start(stopJobFor({m_server.hop()}, nonce, 1s),
                                   m_place->filePath(u"sweep"_s), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QCOMPARE(follow.exit->code, std::optional(0));
        auto probe = m_workers.start(probeJobFor({m_server.hop()}, nonce),
                                     m_place->filePath(u"probe"_s), this);
        QVERIFY(probe);
        Follow looked(*probe);
        QTRY_VERIFY_WITH_TIMEOUT(looked.over(), patience);
        QCOMPARE(looked.exit->code, std::optional(0));
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
