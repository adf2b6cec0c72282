// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shared.h"

#include "app/places.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

} // namespace

void addData(CommandParser& parser)
{
    parser.addOption(QStringLiteral("data"),
                     Tr::tr("Where runs are kept, instead of the user's data folder."),
                     QStringLiteral("DIR"));
}

Result<std::unique_ptr<store::EventStore>> openStore(const CommandParser& parser)
{
    const QString file = placesIn(parser.value(QStringLiteral("data"))).store;
    if (!QFileInfo::exists(file))
        return failure(Tr::tr("There are no runs on record yet: %1 does not exist.").arg(file));
    return store::EventStore::open(file);
}

void addFlight(CommandParser& parser)
{
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook; not with --resume."),
                       QStringLiteral("[FILE]"));
    parser.addOption(QStringLiteral("resume"), Tr::tr("Takes up a run that was cut off."),
                     QStringLiteral("RUN"));
    addData(parser);
}

bool isFlightNamed(const CommandParser& parser)
{
    const bool resume = parser.isSet(QStringLiteral("resume"));
    const bool hasFile = !parser.positional().isEmpty();
    if (resume == hasFile) {
        complain(resume ? Tr::tr("--resume takes up a run with its own runbook; leave FILE out.")
                        : Tr::tr("Which runbook?"));
        return false;
    }
    return true;
}

QString isoText(milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace cockpit::app
