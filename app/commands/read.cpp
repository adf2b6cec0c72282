// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "models/runbook/reader.h"
#include "models/runbook/readjson.h"

#include <QCoreApplication>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

void printSummary(const runbook::Runbook& read)
{
    qsizetype items = 0;
    for (const runbook::Checklist& list : read.checklists)
        items += static_cast<qsizetype>(list.items.size());
    print(read.title);
    print(Tr::tr("  %1 steps in %2 phases, %3 gates")
              .arg(read.steps.size())
              .arg(read.phases.size())
              .arg(read.gates.size()));
    print(Tr::tr("  %1 checklists with %2 items, %3 roles")
              .arg(read.checklists.size())
              .arg(items)
              .arg(read.roster.size()));
    print(Tr::tr("  %1 metric conditions, %2 rollback triggers, %3 rollback steps")
              .arg(read.conditions.size())
              .arg(read.rollback.triggers.size())
              .arg(read.rollback.steps.size()));
    for (const runbook::Step& step : read.steps)
        print(QStringLiteral("  %1 %2 %3").arg(step.line, 5).arg(step.id, -4).arg(step.title));
}

} // namespace

int readCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("read"), Tr::tr("Prints what a runbook says."));
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook."));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const auto read = runbook::readFile(parser.positional().constFirst());
    if (!read)
        return couldNot(read.error());
    if (parser.value(QStringLiteral("format")) == u"json")
        printJson(runbook::toJson(*read));
    else
        printSummary(*read);
    return Fine;
}

} // namespace cockpit::app
