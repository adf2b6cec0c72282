// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/numericrule.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

bool overlap(const NumericRule& left, const NumericRule& right)
{
    return left.low < right.high && right.low < left.high && sameMetric(left.metric, right.metric);
}

/// A trigger's or a scenario's text, read once.
struct Said {
    std::optional<NumericRule> rule;
    QStringList stems;
};

Said said(const QString& text)
{
    return {parseNumericRule(text), stemsOf(text)};
}

/// How well a row's scenario fits: the same metric in the same range beats any number of words.
int fit(const Said& trigger, const Said& scenario)
{
    if (trigger.rule && scenario.rule)
        return overlap(*trigger.rule, *scenario.rule) ? 100 : 0;
    const int common = commonWords(scenario.stems, trigger.stems);
    // One shared word is chance, unless it is half of what the scenario says.
    return common >= 2 || common * 2 > int(scenario.stems.size()) ? common : 0;
}

bool isMoreUrgent(const MatrixRow& row, const MatrixRow& than)
{
    return row.limit && (!than.limit || *row.limit < *than.limit);
}

std::optional<int> bestRow(const Said& trigger, const std::vector<MatrixRow>& matrix,
                           const std::vector<Said>& scenarios)
{
    std::optional<int> best;
    int bestFit = 0;
    for (size_t i = 0; i < matrix.size(); ++i) {
        const int score = fit(trigger, scenarios[i]);
        const bool tied =
            score > 0 && score == bestFit && isMoreUrgent(matrix[i], matrix[size_t(*best)]);
        if (score > bestFit || tied) {
            bestFit = score;
            best = int(i);
        }
    }
    return best;
}

TriggerMode modeOf(const QString& text, const Environment& environment)
{
    const TriggerMode otherwise = environment.triggers.value(u"*"_s, TriggerMode::Ask);
    return environment.triggers.value(text, otherwise);
}

} // namespace

std::vector<Trigger> makeTriggers(const runbook::Runbook& runbook, const Environment& environment)
{
    std::vector<Trigger> triggers;
    for (const runbook::RollbackTrigger& source : runbook.rollback.triggers) {
        Trigger trigger;
        trigger.id = u"t%1"_s.arg(triggers.size() + 1);
        trigger.text = source.text;
        trigger.line = source.line;
        trigger.mode = modeOf(source.text, environment);
        triggers.push_back(std::move(trigger));
    }
    return triggers;
}

void joinTriggers(Plan& plan)
{
    std::vector<Said> scenarios;
    for (const MatrixRow& row : plan.matrix)
        scenarios.push_back(said(row.scenario));
    for (Trigger& trigger : plan.triggers)
        trigger.matrixRow = bestRow(said(trigger.text), plan.matrix, scenarios);
}

} // namespace cockpit::plan
