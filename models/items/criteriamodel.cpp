// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/criteriamodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

Row rowOf(const plan::Gate& gate, const run::CriterionNow& criterion, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const bool statement =
        at < gate.criteria.size() && gate.criteria[at].kind == plan::Criterion::Kind::Statement;
    const QString word = wordOf(criterion.verdict);
    const QString age = agoText(criterion.age);
    Row row{gate.id + u'/' + QString::number(number),
            {word, criterion.text, criterion.evidence, age},
            {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(criterion.verdict))},
        {WordRole, word},
        {LineRole, gate.line},
        {CriteriaModel::TextRole, criterion.text},
        {CriteriaModel::EvidenceRole, criterion.evidence},
        {CriteriaModel::AgeRole,
         criterion.age ? QVariant::fromValue<qint64>(criterion.age->count()) : QVariant()},
        {CriteriaModel::IsStatementRole, statement},
        {CriteriaModel::NumberRole, number},
        {Qt::AccessibleTextRole,
         QStringList{criterion.text, word, criterion.evidence, age}.join(u", "_s)},
    };
    return row;
}

} // namespace

CriteriaModel::CriteriaModel(QObject* parent)
    : RowsModel({Tr::tr("Verdict"), Tr::tr("Criterion"), Tr::tr("Evidence"), Tr::tr("Age")}, parent)
{}

void CriteriaModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> rows;
    if (const plan::Gate* gate = state.plan->gate(m_gate)) {
        const run::GateView view = run::viewGate(state, m_gate, now);
        for (const run::CriterionNow& criterion : view.criteria) {
            rows.push_back(rowOf(*gate, criterion, static_cast<int>(rows.size())));
            const bool isInTheWay = criterion.verdict != run::CriterionNow::Verdict::Met
                && !criterion.text.isEmpty() && view.whyNot.contains(criterion.text);
            rows.back().values.insert(InTheWayRole, isInTheWay);
        }
    }
    show(std::move(rows));
}

} // namespace cockpit::items
