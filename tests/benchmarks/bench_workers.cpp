// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands: intake of output beside cat, start beside posix_spawn, stop to signal, many hosts over ssh
// beside xargs. The sshd is the tests' own. Arguments: the parts to measure (start, stop, intake, hosts).
#include "models/workers/jobfolder.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/benchmarks/measure.h"
#include "tests/workers/sshserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

double millisecondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double p99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

qint64 kilobytes(const QString& pid, const QByteArray& name)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).chopped(2).trimmed().toLongLong();
    }
    return 0;
}

JobSpec shell(const QString& script)
{
    JobSpec spec;
    spec.arguments = {u"/bin/sh"_s, u"-c"_s, script};
    return spec;
}

/// New folders, workers that end, and an event loop to wait in, as a window has one.
class Bench
{
public:
    explicit Bench(JobRunner& runner, const QString& where = QDir::tempPath())
        : m_runner(runner)
        , m_place(where + u"/bench-XXXXXX"_s)
    {}
    QString newFolder() { return m_place.filePath(u"job%1"_s.arg(++m_number)); }
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }
    Job* start(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, newFolder(), nullptr);
        if (!job)
            qFatal("%s", qPrintable(job.error().sentence));
        return *job;
    }
    /// Until all of them have ended, well.
    static void await(const std::vector<Job*>& jobs)
    {
        QEventLoop loop;
        std::size_t over = 0;
        for (Job* job : jobs) {
            QObject::connect(job, &Job::lost,
                             [](const QString& why) { qFatal("%s", qPrintable(why)); });
            QObject::connect(job, &Job::finished, [&](const Exit& exit) {
                if (exit.startFailure)
                    qFatal("%s", qPrintable(*exit.startFailure));
                if (++over == jobs.size())
                    loop.quit();
            });
        }
        loop.exec();
        qDeleteAll(jobs);
    }

private:
    JobRunner& m_runner;
    QTemporaryDir m_place;
    int m_number = 0;
};

void intake(WorkerRunner& runner)
{
    Bench bench(runner);
    constexpr qint64 size = 1'000'000'000;
    const qint64 before = kilobytes(u"self"_s, "VmRSS");
    qint64 worker = 0;
    const auto ours = [&](const QStringList& secrets) {
        JobSpec spec = shell(u"yes 'a line of output as programs write it' | head -c %1"_s.arg(size));
        spec.logLimit = 0;
        spec.secrets = secrets;
        Job* job = bench.start(spec);
        qint64 seen = 0;
        QString pid;
        QObject::connect(job, &Job::started, [&] {
            const auto record = JobFolder(bench.path(u"job1"_s)).startRecord();
            pid = record ? QString::number(record->worker.pid) : QString();
        });
        QObject::connect(job, &Job::output, [&](Stream, const QByteArray& bytes) {
            seen += bytes.size();
            worker = std::max(worker, kilobytes(pid, "VmHWM"));
        });
        Bench::await({job});
        if (seen != size)
            qFatal("%lld bytes came", static_cast<long long>(seen));
    };
    const auto theirs = [&] {
        const QString script =
            u"yes 'a line of output as programs write it' | head -c %1 | cat > '%2'"_s.arg(size).arg(
                bench.path(u"cat"_s));
        if (QProcess::execute(u"/bin/sh"_s, {u"-c"_s, script}) != 0)
            qFatal("cat failed");
        QFile::remove(bench.path(u"cat"_s));
    };
    const auto clean = [&] {
        QProcess::execute(u"/bin/sh"_s, {u"-c"_s, u"rm -rf '%1'/job*"_s.arg(bench.path({}))});
    };
    const auto timed = [&](const QStringList& secrets) {
        std::vector<double> mine;
        std::vector<double> others;
        for (int i = 0; i < 3; ++i) {
            others.push_back(::bench::timeOf(theirs));
            mine.push_back(::bench::timeOf([&] { ours(secrets); }));
            clean();
        }
        return ::bench::Comparison{::bench::spreadOf(mine), ::bench::spreadOf(others)};
    };
    ::bench::print(u"1 GB kept, hashed and followed, beside cat > file"_s, timed({}), u"at most 3"_s);
    ::bench::print(u"the same with two secrets masked"_s,
                   timed({u"correct-horse"_s, u"tiger/lily"_s}), u"-"_s);
    std::printf("  memory: window +%lld kB, worker at most %lld kB\n",
                static_cast<long long>(kilobytes(u"self"_s, "VmHWM") - before),
                static_cast<long long>(worker));
}

/// The time until a byte comes out of the pipe at `path` after `work`.
double untilByte(const QString& path, const std::function<void()>& work)
{
    const int fifo = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    const auto begin = std::chrono::steady_clock::now();
    work();
    char byte = 0;
    if (::read(fifo, &byte, 1) != 1)
        qFatal("nothing came");
    const double time = millisecondsSince(begin);
    ::close(fifo);
    return time;
}

