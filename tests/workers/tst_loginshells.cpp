// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/marks.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/sshserver.h"

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // the machine may have other things to do

} // namespace

/// Lines on hosts that were set up by other people: their log-in shells, what these print, and what is
/// missing there. With a real sshd.
class TestLogInShells : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Follow> start(const Route& route, const Errand& errand)
    {
        m_route = route;
        const auto spec = jobFor(route, errand);
        const auto job = spec ? m_runner->start(*spec, m_place->filePath(u"job"_s), this)
                              : Result<Job*>(tl::unexpected<Error>(spec.error()));
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }
    static Errand errandOf(const QString& line)
    {
        Errand errand;
        errand.line = line;
        errand.timeLimit = 3min;
        errand.stopGrace = 1s;
        return errand;
    }
    bool write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) >= 0
            && file.setPermissions(QFile::Permissions(0x7755));
    }
    /// A folder with these programs of the machine, and no others.
    QString programs(const QStringList& names) const
    {
        for (const QString& name : names)
            QFile::link(QStandardPaths::findExecutable(name), m_place->filePath(name));
        return m_place->path();
    }
    static void isNotStarted(const Follow& follow, Reason reason, const QString& words)
    {
        QVERIFY2(follow.exit && follow.exit->startFailure,
                 qPrintable(follow.lost.value_or(QString())));
        QVERIFY2(follow.exit->startFailure->contains(words), qPrintable(*follow.exit->startFailure));
        QVERIFY(follow.exit->reason);
        QCOMPARE(keyOf(*follow.exit->reason), keyOf(reason));
    }

    std::unique_ptr<SshServer> m_server;
    QString m_why;
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
        m_runner = std::make_unique<RouteRunner>(
            m_workers, [this](const QString&) { return m_route; }, settings);
    }
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
        m_runner.reset();
        m_server.reset();
    }

    void everyShellCarriesTheLine_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<bool>("survives");
        for (const char* shell :
             {"bash", "dash", "sh", "busybox", "zsh", "ksh", "fish", "tcsh", "csh"}) {
            for (const bool survives : {false, true})
                QTest::addRow("%s%s", shell, survives ? ", surviving" : "")
                    << QString::fromLatin1(shell) << survives;
        }
    }
    void everyShellCarriesTheLine()
    {
        QFETCH(QString, shell);
        QFETCH(bool, survives);
        QString path = QStandardPaths::findExecutable(shell);
        if (path.isEmpty() || ::geteuid() != 0)
            QSKIP("the shell is not installed, or only root can give it to a user");
        if (shell == u"busybox"_s) { // it is the shell under the name of one
            QVERIFY(QFile::link(path, m_server->path("sh")));
            path = m_server->path("sh");
        }
        m_server->setShell(path);
        Errand errand = errandOf(u"printf '%s\\n' \"$TEXT\" 'a  b'; echo err >&2; exit 7"_s);
        const QString text = uR"(it's "!!" `id` $(id) $HOME \n \\ * ; {a,b} é
second)"_s;
        errand.variables = {{u"TEXT"_s, text}};
        SshHop hop = m_server->hop();
        hop.survives = survives;
        const auto follow = start({hop}, errand);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QVERIFY2(!follow->exit->startFailure,
                 qPrintable(follow->exit->startFailure.value_or(QString())));
        QCOMPARE(follow->exit->code, std::optional(7));
        QCOMPARE(follow->out, text.toUtf8() + "\na  b\n");
        QCOMPARE(follow->err, QByteArrayLiteral("err\n"));
    }

    void whatAShellPrintsIsNotTheLines_data()
    {
        QTest::addColumn<bool>("survives");
        QTest::newRow("plain") << false;
        QTest::newRow("surviving") << true;
    }
    void whatAShellPrintsIsNotTheLines()
    {
        QFETCH(bool, survives);
        if (::geteuid() != 0)
            QSKIP("only root can give a user such a shell");
        QVERIFY(write(m_server->path("noisy"),
                      "#!/bin/sh\necho 'Welcome, 42 rows'; printf 'no end'; echo grumble >&2\n"
                      "exec /bin/bash \"$@\"\n"));
        m_server->setShell(m_server->path("noisy"));
        SshHop hop = m_server->hop();
        hop.survives = survives;
        const auto follow = start({hop}, errandOf(u"echo 7"_s));
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QCOMPARE(follow->exit->code, std::optional(0));
        QCOMPARE(follow->out, QByteArrayLiteral("7\n"));
        QVERIFY2(follow->err.contains("Welcome"), follow->err.constData());
    }

    void aStopIsNotMisledByANoisyShell()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a user such a shell");
        QVERIFY(write(m_server->path("noisy"),
                      "#!/bin/sh\nprintf 'sleep (1)'; echo; exec /bin/bash \"$@\"\n"));
        m_server->setShell(m_server->path("noisy"));
        const auto follow = start({m_server->hop()}, errandOf(u"echo on; sleep 300"_s));
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->out.contains("on\n"), patience);
        follow->job()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit && follow->exit->stopped, qPrintable(follow->lost.value_or(QString())));
        QVERIFY2(follow->exit->leftBehind.isEmpty(), qPrintable(follow->exit->leftBehind.join(u' ')));
    }

    void whatDoesNotRunItIsRefused_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<QString>("words");
        QTest::newRow("says no") << QByteArray("echo 'This account is closed.'; exit 1")
                                 << u"This account is closed."_s;
        QTest::newRow("says nothing") << QByteArray("exit 1") << u"exit code 1"_s;
        QTest::newRow("ends well") << QByteArray("exit 0") << u"exit code 0"_s;
        QTest::newRow("does not know the words")
            << QByteArray("echo 'exec: unknown' >&2; exit 2") << u"exec: unknown"_s;
    }
    /// It never began, and that is certain: neither a lost link nor done.
    void whatDoesNotRunItIsRefused()
    {
        QFETCH(QByteArray, shell);
        QFETCH(QString, words);
        if (::geteuid() != 0)
            QSKIP("only root can give a user such a shell");
        QVERIFY(write(m_server->path("closed"), "#!/bin/sh\n" + shell + '\n'));
        m_server->setShell(m_server->path("closed"));
        for (const bool survives : {false, true}) {
            SshHop hop = m_server->hop();
            hop.survives = survives;
            const auto follow = start({hop}, errandOf(u"echo never"_s));
            QVERIFY(follow);
            QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
            isNotStarted(*follow, shell.endsWith('0') ? Reason::Refused : Reason::NonZero, words);
            QVERIFY(!QTest::currentTestFailed());
            delete follow->job();
            QDir(m_place->filePath(u"job"_s)).removeRecursively();
        }
    }

    /// A line that is to survive a cut link needs a place there for what it says.
    void noPlaceForWhatSurvives()
    {
        QVERIFY(write(m_server->path("state"), "in the way"));
        SshHop hop = m_server->hop();
        hop.survives = true;
        const auto follow = start({hop}, errandOf(u"echo never"_s));
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        isNotStarted(*follow, Reason::Refused, u"mkdir"_s);
        QVERIFY(!follow->out.contains("never"));
    }

    void aLineThereGetsATerminal()
    {
        if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
            QSKIP("script is not installed (package bsdutils)");
        Errand errand =
            errandOf(u"test -t 0 && test -t 1 && stty size; printf 'Sure? '; read answer; "
                     "echo \"so: $answer $SHELL ${cockpit_line-none}\"; exit 4"_s);
        errand.terminal = true;
        const auto follow = start({m_server->hop()}, errand);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->out.contains("Sure? "), patience);
        QVERIFY2(follow->out.startsWith("24 80\n"), follow->out.constData());
        QVERIFY(follow->job()->sendInput("yes\n"));
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QCOMPARE(follow->exit->code, std::optional(4));
        QVERIFY2(follow->out.contains("so: yes /bin/bash none\n"), follow->out.constData());
    }

    void whereNothingGivesATerminalItIsNotBegun()
    {
        Errand errand = errandOf(u"touch '%1'"_s.arg(m_place->filePath(u"begun"_s)));
        errand.terminal = true;
        const QString path = u"PATH="_s + programs({u"sh"_s, u"grep"_s, u"touch"_s});
        const auto follow = start({ContainerHop{{u"env"_s, path}}}, errand);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        isNotStarted(*follow, Reason::NotFound, u"terminal"_s);
        QVERIFY(!QFile::exists(m_place->filePath(u"begun"_s)));
    }

    void containersThatAreNotThere_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* words, const char* reason) {
            QTest::newRow(words) << QByteArray(words) << QString::fromLatin1(reason);
        };
        row("Error: No such container: api", "not-found");
        row("Error response from daemon: Container 4f5e is not running", "not-found");
        row("service \"api\" is not running", "not-found");
        row("Error from server (NotFound): pods \"api\" not found", "not-found");
        row("exec: \"sh\": executable file not found in $PATH: unknown", "not-found");
        row("Cannot connect to the Docker daemon at unix:///var/run/docker.sock.", "refused");
        row("error: You must be logged in to the server (Unauthorized)", "authentication");
    }
    void containersThatAreNotThere()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, reason);
        const QString client = m_place->filePath(u"docker"_s);
        QVERIFY(write(client, "#!/bin/sh\ncat >&2 <<'end'\n" + words + "\nend\nexit 1\n"));
        const auto follow =
            start({ContainerHop{{client, u"exec"_s, u"-i"_s, u"api"_s}}}, errandOf(u"echo never"_s));
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit && follow->exit->startFailure,
                 qPrintable(follow->lost.value_or(QString())));
        QCOMPARE(keyOf(*follow->exit->reason), reason);
    }
};

QTEST_GUILESS_MAIN(TestLogInShells)
#include "tst_loginshells.moc"
