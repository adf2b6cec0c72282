// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/criteria.h"
#include "models/run/insight.h"
#include "models/run/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace cockpit::run {

namespace {

using Verdict = CriterionNow::Verdict;

bool isStale(const PollAnswer& answer, Instant now)
{
    return now.elapsed - answer.at.elapsed > answerLifetime;
}

void takePoll(GateView& view, const RunState& state, const GateState& gate, Instant now)
{
    for (const plan::Position& position : state.plan->roster) {
        const auto answer = gate.answers.constFind(position.role);
        if (answer == gate.answers.constEnd())
            view.unanswered.append(position.role);
        else if (answer->answer == Answer::NoGo)
            view.against.append(position.role);
        else if (isStale(*answer, now))
            view.stale.append(position.role);
    }
}

QString whyPollIsOpen(const GateView& view)
{
    if (!view.against.isEmpty())
        return Tr::tr("NO-GO by %1.").arg(view.against.join(QStringLiteral(", ")));
    if (!view.unanswered.isEmpty())
        return Tr::tr("No answer from %1.").arg(view.unanswered.join(QStringLiteral(", ")));
    if (!view.stale.isEmpty())
        return Tr::tr("The answer of %1 is older than ten minutes: ask again.")
            .arg(view.stale.join(QStringLiteral(", ")));
    return {};
}

/// What no waiver covers: a rollback condition that fires anywhere, or is not known to be OK where
/// this gate asks for it, and a trigger that the lead has not answered.
QString whyNeverWaived(const RunState& state, const plan::Gate& gate)
{
    if (const QStringList open = openTriggers(state); !open.isEmpty())
        return Tr::tr("Trigger %1 waits for the lead's answer.").arg(open.first());
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
            return Tr::tr("The rollback condition \"%1\" is %2.").arg(condition.text, now);
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

void concludeView(GateView& view, const RunState& state, const plan::Gate& plan, const GateState& gate)
{
    if (gate.status == GateStatus::Go) {
        view.whyNot = Tr::tr("GO was declared already.");
        return;
    }
    if (gate.status != GateStatus::Open) {
        view.whyNot = Tr::tr("The question is not open: ask it first.");
        return;
    }
    view.whyNot = whyPollIsOpen(view);
    if (view.whyNot.isEmpty())
        view.whyNot = whyNeverWaived(state, plan);
    if (!view.whyNot.isEmpty())
        return;
    view.whyNot = whyCriteriaAreOpen(view);
    view.mayGo = view.whyNot.isEmpty();
    view.mayGoWithReason = !view.mayGo && hasWaiver(gate);
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("met");
    case Verdict::Unmet:
        return QStringLiteral("unmet");
    case Verdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonArray criteriaAsJson(const GateView& view)
{
    QJsonArray criteria;
    for (const CriterionNow& criterion : view.criteria) {
        QJsonObject entry{{QStringLiteral("text"), criterion.text},
                          {QStringLiteral("verdict"), verdictWord(criterion.verdict)},
                          {QStringLiteral("evidence"), criterion.evidence}};
        if (criterion.age)
            entry.insert(QStringLiteral("ageMs"), static_cast<qint64>(criterion.age->count()));
        criteria.append(entry);
    }
    return criteria;
}

QJsonArray answersAsJson(const GateState& gate, Instant now)
{
    QJsonArray answers;
    for (auto it = gate.answers.cbegin(); it != gate.answers.cend(); ++it) {
        answers.append(QJsonObject{{QStringLiteral("position"), it.key()},
                                   {QStringLiteral("answer"), word(it->answer)},
                                   {QStringLiteral("by"), it->by},
                                   {QStringLiteral("note"), it->note},
                                   {QStringLiteral("waiverOwner"), it->waiverOwner},
                                   {QStringLiteral("waiverUntil"), it->waiverUntil},
                                   {QStringLiteral("ageMs"),
                                    static_cast<qint64>((now.elapsed - it->at.elapsed).count())}});
    }
    return answers;
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
    takePoll(view, state, gate, now);
    for (int i = 0; i < static_cast<int>(planned.criteria.size()); ++i)
        view.criteria.push_back(judge(state, planned, i, now));
    return view;
}

} // namespace

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
    concludeView(view, state, *planned, gateNow);
    return view;
}

QJsonObject evidenceOf(const RunState& state, const QString& gate, Instant now)
{
    const plan::Gate* planned = state.plan->gate(gate);
    const GateState gateNow = state.gate(gate);
    const GateView view = viewGate(state, gate, now);
    return {{QStringLiteral("gate"), gate},
            {QStringLiteral("text"), planned ? planned->text : QString()},
            {QStringLiteral("question"), gateNow.question},
            {QStringLiteral("criteria"), criteriaAsJson(view)},
            {QStringLiteral("answers"), answersAsJson(gateNow, now)},
            {QStringLiteral("unanswered"), QJsonArray::fromStringList(view.unanswered)},
            {QStringLiteral("stale"), QJsonArray::fromStringList(view.stale)},
            {QStringLiteral("whyNot"), view.whyNot}};
}

} // namespace cockpit::run
