// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/gatesmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString placeOf(const plan::Plan& plan, const plan::Gate& gate)
{
    const plan::Step* step = plan.step(gate.afterStep);
    if (!step)
        return Tr::tr("before the first step");
    return Tr::tr("after step %1").arg(step->number.isEmpty() ? step->title : step->number);
}

QString summaryOf(const plan::Plan& plan, const run::GateView& view)
{
    using Verdict = run::CriterionNow::Verdict;
    int met = 0;
    int unmet = 0;
    int unknown = 0;
    for (const run::CriterionNow& criterion : view.criteria) {
        met += criterion.verdict == Verdict::Met;
        unmet += criterion.verdict == Verdict::Unmet;
        unknown += criterion.verdict == Verdict::Unknown;
    }
    QStringList parts{Tr::tr("%n met", nullptr, met)};
    if (unmet > 0)
        parts << Tr::tr("%n not met", nullptr, unmet);
    if (unknown > 0)
        parts << Tr::tr("%n unknown", nullptr, unknown);
    const auto positions = static_cast<int>(plan.roster.size());
    const auto answered = positions - static_cast<int>(view.unanswered.size());
    return Tr::tr("criteria: %1 · poll: %2 of %3").arg(parts.join(u", "_s)).arg(answered).arg(positions);
}

QString decisionOf(const run::GateState& gate)
{
    if (!gate.declared)
        return {};
    const QString text = Tr::tr("%1 by %2 at %3 UTC")
                             .arg(wordOf(gate.status), gate.declaredBy, utcText(gate.declared->wall));
    return gate.reason.isEmpty() ? text : text + u": "_s + gate.reason;
}

QString standsOf(const run::RunState& state, const plan::Gate& gate, const run::GateView& view)
{
    const run::GateState now = state.gate(gate.id);
    if (now.declared)
        return decisionOf(now);
    if (state.stage == run::Stage::RollingBack || state.stage == run::Stage::Closed)
        return Tr::tr("Nothing is decided here any more: the run does not come to this gate.");
    if (now.status != run::GateStatus::Open && run::gateInTheWay(state) != gate.id)
        return Tr::tr("The question comes %1: the run is not there yet.").arg(placeOf(*state.plan, gate));
    return view.whyNot.isEmpty() ? Tr::tr("Everything is shown: GO can be declared.") : view.whyNot;
}

Row rowOf(const run::RunState& state, const plan::Gate& gate, Instant now)
{
    const run::GateState decided = state.gates.value(gate.id);
    const run::GateView view = run::viewGate(state, gate.id, now);
    const QString place = placeOf(*state.plan, gate);
    const QString word = wordOf(decided.status);
    Row row{gate.id, {Tr::tr("Go / No-Go %1").arg(place), word, decided.evidenceSha256.left(12)}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(decided.status))},
        {WordRole, word},
        {LineRole, gate.line},
        {GatesModel::QuestionRole, gate.text},
        {GatesModel::PlaceRole, place},
        {GatesModel::GateStatusRole, static_cast<int>(decided.status)},
        {GatesModel::MayGoRole, view.mayGo},
        {GatesModel::MayGoWithReasonRole, view.mayGoWithReason},
        {GatesModel::WhyNotRole, view.whyNot},
        {GatesModel::SummaryRole, summaryOf(*state.plan, view)},
        {GatesModel::DecisionRole, decisionOf(decided)},
        {GatesModel::StandsRole, standsOf(state, gate, view)},
        {Qt::ToolTipRole, gate.text},
        {Qt::AccessibleTextRole, QStringList{row.cells.first(), word, view.whyNot}.join(u", "_s)},
    };
    return row;
}

} // namespace

GatesModel::GatesModel(QObject* parent)
    : RowsModel({Tr::tr("Gate"), Tr::tr("Outcome"), Tr::tr("Evidence")}, parent)
{}

void GatesModel::update(const run::RunState& state, Instant now)
{
    const bool isNews = state.plan != m_plan || state.lastSeq != m_seen;
    m_plan = state.plan;
    m_seen = state.lastSeq;
    const std::vector<plan::Gate>& gates = state.plan->gates;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        // Time changes what is asked alone: answers grow too old.
        const bool isAsked = state.gates.value(gates[i].id).status == run::GateStatus::Open;
        const bool stays = !isNews && !isAsked && static_cast<int>(i) < rowCount();
        rows.push_back(stays ? rowAt(static_cast<int>(i)) : rowOf(state, gates[i], now));
    }
    show(std::move(rows));
}

QString gateSummary(const run::RunState& state, const QString& gate, Instant now)
{
    return summaryOf(*state.plan, run::viewGate(state, gate, now));
}

QString GatesModel::gateOfInterest(const run::RunState& state)
{
    const QString inTheWay = run::gateInTheWay(state);
    if (!inTheWay.isEmpty())
        return inTheWay;
    for (const plan::Gate& gate : state.plan->gates) {
        if (state.gates.value(gate.id).status != run::GateStatus::Go)
            return gate.id;
    }
    return state.plan->gates.empty() ? QString() : state.plan->gates.back().id;
}

} // namespace cockpit::items
