// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a painted window and out again, as whole processes; and what memory they need at most,
// also with all that is found out after the painting.
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentIn(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s,
                                u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home);
    return environment;
}

/// A process in a home of its own.
void runProcess(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
}

/// The most memory of a process in MB, up to a moment at which it is ended if it has not by itself.
double peakOf(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
    double peak = 0;
    for (int look = 0; look < 400 && !process.waitForFinished(10); ++look) {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                peak = std::max(peak, line.simplified().split(' ').value(1).toDouble() / 1'000);
        }
    }
    process.kill();
    process.waitForFinished();
    return peak;
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString program = QStringLiteral(COCKPIT_PROGRAM);
    const QString emptyWindow = QStringLiteral(COCKPIT_EMPTY_WINDOW);
    bench::printHeader(u"Start to painted window, whole process, beside an empty Qt window"_s);
    const QString file = folder.filePath(u"release.md"_s);
    const std::vector<std::pair<QString, QByteArray>> runbooks{
        {u"a runbook of 16 KB"_s, bench::runbookOf(16'000)},
        {u"a runbook of 1 MB"_s, bench::runbookOf(1'000'000)},
        {u"a runbook of 1 MB with over 5000 steps"_s, bench::stepsOf(1'000'000)}};
    for (const auto& [name, text] : runbooks) {
        write(file, text);
        const bench::Comparison comparison = bench::compare(
            [&] {
                runProcess(program, {u"rehearse"_s, file, u"--quit-when-shown"_s}, folder.path());
            },
            [&] { runProcess(emptyWindow, {}, folder.path()); }, 30);
        bench::print(name, comparison, u"ours at most 300 ms"_s);
    }
    QTextStream out(stdout);
    const double nothing = peakOf(emptyWindow, {u"--stay"_s}, folder.path());
    for (const auto& [name, text] : runbooks) {
        write(file, text);
        const double peak = peakOf(program, {u"rehearse"_s, file}, folder.path());
        out << u"  %1 %2 MB beside an empty window's %3 MB  at most 120 MB"_s
                   .arg(u"most memory, "_s + name, -52)
                   .arg(peak - nothing, 0, 'f', 1)
                   .arg(nothing, 0, 'f', 1)
            << Qt::endl;
    }
    return 0;
}
