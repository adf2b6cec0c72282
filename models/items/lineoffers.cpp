// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/lineoffers.h"

#include "models/items/tr.h"
#include "models/run/hosts.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

LineOffers::LineOffers(const run::RunState& state, const QString& name, TargetOf targetOf)
    : m_state(state)
    , m_action(name.section(u'@', 0, 0))
    , m_host(name.section(u'@', 1))
    , m_targetOf(std::move(targetOf))
{}

run::ActionState LineOffers::now() const
{
    return run::stateOf(m_state, m_action, m_host);
}

/// The line that is asked about is named first: by then a row of the table may be all that shows it.
QString LineOffers::asking(const QString& question) const
{
    constexpr int most = 300; // of a dialog; the whole of it stands below the table
    const plan::Action* action = m_state.plan->action(m_action);
    if (!action || question.isEmpty())
        return question;
    const QString line = action->text.simplified();
    return (line.size() > most ? line.left(most) + u'…' : line) + u"\n\n"_s + question;
}

/// The line has stopped before this host had its turn.
bool LineOffers::isLeftBehind() const
{
    const run::ActionStatus line = m_state.action(m_action).status;
    return !m_host.isEmpty() && now().status == run::ActionStatus::Waiting
        && (line == run::ActionStatus::Failed || line == run::ActionStatus::Unknown);
}

Offer LineOffers::resolve(const QString& text, const QString& effect, run::Outcome outcome,
                          const QString& how, const QString& asks) const
{
    return {text, effect, asking(asks),
            [action = m_action, host = m_host, outcome, how](const QString& reason) {
                return run::Wish(run::ResolveAction{action, outcome, how, reason, host});
            }};
}

std::vector<Offer> LineOffers::offersForCommand(run::ActionStatus status, bool canRun) const
{
    const QString why = Tr::tr("Why? It is kept in the log.");
    std::vector<Offer> offers;
    if (status == run::ActionStatus::Running || status == run::ActionStatus::Intended) {
        offers.push_back({Tr::tr("Stop this line"),
                          Tr::tr("TERM to everything it started, then KILL, then checked"),
                          {},
                          [action = m_action, host = m_host](const QString&) {
                              return run::Wish(run::StopCommand{action, host});
                          }});
    }
    const bool stuck = status == run::ActionStatus::Failed || status == run::ActionStatus::Unknown;
    if (status == run::ActionStatus::Unknown) {
        offers.push_back({Tr::tr("Look there"),
                          Tr::tr("Looks whether anything of it still runs; touches nothing"),
                          {},
                          [action = m_action, host = m_host](const QString&) {
                              return run::Wish(run::ProbeCommand{action, host});
                          }});
    }
    if (stuck) {
        offers.push_back({Tr::tr("Retry …"),
                          Tr::tr("Run this line once more; it is a new attempt in the log"),
                          asking(why), [action = m_action, host = m_host](const QString& reason) {
                              return run::Wish(run::RetryAction{action, reason, host});
                          }});
    }
    const bool isForPerson = !canRun && status == run::ActionStatus::Waiting;
    if (stuck || isForPerson || isLeftBehind()) {
        offers.push_back(resolve(Tr::tr("Mark done outside …"),
                                 Tr::tr("It was done by hand, elsewhere; the step goes on"),
                                 run::Outcome::Passed, u"done outside"_s, why));
        offers.push_back(resolve(Tr::tr("Skip line …"),
                                 Tr::tr("It is not done; the step goes on without it"),
                                 run::Outcome::NotTested, u"skipped"_s, why));
    }
    return offers;
}

run::ApprovalNow LineOffers::approval() const
{
    const plan::Action* action = m_state.plan->action(m_action);
    const bool isWhole = m_host.isEmpty(); // what is approved of several hosts is all of them
    if (!action || !isWhole || now().status != run::ActionStatus::Waiting)
        return {};
    return run::approvalOf(m_state, m_action, m_targetOf(*action));
}

Offer LineOffers::approve(const plan::Action& action) const
{
    const QString target = m_targetOf(action);
    Offer offer;
    offer.text = Tr::tr("Approve this line …");
    offer.effect =
        Tr::tr("You have seen what runs and where; whoever carries out the step may run it");
    offer.asks =
        Tr::tr("It runs on %1. Effect: %2. Your approval is good for exactly this text, these "
               "values and this place, and for one attempt.")
            .arg(target, wordOf(action.blast));
    offer.seen = action.resolved;
    offer.wish = [action = action.id, hash = QString::fromLatin1(action.hash), target](const QString&) {
        return run::Wish(run::ApproveLine{action, hash, target});
    };
    return offer;
}

std::vector<Offer> LineOffers::offersForAsked() const
{
    const QString how = u"confirmed"_s;
    return {resolve(Tr::tr("As expected"),
                    Tr::tr("You have read the output: it is what the runbook says"),
                    run::Outcome::Passed, how, {}),
            resolve(Tr::tr("Not as expected …"), Tr::tr("The line counts as failed; the step stops"),
                    run::Outcome::Failed, how, Tr::tr("What did you see?")),
            {Tr::tr("Retry …"), Tr::tr("Run this line once more; it is a new attempt in the log"),
             asking(Tr::tr("Why? It is kept in the log.")),
             [action = m_action, host = m_host](const QString& reason) {
                 return run::Wish(run::RetryAction{action, reason, host});
             }}};
}

