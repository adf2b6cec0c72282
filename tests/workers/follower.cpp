// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// workers_follower WORKER FOLDER PROGRAM [ARGUMENT...]
//
// A window without a window: starts one job, says "follows" when its command runs, and goes on until
// somebody kills it.
#include "models/workers/workerrunner.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cockpit::workers;

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    WorkerRunner runner(words[1]);
    JobSpec spec;
    spec.arguments = words.mid(3);
    const auto job = runner.start(spec, words[2], &application);
    if (!job)
        return 1;
    QObject::connect(*job, &Job::started, &application, [] {
        std::puts("follows");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}
