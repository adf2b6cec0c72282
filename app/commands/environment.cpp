// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/environments.h"

#include <QCoreApplication>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

} // namespace

int environmentCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("environment"),
        Tr::tr("Writes a first environment file beside a runbook: <name>.<environment>.yaml."));
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook."));
    parser.addOption(QStringLiteral("new"),
                     Tr::tr("The environment's name: production, staging, …"), QStringLiteral("E"));
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const QString name = parser.value(QStringLiteral("new"));
    if (name.isEmpty() || name.contains(QLatin1Char('/'))) {
        complain(Tr::tr("Say a name for it: --new staging."));
        return Usage;
    }
    const QString file = parser.positional().constFirst();
    const auto path = writeNewEnvironment(file, name);
    if (!path)
        return couldNot(path.error());
    print(Tr::tr("Wrote %1. Fill in what it lists, then: release-cockpit plan %2 --environment %1")
              .arg(*path, file));
    return Fine;
}

} // namespace cockpit::app
