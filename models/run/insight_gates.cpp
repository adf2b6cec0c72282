// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/criteria.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/probing.h"
#include "models/run/tr.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace cockpit::run {

namespace {

using Verdict = CriterionNow::Verdict;

/// The watched condition that last became good, bad or unknown.
struct LastChange {
    qint64 seq = 0;
    QString text;
};

LastChange lastChangeOf(const RunState& state, const plan::Gate& gate)
{
    LastChange last;
    for (const QString& id : watchedBy(*state.plan, gate)) {
        const plan::Condition* condition = state.plan->condition(id);
        const qint64 seq = state.conditions.value(id).classSeq;
        if (seq > last.seq)
            last = {seq, condition ? condition->text : id};
    }
    return last;
}

bool hasExpired(const PollAnswer& answer, Instant now)
{
    const auto until = waiverEnd(answer.waiverUntil);
    return answer.answer == Answer::GoWithWaiver && until && now.wall >= *until;
}

/// Why an answer has lost its force by time; empty while it has not.
QString whyTooOld(const PollAnswer& answer, const QString& role, Instant now)
{
    if (now.elapsed - answer.at.elapsed > answerLifetime)
        return Tr::tr("The answer of %1 is older than ten minutes: ask again.").arg(role);
    if (hasExpired(answer, now))
        return Tr::tr("The waiver of %1 has expired: ask again.").arg(role);
    return {};
}

void takePoll(GateView& view, const RunState& state, const plan::Gate& planned,
              const GateState& gate, Instant now)
{
    const LastChange last = lastChangeOf(state, planned);
    QSet<QString> persons;
    for (const plan::Position& position : state.plan->roster) {
        const auto answer = gate.answers.constFind(position.role);
        if (answer == gate.answers.constEnd()) {
            view.unanswered.append(position.role);
            continue;
        }
        const QString tooOld = whyTooOld(*answer, position.role, now);
        if (answer->answer == Answer::NoGo) {
            view.against.append(position.role);
        } else if (!tooOld.isEmpty()) {
            view.stale.append(position.role);
            view.whyTooOld = view.whyTooOld.isEmpty() ? tooOld : view.whyTooOld;
        } else if (answer->seq < last.seq) {
            view.stale.append(position.role);
            view.overtaken.append(position.role);
            view.changed = last.text;
        } else {
            persons.insert(answer->by);
        }
    }
    view.persons = static_cast<int>(persons.size());
    const int needed = state.plan->rules.approvals;
    view.isEnough = needed > 0 && view.persons >= needed;
}

QString whyPollIsOpen(const GateView& view, int needed)
{
    if (!view.against.isEmpty())
        return Tr::tr("NO-GO by %1: clear up why, then ask again.")
            .arg(view.against.join(QStringLiteral(", ")));
    if (view.isEnough)
        return {};
    if (!view.unanswered.isEmpty() && needed == 0)
        return Tr::tr("No answer from %1.").arg(view.unanswered.join(QStringLiteral(", ")));
    if (!view.whyTooOld.isEmpty())
        return view.whyTooOld;
    // What only a change has overtaken is said last: first what has changed for the worse.
    return needed == 0 || !view.overtaken.isEmpty()
        ? QString()
        : Tr::tr("%1 of %2 persons are for it.").arg(view.persons).arg(needed);
}

/// What no waiver covers: a rollback condition that fires anywhere, or is not known to be OK where
/// this gate asks for it, and a trigger that the lead has not answered.
QString whyNeverWaived(const RunState& state, const plan::Gate& gate)
{
    if (const QStringList open = openTriggers(state); !open.isEmpty())
        return Tr::tr("Trigger %1 waits for the lead's answer.")
            .arg(spokenName(*state.plan, open.first()));
    for (const plan::Condition& condition : state.plan->conditions) {
        if (condition.role != runbook::ConditionRole::Rollback)
            continue;
        const QString now = conditionAt(state, condition.id).state;
        const bool isAsked = std::any_of(gate.criteria.begin(), gate.criteria.end(),
                                         [&condition](const plan::Criterion& criterion) {
                                             return criterion.kind == plan::Criterion::Kind::Conditions
                                                 && criterion.refs.contains(condition.id);
                                         });
        if (now == QLatin1String("firing") || (isAsked && now != QLatin1String("ok")))
            return Tr::tr("The rollback condition \"%1\" is %2: no GO before it is OK.")
                .arg(condition.text, now);
    }
    return {};
}

QString whyCriteriaAreOpen(const GateView& view)
{
    for (const CriterionNow& criterion : view.criteria) {
        if (criterion.verdict == Verdict::Unmet)
            return Tr::tr("\"%1\" is not met: %2.").arg(criterion.text, criterion.evidence);
    }
    for (const CriterionNow& criterion : view.criteria) {
        if (criterion.verdict == Verdict::Unknown)
            return Tr::tr("\"%1\" is unknown: %2.").arg(criterion.text, criterion.evidence);
    }
    return {};
}

bool hasWaiver(const GateState& gate)
{
    return std::any_of(gate.answers.cbegin(), gate.answers.cend(), [](const PollAnswer& answer) {
        return answer.answer == Answer::GoWithWaiver;
    });
}

void concludeView(GateView& view, const RunState& state, const plan::Gate& plan,
                  const GateState& gate, Instant now)
{
    if (gate.status == GateStatus::Go) {
        view.whyNot = Tr::tr("GO was declared already.");
        return;
    }
    if (gate.status != GateStatus::Open) {
        view.whyNot = Tr::tr("The question is not open: ask it first.");
        return;
    }
    view.whyNot = whyPollIsOpen(view, state.plan->rules.approvals);
    if (view.whyNot.isEmpty())
        view.whyNot = whyNotProved(state, now);
    if (view.whyNot.isEmpty())
        view.whyNot = whyNeverWaived(state, plan);
    if (!view.whyNot.isEmpty())
        return;
    view.whyNot = whyCriteriaAreOpen(view);
    const bool isOvertaken = !view.overtaken.isEmpty() && !view.isEnough;
    if (view.whyNot.isEmpty() && isOvertaken)
        view.whyNot = Tr::tr("\"%1\" has changed since %2 answered: ask again.")
                          .arg(view.changed, view.overtaken.join(QStringLiteral(", ")));
    view.mayGo = view.whyNot.isEmpty();
    view.mayGoWithReason = !view.mayGo && !isOvertaken && hasWaiver(gate);
}

Verdict verdictOf(const QString& word)
{
    for (const Verdict verdict : {Verdict::Met, Verdict::Unmet}) {
        if (word == verdictWord(verdict))
            return verdict;
    }
    return Verdict::Unknown;
}

QStringList texts(const QJsonValue& array)
{
    return array.toVariant().toStringList();
}

/// What was on the table when the gate was declared; what came later does not change a decision.
GateView viewOfDecision(const GateState& gate)
{
    GateView view;
    for (const QJsonValue& entry : gate.evidence[QStringLiteral("criteria")].toArray()) {
        CriterionNow criterion;
        criterion.verdict = verdictOf(entry[QStringLiteral("verdict")].toString());
        criterion.text = entry[QStringLiteral("text")].toString();
        criterion.evidence = entry[QStringLiteral("evidence")].toString();
        if (const QJsonValue age = entry[QStringLiteral("ageMs")]; age.isDouble())
            criterion.age = milliseconds{age.toInteger()};
        view.criteria.push_back(criterion);
    }
    view.unanswered = texts(gate.evidence[QStringLiteral("unanswered")]);
    view.stale = texts(gate.evidence[QStringLiteral("stale")]);
    for (auto it = gate.answers.cbegin(); it != gate.answers.cend(); ++it) {
        if (it->answer == Answer::NoGo)
            view.against.append(it.key());
    }
    return view;
}

GateView viewOfQuestion(const RunState& state, const plan::Gate& planned, const GateState& gate,
                        Instant now)
{
    GateView view;
    takePoll(view, state, planned, gate, now);
    for (int i = 0; i < static_cast<int>(planned.criteria.size()); ++i)
        view.criteria.push_back(judge(state, planned, i, now));
    return view;
}

} // namespace

