// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unattended.h"

#include "app/console.h"
#include "app/exitcode.h"
#include "app/flightreport.h"
#include "models/patch/filewatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// What the steps and the waits within them are planned to take, one after the other.
milliseconds plannedLength(const plan::Plan& plan)
{
    milliseconds length{0};
    for (const plan::Step& step : plan.steps) {
        milliseconds waits{0};
        for (const plan::Action& action : step.actions)
            waits += action.wait.value_or(milliseconds{0});
        length += std::max(waits, step.planned.value_or(milliseconds{0}));
    }
    return length;
}

int finish(Flight& flight, const Unattended& options)
{
    const simulator::Score score = scoreOf(flight);
    if (!options.json) {
        print(Tr::tr("\nRun %1: %2. Score %3 of 100.")
                  .arg(flight.conductor().runId(), score.outcome)
                  .arg(score.points));
        for (const QString& reason : score.reasons)
            print(QStringLiteral("  ") + reason);
    }
    if (!options.report.isEmpty()) {
        const auto written = writeReport(flight, options.report);
        if (!written)
            return couldNot(written.error());
        for (const QString& file : options.json ? QStringList() : *written)
            print(Tr::tr("Wrote %1").arg(file));
    }
    return flight.conductor().state().outcome == run::RunOutcome::Completed ? Fine : Findings;
}

} // namespace

int flyUnattended(Flight& flight, const Unattended& options)
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
    QObject::connect(flight.crew(), &simulator::Crew::closed, &flight, [&ended, &flight] {
        ended = true;
        flight.whenSettled([] { QCoreApplication::quit(); });
    });
    QObject::connect(&flight, &Flight::failed, &flight, [&trouble](const QString& sentence) {
        trouble = sentence;
        QCoreApplication::quit();
    });
    QObject::connect(&flight, &Flight::fileChanged, &flight,
                     [](const patch::FileChange& change) { complain(change.sentence); });
    // Releases that are planned over days are given days.
    const milliseconds longest = options.longest + 2 * plannedLength(flight.conductor().plan());
    flight.clock().callAfter(longest, &flight, [&trouble, &flight, longest] {
        trouble = Tr::tr("The run found no end within %1 hours of its own time; it stands at: %2. "
                         "It can be taken up with --resume %3.")
                      .arg(longest.count() / 3'600'000)
                      .arg(run::word(flight.conductor().state().stage), flight.conductor().runId());
        QCoreApplication::quit();
    });
    flight.begin();
    flight.crew()->setFlying(true);
    QCoreApplication::exec();
    if (ended)
        code = finish(flight, options);
    else
        complain(trouble.isEmpty()
                     ? Tr::tr("Ended before the run was over; take it up with --resume %1.")
                           .arg(flight.conductor().runId())
                     : trouble);
    return code;
}

} // namespace cockpit::app
