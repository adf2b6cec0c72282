// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/workers/sshserver.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cockpit::test::Ran;
using cockpit::test::runCockpit;

/// Whole staging runs through the program: lines on this machine and on a real sshd, flown by a crew.
class TestRealFlights : public QObject
{
    Q_OBJECT

    static constexpr auto secret = "pa55 w0rd+of/the=day";

    [[nodiscard]] QString write(const QString& name, const QString& text) const
    {
        QFile file(m_place.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }
    /// A runbook of two steps: `lines` in the first.
    [[nodiscard]] QString book(const QString& lines) const
    {
        return write(u"book.md"_s,
                     u"# Release of the orders service\n\n## Step 1: Deploy (2 minutes)\n\n"
                     "```bash\n%1\n```\n\n## Step 2: Look again (1 minute)\n\n```bash\necho end\n"
                     "```\n\n## Rollback\n\n### Step 1: Put the old one back (2 minutes)\n\n"
                     "```bash\necho back\n```\n"_s.arg(lines));
    }
    [[nodiscard]] QString environment(const QString& more = {}, const QString& kind = u"staging"_s) const
    {
        return write(u"staging.yaml"_s,
                     u"environment: staging\nkind: %1\nhosts:\n  app-01: good\nsecrets:\n"
                     "  - name: API_TOKEN\n    variable: TEST_TOKEN\n%2"_s.arg(kind, more));
    }
    Ran fly(const QString& lines, const QString& environment, const QStringList& options = {})
    {
        QDir(m_place.filePath(u"data"_s)).removeRecursively();
        return flyAgain(lines, environment, options);
    }
    /// As fly(), with the runs before it on record.
    Ran flyAgain(const QString& lines, const QString& environment, const QStringList& options = {})
    {
        return runCockpit(QStringList{u"run"_s, book(lines), u"--environment"_s, environment,
                                      u"--unattended"_s, u"--data"_s, m_place.filePath(u"data"_s),
                                      u"--report"_s, m_place.filePath(u"report"_s), u"--ssh-config"_s,
                                      m_ssh.path("ssh_config"), u"--format"_s, u"json"_s}
                          + options);
    }
    /// The bodies of the events of a kind, in their order.
    static QList<QJsonObject> events(const Ran& ran, const QString& kind)
    {
        QList<QJsonObject> found;
        for (const QByteArray& line : ran.out.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event.value(u"kind"_s) == kind)
                found.append(event.value(u"data"_s).toObject());
        }
        return found;
    }
    [[nodiscard]] QByteArray output(const QString& action) const
    {
        QDirIterator it(m_place.filePath(u"data"_s), {u"out.log"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains(u'/' + action + u"-1/"_s) && file.open(QIODevice::ReadOnly))
                return file.readAll();
        }
        return {};
    }