std::vector<Offer> LineOffers::offersForPerson(runbook::ActionKind kind) const
{
    const QString why = Tr::tr("Why? It is kept in the log.");
    const QString how = u"confirmed"_s;
    switch (kind) {
    case runbook::ActionKind::Message:
        return {resolve(Tr::tr("Confirm: sent"), Tr::tr("You have sent it; the cockpit sends nothing"),
                        run::Outcome::Passed, how, {}),
                resolve(Tr::tr("Skip …"), Tr::tr("It is not sent; the step goes on"),
                        run::Outcome::NotTested, u"skipped"_s, why)};
    case runbook::ActionKind::Metric:
        return {resolve(Tr::tr("Confirm with evidence …"),
                        Tr::tr("No metric is bound: say what you saw and where"),
                        run::Outcome::Passed, how, Tr::tr("What did you see, and where?")),
                resolve(Tr::tr("Skip …"), Tr::tr("It is not measured; the step goes on"),
                        run::Outcome::NotTested, u"skipped"_s, why)};
    case runbook::ActionKind::Wait:
        return {resolve(Tr::tr("End the wait …"), Tr::tr("Go on before the time is over"),
                        run::Outcome::Passed, how, why)};
    case runbook::ActionKind::Check:
    case runbook::ActionKind::Flag:
        return {resolve(Tr::tr("Passed"), Tr::tr("You have seen that it holds"),
                        run::Outcome::Passed, how, {}),
                resolve(Tr::tr("Failed …"), Tr::tr("It does not hold; the step stops"),
                        run::Outcome::Failed, how, Tr::tr("What did you see?")),
                resolve(Tr::tr("Not tested …"),
                        Tr::tr("Nobody looked; the step goes on and the log says so"),
                        run::Outcome::NotTested, how, why)};
    case runbook::ActionKind::Command:
    case runbook::ActionKind::Gate:
    case runbook::ActionKind::Note:
        break;
    }
    return {};
}

std::vector<Offer> LineOffers::all() const
{
    const plan::Action* action = m_state.plan->action(m_action);
    if (!action) {
        // A step of notes alone is finished by a person.
        const bool isStep = m_state.plan->step(m_action) || m_state.plan->rung(m_action);
        if (!isStep)
            return {};
        return {resolve(Tr::tr("Confirm: done"), Tr::tr("You have done what the step says"),
                        run::Outcome::Passed, u"confirmed"_s, {})};
    }
    const run::ActionStatus status = now().status;
    if (status == run::ActionStatus::Done || status == run::ActionStatus::Skipped)
        return {};
    if (status == run::ActionStatus::Asked)
        return offersForAsked();
    const run::ApprovalNow second = approval();
    if (second.needed && !second.given && !action->cannotRun)
        return {approve(*action)};
    if (action->kind == runbook::ActionKind::Command)
        return offersForCommand(status, !action->cannotRun.has_value());
    if (status == run::ActionStatus::Failed || status == run::ActionStatus::Unknown)
        return offersForCommand(status, true);
    return offersForPerson(action->kind);
}

QString LineOffers::sentence() const
{
    const plan::Action* action = m_state.plan->action(m_action);
    if (!action)
        return {};
    const run::ActionState shown = now();
    const run::ApprovalNow second = approval();
    const bool isTurn = shown.status == run::ActionStatus::Waiting && !second.needed
        && run::personsTurn(m_state) == m_action;
    const QString word = isTurn ? Tr::tr("your turn") : wordOf(shown.status);
    QStringList parts{m_host.isEmpty()
                          ? Tr::tr("Line %1, %2").arg(action->line).arg(word)
                          : Tr::tr("Line %1 on %2, %3").arg(action->line).arg(m_host, word)};
    if (action->kind != runbook::ActionKind::Command) // which stands below, whole
        parts << action->text.simplified();
    if (!shown.sentence.isEmpty())
        parts << shown.sentence;
    else if (!shown.how.isEmpty())
        parts << (shown.by.isEmpty() ? shown.how : Tr::tr("%1 by %2").arg(shown.how, shown.by));
    else if (action->cannotRun)
        parts << Tr::tr("cannot be run as it stands: %1").arg(*action->cannotRun);
    if (second.needed)
        parts << (second.given ? Tr::tr("approved by %1").arg(second.by) : second.whyNot);
    if (action->expected && !shown.sentence.contains(*action->expected))
        parts << Tr::tr("expected: %1").arg(*action->expected);
    if (!action->note.isEmpty())
        parts << action->note;
    return parts.join(u" · "_s);
}

std::optional<QString> LineOffers::command() const
{
    const plan::Action* action = m_state.plan->action(m_action);
    return action && action->kind == runbook::ActionKind::Command ? std::optional(action->resolved)
                                                                  : std::nullopt;
}

} // namespace cockpit::items