QStringList watchedBy(const plan::Plan& plan, const plan::Gate& gate)
{
    QStringList ids;
    for (const plan::Criterion& criterion : gate.criteria) {
        if (criterion.kind == plan::Criterion::Kind::Conditions)
            ids += criterion.refs;
    }
    for (const plan::Condition& condition : plan.conditions) {
        if (condition.role == runbook::ConditionRole::Rollback && condition.isMeasured())
            ids.append(condition.id);
    }
    ids.removeDuplicates();
    return ids;
}

std::optional<milliseconds> waiverEnd(const QString& until)
{
    const QDateTime moment = QDateTime::fromString(until.trimmed(), Qt::ISODate);
    if (!moment.isValid() || until.trimmed().size() <= 10)
        return std::nullopt;
    return milliseconds{moment.toMSecsSinceEpoch()};
}

GateView viewGate(const RunState& state, const QString& gate, Instant now)
{
    const plan::Gate* planned = state.plan->gate(gate);
    if (!planned) {
        GateView view;
        view.whyNot = Tr::tr("The plan has no gate %1.").arg(gate);
        return view;
    }
    const GateState gateNow = state.gate(gate);
    GateView view = gateNow.declared && !gateNow.evidence.isEmpty()
        ? viewOfDecision(gateNow)
        : viewOfQuestion(state, *planned, gateNow, now);
    concludeView(view, state, *planned, gateNow, now);
    return view;
}

} // namespace cockpit::run
