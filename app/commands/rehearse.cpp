// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/flightlog.h"
#include "app/flightreport.h"
#include "app/simulatedflight.h"
#include "app/unattended.h"
#include "app/windowedflight.h"

#include <QCoreApplication>
#include <QTimer>

#include <cmath>
#include <limits>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// A rehearsal that found no end by then is ended: simulated time, far beyond any window.
constexpr milliseconds longestRehearsal{48LL * 3'600'000};

void describeOptions(CommandParser& parser)
{
    addFlight(parser);
    parser.addOption(QStringLiteral("scenario"),
                     Tr::tr("What happens: %1, or a file of your own (.yaml).")
                         .arg(simulator::scenarioNames().join(QStringLiteral(", "))),
                     QStringLiteral("S"), QStringLiteral("nominal"));
    parser.addOption(QStringLiteral("speed"),
                     Tr::tr("Simulated seconds in a second, or max: as fast as it can."),
                     QStringLiteral("N|max"));
    parser.addOption(QStringLiteral("seed"), Tr::tr("Makes the same rehearsal again."),
                     QStringLiteral("N"), QStringLiteral("1"));
    parser.addOption(QStringLiteral("headless"),
                     Tr::tr("Without a window: the scenario's people fly it."));
    parser.addOption(QStringLiteral("offscreen"),
                     Tr::tr("With a window that no screen shows: the scenario's people fly it, and "
                            "pictures are kept beside the report."));
    parser.addOption(
        QStringLiteral("crew"),
        Tr::tr("Let the scenario's people fly the window's run; you may take over at any time."));
    parser.addOption(QStringLiteral("report"),
                     Tr::tr("Writes report.md, report.html and score.json there."),
                     QStringLiteral("DIR"));
    parser.addOption(QStringLiteral("ledger"),
                     Tr::tr("A file in which every start of a command is noted (for checking)."),
                     QStringLiteral("FILE"));
    parser.addOption(QStringLiteral("quit-when-shown"),
                     Tr::tr("Ends when the window has been painted once (for measuring)."));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("quiet")});
}

Result<double> speedFrom(const CommandParser& parser)
{
    const bool unattended =
        parser.isSet(QStringLiteral("headless")) || parser.isSet(QStringLiteral("offscreen"));
    const QString text = parser.isSet(QStringLiteral("speed"))
        ? parser.value(QStringLiteral("speed"))
        : unattended ? QStringLiteral("max")
                     : QStringLiteral("60");
    if (text == u"max")
        return std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const double speed = text.toDouble(&isNumber);
    if (!isNumber || !(speed > 0) || speed > 100'000)
        return failure(
            Tr::tr("--speed takes a number of simulated seconds a second (up to 100000), or max."));
    return speed;
}

Unattended unattended(const CommandParser& parser)
{
    return {longestRehearsal, parser.value(QStringLiteral("report")),
            parser.value(QStringLiteral("format")) == u"json"};
}

} // namespace

int rehearseCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("rehearse"),
        Tr::tr("Flies a simulated run. Nothing of this machine or any other is touched."));
    describeOptions(parser);
    if (const auto code = parser.parse(arguments, 0, 1))
        return *code;
    const bool resume = parser.isSet(QStringLiteral("resume"));
    if (!isFlightNamed(parser))
        return Usage;
    const auto scenario = simulator::findScenario(parser.value(QStringLiteral("scenario")));
    const auto speed = speedFrom(parser);
    if (!scenario || !speed) {
        complain(scenario ? speed.error().sentence : scenario.error().sentence);
        return Usage;
    }
    Rehearsal rehearsal;
    rehearsal.order.file = resume ? QString() : parser.positional().constFirst();
    rehearsal.scenario = *scenario;
    rehearsal.speed = *speed;
    rehearsal.seed = parser.value(QStringLiteral("seed")).toLongLong();
    rehearsal.order.places = placesIn(parser.value(QStringLiteral("data")));
    rehearsal.order.resume = parser.value(QStringLiteral("resume"));
    rehearsal.ledger = parser.value(QStringLiteral("ledger"));
    auto flight = SimulatedFlight::prepare(rehearsal);
    if (!flight)
        return couldNot(flight.error());
    const FlightLog log((*flight)->conductor(),
                        FlightLog::formOf(parser.value(QStringLiteral("format"))));
    if (parser.isSet(QStringLiteral("headless")))
        return flyUnattended(**flight, unattended(parser));
    WindowedFlight window(
        **flight,
        {parser.value(QStringLiteral("report")), parser.isSet(QStringLiteral("quit-when-shown"))});
    if (parser.isSet(QStringLiteral("offscreen"))) {
        window.takePictures();
        const int code = flyUnattended(**flight, unattended(parser));
        for (const QString& picture : window.pictures())
            print(Tr::tr("Wrote %1").arg(picture));
        return code;
    }
    (*flight)->crew()->setFlying(parser.isSet(QStringLiteral("crew")));
    return QCoreApplication::exec();
}

} // namespace cockpit::app
