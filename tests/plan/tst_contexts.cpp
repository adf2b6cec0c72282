// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/commandwords.h"
#include "models/runbook/contexts.h"
#include "models/runbook/readjson.h"
#include "models/runbook/script.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

/// Where the lines of a script run, and what is a prompt before them.
class TestContexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carried_data();
    void carried();
    void observers_data();
    void observers();
    void prompts_data();
    void prompts();
    void echoedOutputIsNoCommand();
};

void TestContexts::carried_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char* name, const QStringList& lines, const QStringList& places) {
        QTest::newRow(name) << lines << places;
    };
    row("ssh until exit", {u"ssh app-01"_s, u"uptime"_s, u"exit"_s, u"ls"_s},
        {u"local:"_s, u"ssh:app-01"_s, u"ssh:app-01"_s, u"local:"_s});
    row("ssh with a command stays here", {u"ssh app-01 uptime"_s, u"ls"_s},
        {u"ssh:app-01"_s, u"local:"_s});
    row("another user is the same place",
        {u"ssh app-01"_s, u"sudo -i"_s, u"systemctl restart shop"_s, u"exit"_s, u"uptime"_s,
         u"exit"_s, u"ls"_s},
        {u"local:"_s, u"ssh:app-01"_s, u"ssh:app-01"_s, u"ssh:app-01"_s, u"ssh:app-01"_s,
         u"ssh:app-01"_s, u"local:"_s});
    row("su to a user", {u"sudo su - deploy"_s, u"whoami"_s, u"exit"_s, u"ls"_s},
        {u"local:"_s, u"local:"_s, u"local:"_s, u"local:"_s});
    row("redis session", {u"redis-cli -h cache-01"_s, u"FLUSHDB"_s, u"exit"_s, u"ls"_s},
        {u"local:"_s, u"sql:cache-01"_s, u"sql:cache-01"_s, u"local:"_s});
    row("redis command", {u"redis-cli -h cache-01 ping"_s, u"ls"_s}, {u"local:"_s, u"local:"_s});
    row("redis statistics", {u"redis-cli --stat"_s, u"ls"_s}, {u"local:"_s, u"local:"_s});
    row("mongo session", {u"mongosh shop"_s, u"db.carts.countDocuments({})"_s, u"exit"_s, u"ls"_s},
        {u"local:"_s, u"sql:shop"_s, u"sql:shop"_s, u"local:"_s});
    row("mongo statement", {u"mongosh shop --eval 'db.stats()'"_s, u"ls"_s},
        {u"sql:shop"_s, u"local:"_s});
    row("quiet statement", {u"psql -d shop -tAc 'SELECT 1'"_s, u"ls"_s}, {u"sql:shop"_s, u"local:"_s});
    row("shell in a container", {u"docker exec -it api sh"_s, u"ps"_s, u"exit"_s, u"ls"_s},
        {u"local:"_s, u"container:api"_s, u"container:api"_s, u"local:"_s});
    row("shell in a pod", {u"kubectl exec -it api-0 -n shop -- /bin/bash"_s, u"ps"_s, u"exit"_s},
        {u"local:"_s, u"container:api-0"_s, u"container:api-0"_s});
    row("client in a container",
        {u"docker exec -it db psql -U shop -d shop"_s, u"SELECT 1;"_s, u"\\q"_s},
        {u"local:"_s, u"sql:shop"_s, u"sql:shop"_s});
}

void TestContexts::carried()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, places);
    ContextTracker tracker;
    QStringList met;
    for (const QString& line : lines) {
        const Context context = tracker.next(line);
        met.append(word(context.kind) + u':' + context.target.value_or(QString()));
    }
    QCOMPARE(met, places);
}

void TestContexts::observers_data()
{
    QTest::addColumn<bool>("endless");
    for (const char* line :
         {"watch -n 5 ls", "tail -f a.log", "tail -F a.log", "journalctl -u shop -f",
          "journalctl --follow", "kubectl get pods -w", "kubectl get pods --watch",
          "kubectl logs -f api-0", "docker logs -f api", "stern api", "top", "vmstat 1",
          "ping app-01", "while true; do date; sleep 5; done"})
        QTest::newRow(line) << true;
    for (const char* line :
         {"tail -5 a.log", "journalctl -u shop -n 50", "kubectl get pods -o wide",
          "docker logs --tail 50 api", "top -b -n 1", "vmstat 1 5", "ping -c 3 app-01",
          "timeout 60 tail -f a.log", "while true; do ./ready && break; sleep 5; done",
          "while read -r till; do echo $till; done < tills"})
        QTest::newRow(line) << false;
}

void TestContexts::observers()
{
    QFETCH(bool, endless);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(isEndless(line, commandWords(line)), endless);
}

void TestContexts::prompts_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char* line, const char* command) {
        QTest::newRow(line) << QString::fromUtf8(command);
    };
    row("$ ls -l", "ls -l");
    row("deploy@app-01:~$ ls -l", "ls -l");
    row("root@app-01:/srv# ls -l", "ls -l");
    row("[root@app-01 srv]# ls -l", "ls -l");
    row("mysql> SHOW TABLES;", "SHOW TABLES;");
    row("MariaDB [shop]> SHOW TABLES;", "SHOW TABLES;");
    row("shop=# SELECT 1;", "SELECT 1;");
    row("shop=> SELECT 1;", "SELECT 1;");
    row("127.0.0.1:6379> PING", "PING");
    row("127.0.0.1:6379[2]> PING", "PING");
    row("cqlsh:shop> SELECT 1;", "SELECT 1;");
    row("echo a#b", "echo a#b");
    row("A=1 make", "A=1 make");
    row("echo a > b", "echo a > b");
}

void TestContexts::prompts()
{
    QFETCH(QString, command);
    const std::vector<ScriptLine> lines = readScript(QString::fromUtf8(QTest::currentDataTag()), 1);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].text, command);
}

void TestContexts::echoedOutputIsNoCommand()
{
    const QString script =
        u"root@app-01:~# uptime\n 03:12:01 up 4 days\nroot@app-01:~# df -h\n/dev/sda1 40G\n"_s;
    QVERIFY(hasPrompts(script));
    QStringList commands;
    for (const ScriptLine& line : readScript(script, 1, true)) {
        if (line.kind == ScriptLine::Kind::Command)
            commands.append(line.text);
    }
    QCOMPARE(commands, (QStringList{u"uptime"_s, u"df -h"_s}));
}

QTEST_GUILESS_MAIN(TestContexts)
#include "tst_contexts.moc"
