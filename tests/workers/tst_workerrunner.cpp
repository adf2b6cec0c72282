// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWorkerRunner : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place.filePath(u"runs/run/step/1"_s); }
    Job* start(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, folder(), this);
        return job ? *job : nullptr;
    }

    void letGo() { QVERIFY(QFile(folder() + u"/go"_s).open(QIODevice::WriteOnly)); }

    QTemporaryDir m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>());
        QVERIFY(QDir(m_place.filePath(u"runs"_s)).removeRecursively());
    }

    void runsAndFollows()
    {
        Follow follow(start(shell(u"echo out; echo err >&2; exit 3"_s)));
        QCOMPARE(follow.job()->state(), JobState::Running);
        QVERIFY(!follow.over()); // nothing is said before the event loop turns
        QTRY_VERIFY(follow.over());
        QVERIFY(follow.exit && follow.isOrderly());
        QCOMPARE(follow.exit->code, std::optional(3));
        QVERIFY(!follow.exit->signal && !follow.exit->stopped && !follow.exit->timedOut);
        QVERIFY(!follow.exit->startFailure && follow.exit->leftBehind.isEmpty());
        QCOMPARE(follow.out, QByteArrayLiteral("out\n"));
        QCOMPARE(follow.err, QByteArrayLiteral("err\n"));
        QCOMPARE(follow.exit->outputBytes, 8);
        QCOMPARE(follow.exit->lostBytes, 0);
        QCOMPARE(follow.exit->outputSha256, follow.sha256());
        QCOMPARE(follow.starts, 1);
        QVERIFY(follow.commandPid > 0);
        QCOMPARE(follow.job()->state(), JobState::Finished);
    }

    void aSignalIsNotAnExitCode()
    {
        Follow follow(start(shell(u"kill -9 $$"_s)));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->signal, std::optional(9));
        QVERIFY(!follow.exit->code && !follow.exit->stopped);
    }

    void attachGivesEverythingAgain()
    {
        Follow first(start(shell(u"echo one; echo two >&2; exit 5"_s)));
        QTRY_VERIFY(first.exit);
        Follow again(m_runner.attach(folder(), this));
        QCOMPARE(again.job()->state(), JobState::Finished);
        QVERIFY(!again.over());
        QTRY_VERIFY(again.exit);
        QCOMPARE(*again.exit, *first.exit);
        QCOMPARE(again.out, first.out);
        QCOMPARE(again.err, first.err);
        QCOMPARE(again.commandPid, first.commandPid);
    }

    void twoFollowTheSameJob()
    {
        Follow first(start(shell(u"echo begin; while [ ! -e go ]; do sleep 0.01; done; echo end"_s)));
        QTRY_COMPARE(first.out, QByteArrayLiteral("begin\n"));
        Follow second(m_runner.attach(folder(), this));
        QCOMPARE(second.job()->state(), JobState::Running);
        QTRY_COMPARE(second.out, QByteArrayLiteral("begin\n"));
        letGo();
        QTRY_VERIFY(first.exit && second.exit);
        QCOMPARE(first.out, QByteArrayLiteral("begin\nend\n"));
        QCOMPARE(second.out, first.out);
    }

    void onlyWhatIsGivenReachesTheCommand()
    {
        JobSpec spec;
        spec.arguments = {u"/usr/bin/env"_s};
        spec.environment = {{u"RB_TARGET"_s, u"a b'\"$(id)\nc \u00e4"_s}, {u"LANG"_s, u"C"_s}};
        WorkerRunner runner(program("COCKPIT_TEST_WORKER"),
                            {{u"PATH"_s, u"/bin"_s}, {u"LANG"_s, u"x"_s}});
        const auto job = runner.start(spec, folder(), this);
        QVERIFY(job);
        Follow follow(*job);
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out,
                 QByteArrayLiteral("LANG=C\nPATH=/bin\nRB_TARGET=a b'\"$(id)\nc \xc3\xa4\n"));
    }

    void argumentsArriveAsTheyAre()
    {
        const QStringList hard{u""_s,
                               u"a b"_s,
                               u"'\"\\"_s,
                               u"$(touch x);`y`"_s,
                               u"*"_s,
                               u"-n"_s,
                               u"\n\t"_s,
                               u"\u00e4\u4e2d\U0001F600"_s,
                               u"\u0001\u007f"_s};
        JobSpec spec = shell(u"for each; do printf '%s|' \"$each\"; done"_s);
        spec.arguments += u"name"_s;
        spec.arguments += hard;
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out, (hard.join(u'|') + u'|').toUtf8());
    }

    void inputComesFromMemory()
    {
        JobSpec spec;
        spec.arguments = {u"cat"_s};
        spec.input = QByteArray("secret\0line\n", 12) + QByteArray(300'000, 'x');
        spec.environment = {{u"TOKEN"_s, u"s3cr3t-value"_s}};
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out, spec.input);
        const QByteArray written = contents(folder() + u"/spec.json"_s);
        QVERIFY(written.contains("TOKEN") && !written.contains("s3cr3t-value"));
        QVERIFY(!written.contains("secret"));
    }

    void withoutInputThereIsNone()
    {
        // Programs started now would inherit these.
        const Descriptor low(::open("/", O_RDONLY));
        const Descriptor high(::fcntl(low.get(), F_DUPFD, 100));
        Follow follow(start(shell(u"cat; readlink /proc/self/fd/0; ls /proc/self/fd | wc -l; tty"_s)));
        QTRY_VERIFY(follow.exit);
        // The fourth descriptor is that of ls itself: nothing else is inherited.
        QCOMPARE(follow.out, QByteArrayLiteral("/dev/null\n4\nnot a tty\n"));
    }

    void worksInItsFolder()
    {
        JobSpec spec = shell(u"pwd"_s);
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out.trimmed(), QFileInfo(folder()).canonicalFilePath().toUtf8());
    }

    void worksInAnotherFolder()
    {
        JobSpec spec = shell(u"pwd"_s);
        spec.workingDirectory = u"/usr/bin"_s;
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out, QByteArrayLiteral("/usr/bin\n"));
    }

    void saysWhyNothingStarted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("workingDirectory");
        QTest::addColumn<QString>("names");
        QTest::newRow("no such program")
            << QStringList{u"no-such-program"_s} << QString() << u"no-such-program"_s;
        QTest::newRow("no such path") << QStringList{u"/no/such"_s} << QString() << u"/no/such"_s;
        QTest::newRow("a folder") << QStringList{u"/usr/bin"_s} << QString() << u"/usr/bin"_s;
        QTest::newRow("not for running")
            << QStringList{u"/etc/passwd"_s} << QString() << u"/etc/passwd"_s;
        QTest::newRow("no such folder")
            << QStringList{u"true"_s} << u"/no/folder"_s << u"/no/folder"_s;
    }
    void saysWhyNothingStarted()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, workingDirectory);
        QFETCH(QString, names);
        JobSpec spec;
        spec.arguments = arguments;
        spec.workingDirectory = workingDirectory;
        Follow follow(start(spec));
        QTRY_VERIFY(follow.over());
        QVERIFY(follow.exit && follow.exit->startFailure);
        QVERIFY2(follow.exit->startFailure->contains(names),
                 qUtf8Printable(*follow.exit->startFailure));
        QVERIFY(!follow.exit->code && !follow.exit->signal);
        QCOMPARE(follow.starts, 0);
    }

    void aTextWithoutInterpreterIsNotGivenToAShell()
    {
        const QString script = m_place.filePath(u"plain"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("echo ran\n") > 0);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        JobSpec spec;
        spec.arguments = {script};
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->startFailure && follow.bytes.isEmpty());
        QCOMPARE(follow.starts, 0);
    }

    void refusesWhatNoProgramCanBeGiven()
    {
        JobSpec spec = shell(u"true"_s);
        spec.arguments += QString(QChar(0));
        QVERIFY(!m_runner.start(spec, folder(), this));
        spec = shell(u"true"_s);
        spec.environment.insert(u"A=B"_s, u"c"_s);
        QVERIFY(!m_runner.start(spec, folder(), this));
        spec = shell(u"true"_s);
        spec.arguments += QString(QChar(0xD800));
        QVERIFY(!m_runner.start(spec, folder(), this));
        QVERIFY(!m_runner.start({}, folder(), this));
        QVERIFY(!QFileInfo::exists(folder()));
    }

    void refusesAFolderThatExists()
    {
        QVERIFY(QDir().mkpath(folder()));
        const auto job = m_runner.start(shell(u"true"_s), folder(), this);
        QVERIFY(!job);
        QVERIFY2(job.error().sentence.contains(folder()), qUtf8Printable(job.error().sentence));
        QVERIFY(QDir(folder()).isEmpty());
    }

    void refusesASecondStart()
    {
        Follow follow(start(shell(u"echo x >> ledger"_s)));
        QVERIFY(!m_runner.start(shell(u"echo y >> ledger"_s), folder(), this));
        QTRY_VERIFY(follow.exit);
        QVERIFY(!m_runner.start(shell(u"echo z >> ledger"_s), folder(), this));
        QCOMPARE(contents(folder() + u"/ledger"_s), QByteArrayLiteral("x\n"));
    }

    void withoutAWorkerNothingIsMade()
    {
        WorkerRunner runner(m_place.filePath(u"no-worker"_s));
        const auto job = runner.start(shell(u"true"_s), folder(), this);
        QVERIFY(!job && job.error().sentence.contains(u"no-worker"_s));
        QVERIFY(!QFileInfo::exists(folder()));
    }

    void whatSaysNothingIsLost_data()
    {
        QTest::addColumn<bool>("made");
        QTest::newRow("no folder") << false;
        QTest::newRow("killed before the spec") << true;
    }
    void whatSaysNothingIsLost()
    {
        QFETCH(bool, made);
        if (made)
            QVERIFY(QDir().mkpath(folder()));
        Follow follow(m_runner.attach(folder(), this));
        QCOMPARE(follow.job()->state(), JobState::Unknown);
        QVERIFY(!follow.over());
        QTRY_VERIFY(follow.lost);
        QVERIFY(follow.lost->endsWith(u'.') && follow.starts == 0 && follow.bytes.isEmpty());
    }

    void whatWasNeverStartedIsSaid_data()
    {
        QTest::addColumn<bool>("queued");
        QTest::addColumn<bool>("made");
        QTest::newRow("killed in the queue") << true << false;
        QTest::newRow("killed before the worker") << false << true;
        QTest::newRow("both") << true << true;
    }
    void whatWasNeverStartedIsSaid()
    {
        QFETCH(bool, queued);
        QFETCH(bool, made);
        // What is returned is let go at once, as the system does it for one that is killed.
        if (queued)
            QVERIFY(JobFolder(folder()).queue());
        if (made)
            QVERIFY(JobFolder(folder()).create(shell(u"true"_s)));
        Follow follow(m_runner.attach(folder(), this));
        QCOMPARE(follow.job()->state(), JobState::Finished);
        Follow another(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.exit && another.exit);
        QVERIFY(follow.exit->startFailure && another.exit->startFailure && follow.isOrderly());
        QVERIFY(!follow.exit->code && follow.starts == 0 && follow.bytes.isEmpty());
        // It stays true: whoever would start it now cannot.
        QVERIFY(!JobFolder(folder()).queue() || made);
        if (made)
            QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 3);
    }

    void whoWaitsForHisTurnIsNotLost()
    {
        auto place = JobFolder(folder()).queue();
        QVERIFY(place);
        QVERIFY(!JobFolder(folder()).queue());
        Follow follow(m_runner.attach(folder(), this));
        QCOMPARE(follow.job()->state(), JobState::Running);
        Follow real(start(shell(u"echo on; exit 3"_s)));
        place->close();
        QTRY_VERIFY(follow.exit && real.exit);
        QCOMPARE(follow.exit->code, std::optional(3));
        QCOMPARE(follow.out, QByteArrayLiteral("on\n"));
        QVERIFY(!QFile::exists(folder() + u".queued"_s));
    }

    void allBytesAreKept()
    {
        QByteArray every;
        for (int byte = 0; byte < 256; ++byte)
            every += static_cast<char>(byte);
        QByteArray bytes = every + QByteArrayLiteral("\xff\xfe\xed\xa0\x80\x1b]52;c;aGk=\x07\r\n\r");
        QRandomGenerator random(4711);
        for (int i = 0; i < 200'000; ++i)
            bytes += static_cast<char>(random.generate());
        JobSpec spec;
        spec.arguments = {u"cat"_s};
        spec.input = bytes;
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out.size(), bytes.size());
        QVERIFY(follow.out == bytes);
        QCOMPARE(follow.exit->outputSha256, follow.sha256());
    }

    void deletedInTheMiddleItGoesOn()
    {
        Job* job = start(shell(u"echo begin; while [ ! -e go ]; do sleep 0.01; done; echo end"_s));
        connect(job, &Job::output, this, [job] { delete job; });
        QTRY_VERIFY(findChildren<Job*>().isEmpty());
        letGo();
        Follow again(m_runner.attach(folder(), this));
        QTRY_VERIFY(again.exit);
        QCOMPARE(again.out, QByteArrayLiteral("begin\nend\n"));
    }

    void theWorkerIsInNobodysWay()
    {
        Follow follow(start(shell(u"while [ ! -e go ]; do sleep 0.01; done"_s)));
        QTRY_COMPARE(follow.starts, 1);
        const auto record = JobFolder(folder()).startRecord();
        QVERIFY(record);
        const QString worker = u"/proc/%1"_s.arg(record->worker.pid);
        const auto stat = contents(worker + u"/stat"_s).split(' ');
        QVERIFY(stat[3].toLongLong() != QCoreApplication::applicationPid()); // its parent
        QVERIFY(stat[5].toLongLong() != ::getsid(0));
        for (const int fd : {0, 1, 2})
            QCOMPARE(QFile::symLinkTarget(u"%1/fd/%2"_s.arg(worker).arg(fd)), u"/dev/null"_s);
        letGo();
        QTRY_VERIFY(follow.exit);
    }

    void theSpecSaysWhatRan()
    {
        JobSpec spec = shell(u"true"_s);
        spec.hash = u"abc"_s;
        spec.timeLimit = 90s;
        Follow follow(start(spec));
        QTRY_VERIFY(follow.exit);
        const QJsonObject object =
            QJsonDocument::fromJson(contents(folder() + u"/spec.json"_s)).object();
        QCOMPARE(object["key"_L1].toString(), spec.key);
        QCOMPARE(object["hash"_L1].toString(), spec.hash);
        QCOMPARE(object["timeLimitMs"_L1].toInteger(), 90'000);

        // A loss of power may leave the spec empty: the record of the start has the same.
        const auto before = JobFolder(folder()).order();
        QVERIFY(QFile::resize(folder() + u"/spec.json"_s, 0));
        const auto after = JobFolder(folder()).order();
        QVERIFY(before && after);
        QVERIFY(*after == *before);
        QCOMPARE(after->arguments, spec.arguments);
    }
};

QTEST_GUILESS_MAIN(TestWorkerRunner)
#include "tst_workerrunner.moc"
