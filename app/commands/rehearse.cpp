// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/flightlog.h"
#include "app/flightreport.h"
#include "app/simulatedflight.h"
#include "app/windowedflight.h"
#include "models/patch/filewatch.h"

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
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook; not with --resume."),
                       QStringLiteral("[FILE]"));
    parser.addOption(
        QStringLiteral("scenario"),
        Tr::tr("What happens: %1.").arg(simulator::scenarioNames().join(QStringLiteral(", "))),
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
    parser.addOption(QStringLiteral("resume"), Tr::tr("Takes up a run that was cut off."),
                     QStringLiteral("RUN"));
    parser.addOption(QStringLiteral("data"),
                     Tr::tr("Where runs are kept, instead of the user's data folder."),
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

FlightLog::Form formFrom(const QString& format)
{
    if (format == u"json")
        return FlightLog::Form::Json;
    return format == u"quiet" ? FlightLog::Form::Quiet : FlightLog::Form::Text;
}

int finish(SimulatedFlight& flight, const CommandParser& parser)
{
    const bool json = parser.value(QStringLiteral("format")) == u"json";
    const simulator::Score score = scoreOf(flight);
    if (!json) {
        print(Tr::tr("\nRun %1: %2. Score %3 of 100.")
                  .arg(flight.conductor().runId(), score.outcome)
                  .arg(score.points));
        for (const QString& reason : score.reasons)
            print(QStringLiteral("  ") + reason);
    }
    if (parser.isSet(QStringLiteral("report"))) {
        const auto written = writeReport(flight, parser.value(QStringLiteral("report")));
        if (!written)
            return couldNot(written.error());
        for (const QString& file : json ? QStringList() : *written)
            print(Tr::tr("Wrote %1").arg(file));
    }
    return flight.conductor().state().outcome == run::RunOutcome::Completed ? Fine : Findings;
}

int flyUnattended(SimulatedFlight& flight, const CommandParser& parser)
{
    // People may still tick what comes after a release; the crew would wait for ever.
    if (flight.conductor().state().stage == run::Stage::Closed)
        return couldNot({Tr::tr("Run %1 is over: there is nothing to take up. Its report: "
                                "release-cockpit report %1.")
                             .arg(flight.conductor().runId()),
                         {}});
    bool ended = false;
    int code = CouldNotRun;
    QString trouble;
    QObject::connect(&flight.crew(), &simulator::Crew::closed, &flight, [&ended] {
        ended = true;
        QCoreApplication::quit();
    });
    QObject::connect(&flight, &SimulatedFlight::failed, &flight, [&trouble](const QString& sentence) {
        trouble = sentence;
        QCoreApplication::quit();
    });
    QObject::connect(&flight, &SimulatedFlight::fileChanged, &flight,
                     [](const patch::FileChange& change) { complain(change.sentence); });
    flight.clock().callAfter(longestRehearsal, &flight, [&trouble, &flight] {
        trouble = Tr::tr("The rehearsal found no end within 48 simulated hours; it stands at: %1. "
                         "It can be taken up with --resume %2.")
                      .arg(run::word(flight.conductor().state().stage), flight.conductor().runId());
        QCoreApplication::quit();
    });
    flight.begin();
    flight.crew().setFlying(true);
    QCoreApplication::exec();
    if (ended)
        code = finish(flight, parser);
    else
        complain(trouble.isEmpty()
                     ? Tr::tr("Ended before the run was over; take it up with --resume %1.")
                           .arg(flight.conductor().runId())
                     : trouble);
    return code;
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
    if (resume == !parser.positional().isEmpty()) {
        complain(resume ? Tr::tr("--resume takes up a run with its own runbook; leave FILE out.")
                        : Tr::tr("Which runbook?"));
        return Usage;
    }
    const auto scenario = simulator::namedScenario(parser.value(QStringLiteral("scenario")));
    const auto speed = speedFrom(parser);
    if (!scenario || !speed) {
        complain(scenario ? speed.error().sentence : scenario.error().sentence);
        return Usage;
    }
    Rehearsal rehearsal;
    rehearsal.file = resume ? QString() : parser.positional().constFirst();
    rehearsal.scenario = *scenario;
    rehearsal.speed = *speed;
    rehearsal.seed = parser.value(QStringLiteral("seed")).toLongLong();
    rehearsal.places = placesIn(parser.value(QStringLiteral("data")));
    rehearsal.resume = parser.value(QStringLiteral("resume"));
    rehearsal.ledger = parser.value(QStringLiteral("ledger"));
    auto flight = SimulatedFlight::prepare(rehearsal);
    if (!flight)
        return couldNot(flight.error());
    const FlightLog log((*flight)->conductor(), formFrom(parser.value(QStringLiteral("format"))));
    if (parser.isSet(QStringLiteral("headless")))
        return flyUnattended(**flight, parser);
    WindowedFlight window(
        **flight,
        {parser.value(QStringLiteral("report")), parser.isSet(QStringLiteral("quit-when-shown"))});
    if (parser.isSet(QStringLiteral("offscreen"))) {
        window.takePictures();
        const int code = flyUnattended(**flight, parser);
        for (const QString& picture : window.pictures())
            print(Tr::tr("Wrote %1").arg(picture));
        return code;
    }
    (*flight)->begin();
    (*flight)->crew().setFlying(parser.isSet(QStringLiteral("crew")));
    return QCoreApplication::exec();
}

} // namespace cockpit::app
