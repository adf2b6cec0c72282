// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/outcome.h"

#include <QCoreApplication>

namespace cockpit::conductor {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

QString sentenceFor(const workers::Exit& exit, bool observerEnded)
{
    if (exit.startFailure)
        return Tr::tr("Not started: %1").arg(*exit.startFailure);
    if (observerEnded)
        return Tr::tr("Watched, and ended by a person.");
    if (exit.timedOut)
        return Tr::tr("Stopped at its time limit.");
    if (exit.stopped)
        return Tr::tr("Stopped by a person.");
    if (exit.signal)
        return Tr::tr("Ended by signal %1.").arg(*exit.signal);
    return Tr::tr("Exit code %1.").arg(exit.code.value_or(-1));
}

} // namespace

run::CommandFinished judge(const plan::Action* action, const QString& id, int attempt,
                           const workers::Exit& exit, bool endedByPerson)
{
    const bool observerEnded =
        action && action->endless && endedByPerson && exit.stopped && !exit.startFailure;
    const bool clean =
        action && exit.code == 0 && !exit.timedOut && !exit.stopped && !exit.startFailure;
    run::CommandFinished facts;
    facts.action = id;
    facts.attempt = attempt;
    facts.outcome = clean || observerEnded ? run::Outcome::Passed : run::Outcome::Failed;
    facts.exitCode = exit.code.value_or(-1);
    facts.sentence = sentenceFor(exit, observerEnded);
    facts.outputBytes = exit.outputBytes;
    facts.outputSha256 = QString::fromLatin1(exit.outputSha256);
    facts.stopped = endedByPerson;
    return facts;
}

} // namespace cockpit::conductor
