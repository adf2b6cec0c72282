// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

JobSpec asking(const QString& script)
{
    JobSpec spec = shell(script);
    spec.interactive = true;
    return spec;
}

JobSpec atTerminal(const QString& script)
{
    JobSpec spec = shell(script);
    spec.terminal = true;
    return spec;
}

} // namespace

/// Commands that ask.
class TestDialog : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    std::unique_ptr<Follow> run(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, folder(), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void anAnswerArrives()
    {
        const auto follow = run(asking(u"printf 'Name? '; read name; echo \"Hello $name\"; cat"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->waiting, patience);
        QCOMPARE(follow->out, QByteArrayLiteral("Name? "));
        QCOMPARE(QFileInfo(folder() + u"/in"_s).permissions() & QFile::Permissions(0x0077),
                 QFile::Permissions());
        QVERIFY(follow->job()->sendInput("W\xc3\xb6rld\n"));
        QTRY_COMPARE(follow->out, QByteArrayLiteral("Name? Hello W\xc3\xb6rld\n"));
        QTRY_VERIFY_WITH_TIMEOUT(follow->waiting, patience); // cat has no prompt, but it reads
        QVERIFY(follow->job()->sendInput("more\n"));
        QVERIFY(follow->job()->sendInput({}));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QCOMPARE(follow->exit->code, std::optional(0));
        QCOMPARE(follow->out, QByteArrayLiteral("Name? Hello W\xc3\xb6rld\nmore\n"));
        QVERIFY(!follow->waiting && follow->isOrderly());
        QVERIFY(!QFileInfo::exists(folder() + u"/in"_s));
        QVERIFY(!follow->job()->sendInput("late"));
    }

    void whatIsGivenComesFirst()
    {
        JobSpec spec = asking(u"read a; read b; echo \"$a,$b\""_s);
        spec.input = "one\n";
        const auto follow = run(spec);
        QTRY_VERIFY_WITH_TIMEOUT(follow->waiting, patience);
        QVERIFY(follow->job()->sendInput("two\n"));
        QTRY_COMPARE_WITH_TIMEOUT(follow->out, QByteArrayLiteral("one,two\n"), patience);
    }

    void muchInputIsCarried()
    {
        const auto follow = run(asking(u"read go; exec sha256sum"_s));
        QTRY_COMPARE_WITH_TIMEOUT(follow->starts, 1, patience);
        const QByteArray bytes(50'000, 'x');
        QVERIFY(follow->job()->sendInput("go\n"));
        QVERIFY(follow->job()->sendInput(bytes));
        QVERIFY(follow->job()->sendInput({}));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QVERIFY(follow->out.startsWith(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void aTerminalIsOne()
    {
        const auto follow = run(atTerminal(
            u"test -t 0 && test -t 1 && test -t 2 && echo three; echo err >&2; stty size; "
            "printf 'Password: '; stty -echo; read p; stty echo; echo; echo \"got ${#p}\"; "
            "read again; echo \"end of input: $?\""_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->waiting, patience);
        QCOMPARE(follow->out, QByteArrayLiteral("three\nerr\n24 80\nPassword: "));
        QVERIFY(follow->job()->sendInput("hidden\n"));
        QTRY_VERIFY_WITH_TIMEOUT(follow->out.endsWith("got 6\n"), patience);
        QVERIFY(follow->job()->sendInput({}));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QVERIFY(follow->out.endsWith("end of input: 1\n"));
        QVERIFY(!follow->out.contains("hidden") && follow->err.isEmpty());
        QCOMPARE(follow->exit->outputSha256, follow->sha256());
    }

    void interruptingFromTheKeyboard()
    {
        const auto follow = run(atTerminal(u"trap 'echo caught; exit 3' INT; echo ready; cat"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->waiting, patience);
        QVERIFY(follow->job()->sendInput("\x03"));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QVERIFY(follow->out.contains("caught"));
        QCOMPARE(follow->exit->code, std::optional(3));
    }

    void oneThatWorksDoesNotWait()
    {
        const auto follow = run(asking(u"printf working; sleep 5; echo"_s));
        bool waited = false;
        connect(follow->job(), &Job::waitingForInput, this, [&waited] { waited = true; });
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QVERIFY(!waited);
    }

    void oneThatWaitsForSeveralThings()
    {
        JobSpec spec = asking(u"printf 'Go on? '; read -t 100 x; echo \"$x\""_s);
        spec.arguments[0] = u"/bin/bash"_s;
        const auto follow = run(spec);
        QTRY_VERIFY_WITH_TIMEOUT(follow->waiting, patience);
        QVERIFY(follow->job()->sendInput("yes\n"));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QCOMPARE(follow->out, QByteArrayLiteral("Go on? yes\n"));
    }

    void theNextWindowCanAnswer()
    {
        auto first = run(asking(u"read a; echo \"got $a\""_s));
        QTRY_VERIFY_WITH_TIMEOUT(first->waiting, patience);
        delete first->job();
        Follow again(m_runner.attach(folder(), this));
        QTRY_VERIFY_WITH_TIMEOUT(again.waiting, patience);
        QVERIFY(again.job()->sendInput("it\n"));
        QTRY_VERIFY_WITH_TIMEOUT(again.exit, patience);
        QCOMPARE(again.out, QByteArrayLiteral("got it\n"));
    }

    void whatIsTypedIsNotKept()
    {
        const auto follow = run(asking(u"read a; echo \"${#a}\""_s));
        QTRY_COMPARE_WITH_TIMEOUT(follow->starts, 1, patience);
        QVERIFY(follow->job()->sendInput("tigerlily\n"));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        QCOMPARE(follow->out, QByteArrayLiteral("9\n"));
        for (const QFileInfo& file : QDir(folder()).entryInfoList(QDir::Files))
            QVERIFY(!contents(file.filePath()).contains("tigerlily"));
    }

    void othersTakeNone()
    {
        const auto follow = run(shell(u"cat"_s));
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, patience);
        const auto sent = follow->job()->sendInput("x");
        QVERIFY(!sent && sent.error().sentence.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestDialog)
#include "tst_dialog.moc"
