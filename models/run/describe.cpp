// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/event.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

/// "s4" -> "Step 4", "r2" -> "Rung 2", "s4.a2" -> "Step 4, line 2"; anything else as it is.
QString place(const QString& id)
{
    const QStringList parts = id.split(QStringLiteral(".a"));
    const QString number = parts.first().mid(1);
    QString text = id;
    if (id.startsWith(QLatin1Char('s')))
        text = Tr::tr("Step %1").arg(number);
    else if (id.startsWith(QLatin1Char('r')))
        text = Tr::tr("Rung %1").arg(number);
    return parts.size() == 2 ? Tr::tr("%1, line %2").arg(text, parts.last()) : text;
}

/// ": reason", or nothing.
QString because(const QString& reason)
{
    return reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
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

/// What happened and who did it: one function a kind.
struct Sentence {
    QString by;

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
        return Tr::tr("%1 started by %2").arg(place(e.step), by);
    }
    QString operator()(const StepFinished& e) const { return Tr::tr("%1 done").arg(place(e.step)); }
    QString operator()(const StepFailed& e) const
    {
        return Tr::tr("%1 failed").arg(place(e.step)) + because(e.reason);
    }
    QString operator()(const StepSkipped& e) const
    {
        return Tr::tr("%1 skipped by %2").arg(place(e.step), by) + because(e.reason);
    }
    QString operator()(const StepLeft& e) const
    {
        return Tr::tr("%1 left unfinished").arg(place(e.step)) + because(e.reason);
    }
    QString operator()(const CommandIntended& e) const
    {
        return Tr::tr("%1 is to run on %2 (attempt %3)")
            .arg(place(e.action), e.target, QString::number(e.attempt));
    }
    QString operator()(const CommandStarted& e) const
    {
        return Tr::tr("%1 runs (attempt %2)").arg(place(e.action), QString::number(e.attempt));
    }
    QString operator()(const CommandFinished& e) const
    {
        return Tr::tr("%1 ended: %2").arg(place(e.action), outcomeText(e.outcome))
            + because(e.sentence);
    }
    QString operator()(const CommandUnknown& e) const
    {
        return Tr::tr("%1: nobody knows how it ended").arg(place(e.action)) + because(e.reason);
    }
    QString operator()(const CommandStopAsked& e) const
    {
        return Tr::tr("%1 asked to stop by %2").arg(place(e.action), by);
    }
    QString operator()(const ActionResolved& e) const
    {
        return Tr::tr("%1: %2, %3 by %4").arg(place(e.action), outcomeText(e.outcome), e.how, by)
            + because(e.note);
    }
    QString operator()(const ActionReopened& e) const
    {
        return Tr::tr("%1 is to be run again, by %2").arg(place(e.action), by) + because(e.reason);
    }
    QString operator()(const WaitBegan& e) const
    {
        return Tr::tr("%1: the wait begins").arg(place(e.action));
    }
    QString operator()(const ItemTicked& e) const
    {
        return (e.done ? Tr::tr("Item %1 ticked by %2") : Tr::tr("Item %1 unticked by %2")).arg(e.item, by)
            + because(e.note);
    }
    QString operator()(const GateOpened& e) const
    {
        return Tr::tr("Gate %1: question %2 is asked").arg(e.gate, QString::number(e.question));
    }
    QString operator()(const PollAnswered& e) const
    {
        return Tr::tr("Gate %1: %2 says %3").arg(e.gate, e.position, answerText(e.answer))
            + because(e.note);
    }
    QString operator()(const StatementConfirmed& e) const
    {
        return Tr::tr("Gate %1: criterion %2 %3, says %4")
                   .arg(e.gate, QString::number(e.criterion + 1), outcomeText(e.outcome), by)
            + because(e.note);
    }
    QString operator()(const GateDeclared& e) const
    {
        return Tr::tr("Gate %1: %2 declared by %3").arg(e.gate, gateOutcomeText(e.outcome), by)
            + because(e.reason);
    }
    QString operator()(const ConditionChanged& e) const
    {
        return Tr::tr("Condition %1: %2, was %3").arg(e.condition, e.to, e.from) + because(e.why);
    }
    QString operator()(const TriggerFired& e) const
    {
        return Tr::tr("Trigger %1 fired").arg(e.trigger) + because(e.what);
    }
    QString operator()(const TriggerAnswered& e) const
    {
        return Tr::tr("Trigger %1 answered with %2 by %3").arg(e.trigger, e.choice, by)
            + because(e.reason);
    }
    QString operator()(const RollbackStarted& e) const
    {
        return Tr::tr("Rollback started by %1").arg(by) + because(e.reason);
    }
    QString operator()(const RollbackFinished&) const { return Tr::tr("Rollback finished"); }
    QString operator()(const Remarked& e) const { return Tr::tr("%1: %2").arg(by, e.text); }
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
};

} // namespace

QString describe(const Event& event)
{
    const QString by = event.actor == QLatin1String("lead") ? Tr::tr("the lead") : event.actor;
    return std::visit(Sentence{by}, event.body);
}

} // namespace cockpit::run