/// Most of it is the disk's: the order and the start are durable before the command runs.
void startOfACommand(WorkerRunner& runner, const QString& where)
{
    Bench bench(runner, where);
    const QString fifo = bench.path(u"fifo"_s);
    ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
    const QByteArray script = u"echo > '%1'"_s.arg(fifo).toUtf8();
    std::vector<double> mine;
    std::vector<double> others;
    for (int i = 0; i < 100; ++i) {
        Job* job = nullptr;
        mine.push_back(untilByte(fifo, [&] { job = bench.start(shell(QString::fromUtf8(script))); }));
        Bench::await({job});
        pid_t pid = 0;
        others.push_back(untilByte(fifo, [&] {
            QByteArray words[] = {"/bin/sh", "-c", script};
            char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), nullptr};
            if (::posix_spawn(&pid, "/bin/sh", nullptr, nullptr, arguments, environ) != 0)
                qFatal("posix_spawn failed");
        }));
        ::waitpid(pid, nullptr, 0);
    }
    const ::bench::Comparison both{::bench::spreadOf(mine), ::bench::spreadOf(others)};
    ::bench::print(u"start to first deed in %1, beside posix_spawn"_s.arg(where), both, u"-"_s);
    std::printf("  over posix_spawn: %.2f ms (at most 3)\n", both.ours.median - both.theirs.median);
    std::fflush(stdout);
}

void stopToSignal(WorkerRunner& runner)
{
    Bench bench(runner);
    const QString fifo = bench.path(u"fifo"_s);
    ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        Job* job = bench.start(shell(
            u"trap 'echo > \"%1\"; exit' TERM; echo on; while :; do sleep 100 & wait; done"_s.arg(
                fifo)));
        QEventLoop loop;
        QObject::connect(job, &Job::output, &loop, &QEventLoop::quit);
        loop.exec();
        times.push_back(untilByte(fifo, [&] { job->stop(); }));
        Bench::await({job});
    }
    const double slowest = p99(times);
    ::bench::print(u"stop to the signal's arrival (p99 %1 ms)"_s.arg(slowest, 0, 'f', 2),
                   ::bench::spreadOf(times), u"p99 at most 20 ms"_s);
}

/// Ports of this machine that stand for hosts: an sshd listens at sixteen at most, so there are several.
class Hosts
{
public:
    static constexpr int count = 100;

    /// Empty, or why they are not there.
    QString start()
    {
        constexpr int most = 16;
        for (int left = count; left > 0; left -= most) {
            const int ports = std::min(left, most);
            if (const QString why = startServer(ports); !why.isEmpty())
                return why;
            for (int i = 0; i < ports; ++i) {
                SshHop hop = m_servers.back()->hop();
                hop.port = m_servers.back()->port() + i;
                m_hops.push_back(hop);
            }
        }
        return {};
    }
    [[nodiscard]] const std::vector<SshHop>& hops() const { return m_hops; }

private:
    /// Somebody may have one of the ports that follow the free one.
    QString startServer(int ports)
    {
        QString why;
        for (int tries = 0; tries < 5; ++tries) {
            m_servers.push_back(std::make_unique<SshServer>());
            why = m_servers.back()->start(ports);
            if (why.isEmpty())
                return {};
            m_servers.pop_back();
        }
        return why;
    }

    std::vector<std::unique_ptr<SshServer>> m_servers;
    std::vector<SshHop> m_hops;
};

void manyHosts(WorkerRunner& workers)
{
    Hosts hosts;
    if (const QString why = hosts.start(); !why.isEmpty()) {
        std::printf("  not measured: %s\n", qPrintable(why));
        return;
    }
    const QTemporaryDir sockets;
    SshMasters::Settings settings;
    settings.folder = sockets.path();
    Route route;
    RouteRunner runner(
        workers, [&route](const QString&) { return route; }, settings);
    Bench bench(runner);
    QByteArray calls; // the words of the same command with the same connection, a line a host
    const auto ours = [&] {
        std::vector<Job*> jobs;
        const bool first = calls.isEmpty();
        for (const SshHop& hop : hosts.hops()) {
            route = {hop};
            const auto spec = jobFor(route, {u"true"_s, {}, {}, {}, {}, {}, {}, {}, false, false});
            if (first)
                calls += u"-F %1 -S %2/%3 -p %4 good true\n"_s
                             .arg(hop.configFile, sockets.path(), sshTargetOf(spec->arguments)->key())
                             .arg(hop.port)
                             .toUtf8();
            jobs.push_back(bench.start(*spec));
        }
        Bench::await(jobs);
    };
    ours(); // makes the connections
    QFile list(bench.path(u"calls"_s));
    if (!list.open(QIODevice::WriteOnly) || list.write(calls) < 0 || !list.flush())
        qFatal("no list for xargs");
    const auto theirs = [&] {
        const QStringList words{u"-a"_s, list.fileName(), u"-L"_s,
                                u"1"_s,  u"-P"_s,         QString::number(Hosts::count),
                                u"ssh"_s};
        if (QProcess::execute(u"xargs"_s, words) != 0)
            qFatal("xargs failed");
    };
    const auto both = ::bench::compare(ours, theirs, 15);
    ::bench::print(u"true on %1 hosts, beside xargs -P with the same connections"_s.arg(Hosts::count),
                   both, u"at most 1.1"_s);
    std::printf("  over xargs: %.2f ms a host\n",
                (both.ours.median - both.theirs.median) / Hosts::count);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    WorkerRunner runner(QStringLiteral(COCKPIT_WORKER));
    bench::printHeader(u"Commands"_s);
    const QStringList only = QCoreApplication::arguments().mid(1); // all, if none is named
    const auto wanted = [&only](const QString& part) {
        return only.isEmpty() || only.contains(part);
    };
    if (wanted(u"start"_s)) {
        startOfACommand(runner, QDir::tempPath());
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            startOfACommand(runner, u"/dev/shm"_s);
    }
    if (wanted(u"stop"_s))
        stopToSignal(runner);
    if (wanted(u"intake"_s))
        intake(runner);
    if (wanted(u"hosts"_s))
        manyHosts(runner);
    return 0;
}
