// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/sshserver.h"

#include <sys/stat.h>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // the machine may have other things to do

} // namespace

/// What is said of a line on a host that did not go well: the word, and the place where it still runs. With a
/// real sshd.
class TestRemoteReasons : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    static Errand errand(const QString& line)
    {
        Errand made;
        made.line = line;
        made.timeLimit = 3min;
        made.stopGrace = 1s;
        return made;
    }
    std::unique_ptr<Follow> start(const SshHop& hop, const Errand& made)
    {
        m_route = {hop};
        const auto spec = jobFor(m_route, made);
        if (!spec)
            return nullptr;
        const auto job = m_runner.start(*spec, folder(), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }
    /// A program of root's that nobody else can end. Its path; empty where the test is not root itself.
    QString otherUsersProgram() const
    {
        const QString path = m_place->filePath(u"as-root"_s);
        if (::geteuid() != 0 || !QFile::copy(program("COCKPIT_TEST_OTHER_USER"), path))
            return {};
        constexpr mode_t asItsOwner = 04755;
        return ::chmod(QFile::encodeName(path).constData(), asItsOwner) == 0 ? path : QString();
    }

    /// The processes of this test that are left to the other user: no other test has one of this name.
    [[nodiscard]] QList<pid_t> sleeping() const
    {
        QList<pid_t> found;
        for (const QString& name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QByteArray words = contents(u"/proc/%1/cmdline"_s.arg(name));
            if (words.replace('\0', ' ').trimmed() == m_sleep.toUtf8())
                found += static_cast<pid_t>(name.toInt());
        }
        return found;
    }

    static void namesWhatIsLeft(const Follow& follow, pid_t pid)
    {
        const QString name = u"sleep (%1)"_s.arg(pid);
        const QString said =
            follow.exit ? follow.exit->leftBehind.join(u' ') : follow.lost.value_or(QString());
        QVERIFY2(said.contains(name) && said.contains(u"good"_s), qPrintable(said));
        QVERIFY(follow.lost || said.contains(name + u" on good"_s));
        QVERIFY(follow.exit || said.contains(u"Still running on good"_s));
    }

    const QString m_sleep = u"sleep 300.%1"_s.arg(QCoreApplication::applicationPid());
    SshServer m_server;
    QString m_why;
    Route m_route;
    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_workers{program("COCKPIT_TEST_WORKER")};
    RouteRunner m_runner{m_workers, [this](const QString&) { return m_route; }};

private Q_SLOTS:
    void initTestCase() { m_why = m_server.start(); }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_place->path(), QFile::Permissions(0x7755)); // the server is another user
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
    }
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
        for (const pid_t pid : sleeping())
            ::kill(pid, SIGKILL);
    }

    void everyFailureHasItsWord_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* host, const char* line, const char* word) {
            QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(line)
                                << QString::fromLatin1(word);
        };
        row("success", "good", "true", "");
        row("no such command", "good", "no-such-command", "not-found");
        row("no such name", "nameless", "true", "not-found");
        row("not for running", "good", "/etc/passwd", "refused");
        row("nobody listens", "nowhere", "true", "refused");
        row("another key", "rejected", "true", "authentication");
        row("another host", "stranger", "true", "authentication");
        row("too long", "good", "exec sleep 300", "timeout");
        row("nothing said", "good", "echo on; exec sleep 300", "silence");
        row("killed", "good", "kill -9 $$", "signal");
        row("its child killed", "good", "sh -c 'kill -TERM $$'", "signal");
        row("exit code", "good", "exit 3", "non-zero");
        row("exit code that is no signal's", "good", "exit 150", "non-zero");
        row("full disk", "good", "cat /etc/passwd >/dev/full", "disk-full");
        // Where the package libc-l10n is missing over there, it is English all the same.
        for (const char* language : {"de", "fr", "ja"}) {
            QTest::addRow("full disk, %s", language)
                << u"good"_s
                << u"export LC_ALL=C.UTF-8 LANGUAGE=%1; cat /etc/passwd >/dev/full"_s.arg(
                       QLatin1String(language))
                << u"disk-full"_s;
        }
    }
    void everyFailureHasItsWord()
    {
        QFETCH(QString, host);
        QFETCH(QString, line);
        QFETCH(QString, word);
        Errand made = errand(line);
        if (word == u"timeout"_s)
            made.timeLimit = 2s;
        if (word == u"silence"_s)
            made.silenceLimit = 2s;
        SshHop hop = m_server.hop(host);
        if (host == u"nameless"_s) {
            // No resolver is asked for what cannot be a name.
            hop.configFile = m_place->filePath(u"config"_s);
            QFile config(hop.configFile);
            QVERIFY(config.open(QIODevice::WriteOnly));
            config.write("Host nameless\n  HostName no..name\n");
        }
        const auto follow = start(hop, made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        const auto reason = follow->exit->reason;
        QCOMPARE(reason ? keyOf(*reason) : QString(), word);
        QVERIFY(!reason || !meaningOf(*reason).isEmpty());
        QVERIFY2(follow->exit->leftBehind.isEmpty(), qPrintable(follow->exit->leftBehind.join(u' ')));
    }

    void whatCannotBeEndedIsNamed_data()
    {
        QTest::addColumn<QString>("line"); // %1 runs what follows as another user, %2 sleeps
        QTest::addColumn<bool>("survives");
        for (const bool survives : {false, true}) {
            const char* kind = survives ? "surviving" : "plain";
            QTest::addRow("%s, instead of the shell", kind) << u"%1 %2"_s << survives;
            QTest::addRow("%s, below the shell", kind) << u"echo on; %1 %2; echo off"_s << survives;
            QTest::addRow("%s, in the background", kind)
                << u"%1 sh -c '%2 & wait' & echo on; wait"_s << survives;
        }
    }
    /// As with sudo: the user whose line it is can neither look into it nor end it.
    void whatCannotBeEndedIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(bool, survives);
        const QString asRoot = otherUsersProgram();
        if (asRoot.isEmpty())
            QSKIP("only root can make a program that another user cannot end");
        SshHop hop = m_server.hop();
        hop.survives = survives;
        const auto follow = start(hop, errand(line.arg(asRoot, m_sleep)));
        QVERIFY(follow);
        QTRY_COMPARE_WITH_TIMEOUT(sleeping().size(), 1, patience);
        const pid_t pid = sleeping().first();
        follow->job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        namesWhatIsLeft(*follow, pid);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(sleeping(), QList<pid_t>{pid}); // it was true
        ::kill(pid, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(sleeping().isEmpty(), patience);
    }
};

QTEST_GUILESS_MAIN(TestRemoteReasons)
#include "tst_remotereasons.moc"
