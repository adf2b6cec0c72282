// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/routes/quoting.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/payloads.h"
#include "tests/workers/sshserver.h"

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // the machine may have other things to do
const QString trace = u"/tmp/cockpit-was-here"_s;

/// A client of containers: what is called, and the words before those that run inside.
struct Client {
    const char* program;
    QStringList words;
};

/// As the conductor makes them of the lines that open a shell in a container.
const Client clients[] = {
    {"docker", {u"exec"_s, u"-i"_s, u"api"_s}},
    {"docker", {u"compose"_s, u"-f"_s, u"prod files/compose.yml"_s, u"exec"_s, u"-T"_s, u"api"_s}},
    {"docker-compose", {u"exec"_s, u"-T"_s, u"api"_s}},
    {"podman", {u"exec"_s, u"-i"_s, u"--user"_s, u"app"_s, u"api"_s}},
    {"kubectl", {u"exec"_s, u"-i"_s, u"deploy/api"_s, u"-n"_s, u"shop"_s, u"--"_s}},
    {"oc", {u"-n"_s, u"shop"_s, u"exec"_s, u"-i"_s, u"api-0"_s, u"-c"_s, u"web"_s, u"--"_s}},
};

} // namespace

/// Lines in containers, with stand-ins for the clients: each keeps the arguments that it was given, and does
/// what the real ones do, to run those after its own without any shell between.
class TestContainers : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    QString kept() const { return m_place->filePath(u"arguments"_s); }
    QString program(const Client& client) const
    {
        return m_place->filePath(QString::fromLatin1(client.program));
    }
    void makeStandIn(const Client& client)
    {
        QFile file(program(client));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"#!/bin/sh\nprintf '%s\\0' \"$@\" >'%1'\nshift %2\nexec \"$@\"\n"_s.arg(kept())
                       .arg(client.words.size())
                       .toUtf8());
        file.close();
        QVERIFY(file.setPermissions(QFile::Permissions(0x7755)));
    }
    std::unique_ptr<Follow> start(const Errand& errand)
    {
        const auto spec = jobFor(m_route, errand);
        if (!spec)
            return nullptr;
        const auto job = m_runner.start(*spec, folder(), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }
    void clientsAndPlaces()
    {
        QTest::addColumn<int>("client");
        QTest::addColumn<bool>("onHost");
        for (int i = 0; i < static_cast<int>(std::size(clients)); ++i) {
            const QByteArray name = clients[i].program + (' ' + clients[i].words.join(u' ').toUtf8());
            QTest::newRow(name.constData()) << i << false;
            QTest::newRow(("ssh, " + name).constData()) << i << true;
        }
    }
    /// False, after a skip, where there is no server to go through.
    bool makeRoute(const Client& client, bool onHost)
    {
        makeStandIn(client);
        m_route = {ContainerHop{QStringList{program(client)} + client.words}};
        if (onHost)
            m_route.insert(m_route.begin(), m_server.hop());
        return !onHost || m_why.isEmpty();
    }

    SshServer m_server;
    QString m_why;
    Route m_route;
    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_workers{cockpit::workers::program("COCKPIT_TEST_WORKER")};
    RouteRunner m_runner{m_workers, [this](const QString&) { return m_route; }};

private Q_SLOTS:
    void initTestCase() { m_why = m_server.start(); }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        // The server may be another user.
        QFile::setPermissions(m_place->path(), QFile::Permissions(0x7777));
    }
    void cleanup() { qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly)); }

    void payloadsArriveAndDoNothing_data() { clientsAndPlaces(); }
    void payloadsArriveAndDoNothing()
    {
        QFETCH(int, client);
        QFETCH(bool, onHost);
        if (!makeRoute(clients[client], onHost))
            QSKIP(qPrintable(m_why));
        const QStringList texts = payloads();
        QCOMPARE(texts.size(), 200);
        Errand made;
        made.timeLimit = 3min;
        QByteArray expected;
        for (int i = 0; i < texts.size(); ++i) {
            made.variables.insert(u"P%1"_s.arg(i), texts[i]);
            made.line += u"printf '%s\\0' \"$P%1\"; "_s.arg(i);
            expected += texts[i].toUtf8() + '\0';
        }
        made.line += u"printf '%s\\0' "_s + shellWords(texts);
        for (const QString& text : texts)
            expected += text.toUtf8() + '\0';
        QFile::remove(trace);
        const auto follow = start(made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QVERIFY2(follow->err.isEmpty(), follow->err.constData());
        QVERIFY(follow->out == expected);
        QVERIFY(!QFile::exists(trace));
        qInfo("%lld payloads, each as a variable and as a word", static_cast<long long>(texts.size()));
    }

    void argumentsAreAList_data() { clientsAndPlaces(); }
    void argumentsAreAList()
    {
        QFETCH(int, client);
        QFETCH(bool, onHost);
        if (!makeRoute(clients[client], onHost))
            QSKIP(qPrintable(m_why));
        Errand made;
        made.line = u"echo \"$TOKEN\" | wc -c; exit 9"_s;
        made.variables = {{u"TOKEN"_s, u"a b; $(id)"_s}};
        made.timeLimit = 3min;
        const auto follow = start(made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY2(follow->exit, qPrintable(follow->lost.value_or(QString())));
        QCOMPARE(follow->exit->code, std::optional(9));
        QCOMPARE(follow->out.trimmed(), QByteArrayLiteral("11"));
        QByteArrayList given = contents(kept()).split('\0');
        QCOMPARE(given.takeLast(), QByteArray()); // each ends with a NUL
        const QStringList own = clients[client].words;
        QCOMPARE(given.size(), own.size() + 6); // sh -c, the program, its name and its two arguments
        for (qsizetype i = 0; i < own.size(); ++i)
            QCOMPARE(given[i], own[i].toUtf8());
        QCOMPARE(given[own.size()], QByteArrayLiteral("sh"));
        QCOMPARE(given[own.size() + 1], QByteArrayLiteral("-c"));
        QCOMPARE(QString::fromLatin1(given[own.size() + 4]),
                 nonceOf(JobFolder(folder()).order()->arguments));
        // What is in an argument can be seen by everybody on that machine.
        for (const QByteArray& each : given)
            QVERIFY2(!each.contains("$(id)") && !each.contains("wc -c"), each.constData());
    }

    void everyFailureHasItsWord_data()
    {
        QTest::addColumn<QByteArray>("client"); // what stands in for it; empty: it runs what it is given
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* client, const char* line, const char* word) {
            QTest::newRow(name) << QByteArray(client) << QString::fromUtf8(line)
                                << QString::fromLatin1(word);
        };
        row("success", "", "true", "");
        row("no such container",
            "echo 'Error response from daemon: No such container: api' >&2; exit 1", "true",
            "not-found");
        row("it is stopped",
            "echo 'Error response from daemon: container 1f is not running' >&2; exit 1", "true",
            "not-found");
        row("no such service", "echo 'no such service: api' >&2; exit 1", "true", "not-found");
        row("no such pod", "echo 'Error from server (NotFound): pods \"api\" not found' >&2; exit 1",
            "true", "not-found");
        row("no shell in it",
            "echo 'OCI runtime exec failed: exec: \"sh\": executable file not found in $PATH' >&2; "
            "exit 126",
            "true", "not-found");
        row("no daemon", "echo 'Cannot connect to the Docker daemon at unix:///x' >&2; exit 1",
            "true", "refused");
        row("not allowed",
            "echo 'Error from server (Forbidden): pods \"api\" is forbidden' >&2; exit 1", "true",
            "authentication");
        row("no such command", "", "no-such-command", "not-found");
        row("not for running", "", "/etc/passwd", "refused");
        row("too long", "", "exec sleep 300", "timeout");
        row("nothing said", "", "echo on; exec sleep 300", "silence");
        row("killed", "", "kill -9 $$", "signal");
        row("exit code", "", "exit 3", "non-zero");
        row("full disk", "", "cat /etc/passwd >/dev/full", "disk-full");
        row("full disk, in German", "",
            "export LC_ALL=C.UTF-8 LANGUAGE=de; cat /etc/passwd >/dev/full", "disk-full");
        row("link lost", "shift 3; (sleep 2; kill -9 $$) & exec \"$@\"", "echo on; exec sleep 300",
            "lost");
    }
    void everyFailureHasItsWord()
    {
        QFETCH(QByteArray, client);
        QFETCH(QString, line);
        QFETCH(QString, word);
        QVERIFY(makeRoute(clients[0], false));
        if (!client.isEmpty()) {
            QFile file(program(clients[0]));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + client + '\n');
        }
        Errand made;
        made.line = line;
        made.stopGrace = 1s;
        made.timeLimit = word == u"timeout"_s ? 2s : 180s;
        made.silenceLimit = word == u"silence"_s ? 2s : 0s;
        const auto follow = start(made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QCOMPARE(follow->lost.has_value(), word == u"lost"_s); // then nobody knows, and no word is right
        if (follow->exit)
            QCOMPARE(follow->exit->reason ? keyOf(*follow->exit->reason) : QString(), word);
    }

    void withoutItsClient()
    {
        m_route = {ContainerHop{{m_place->filePath(u"docker"_s), u"exec"_s, u"-i"_s, u"api"_s}}};
        Errand made;
        made.line = u"true"_s;
        const auto follow = start(made);
        QVERIFY(follow);
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit && follow->exit->startFailure);
        QVERIFY(follow->exit->reason == Reason::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
