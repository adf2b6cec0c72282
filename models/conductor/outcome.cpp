// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/outcome.h"

#include <QCoreApplication>

#include <algorithm>

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
    if (exit.silent)
        return Tr::tr("Stopped because it had been silent for too long.");
    if (exit.stopped)
        return Tr::tr("Stopped by a person.");
    if (exit.signal)
        return Tr::tr("Ended by signal %1.").arg(*exit.signal);
    return Tr::tr("Exit code %1.").arg(exit.code.value_or(-1));
}

bool endedBySelf(const workers::Exit& exit)
{
    return exit.code && !exit.signal && !exit.timedOut && !exit.silent && !exit.stopped
        && !exit.startFailure;
}

bool isExitCode(const plan::Expectation& expected)
{
    return expected.kind == plan::Expectation::Kind::ExitCode;
}

bool hasExpectedCode(const plan::Action& action)
{
    return std::any_of(action.expectations.begin(), action.expectations.end(), isExitCode);
}

int codeExpectedOf(const plan::Action& action)
{
    const auto found =
        std::find_if(action.expectations.begin(), action.expectations.end(), isExitCode);
    return found == action.expectations.end() ? 0 : found->number;
}

QString otherCode(int code, int expected)
{
    return Tr::tr("Exit code %1, where %2 is expected.").arg(code).arg(expected);
}

void miss(run::CommandFinished& facts, const QString& sentence)
{
    facts.outcome = run::Outcome::Failed;
    facts.reason = workers::keyOf(workers::Reason::Expectation);
    facts.sentence = sentence;
}

/// It ended as a line should: now for what it printed.
void weigh(run::CommandFinished& facts, const plan::Action& action, const workers::Exit& exit,
           const Evidence& evidence)
{
    facts.outcome = run::Outcome::Passed;
    facts.reason.clear();
    for (const Check& check : checksOf(action.expectations, action.resolved, evidence)) {
        facts.checks.append(
            Tr::tr("%1: %2 (%3)").arg(check.words, check.evidence, run::word(check.outcome)));
        if (check.outcome == run::Outcome::Failed) {
            miss(facts,
                 Tr::tr("Exit code %1, but not as expected (\"%2\"): %3.")
                     .arg(*exit.code)
                     .arg(check.words, check.evidence));
        } else if (check.outcome == run::Outcome::NotTested && facts.outcome == run::Outcome::Passed) {
            facts.outcome = run::Outcome::NotTested;
            facts.sentence =
                Tr::tr("Exit code %1. Is the output as expected: \"%2\"?").arg(*exit.code).arg(check.words);
        }
    }
}

} // namespace

run::CommandFinished judge(const plan::Action* action, const QString& id, int attempt,
                           const workers::Exit& exit, bool endedByPerson, const Evidence& evidence)
{
    run::CommandFinished facts;
    facts.action = id;
    facts.attempt = attempt;
    facts.exitCode = exit.code.value_or(-1);
    facts.outputBytes = exit.outputBytes;
    facts.outputSha256 = QString::fromLatin1(exit.outputSha256);
    facts.stopped = endedByPerson;
    const bool observerEnded =
        action && action->endless && endedByPerson && exit.stopped && !exit.startFailure;
    facts.sentence = sentenceFor(exit, observerEnded);
    facts.reason = observerEnded || !exit.reason ? QString() : workers::keyOf(*exit.reason);
    facts.outcome = run::Outcome::Failed;
    if (observerEnded)
        facts.outcome = run::Outcome::Passed;
    else if (action && endedBySelf(exit) && exit.code == codeExpectedOf(*action))
        weigh(facts, *action, exit, evidence);
    else if (action && endedBySelf(exit) && hasExpectedCode(*action))
        miss(facts, otherCode(*exit.code, codeExpectedOf(*action)));
    return facts;
}

} // namespace cockpit::conductor
