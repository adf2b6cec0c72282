// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "models/plan/environment.h"

#include <QCoreApplication>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

} // namespace

int runCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("run"), Tr::tr("Flies a staging or live run."));
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook."));
    parser.addOption(QStringLiteral("environment"), Tr::tr("The environment's YAML file."),
                     QStringLiteral("E"));
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    if (!parser.isSet(QStringLiteral("environment"))) {
        complain(Tr::tr("A staging or live run needs --environment. For a rehearsal: "
                        "release-cockpit rehearse FILE."));
        return Usage;
    }
    const auto environment = plan::readEnvironmentFile(parser.value(QStringLiteral("environment")));
    if (!environment)
        return couldNot(environment.error());
    // Refused rather than half done: a command that does not reach its host is worse than none.
    return couldNot(
        {Tr::tr("This version has no transports to real hosts yet, so it flies no %1 run. "
                "Rehearse it instead: release-cockpit rehearse %2.")
             .arg(plan::word(environment->kind), parser.positional().constFirst()),
         {}});
}

} // namespace cockpit::app
