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
};

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
