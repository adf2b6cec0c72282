// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/descriptor.h"
#include "models/workers/jobfolder.h"
#include "models/workers/names.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

/// The lowest number that is free.
rlim_t nextDescriptor()
{
    return static_cast<rlim_t>(Descriptor(::open("/", O_PATH | O_CLOEXEC)).get());
}

/// As long as it lives, this process can open so many files more.
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t spare)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few{nextDescriptor() + spare, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

private:
    rlimit m_before{};
};

mode_t modeOf(const QString& path)
{
    struct stat status {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777U;
}

} // namespace

/// Where a cockpit may find itself: odd folders, few descriptors, large environments, other versions.
class TestSurroundings : public QObject
{
    Q_OBJECT

private:
    QString folder(const QString& name = u"job"_s) const { return m_place->filePath(name); }
    Job* start(const JobSpec& spec, const QString& where)
    {
        const auto job = m_runner.start(spec, where, this);
        return job ? *job : nullptr;
    }
    void isNotStarted(const QString& where)
    {
        Follow later(m_runner.attach(where, this));
        QTRY_VERIFY(later.over());
        QCOMPARE(later.starts, 0);
        QVERIFY(later.lost || later.exit->startFailure);
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void anyFolderWillDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << u"a state folder/a job"_s;
        QTest::newRow("quotes") << u"it's \"quoted\"/$(touch x);`touch y`"_s;
        QTest::newRow("other letters") << u"\u00fcbung/\u65e5\u672c"_s;
        QTest::newRow("line end") << u"two\nlines/job"_s;
        QTest::newRow("like an option") << u"-rf/--help"_s;
        QTest::newRow("long") << QStringList(15, QString(200, u'l')).join(u'/');
    }
    void anyFolderWillDo()
    {
        QFETCH(QString, name);
        Job* job = start(shell(u"pwd; echo end"_s), folder(name));
        QVERIFY(job);
        Follow follow(job);
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->code, std::optional(0));
        QCOMPARE(follow.out, QFile::encodeName(folder(name)) + "\nend\n");
        Follow again(m_runner.attach(folder(name), this));
        QTRY_VERIFY(again.exit);
        QCOMPARE(again.out, follow.out);
    }

    void whatIsTooLongIsRefused()
    {
        const QString name = QStringList(25, QString(200, u'l')).join(u'/');
        const auto job = m_runner.start(shell(u"true"_s), folder(name), this);
        QVERIFY(!job);
        QVERIFY(!job.error().sentence.isEmpty());
        isNotStarted(folder(name));
    }

    void nobodyElseMayRead_data()
    {
        QTest::addColumn<mode_t>("mask");
        QTest::newRow("000") << mode_t{0};
        QTest::newRow("027") << mode_t{027};
        QTest::newRow("077") << mode_t{077};
    }
    void nobodyElseMayRead()
    {
        QFETCH(mode_t, mask);
        const mode_t before = ::umask(mask);
        JobSpec spec = shell(u"printf 'name? '; read -r name; exit 0"_s);
        spec.interactive = true;
        Job* job = start(spec, folder(u"state/jobs/job"_s));
        QVERIFY(job);
        Follow follow(job);
        QTRY_VERIFY(follow.waiting);
        QVERIFY(JobFolder(folder(u"state/jobs/other"_s)).queue());
        job->stop();
        QTRY_VERIFY(follow.over());
        ::umask(before);
        int seen = 0;
        QDirIterator all(m_place->path(), QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2((modeOf(path) & 077U) == 0, qUtf8Printable(path));
            ++seen;
        }
        QVERIFY2(seen >= 7, qPrintable(QString::number(seen)));
    }

    /// A starter that ignores or blocks signals, as one does that nohup has started.
    void theCommandHasPlainSignals()
    {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        struct sigaction pipe {};
        struct sigaction hangUp {};
        sigset_t blocked;
        sigset_t before;
        ::sigemptyset(&blocked);
        ::sigaddset(&blocked, SIGTERM);
        ::sigaction(SIGPIPE, &ignore, &pipe);
        ::sigaction(SIGHUP, &ignore, &hangUp);
        ::sigprocmask(SIG_BLOCK, &blocked, &before);
        Job* job = start(shell(u"exec grep -E 'Sig(Ign|Blk)' /proc/self/status"_s), folder());
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        ::sigaction(SIGPIPE, &pipe, nullptr);
        ::sigaction(SIGHUP, &hangUp, nullptr);
        QVERIFY(job);
        Follow follow(job);
        QTRY_VERIFY(follow.exit);
        // But for two that posix_spawn() always leaves ignored: the C library's own, 32 and 33.
        QCOMPARE(follow.out.replace("180000000", "000000000"),
                 QByteArrayLiteral("SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n"));
    }

    /// Whatever is short at the start, what is told of it is true.
    void fewDescriptorsAtTheStart()
    {
        int done = 0;
        int refused = 0;
        for (rlim_t spare = 0; spare < 24; ++spare) {
            const QString where = folder(QString::number(spare));
            JobSpec spec = shell(u"echo x >> '%1'; echo end"_s.arg(where + u"-ledger"_s));
            spec.input = "some";
            Job* job = nullptr;
            {
                const FewDescriptors few(spare);
                job = start(spec, where);
            }
            if (!job) {
                isNotStarted(where);
                QVERIFY(!QFile::exists(where + u"-ledger"_s));
                ++refused;
                continue;
            }
            Follow follow(job);
            QTRY_VERIFY(follow.over());
            QVERIFY2(follow.exit, qUtf8Printable(follow.lost.value_or(QString())));
            const bool ran = !follow.exit->startFailure;
            QCOMPARE(contents(where + u"-ledger"_s), ran ? QByteArray("x\n") : QByteArray());
            (ran ? done : refused) += 1;
            if (ran)
                QCOMPARE(follow.out, QByteArrayLiteral("end\n"));
        }
        qInfo("%d done, %d not started", done, refused);
        QVERIFY(done > 0 && refused > 0);
    }

    /// A window that can open nothing more knows nothing, and does not say that there is nothing.
    void withoutDescriptorsNothingIsConcluded()
    {
        Job* job =
            start(shell(u"echo on; while ! [ -e go ]; do sleep 0.01; done; exit 4"_s), folder());
        QVERIFY(job);
        Follow first(job);
        QTRY_COMPARE(first.out, QByteArrayLiteral("on\n"));
        Job* later = nullptr;
        {
            const FewDescriptors few(0);
            later = m_runner.attach(folder(), this);
        }
        QCOMPARE(later->state(), JobState::Running);
        QVERIFY(QFile(folder() + u"/go"_s).open(QIODevice::WriteOnly));
        Follow follow(later);
        QTRY_VERIFY(follow.over());
        QVERIFY(follow.exit && follow.exit->code == 4);
    }

    void largeEnvironments_data()
    {
        QTest::addColumn<int>("variables");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("many small ones") << 5000 << 100 << true;
        QTest::newRow("one that is too long") << 1 << 200'000 << false;
        QTest::newRow("too many") << 100 << 100'000 << false;
    }
    void largeEnvironments()
    {
        QFETCH(int, variables);
        QFETCH(int, size);
        QFETCH(bool, fits);
        JobSpec spec = shell(u"printf %s \"${#V0}\""_s);
        for (int i = 0; i < variables; ++i)
            spec.environment.insert(u"V%1"_s.arg(i), QString(size, u'v'));
        const auto job = m_runner.start(spec, folder(), this);
        QCOMPARE(job.has_value(), fits);
        if (!fits) {
            QVERIFY2(job.error().sentence.contains(u"Argument list too long"_s),
                     qUtf8Printable(job.error().sentence));
            isNotStarted(folder());
            return;
        }
        Follow follow(*job);
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.out, QByteArray::number(size));
    }

    void anArgumentThatIsTooLong()
    {
        JobSpec spec = shell(u"true"_s);
        spec.arguments += QString(200'000, u'a');
        Job* job = start(spec, folder());
        QVERIFY(job);
        Follow follow(job);
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->startFailure && follow.exit->reason == Reason::Refused);
        QCOMPARE(follow.starts, 0);
    }

    /// The worker has room for its own, and the command what its starter had.
    void fewDescriptorsForTheCommand_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("mayBeRaised");
        for (const int limit : {8, 12, 16, 20, 40}) {
            QTest::addRow("%d", limit) << limit << true;
            QTest::addRow("%d, and no more", limit) << limit << false;
        }
    }
    void fewDescriptorsForTheCommand()
    {
        QFETCH(int, limit);
        QFETCH(bool, mayBeRaised);
        QVERIFY(JobFolder(folder()).create(shell(u"ulimit -n"_s)));
        const QString script =
            (mayBeRaised ? u"ulimit -S -n %1; exec \"$@\""_s : u"ulimit -n %1; exec \"$@\""_s).arg(limit);
        QCOMPARE(
            QProcess::execute(u"/bin/sh"_s,
                              {u"-c"_s, script, u"sh"_s, program("COCKPIT_TEST_WORKER"), folder()}),
            0);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.over());
        QVERIFY2(follow.exit, qUtf8Printable(follow.lost.value_or(QString())));
        QVERIFY(!mayBeRaised || !follow.exit->startFailure);
        QVERIFY(follow.exit->startFailure.has_value() == (follow.starts == 0));
        if (follow.starts > 0)
            QCOMPARE(follow.out, QByteArray::number(limit) + '\n');
    }

    void longLines()
    {
        Job* job =
            start(shell(u"for i in 1 2 3; do head -c 65536 /dev/zero | tr '\\0' x; echo; done"_s),
                  folder());
        QVERIFY(job);
        Follow follow(job);
        QTRY_VERIFY(follow.exit);
        const QByteArray line = QByteArray(65536, 'x') + '\n';
        QCOMPARE(follow.out, line + line + line);
    }

    void whatIsNotInstalledIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("package");
        QTest::newRow("ssh") << u"ssh"_s << u"openssh-client"_s;
        QTest::newRow("psql") << u"psql"_s << u"postgresql-client"_s;
        QTest::newRow("docker") << u"docker"_s << u"docker.io"_s;
        QTest::newRow("kubectl") << u"kubectl"_s << u"kubernetes-client"_s;
        QTest::newRow("another") << u"frobnicate"_s << u"Install it, or"_s;
    }
    void whatIsNotInstalledIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, package);
        JobSpec spec;
        spec.arguments = {name, u"--version"_s};
        spec.environment = {{u"PATH"_s, m_place->path()}};
        Job* job = start(spec, folder());
        QVERIFY(job);
        Follow follow(job);
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.starts, 0);
        QVERIFY(follow.exit->reason == Reason::NotFound);
        QVERIFY(follow.exit->startFailure && follow.exit->startFailure->contains(name));
        QVERIFY2(follow.exit->startFailure->contains(package),
                 qUtf8Printable(*follow.exit->startFailure));
    }

    /// reasonOf() knows the words in English.
    void failuresAreSaidInEnglish()
    {
        const QByteArray before = qgetenv("LANG");
        qputenv("LANG", "de_DE.UTF-8");
        const auto clean = WorkerRunner::cleanEnvironment();
        qputenv("LANG", before);
        QCOMPARE(clean.value(u"LANG"_s), u"de_DE.UTF-8"_s);
        QCOMPARE(clean.value(u"LC_MESSAGES"_s), u"C"_s);
    }

    /// A window of an earlier version, which has the lock in a file of its own, starts the worker after an
    /// upgrade.
    void theLockOfAnEarlierVersionHolds()
    {
        QVERIFY(
            JobFolder(folder(u"model"_s)).create(shell(u"while ! [ -e go ]; do sleep 0.01; done"_s)));
        QVERIFY(QDir().mkdir(folder()));
        QVERIFY(QFile::copy(folder(u"model/spec.json"_s), folder() + u"/spec.json"_s));
        const QByteArray way = QFile::encodeName(folder()) + '/' + names::formerLock;
        Descriptor lock(::open(way.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
        QCOMPARE(::flock(lock.get(), LOCK_EX), 0);
        QVERIFY(JobFolder(folder()).isLocked());
        QVERIFY(!JobFolder(folder()).bar().isOpen());
        QProcess worker;
        worker.setChildProcessModifier([fd = lock.get()] { ::dup2(fd, names::lockDescriptor); });
        worker.start(program("COCKPIT_TEST_WORKER"), {folder()});
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitCode(), 0);
        lock.close();
        Follow follow(m_runner.attach(folder(), this));
        QTRY_COMPARE(follow.starts, 1);
        QVERIFY(JobFolder(folder()).isLocked());
        QVERIFY(QFile(folder() + u"/go"_s).open(QIODevice::WriteOnly));
        QTRY_VERIFY(follow.exit);
        QCOMPARE(follow.exit->code, std::optional(0));
        QTRY_VERIFY(!JobFolder(folder()).isLocked());
    }
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
