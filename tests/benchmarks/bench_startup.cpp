// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a painted window and out again, as whole processes.
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A process in a home of its own.
void runProcess(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s,
                                u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
}

QString written(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file));
    return file;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString program = QStringLiteral(COCKPIT_PROGRAM);
    const QString emptyWindow = QStringLiteral(COCKPIT_EMPTY_WINDOW);
    bench::printHeader(u"Start to painted window, whole process, beside an empty Qt window"_s);
    for (const auto& [name, size] :
         {std::pair(u"a runbook of 16 KB"_s, 16'000), std::pair(u"a runbook of 1 MB"_s, 1'000'000)}) {
        const QString file = written(folder.filePath(u"release.md"_s), bench::runbookOf(size));
        const bench::Comparison comparison = bench::compare(
            [&] {
                runProcess(program, {u"rehearse"_s, file, u"--quit-when-shown"_s}, folder.path());
            },
            [&] { runProcess(emptyWindow, {}, folder.path()); }, 30);
        bench::print(name, comparison, u"ours at most 300 ms"_s);
    }
    return 0;
}
