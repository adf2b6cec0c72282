// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/event.h"
#include "models/run/names.h"
#include "models/run/part.h"
#include "models/run/tr.h"

#include <QDateTime>

namespace cockpit::run {

namespace {

/// ": reason", or nothing.
QString because(const QString& reason)
{
    return reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
}

QString minutes(qint64 time)
{
    return QString::number((time + 30'000) / 60'000);
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Tr::tr("passed");
    case Outcome::Failed:
        return Tr::tr("failed");
    case Outcome::NotTested:
        break;
    }
    return Tr::tr("not tested");
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::Go:
        return Tr::tr("GO");
    case Answer::GoWithWaiver:
        return Tr::tr("GO with waiver");
    case Answer::NoGo:
        break;
    }
    return Tr::tr("NO-GO");
}

QString gateOutcomeText(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Go:
        return Tr::tr("GO");
    case GateOutcome::NoGo:
        return Tr::tr("NO-GO");
    case GateOutcome::Hold:
        break;
    }
    return Tr::tr("HOLD");
}

QString runOutcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Completed:
        return Tr::tr("completed");
    case RunOutcome::RolledBack:
        return Tr::tr("rolled back");
    case RunOutcome::Aborted:
        break;
    }
    return Tr::tr("aborted");
}

QString found(const ItemTicked& e)
{
    if (e.done)
        return Tr::tr("Item %1 ticked by %2");
    if (e.outcome == Outcome::Failed)
        return Tr::tr("Item %1 found not to be so by %2");
    return e.outcome == Outcome::NotTested ? Tr::tr("Item %1 not tested, says %2")
                                           : Tr::tr("Item %1 unticked by %2");
}

