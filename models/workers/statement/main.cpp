// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// release-cockpit-statement ACTION leave|stay SESSIONFOLDER MARK NONCE
//
// Hands the statement on standard input to a database session that another worker keeps open, and prints
// what comes of it. Exit codes: those of psql; 3 also when the session had ended before, 4 when nobody
// knows.
#include "models/workers/statement/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cstdio>

using namespace cockpit::workers;

namespace {

/// Becomes readable when somebody wants it to stop.
int stopDescriptor()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

int main(int count, char** arguments)
{
    constexpr int usageError = 2;
    const int stops = stopDescriptor();
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    QFile input;
    if (words.size() != 6 || !input.open(STDIN_FILENO, QIODevice::ReadOnly)) {
        std::fputs("usage: release-cockpit-statement ACTION leave|stay SESSIONFOLDER MARK NONCE\n",
                   stderr);
        return usageError;
    }
    StatementRun run({words[1], words[2] == QStringLiteral("leave"), words[3], words[4], words[5],
                      input.readAll()});
    const QSocketNotifier stopped(stops, QSocketNotifier::Read);
    QObject::connect(&stopped, &QSocketNotifier::activated, &run, &StatementRun::stop);
    QObject::connect(&run, &StatementRun::ended, &application,
                     [](int code) { QCoreApplication::exit(code); });
    run.begin();
    return QCoreApplication::exec();
}
