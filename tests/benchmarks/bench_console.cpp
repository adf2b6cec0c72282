// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console: ten million lines shown, searched beside grep, kept beside cat; the window's frames while a
// command prints a gigabyte, beside an idle window; QPlainTextEdit with a hundredth of the lines. Arguments:
// the parts to measure (frames, lines).
#include "models/items/outputsearch.h"
#include "models/workers/workerrunner.h"
#include "tests/benchmarks/measure.h"
#include "ui/console/consoleview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace cockpit;
using namespace cockpit::items;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int pieceSize = 256 * 1024; // as the window reads a command's log
constexpr QSize windowSize(1000, 700);

qint64 kilobytes(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).chopped(2).trimmed().toLongLong();
    }
    return 0;
}

QByteArray lines(int count, const char* colour = "")
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += colour + QByteArray("row ") + QByteArray::number(i) + " ok\n";
    return all;
}

void fill(OutputLog& log, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        log.append(
            OutputKind::Out,
            QByteArrayView(bytes).sliced(at, std::min<qsizetype>(pieceSize, bytes.size() - at)));
}

void keeping(const QByteArray& bytes, const QString& folder)
{
    const QString path = folder + u"/cat"_s;
    const auto ours = [&] {
        OutputLog log(OutputSpool::usualLimit, folder);
        fill(log, bytes);
    };
    const auto theirs = [&] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no file");
        for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
            file.write(bytes.constData() + at, std::min<qsizetype>(pieceSize, bytes.size() - at));
    };
    bench::print(
        u"keeping 10 M lines (%1 MB), beside writing the bytes"_s.arg(bytes.size() / 1'000'000),
        bench::compare(ours, theirs, 5), u"at most 3"_s);
}

void firstScreen(const OutputLog& log, const QByteArray& bytes)
{
    const auto ours = [&] {
        ConsoleView view;
        view.resize(windowSize);
        view.showLog(&log);
        (void)view.grab();
    };
    const QString some = QString::fromLatin1(bytes.left(bytes.size() / 100));
    const auto theirs = [&] {
        QPlainTextEdit edit;
        edit.resize(windowSize);
        edit.setPlainText(some);
        (void)edit.grab();
    };
    bench::print(u"first screen of 10 M lines, beside QPlainTextEdit with 0.1 M"_s,
                 bench::compare(ours, theirs, 10), u"at most 50 ms"_s);
    ConsoleView view;
    view.resize(windowSize);
    view.showLog(&log);
    qint64 line = 0;
    bench::print(u"a jump to anywhere in it, painted"_s, bench::measure([&] {
                     line = (line + 7'654'321) % log.lineCount();
                     view.showHit(line);
                     (void)view.grab();
                 }),
                 u"at most 16.7 ms"_s);
}

qint64 searched(const OutputLog& log, const OutputSearch::Wanted& wanted)
{
    OutputSearch search;
    search.start(wanted);
    while (search.step(log)) {}
    return search.hits().count();
}

void searching(const QString& what, const OutputLog& log, const QString& file,
               const OutputSearch::Wanted& wanted)
{
    qint64 ours = 0;
    qint64 theirs = 0;
    const auto both = bench::compare([&] { ours = searched(log, wanted); },
                                     [&] {
                                         QProcess grep;
                                         QStringList words{u"-c"_s, u"-F"_s, wanted.text, file};
                                         if (!wanted.caseSensitive)
                                             words.prepend(u"-i"_s);
                                         grep.start(u"grep"_s, words);
                                         grep.waitForFinished(-1);
                                         theirs = grep.readAll().trimmed().toLongLong();
                                     },
                                     5);
    if (ours != theirs)
        qFatal("%lld lines, grep has %lld", static_cast<long long>(ours),
               static_cast<long long>(theirs));
    bench::print(u"%1 (%2 lines), beside grep -c"_s.arg(what).arg(ours), both, u"at most 1 s"_s);
}

/// How late a timer of a millisecond comes: what a frame that is due then would have to wait.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }

    void print(const char* what)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double share) {
            return m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))];
        };
        std::printf(
            "  %s: %zu beats, median %.2f ms, p99 %.2f (at most 16.7), longest %.2f (at most "
            "50)\n",
            what, m_gaps.size(), at(0.5), at(0.99), at(1));
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

