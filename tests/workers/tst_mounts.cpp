// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/sshserver.h"

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Folders as an administrator may have mounted them, for real: in a mount namespace of the test's own, in
/// which it runs itself again.
class TestMounts : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;

    static QString place() { return qEnvironmentVariable("COCKPIT_TEST_MOUNTED"); }
    static bool isInside() { return !place().isEmpty(); }

    /// Runs one function of this test again, after `mounts`; $PLACE is a folder for it.
    static void runAgain(const char* function, const QString& mounts)
    {
        const QString mode = ::geteuid() == 0 ? u"-m"_s : u"-rm"_s;
        if (QProcess::execute(u"unshare"_s, {mode, u"true"_s}) != 0)
            QSKIP("no mount namespace of its own can be had here");
        const QTemporaryDir folder;
        QProcess again;
        again.setProcessChannelMode(QProcess::MergedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"COCKPIT_TEST_MOUNTED"_s, folder.path());
        environment.insert(u"PLACE"_s, folder.path());
        again.setProcessEnvironment(environment);
        const QString script = mounts + u" || exit 99; exec \"$0\" \"$1\""_s;
        again.start(u"unshare"_s,
                    {mode, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath(),
                     QString::fromLatin1(function)});
        QVERIFY(again.waitForFinished(2 * patience));
        const QByteArray said = again.readAll();
        if (again.exitCode() == 99)
            QSKIP("nothing can be mounted here");
        QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0
                     && said.contains("PASS   : TestMounts::" + QByteArray(function)),
                 said.constData());
        if (said.contains("SKIP"))
            QSKIP(said.mid(said.indexOf("SKIP")).constData());
    }
    static QString noexec()
    {
        return u"mount --bind /tmp /tmp && mount -o remount,bind,noexec /tmp"_s;
    }
    /// Lines of its own are run; only what would be run from that mount is refused, as by any shell.
    void runsLines(const Route& route, const QString& folder)
    {
        WorkerRunner workers(program("COCKPIT_TEST_WORKER"));
        RouteRunner runner(workers, [&](const QString&) { return route; });
        Errand errand;
        errand.timeLimit = 2min;
        errand.line = u"cat <<E\nhere\nE\nexit 7"_s;
        const auto spec = jobFor(route, errand);
        QVERIFY(spec);
        const auto job = runner.start(*spec, folder + u"/a"_s, this);
        QVERIFY2(job, job ? "" : qPrintable(job.error().sentence));
        const Follow follow(*job);
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY2(follow.exit, qPrintable(follow.lost.value_or(QString())));
        QCOMPARE(follow.exit->code, std::optional(7));
        QCOMPARE(follow.out, QByteArray("here\n"));

        errand.line =
            u"d=$(mktemp -d /tmp/XXXXXX); cp /bin/true \"$d/t\"; \"$d/t\"; e=$?; rm -r \"$d\"; "
            "exit $e"_s;
        const auto second = runner.start(*jobFor(route, errand), folder + u"/b"_s, this);
        QVERIFY(second);
        const Follow refused(*second);
        QTRY_VERIFY_WITH_TIMEOUT(refused.over(), patience);
        QVERIFY2(refused.exit, qPrintable(refused.lost.value_or(QString())));
        QVERIFY(refused.exit->reason == Reason::Refused);
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
    }

private Q_SLOTS:
    void readOnlyState()
    {
        if (!isInside())
            return runAgain("readOnlyState",
                            u"mount -t tmpfs tmpfs \"$PLACE\" && mkdir \"$PLACE/jobs\" && mount -o "
                            "remount,ro \"$PLACE\""_s);
        const QTemporaryDir elsewhere;
        const QString trace = elsewhere.filePath(u"was-here"_s);
        WorkerRunner runner(program("COCKPIT_TEST_WORKER"));
        const auto job =
            runner.start(shell(u"touch '%1'"_s.arg(trace)), place() + u"/jobs/a"_s, this);
        QVERIFY(!job); // before anything is begun
        QVERIFY2(job.error().sentence.contains(place()), qPrintable(job.error().sentence));
        QVERIFY2(job.error().sentence.contains(u"ead-only"_s), qPrintable(job.error().sentence));
        QVERIFY(!QFile::exists(trace));

        // What a command itself cannot write has its word.
        const auto writes =
            runner.start(shell(u"touch '%1/b'"_s.arg(place())), elsewhere.filePath(u"b"_s), this);
        QVERIFY(writes);
        const Follow follow(*writes);
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), patience);
        QVERIFY(follow.exit && follow.exit->reason == Reason::DiskFull);
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
    }

    void noProgramsFromTemporary()
    {
        if (!isInside())
            return runAgain("noProgramsFromTemporary", noexec());
        runsLines({}, place());
    }

    void noProgramsFromTemporaryOnAHost_data()
    {
        QTest::addColumn<bool>("survives");
        QTest::newRow("plain") << false;
        QTest::newRow("surviving") << true;
    }
    void noProgramsFromTemporaryOnAHost()
    {
        if (!isInside()) {
            if (QByteArray(QTest::currentDataTag()) == "plain") // the other one is run with it
                runAgain("noProgramsFromTemporaryOnAHost", noexec());
            return;
        }
        QFETCH(bool, survives);
        SshServer server;
        if (const QString why = server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        SshHop hop = server.hop();
        hop.survives = survives;
        runsLines({hop}, place() + (survives ? u"/surviving"_s : u"/plain"_s));
    }
};

QTEST_GUILESS_MAIN(TestMounts)
#include "tst_mounts.moc"