/// ", until 2030-01-31 06:00 UTC", or nothing.
QString until(const ItemTicked& e)
{
    if (e.untilMs == 0)
        return {};
    return Tr::tr(", until %1 UTC")
        .arg(QDateTime::fromMSecsSinceEpoch(e.untilMs, Qt::UTC)
                 .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

/// What happened and who did it: one function a kind.
struct Sentence {
    QString by;
    const plan::Plan& plan;

    /// As the author has it; of what the plan does not have, what its id says.
    [[nodiscard]] QString name(const QString& id) const
    {
        const QString spoken = spokenName(plan, id);
        return spoken == id ? nameOf(id) : spoken;
    }
    /// The line, and which of its hosts is spoken of.
    template <class B>
    [[nodiscard]] QString place(const B& body) const
    {
        const QString line = name(body.action);
        return body.host.isEmpty() ? line : Tr::tr("%1 on %2").arg(line, body.host);
    }

    QString operator()(const RunOpened& e) const
    {
        return Tr::tr("Run of \"%1\" in %2 opened by %3").arg(e.title, e.environment, by);
    }
    QString operator()(const RunStarted&) const { return Tr::tr("Run started by %1: T-0").arg(by); }
    QString operator()(const RunClosed& e) const
    {
        return Tr::tr("Run closed as %1 by %2").arg(runOutcomeText(e.outcome), by) + because(e.reason);
    }
    QString operator()(const RunResumed&) const
    {
        return Tr::tr("Run taken up again by %1").arg(by);
    }
    QString operator()(const HoldBegan& e) const
    {
        return Tr::tr("Hold by %1").arg(by) + because(e.reason);
    }
    QString operator()(const HoldEnded& e) const
    {
        return Tr::tr("Hold ended by %1").arg(by) + because(e.reason);
    }
    QString operator()(const StepStarted& e) const
    {
        return Tr::tr("%1 started by %2").arg(name(e.step), by) + because(e.reason);
    }
    QString operator()(const StepFinished& e) const { return Tr::tr("%1 done").arg(name(e.step)); }
    QString operator()(const StepFailed& e) const
    {
        return Tr::tr("%1 failed").arg(name(e.step)) + because(e.reason);
    }
    QString operator()(const StepSkipped& e) const
    {
        return (e.from.isEmpty()
                    ? Tr::tr("%1 skipped by %2").arg(name(e.step), by)
                    : Tr::tr("%1 left out by %2, to begin at %3").arg(name(e.step), by, name(e.from)))
            + because(e.reason);
    }
    QString operator()(const StepLeft& e) const
    {
        return Tr::tr("%1 left unfinished").arg(name(e.step)) + because(e.reason);
    }
    QString operator()(const CommandIntended& e) const
    {
        return Tr::tr("%1 is to run on %2 (attempt %3)")
            .arg(name(e.action), e.target, QString::number(e.attempt));
    }
    QString operator()(const CommandStarted& e) const
    {
        return Tr::tr("%1 runs (attempt %2)").arg(place(e), QString::number(e.attempt));
    }
    QString operator()(const CommandFinished& e) const
    {
        return Tr::tr("%1 ended: %2").arg(place(e), outcomeText(e.outcome)) + because(e.sentence);
    }
    QString operator()(const CommandUnknown& e) const
    {
        return Tr::tr("%1: nobody knows how it ended").arg(place(e)) + because(e.reason);
    }
    QString operator()(const CommandStopAsked& e) const
    {
        return Tr::tr("%1 asked to stop by %2").arg(place(e), by);
    }
    QString operator()(const ActionResolved& e) const
    {
        return Tr::tr("%1: %2, %3 by %4").arg(place(e), outcomeText(e.outcome), e.how, by)
            + because(e.note);
    }
    QString operator()(const ActionReopened& e) const
    {
        return Tr::tr("%1 is to be run again, by %2").arg(place(e), by) + because(e.reason);
    }
    QString operator()(const WaitBegan& e) const
    {
        return Tr::tr("%1: the wait begins").arg(name(e.action));
    }
    QString operator()(const ItemTicked& e) const
    {
        return found(e).arg(name(e.item), by) + until(e) + because(e.note);
    }
    QString operator()(const GateOpened& e) const
    {
        return Tr::tr("Gate %1: question %2 is asked").arg(name(e.gate), QString::number(e.question));
    }
    QString operator()(const PollAnswered& e) const
    {
        return Tr::tr("Gate %1: %2 says %3").arg(name(e.gate), e.position, answerText(e.answer))
            + because(e.note);
    }
    QString operator()(const StatementConfirmed& e) const
    {
        return Tr::tr("Gate %1: criterion %2 %3, says %4")
                   .arg(name(e.gate), spokenCriterion(plan, e.gate, e.criterion),
                        outcomeText(e.outcome), by)
            + because(e.note);
    }
    QString operator()(const GateDeclared& e) const
    {
        return Tr::tr("Gate %1: %2 declared by %3").arg(name(e.gate), gateOutcomeText(e.outcome), by)
            + because(e.reason);
    }
    QString operator()(const ConditionChanged& e) const
    {
        return Tr::tr("Condition %1: %2, was %3").arg(name(e.condition), e.to, e.from)
            + because(e.why);
    }
    QString operator()(const TriggerFired& e) const
    {
        return Tr::tr("Trigger %1 fired").arg(name(e.trigger)) + because(e.what);
    }
    QString operator()(const TriggerAnswered& e) const
    {
        return Tr::tr("Trigger %1 answered with %2 by %3").arg(name(e.trigger), e.choice, by)
            + because(e.reason);
    }
    QString operator()(const RollbackStarted& e) const
    {
        return Tr::tr("Rollback started by %1").arg(by) + because(e.reason);
    }
    QString operator()(const RollbackFinished&) const { return Tr::tr("Rollback finished"); }
    QString operator()(const Remarked& e) const
    {
        return e.item.isEmpty() ? Tr::tr("%1: %2").arg(by, e.text)
                                : Tr::tr("%1 on item %2: %3").arg(by, name(e.item), e.text);
    }
    QString operator()(const CommandProbeAsked& e) const
    {
        return Tr::tr("%1: what became of it is looked at").arg(place(e));
    }
    QString operator()(const CommandAttention& e) const
    {
        return e.sentence.isEmpty() ? Tr::tr("%1 goes on").arg(place(e))
                                    : Tr::tr("%1: %2").arg(place(e), e.sentence);
    }
    QString operator()(const CommandInputGiven& e) const
    {
        if (e.bytes == 0)
            return Tr::tr("%1: end of input, by %2").arg(place(e), by);
        if (e.hidden)
            return Tr::tr("%1: %2 hidden bytes typed by %3").arg(place(e), QString::number(e.bytes), by);
        return Tr::tr("%1: \"%2\" typed by %3").arg(place(e), e.text.trimmed(), by);
    }
    QString operator()(const CommandProbed& e) const
    {
        return Tr::tr("%1: %2").arg(place(e), e.sentence);
    }
    QString operator()(const ValueComputed& e) const
    {
        return Tr::tr("%1 is \"%2\" for the whole run").arg(e.variable, e.value);
    }
    QString operator()(const GuessConfirmed& e) const
    {
        return (e.accepted ? Tr::tr("Line %1, \"%2\": read correctly, says %3")
                           : Tr::tr("Line %1, \"%2\": read wrongly, says %3"))
            .arg(QString::number(e.line), e.written, by);
    }
    QString operator()(const StepClaimed& e) const
    {
        return Tr::tr("%1 taken by %2").arg(name(e.step), by) + because(e.reason);
    }
    QString operator()(const StepReleased& e) const
    {
        return Tr::tr("%1 given back by %2").arg(name(e.step), by);
    }
    QString operator()(const LineApproved& e) const
    {
        return Tr::tr("%1 on %2 approved by %3").arg(name(e.action), e.target, by);
    }
    QString operator()(const StepUndone& e) const
    {
        return (e.outcome == Outcome::NotTested ? Tr::tr("%1: nothing to take back, says %2")
                                                : Tr::tr("%1 taken back by %2"))
                   .arg(name(e.step), by)
            + because(e.note);
    }
    QString operator()(const StepIdle& e) const
    {
        return Tr::tr("%1: nothing has happened for %2 min").arg(name(e.step), minutes(e.idleMs))
            + because(e.owner);
    }
    QString operator()(const StepOverran& e) const
    {
        return Tr::tr("%1 takes longer than planned: %2 min, planned %3")
            .arg(name(e.step), minutes(e.tookMs), minutes(e.plannedMs));
    }
    QString operator()(const PollReminded& e) const
    {
        return Tr::tr("Gate %1: reminded %2").arg(name(e.gate), e.positions.join(QStringLiteral(", ")));
    }
    QString operator()(const ProbeReported& e) const
    {
        return Tr::tr("Probe %1 %2, says %3").arg(spokenProbe(plan, e.probe), outcomeText(e.outcome), by)
            + because(e.evidence);
    }
    QString operator()(const TriggerModeSet& e) const
    {
        return Tr::tr("Trigger %1 set to %2 by %3").arg(name(e.trigger), e.mode, by)
            + because(e.reason);
    }
    QString operator()(const LeadOffered& e) const
    {
        return Tr::tr("%1 offers the lead to %2").arg(by, e.to);
    }
    QString operator()(const LeadAccepted&) const { return Tr::tr("%1 takes the lead").arg(by); }
    QString operator()(const NearMissed& e) const
    {
        return Tr::tr("%1 wanted to %2 and was refused").arg(by, e.wanted) + because(e.why);
    }
    QString operator()(const RampAdvanced& e) const
    {
        return Tr::tr("Ramp: stage %1, by %2").arg(QString::number(e.stage + 1), by)
            + because(e.reason);
    }
    QString operator()(const RampHeld& e) const
    {
        return Tr::tr("Ramp: the weight is kept, by %1").arg(by) + because(e.reason);
    }
    QString operator()(const RampReleased& e) const
    {
        return Tr::tr("Ramp: goes on, by %1").arg(by) + because(e.reason);
    }
    QString operator()(const RampAborted& e) const
    {
        return Tr::tr("Ramp: no traffic any more, by %1").arg(by) + because(e.reason);
    }
    QString operator()(const RolloutBegan& e) const
    {
        return Tr::tr("Rollout: phase %1 begun by %2").arg(QString::number(e.phase + 1), by);
    }
    QString operator()(const RolloutChecked& e) const
    {
        return Tr::tr("Rollout: phase %1 checked by %2, %3")
                   .arg(QString::number(e.phase + 1), by, outcomeText(e.outcome))
            + because(e.note);
    }
    QString operator()(const TargetCleared& e) const
    {
        return Tr::tr("The target is free again, says %1").arg(by) + because(e.reason);
    }
    QString operator()(const ConditionBound& e) const
    {
        return Tr::tr("Condition %1 is measured by \"%2\" from now on, says %3")
            .arg(name(e.condition), spokenQuery(plan, e.query), by);
    }
    QString operator()(const MarkerIntended& e) const
    {
        return Tr::tr("About to write a marker to %1: %2").arg(e.service, e.text);
    }
    QString operator()(const MarkerSettled& e) const
    {
        if (e.outcome == markerWritten)
            return Tr::tr("A marker was written to %1").arg(e.service) + because(e.words);
        if (e.outcome == markerNotWritten)
            return Tr::tr("A marker was not written to %1").arg(e.service) + because(e.words);
        return Tr::tr("A marker may have been written to %1; it is not written again").arg(e.service)
            + because(e.words);
    }
};

} // namespace

QString describe(const Event& event)
{
    return describe(event, plan::Plan());
}

QString describe(const Event& event, const plan::Plan& plan)
{
    const QString by = event.actor == QLatin1String("lead") ? Tr::tr("the lead") : event.actor;
    return std::visit(Sentence{by, plan}, event.body);
}

} // namespace cockpit::run