void frames(const QString& script, const QString& what, const QString& folder)
{
    workers::WorkerRunner runner(QStringLiteral(COCKPIT_WORKER));
    const QTemporaryDir jobs;
    OutputLog log(OutputSpool::usualLimit, folder);
    OutputSearch search;
    search.start({u"zebra"_s, false});
    ConsoleView view;
    view.resize(windowSize);
    view.showLog(&log);
    view.show();
    QTimer turn; // both as the panel has them
    QObject::connect(&turn, &QTimer::timeout, &view, [&] {
        if (!search.step(log))
            turn.stop();
    });
    QTimer paint;
    paint.setSingleShot(true);
    paint.setInterval(30);
    QObject::connect(&paint, &QTimer::timeout, &view, [&] {
        view.contentChanged();
        turn.start(0);
    });
    const qint64 before = kilobytes("VmRSS");
    workers::JobSpec spec;
    spec.arguments = {u"/bin/sh"_s, u"-c"_s, script};
    const auto job = runner.start(spec, jobs.filePath(u"job"_s), nullptr);
    if (!job)
        qFatal("%s", qPrintable(job.error().sentence));
    const std::unique_ptr<workers::Job> owned(*job);
    qint64 most = 0;
    qint64 seen = 0;
    QObject::connect(*job, &workers::Job::output, &view,
                     [&](workers::Stream, const QByteArray& bytes, qint64 offset) {
                         log.append(OutputKind::Out, bytes, std::chrono::milliseconds(1));
                         seen = offset + bytes.size();
                         if (!paint.isActive())
                             paint.start();
                     });
    QTimer memory;
    QObject::connect(&memory, &QTimer::timeout, [&] { most = std::max(most, kilobytes("VmRSS")); });
    memory.start(100);
    QEventLoop loop;
    QObject::connect(*job, &workers::Job::finished, &loop, &QEventLoop::quit);
    Heartbeat heart;
    QElapsedTimer timer;
    timer.start();
    loop.exec();
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    heart.print(qPrintable(what));
    std::printf("  %.0f MB in %.2f s, %lld lines, memory +%lld kB (at most 65536)\n",
                static_cast<double>(seen) / 1e6, seconds, static_cast<long long>(log.lineCount()),
                static_cast<long long>(most - before));
    std::fflush(stdout);
}

void allFrames(const QString& folder)
{
    frames(u"sleep 2"_s, u"idle"_s, folder);
    frames(u"yes 'a line of output as programs write it' | head -c 1000000000"_s, u"1 GB"_s, folder);
    frames(u"yes \"$(printf '\\033[3%sm%s\\033[0m ' 1 red 2 green 4 blue 5 violet)\" | head -c 300000000"_s,
           u"300 MB in colours"_s, folder);
}

void colouredLines(const QTemporaryDir& folder)
{
    const QByteArray colours = lines(1'000'000, "\x1b[32m");
    QFile file(folder.filePath(u"colours"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(colours) != colours.size())
        qFatal("no file");
    file.close();
    OutputLog coloured(OutputSpool::usualLimit, folder.path());
    fill(coloured, colours);
    searching(u"search, rare, 1 M lines in colours"_s, coloured, file.fileName(),
              {u"row 999999 "_s, true});
}

void manyLines(const QTemporaryDir& folder)
{
    const QByteArray bytes = lines(10'000'000);
    const QString file = folder.filePath(u"lines"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("no file");
    out.close();
    keeping(bytes, folder.path());
    OutputLog log(2 * OutputSpool::usualLimit, folder.path());
    const qint64 before = kilobytes("VmRSS");
    fill(log, bytes);
    std::printf("  10 M lines in memory: %lld kB\n",
                static_cast<long long>(kilobytes("VmRSS") - before));
    firstScreen(log, bytes);
    searching(u"search, rare"_s, log, file, {u"row 9999999 "_s, true});
    searching(u"search, any case"_s, log, file, {u"ROW 99999"_s, false});
    searching(u"search, in every line"_s, log, file, {u"ok"_s, true});
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-console-XXXXXX"_s);
    bench::printHeader(u"Console"_s);
    const QStringList only = QCoreApplication::arguments().mid(1); // all, if none is named
    const auto wanted = [&only](const QString& part) {
        return only.isEmpty() || only.contains(part);
    };
    if (wanted(u"frames"_s))
        allFrames(folder.path());
    if (wanted(u"lines"_s)) {
        manyLines(folder);
        colouredLines(folder);
    }
    return 0;
}