    cockpit::workers::SshServer m_ssh;
    QString m_noSsh;
    QTemporaryDir m_place;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TEST_TOKEN", secret);
        m_noSsh = m_ssh.start();
    }

    void reachesHostsAndEndsWell()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        const Ran ran = fly(u"ssh app-01\ncd /tmp\npwd\n# Expected: \"/tmp\"\nid -un\nexit\n"
                            "echo here"_s,
                            environment());
        QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
        QVERIFY(output(u"s1.a3"_s).contains("/tmp\n"));
        QCOMPARE(events(ran, u"command-unknown"_s).size(), 0);
        QVERIFY(QFile::exists(m_place.filePath(u"report/report.md"_s)));
    }

    void valueOfTheRunIsTheSameForEveryLine()
    {
        const Ran ran = fly(u"echo \"$(date +%s%N)\" > stamp.txt\nsleep 0.2\n"
                            "echo \"$(date +%s%N)\" | diff - stamp.txt"_s,
                            environment());
        QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
        QCOMPARE(events(ran, u"value-computed"_s).size(), 1);
    }

    void exitCodeIsNotEnough()
    {
        const Ran ran = fly(u"echo 1 replica\n# Expected: \"3 replicas\""_s, environment());
        QCOMPARE(ran.exitCode, 1);
        const auto finished = events(ran, u"command-finished"_s);
        QVERIFY(!finished.isEmpty());
        QCOMPARE(finished[0].value(u"outcome"_s).toString(), u"failed"_s);
        QCOMPARE(finished[0].value(u"reason"_s).toString(), u"expectation"_s);
        QCOMPARE(events(ran, u"rollback-started"_s).size(), 1);
    }

    void whatOnlyAPersonCanTellIsAsked()
    {
        const Ran ran = fly(u"echo fine\n# Expected: the log looks calm"_s, environment());
        QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
        QCOMPARE(events(ran, u"command-finished"_s)[0].value(u"outcome"_s).toString(),
                 u"not-tested"_s);
        const auto resolved = events(ran, u"action-resolved"_s);
        QVERIFY(!resolved.isEmpty());
        QCOMPARE(resolved[0].value(u"action"_s).toString(), u"s1.a1"_s);
        QCOMPARE(resolved[0].value(u"how"_s).toString(), u"confirmed"_s);
    }

    void irreversibleLineNeedsTheRightPlace()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        const QString lines = u"ssh app-01\nrm -rf /tmp/cockpit-test-nothing\necho removed\nexit"_s;
        const QString wrong =
            u"identity:\n  - at: app-01\n    probe: id -un\n    expect: somebody-else\n"_s;
        const Ran refused = fly(lines, environment(wrong));
        QCOMPARE(refused.exitCode, 1);
        const auto finished = events(refused, u"command-finished"_s);
        QCOMPARE(finished[1].value(u"reason"_s).toString(), u"identity"_s);
        QVERIFY(output(u"s1.a2"_s).isEmpty());
        const QString right = u"identity:\n  - at: app-01\n    probe: echo it is %1\n"
                              "    expect: it is me\n"_s;
        const Ran flown = fly(lines, environment(right.arg(u"me"_s)));
        QVERIFY2(flown.exitCode == 0, (flown.err + flown.out).constData());
    }

    void previewLeavesOutWhatMayChangeAnything()
    {
        const Ran ran = fly(u"echo look\ntouch made.txt\ndeploy --build [NUMBER]"_s, environment(),
                            {u"--preview"_s});
        QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
        QCOMPARE(events(ran, u"command-intended"_s).size(), 2); // it, and the one of step 2
        QVERIFY(!QFile::exists(m_place.filePath(u"made.txt"_s)));
        const auto resolved = events(ran, u"action-resolved"_s);
        QCOMPARE(resolved.size(), 2);
        QCOMPARE(resolved[0].value(u"how"_s).toString(), u"skipped"_s);
    }

    void watchedRequestEndsByItself()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed (package curl)");
        const QString file = m_place.filePath(u"health.txt"_s);
        const QString limit = u"defaults:\n  observer:\n    time_limit: 3 s\n"_s;
        const Ran well = fly(u"echo up > health.txt\nwatch -n 0.1 curl -s file://%1"_s.arg(file),
                             environment(limit));
        QVERIFY2(well.exitCode == 0, (well.err + well.out).constData());
        QVERIFY(output(u"s1.a2"_s).contains("[3 of 3 in a row]"));
        const Ran never = fly(u"watch -n 0.1 curl -s file:///nonexistent"_s, environment(limit));
        QCOMPARE(never.exitCode, 1);
        QCOMPARE(events(never, u"command-finished"_s)[0].value(u"outcome"_s).toString(), u"failed"_s);
    }

    void triesAgainWhatCanBeRepeated()
    {
        const QString twice = u"defaults:\n  read-only:\n    retries: 2\n"_s;
        const Ran ran = fly(u"ls nothing-of-this-name"_s, environment(twice));
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(events(ran, u"action-reopened"_s).size(), 2);
        QCOMPARE(events(ran, u"step-failed"_s).size(), 1);
    }

    void knowsWhatEarlierRunsTook()
    {
        const QString lines = u"sleep 0.2"_s;
        const auto measured = [](const Ran& ran) {
            return events(ran, u"run-opened"_s).value(0).value(u"measured"_s).toObject();
        };
        const Ran first = fly(lines, environment());
        QVERIFY2(first.exitCode == 0, (first.err + first.out).constData());
        QVERIFY(measured(first).isEmpty());
        const Ran second = flyAgain(lines, environment());
        QVERIFY2(second.exitCode == 0, (second.err + second.out).constData());
        QVERIFY(measured(second).value(u"s1"_s).toInteger() >= 200);
        QVERIFY(measured(second).contains(u"s2"_s));
        const Ran changed = flyAgain(u"sleep 0.1"_s, environment());
        QVERIFY2(changed.exitCode == 0, (changed.err + changed.out).constData());
        QVERIFY(measured(changed).isEmpty());
    }

    void secretReachesTheLineAndIsNotTold()
    {
        const Ran ran =
            fly(u"printf %s \"$API_TOKEN\" | wc -c\necho \"token: $API_TOKEN\""_s, environment());
        QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
        QVERIFY(output(u"s1.a1"_s).contains("20"));
        QVERIFY(ran.err.contains("TEST_TOKEN"));
        QVERIFY(!ran.out.contains(secret) && !ran.err.contains(secret));
    }

    void isRefusedWhileAnythingIsUnresolved()
    {
        const Ran host = fly(u"ssh app-02\nuptime\nexit"_s, environment());
        QCOMPARE(host.exitCode, 3);
        QVERIFY2(host.err.contains("app-02"), host.err.constData());
        const Ran placeholder = fly(u"deploy --build [BUILD_NUMBER]"_s, environment());
        QCOMPARE(placeholder.exitCode, 3);
        QVERIFY2(placeholder.err.contains("BUILD_NUMBER"), placeholder.err.constData());
        const Ran live = fly(u"uptime"_s, environment({}, u"live"_s));
        QCOMPARE(live.exitCode, 3);
        QVERIFY2(live.err.contains("people"), live.err.constData());
        const Ran probed =
            fly(u"uptime"_s, environment(u"rules:\n  probes: [the backup is listed]\n"_s));
        QCOMPARE(probed.exitCode, 3);
        QVERIFY2(probed.err.contains("the backup is listed"), probed.err.constData());
        qunsetenv("TEST_TOKEN");
        const Ran missing = fly(u"uptime"_s, environment());
        qputenv("TEST_TOKEN", secret);
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.contains("TEST_TOKEN"), missing.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestRealFlights)
#include "tst_realflights.moc"
