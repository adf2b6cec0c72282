// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QProcess>

namespace cockpit::test {

QString cockpitProgram()
{
    return QStringLiteral(COCKPIT_PROGRAM);
}

Ran runCockpit(const QStringList& arguments)
{
    QProcess process;
    process.start(cockpitProgram(), arguments);
    if (!process.waitForFinished(180'000)) {
        process.kill();
        process.waitForFinished();
    }
    Ran ran;
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

} // namespace cockpit::test
